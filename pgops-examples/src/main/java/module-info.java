/** PgOps at work: the quick start, the guide's examples and the {@code pgops} command line. */
module io.pgops.examples {
  requires transitive io.pgops.core;
  requires io.pgops.openpgp;
  requires io.pgops.s3;
  requires com.zaxxer.hikari;
  requires info.picocli;
  requires java.logging;
  requires embedded.postgres;
  requires static org.jspecify;
  requires static com.google.errorprone.annotations;

  exports io.pgops.examples.guide;

  opens io.pgops.examples.cli to
      info.picocli;
}
