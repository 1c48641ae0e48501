/** PgOps at work: the quick start, the guide's examples and the {@code pgops} command line. */
module io.pgops.examples {
  requires io.pgops.core;
  requires info.picocli;
  requires java.logging;
  requires embedded.postgres;
  requires static org.jspecify;
  requires static com.google.errorprone.annotations;

  opens io.pgops.examples.cli to
      info.picocli;
}
