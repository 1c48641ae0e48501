package io.pgops.internal.archive;

import io.pgops.internal.stream.Compression;
import io.pgops.internal.stream.CountingOutputStream;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Takes the large objects of one data block, one after the other. Closing it ends the block,
 * whatever was written so far: after a failure the archive must be given up. Not thread-safe.
 */
public final class LargeObjectBlockOutput implements Closeable {
  private static final long MAX_OID = 0xffff_ffffL;

  private final CustomArchiveWriter writer;
  private final ArchiveEncoder encoder;
  private final OutputStream out;
  private final ArchiveHeader header;
  private final int dumpId;
  private final long offset;
  private @Nullable Content content;
  private long bytes;
  private boolean closed;
  private @Nullable DataBlock block;

  LargeObjectBlockOutput(
      CustomArchiveWriter writer, OutputStream out, ArchiveHeader header, int dumpId, long offset) {
    this.writer = writer;
    this.encoder = new ArchiveEncoder(out, header);
    this.out = out;
    this.header = header;
    this.dumpId = dumpId;
    this.offset = offset;
  }

  /**
   * Begins the next large object. Closing the stream ends it.
   *
   * @param oid 1 to 2^32 - 1
   * @throws IllegalStateException if the one before was not ended
   */
  public OutputStream begin(long oid) throws IOException {
    if (oid < 1 || oid > MAX_OID) {
      throw new IllegalArgumentException(oid + " is no OID of a large object");
    }
    requireAllEnded();
    encoder.writeInt((int) oid);
    Compression compression = header.compression();
    content =
        new Content(
            new CountingOutputStream(
                compression.compress(new ChunkOutputStream(out, header.intSize()))));
    return content;
  }

  private void requireAllEnded() {
    if (closed) {
      throw new IllegalStateException("the data block of entry " + dumpId + " is closed");
    }
    if (content != null) {
      throw new IllegalStateException(
          "a large object of entry " + dumpId + " has not been written to its end");
    }
  }

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    requireAllEnded();
    closed = true;
    encoder.writeInt(0);
    block = new DataBlock(dumpId, offset, writer.position() - offset, bytes);
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

  /** The content of one large object. */
  private final class Content extends FilterOutputStream {
    private final CountingOutputStream counting;

    Content(CountingOutputStream counting) {
      super(counting);
      this.counting = counting;
    }

    @Override
    public void write(byte[] b, int off, int len) throws IOException {
      requireOpen();
      out.write(b, off, len);
    }

    @Override
    public void write(int b) throws IOException {
      requireOpen();
      out.write(b);
    }

    private void requireOpen() throws IOException {
      if (content != this) {
        throw new IOException("the large object is closed");
      }
    }

    @Override
    public void close() throws IOException {
      if (content == this) {
        counting.close();
        bytes += counting.count();
        content = null;
      }
    }
  }
}
