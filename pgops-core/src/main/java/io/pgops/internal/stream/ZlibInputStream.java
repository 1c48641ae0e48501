package io.pgops.internal.stream;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * Exactly one zlib stream, to its end. The JDK's InflaterInputStream overlooks what follows the
 * stream, and takes a stream that asks for a preset dictionary for an empty one.
 */
final class ZlibInputStream extends InputStream {
  private static final int BUFFER_BYTES = 32 * 1024;

  private final InputStream in;
  private final Inflater inflater = new Inflater();
  private final byte[] compressed = new byte[BUFFER_BYTES];
  private final byte[] one = new byte[1];
  private boolean ended;
  private @Nullable CorruptStreamException failure;
  private boolean closed;

  ZlibInputStream(InputStream in) {
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] b, int off, int len) throws IOException {
    Objects.checkFromIndexSize(off, len, b.length);
    if (closed) {
      throw new IOException("the stream is closed");
    }
    if (failure != null) {
      throw failure;
    }
    if (len == 0) {
      return 0;
    }
    while (!ended) {
      int n = inflate(b, off, len);
      if (n > 0) {
        return n;
      }
      if (inflater.finished()) {
        if (inflater.getRemaining() > 0 || in.read() >= 0) {
          throw corrupt("bytes follow the end of the zlib stream", null);
        }
        ended = true;
      } else if (inflater.needsDictionary()) {
        throw corrupt("the zlib stream asks for a preset dictionary", null);
      } else {
        feed();
      }
    }
    return -1;
  }

  private int inflate(byte[] b, int off, int len) throws CorruptStreamException {
    try {
      return inflater.inflate(b, off, len);
    } catch (DataFormatException e) {
      throw corrupt("the zlib stream is damaged: " + e.getMessage(), e);
    }
  }

  private void feed() throws IOException {
    if (inflater.getRemaining() > 0) {
      throw corrupt("the zlib stream is damaged", null);
    }
    int n = in.read(compressed);
    if (n < 0) {
      throw corrupt("the zlib stream is cut short", null);
    }
    inflater.setInput(compressed, 0, n);
  }

  private CorruptStreamException corrupt(String message, @Nullable Throwable cause) {
    failure = new CorruptStreamException(message, cause);
    return failure;
  }

  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      inflater.end();
      in.close();
    }
  }
}
