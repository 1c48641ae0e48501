package io.pgops.internal.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;

/** Cuts a payload into chunks, each with its length before it, and marks the end when closed. */
final class ChunkOutputStream extends OutputStream {
  private static final int CHUNK_BYTES = 64 * 1024;

  private final OutputStream out;
  private final int lengthBytes;

  /** A chunk's length, then its content. */
  private final byte[] chunk;

  private int filled;
  private boolean closed;

  ChunkOutputStream(OutputStream out, int intSize) {
    this.out = out;
    this.lengthBytes = 1 + intSize;
    this.chunk = new byte[lengthBytes + CHUNK_BYTES];
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] b, int off, int len) throws IOException {
    Objects.checkFromIndexSize(off, len, b.length);
    if (closed) {
      throw new IOException("the data block is closed");
    }
    int done = 0;
    while (done < len) {
      int n = Math.min(len - done, CHUNK_BYTES - filled);
      System.arraycopy(b, off + done, chunk, lengthBytes + filled, n);
      filled += n;
      done += n;
      if (filled == CHUNK_BYTES) {
        writeChunk();
      }
    }
  }

  private void writeChunk() throws IOException {
    byte[] length = new byte[lengthBytes];
    ArchiveEncoder.putInt(filled, length);
    System.arraycopy(length, 0, chunk, 0, lengthBytes);
    out.write(chunk, 0, lengthBytes + filled);
    filled = 0;
  }

  /** Ends the payload; what it is written to stays open. */
  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    if (filled > 0) {
      writeChunk();
    }
    out.write(new byte[lengthBytes]);
  }
}
