package io.pgops;

import com.google.errorprone.annotations.CheckReturnValue;
import io.pgops.internal.stream.Codec;
import java.util.Locale;

/**
 * How an archive's rows are compressed: by default with zstd, or with gzip where the archive's
 * readers do not know zstd. Immutable.
 */
@CheckReturnValue
public final class Compression {
  private final io.pgops.internal.stream.Compression inner;

  private Compression(Codec codec, int level) {
    this.inner = new io.pgops.internal.stream.Compression(codec, level);
  }

  /** Rows as they are. */
  public static Compression none() {
    return new Compression(Codec.NONE, 0);
  }

  /**
   * Read by pg_restore of every version.
   *
   * @param level 1 (fastest) to 9 (smallest)
   */
  public static Compression gzip(int level) {
    if (level < 1 || level > 9) {
      throw new IllegalArgumentException("gzip has the levels 1 to 9, not " + level);
    }
    return new Compression(Codec.GZIP, level);
  }

  /**
   * Read by pg_restore 16 and newer.
   *
   * @param level -7 (fastest) to 22 (smallest); 3 is usual
   */
  public static Compression zstd(int level) {
    return new Compression(Codec.ZSTD, level);
  }

  /**
   * Reads "none", "gzip", "gzip:6", "zstd" or "zstd:3".
   *
   * @throws IllegalArgumentException for anything else
   */
  public static Compression parse(String text) {
    int colon = text.indexOf(':');
    String name = (colon < 0 ? text : text.substring(0, colon)).toLowerCase(Locale.ROOT);
    String level = colon < 0 ? "" : text.substring(colon + 1);
    try {
      return switch (name) {
        case "none" -> {
          if (colon >= 0) {
            throw new IllegalArgumentException("compression none has no level");
          }
          yield none();
        }
        case "gzip" -> gzip(colon < 0 ? 6 : Integer.parseInt(level));
        case "zstd" -> zstd(colon < 0 ? 3 : Integer.parseInt(level));
        default ->
            throw new IllegalArgumentException(
                "compression \"" + text + "\" is none of none, gzip:LEVEL, zstd:LEVEL");
      };
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("compression level \"" + level + "\" is no number", e);
    }
  }

  io.pgops.internal.stream.Compression inner() {
    return inner;
  }

  static String text(io.pgops.internal.stream.Compression compression) {
    String name = compression.codec().name().toLowerCase(Locale.ROOT);
    return compression.codec() == Codec.NONE ? name : name + ":" + compression.level();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Compression compression && inner.equals(compression.inner);
  }

  @Override
  public int hashCode() {
    return inner.hashCode();
  }

  /** As {@link #parse} reads it. */
  @Override
  public String toString() {
    return text(inner);
  }
}
