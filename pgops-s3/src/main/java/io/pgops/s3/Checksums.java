package io.pgops.s3;

/** Which checksums travel with what is sent and fetched, beside those that PgOps keeps itself. */
public enum Checksums {
  /**
   * With every object and every part; the endpoint compares them before it takes anything. For
   * Amazon S3 and every endpoint of its age. The default.
   */
  SUPPORTED,

  /**
   * Only where the protocol has always demanded one, in its oldest form (MD5). For endpoints that
   * refuse what {@link #SUPPORTED} sends.
   */
  REQUIRED,

  /**
   * None, and bodies are sent as they are, in one piece. Objects are then deleted one by one, since
   * deleting several in a request demands a checksum.
   */
  OFF
}
