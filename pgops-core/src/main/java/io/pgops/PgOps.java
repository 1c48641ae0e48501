package io.pgops;

/** Where every call starts. */
public final class PgOps {
  private PgOps() {}
}
