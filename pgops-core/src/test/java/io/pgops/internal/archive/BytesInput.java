package io.pgops.internal.archive;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** An archive in memory that records how it was read. */
final class BytesInput implements ArchiveInput {
  private final byte[] bytes;
  private final int atOnce;
  int opened;
  int open;

  BytesInput(byte[] bytes) {
    this(bytes, Integer.MAX_VALUE);
  }

  /**
   * @param atOnce how many bytes one read returns at most
   */
  BytesInput(byte[] bytes, int atOnce) {
    this.bytes = bytes;
    this.atOnce = atOnce;
  }

  @Override
  public String name() {
    return "test.dump";
  }

  @Override
  public long size() {
    return bytes.length;
  }

  @Override
  public InputStream open(long offset) {
    opened++;
    open++;
    return new ByteArrayInputStream(bytes, (int) offset, bytes.length - (int) offset) {
      private boolean closed;

      @Override
      public synchronized int read(byte[] b, int off, int len) {
        return super.read(b, off, Math.min(len, atOnce));
      }

      @Override
      public synchronized long skip(long n) {
        return super.skip(Math.min(n, atOnce));
      }

      @Override
      public void close() {
        if (!closed) {
          closed = true;
          open--;
        }
      }
    };
  }

  @Override
  public void close() {}
}
