package io.pgops.internal.archive;

import io.pgops.internal.stream.CountingOutputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes an archive in pg_dump's custom format to a stream that is never rewound: the table of
 * contents records no positions, which readers cope with.
 *
 * <p>Not thread-safe. After an exception of any method the archive is broken and must be given up.
 */
public final class CustomArchiveWriter {
  private final CountingOutputStream out;
  private final ArchiveHeader header;
  private final List<TocEntry> dataEntries;
  private final List<DataBlock> blocks = new ArrayList<>();
  private boolean isOpen;

  /**
   * Writes header and table of contents.
   *
   * @param out is flushed by {@link #finish()} and never closed
   * @param toc its header's compression is that of all data; positions it records are not written
   * @throws IllegalArgumentException if the version is one that is only read, the compression is
   *     not supported, or a text is too long or not Unicode
   */
  public CustomArchiveWriter(OutputStream out, Toc toc) throws IOException {
    this.header = toc.header();
    if (!header.version().isAtLeast(ArchiveVersion.V1_14)) {
      throw new IllegalArgumentException(
          "archives of version " + header.version() + " are read, not written");
    }
    if (!header.compression().codec().supported()) {
      throw new IllegalArgumentException(
          header.compression().codec() + " compression is not supported by this version of PgOps");
    }
    this.out = new CountingOutputStream(out);
    this.dataEntries = toc.dataEntries();
    OutputStream buffered = new BufferedOutputStream(this.out, 64 * 1024);
    TocWriter.write(toc.withoutDataOffsets(), buffered);
    buffered.flush();
  }

  /**
   * Begins the data block of the next entry that has one. The stream compresses; closing it ends
   * the block.
   *
   * @throws IllegalStateException if another block is open, or another entry is next
   */
  public DataBlockOutput begin(int dumpId) throws IOException {
    long offset = begin(dumpId, BlockType.DATA);
    return new DataBlockOutput(
        this, dumpId, offset, new ChunkOutputStream(out, header.intSize()), header.compression());
  }

  /**
   * Begins the data block of the next entry that has one, for large objects. Closing what is
   * returned ends the block.
   *
   * @throws IllegalStateException if another block is open, or another entry is next
   */
  public LargeObjectBlockOutput beginLargeObjects(int dumpId) throws IOException {
    long offset = begin(dumpId, BlockType.LARGE_OBJECTS);
    return new LargeObjectBlockOutput(this, out, header, dumpId, offset);
  }

  private long begin(int dumpId, int type) throws IOException {
    requireNoOpenBlock();
    if (blocks.size() == dataEntries.size()) {
      throw new IllegalStateException(
          "entry " + dumpId + " has no data block to come: all have been written");
    }
    TocEntry next = dataEntries.get(blocks.size());
    if (next.dumpId() != dumpId) {
      throw new IllegalStateException(
          "the next data block is that of " + next.describe() + ", not of entry " + dumpId);
    }
    if (BlockType.of(next) != type) {
      throw new IllegalStateException(
          "the data block of " + next.describe() + " is not of type " + type);
    }
    long offset = out.count();
    ArchiveEncoder encoder = new ArchiveEncoder(out, header);
    encoder.writeByte(type);
    encoder.writeInt(dumpId);
    isOpen = true;
    return offset;
  }

  /** Bytes written to the archive so far. */
  public long position() {
    return out.count();
  }

  /**
   * Makes sure that the archive is complete, and flushes.
   *
   * @return every data block, in file order
   * @throws IllegalStateException if a block is open or missing
   */
  public List<DataBlock> finish() throws IOException {
    requireNoOpenBlock();
    if (blocks.size() < dataEntries.size()) {
      throw new IllegalStateException(
          "the archive lacks the data of " + dataEntries.get(blocks.size()).describe());
    }
    out.flush();
    return List.copyOf(blocks);
  }

  void ended(DataBlock block) {
    blocks.add(block);
    isOpen = false;
  }

  private void requireNoOpenBlock() {
    if (isOpen) {
      throw new IllegalStateException(
          "the data of "
              + dataEntries.get(blocks.size()).describe()
              + " has not been written to its end");
    }
  }
}
