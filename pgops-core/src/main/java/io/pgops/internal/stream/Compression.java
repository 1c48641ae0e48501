package io.pgops.internal.stream;

import com.github.luben.zstd.Zstd;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * A codec and how hard it tries.
 *
 * @param level NONE and LZ4: 0; GZIP: 1 (fastest) to 9 (smallest), or -1 for zlib's own default;
 *     ZSTD: -7 (fastest) to 22 (smallest), 3 being its default
 */
public record Compression(Codec codec, int level) {
  private static final int BUFFER_BYTES = 32 * 1024;

  public static final Compression NONE = new Compression(Codec.NONE, 0);

  public Compression {
    boolean valid =
        switch (codec) {
          case NONE, LZ4 -> level == 0;
          case GZIP -> level == -1 || (level >= 1 && level <= 9);
          case ZSTD -> level >= -7 && level <= 22;
        };
    if (!valid) {
      throw new IllegalArgumentException(
          "compression level " + level + " is out of range for " + codec + ": " + range(codec));
    }
  }

  /** The codec at its own default level. */
  public static Compression of(Codec codec) {
    return switch (codec) {
      case NONE -> NONE;
      case GZIP -> new Compression(codec, Deflater.DEFAULT_COMPRESSION);
      case ZSTD -> new Compression(codec, Zstd.defaultCompressionLevel());
      case LZ4 -> new Compression(codec, 0);
    };
  }

  /**
   * A stream whose bytes reach {@code out} compressed: as one zlib stream (GZIP), or as one frame
   * that carries a checksum of its content (ZSTD). Closing it ends the compressed stream, frees
   * native memory and closes {@code out}; nothing written is complete before that.
   *
   * @throws UnsupportedOperationException for LZ4
   */
  public OutputStream compress(OutputStream out) throws IOException {
    return switch (codec) {
      case NONE -> out;
      case GZIP -> new ZlibOutputStream(out, new Deflater(level));
      case ZSTD -> new ZstdOutputStream(out, level);
      case LZ4 -> throw Codec.lz4();
    };
  }

  private static String range(Codec codec) {
    return switch (codec) {
      case NONE, LZ4 -> "it has no levels, use 0";
      case GZIP -> "1 to 9, or -1 for its default";
      case ZSTD -> "-7 to 22";
    };
  }

  /** Frees the native deflater with the stream, which the JDK's class does for its own only. */
  private static final class ZlibOutputStream extends DeflaterOutputStream {
    ZlibOutputStream(OutputStream out, Deflater deflater) {
      super(out, deflater, BUFFER_BYTES);
    }

    @Override
    public void close() throws IOException {
      try {
        super.close();
      } finally {
        def.end();
      }
    }
  }
}
