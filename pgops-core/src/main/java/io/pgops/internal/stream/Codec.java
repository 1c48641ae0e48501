package io.pgops.internal.stream;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** How data is compressed, named as PostgreSQL's tools name it. */
public enum Codec {
  NONE,
  /** Deflate in a zlib wrapper (RFC 1950), which is what a custom archive calls gzip. */
  GZIP,
  /** Recognised, but neither read nor written by this version. */
  LZ4,
  ZSTD;

  /** Whether this version reads and writes it. */
  public boolean supported() {
    return this != LZ4;
  }

  /**
   * The decompressed content of {@code in}. The stream returned insists: it ends only after the
   * compressed stream has ended properly and {@code in} has ended with it; anything else is a
   * {@link CorruptStreamException}. GZIP takes exactly one zlib stream, ZSTD one frame or several,
   * all of whose content is returned. Closing it closes {@code in} and frees native memory.
   *
   * @throws UnsupportedOperationException for LZ4
   */
  public InputStream decompress(InputStream in) throws IOException {
    return switch (this) {
      case NONE -> in;
      case GZIP -> new ZlibInputStream(in);
      case ZSTD -> new ZstdFramesInputStream(in);
      case LZ4 -> throw lz4();
    };
  }

  static UnsupportedOperationException lz4() {
    return new UnsupportedOperationException(
        "lz4 compression is not supported by this version of PgOps; use zstd or gzip");
  }

  /** As {@code pg_dump --compress} spells it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
