package io.pgops.internal.archive;

import java.nio.charset.StandardCharsets;

/** The numbers that reading and writing a table of contents share. */
final class TocLayout {
  static final int FORMAT_CUSTOM = 1;
  static final int FORMAT_TAR = 3;

  static final int OFFSET_NOT_SET = 1;
  static final int OFFSET_SET = 2;
  static final int OFFSET_NO_DATA = 3;

  /** Far above what any name or list of argument types can have. */
  static final int MAX_NAME_BYTES = 1 << 20;

  /** Of one SQL text. */
  static final int MAX_SQL_BYTES = 1 << 28;

  private TocLayout() {}

  static byte[] magic() {
    return "PGDMP".getBytes(StandardCharsets.US_ASCII);
  }
}
