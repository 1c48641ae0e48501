package io.pgops.internal.stream;

import com.github.luben.zstd.RecyclingBufferPool;
import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdIOException;
import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.IOException;
import java.io.InputStream;

/** One zstd frame or several, to the end of the last and of the source. */
final class ZstdFramesInputStream extends InputStream {
  /** 128 MiB, what {@code zstd --long} writes; larger windows are refused, not allocated. */
  private static final int MAX_WINDOW_LOG = 27;

  private final CountingInputStream source;
  private final ZstdInputStreamNoFinalizer frames;

  ZstdFramesInputStream(InputStream in) throws IOException {
    source = new CountingInputStream(in);
    frames =
        new ZstdInputStreamNoFinalizer(source, RecyclingBufferPool.INSTANCE)
            .setLongMax(MAX_WINDOW_LOG);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] b, int off, int len) throws IOException {
    int n;
    try {
      n = frames.read(b, off, len);
    } catch (ZstdIOException e) {
      throw corrupt(e);
    }
    if (n < 0 && source.count() == 0) {
      throw new CorruptStreamException("the zstd frame is missing", null);
    }
    return n;
  }

  private static CorruptStreamException corrupt(ZstdIOException e) {
    if (e.getErrorCode() == Zstd.errFrameParameterWindowTooLarge()) {
      return new CorruptStreamException(
          "the zstd frame asks for a window of more than 128 MiB, which is not supported", e);
    }
    return new CorruptStreamException("the zstd stream is damaged: " + e.getMessage(), e);
  }

  @Override
  public void close() throws IOException {
    frames.close();
  }
}
