package io.pgops.internal.archive;

import io.pgops.internal.stream.Codec;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The numbers that reading and writing a table of contents share. */
final class TocLayout {
  static final int FORMAT_CUSTOM = 1;
  static final int FORMAT_TAR = 3;

  static final int OFFSET_NOT_SET = 1;
  static final int OFFSET_SET = 2;
  static final int OFFSET_NO_DATA = 3;

  /** By the code that the header has for each since version 1.15. */
  static final List<Codec> CODECS = List.of(Codec.NONE, Codec.GZIP, Codec.LZ4, Codec.ZSTD);

  /** Far above what any name or list of argument types can have. */
  static final int MAX_NAME_BYTES = 1 << 20;

  /** Of one SQL text. */
  static final int MAX_SQL_BYTES = 1 << 28;

  private TocLayout() {}

  static byte[] magic() {
    return "PGDMP".getBytes(StandardCharsets.US_ASCII);
  }
}
