/** PgOps: operate PostgreSQL from inside a Java application. */
module io.pgops.core {
  requires transitive java.sql;
  requires org.postgresql.jdbc;
  requires org.slf4j;
  requires com.github.luben.zstd_jni;
  requires com.fasterxml.jackson.core;
  requires static com.zaxxer.hikari;
  requires static transitive org.jspecify;
  requires static transitive com.google.errorprone.annotations;

  exports io.pgops;
  exports io.pgops.error;
  exports io.pgops.event;
  exports io.pgops.retention;
  exports io.pgops.storage;
}
