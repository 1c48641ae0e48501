package io.pgops.s3;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import software.amazon.awssdk.core.sync.RequestBody;

/** The bytes of a part, in chunks; read from its start as often as it is sent. */
final class PartBody {
  static final int CHUNK = 256 * 1024;
  private static final String TYPE = "application/octet-stream";

  private final List<byte[]> chunks = new ArrayList<>();
  private long size;

  long size() {
    return size;
  }

  /** Whether nothing more goes into the chunks that are there. */
  boolean full() {
    return size == (long) chunks.size() * CHUNK;
  }

  void add(byte[] chunk) {
    chunks.add(chunk);
  }

  /** Takes some of the bytes, at least one, into the last chunk. */
  int take(byte[] from, int offset, int count) {
    int used = (int) (size % CHUNK);
    int taken = Math.min(count, CHUNK - used);
    System.arraycopy(from, offset, chunks.get(chunks.size() - 1), used, taken);
    size += taken;
    return taken;
  }

  List<byte[]> chunks() {
    return chunks;
  }

  RequestBody request() {
    return RequestBody.fromContentProvider(Reading::new, size, TYPE);
  }

  private final class Reading extends InputStream {
    private long position;
    private long marked;

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int count) {
      Objects.checkFromIndexSize(from, count, into.length);
      if (count == 0) {
        return 0;
      }
      if (position == size) {
        return -1;
      }
      int within = (int) (position % CHUNK);
      int read = (int) Math.min(Math.min(count, CHUNK - within), size - position);
      System.arraycopy(chunks.get((int) (position / CHUNK)), within, into, from, read);
      position += read;
      return read;
    }

    @Override
    public int available() {
      return (int) Math.min(Integer.MAX_VALUE, size - position);
    }

    @Override
    public boolean markSupported() {
      return true;
    }

    @Override
    public synchronized void mark(int limit) {
      marked = position;
    }

    @Override
    public synchronized void reset() {
      position = marked;
    }
  }
}
