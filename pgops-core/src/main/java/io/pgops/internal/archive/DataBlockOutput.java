package io.pgops.internal.archive;

import io.pgops.internal.stream.Compression;
import io.pgops.internal.stream.CountingOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Takes the payload of one data block. Closing it ends the block, whatever was written so far:
 * after a failure the archive must be given up. Not thread-safe.
 */
public final class DataBlockOutput extends OutputStream {
  private final CustomArchiveWriter writer;
  private final int dumpId;
  private final long offset;
  private final CountingOutputStream payload;
  private boolean closed;
  private @Nullable DataBlock block;

  DataBlockOutput(
      CustomArchiveWriter writer,
      int dumpId,
      long offset,
      OutputStream chunks,
      Compression compression)
      throws IOException {
    this.writer = writer;
    this.dumpId = dumpId;
    this.offset = offset;
    this.payload = new CountingOutputStream(compression.compress(chunks));
  }

  @Override
  public void write(int b) throws IOException {
    requireOpen();
    payload.write(b);
  }

  @Override
  public void write(byte[] b, int off, int len) throws IOException {
    requireOpen();
    payload.write(b, off, len);
  }

  private void requireOpen() throws IOException {
    if (closed) {
      throw new IOException("the data block of entry " + dumpId + " is closed");
    }
  }

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    payload.close();
    block = new DataBlock(dumpId, offset, writer.position() - offset, payload.count());
    writer.ended(block);
  }

  /**
   * Where the block is, and how large.
   *
   * @throws IllegalStateException before it was closed, or when closing it failed
   */
  public DataBlock block() {
    if (block == null) {
      throw new IllegalStateException("the data block of entry " + dumpId + " is not complete");
    }
    return block;
  }
}
