package io.pgops.internal.archive;

import io.pgops.error.ArchiveFormatException;
import io.pgops.internal.stream.Codec;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds data blocks with as little movement as possible: forward in one stream where it can, from a
 * known position where it must, and never over the same blocks twice.
 */
final class DataBlocks implements Closeable {
  /** A gap up to this is read over, which costs less than opening the archive anew. */
  private static final long SMALL_GAP_BYTES = 1 << 20;

  /** The block whose content is to be read next, from {@link #bytes()}. */
  record Found(TocEntry entry, long start, int type) {}

  private final ArchiveInput input;
  private final Toc toc;

  /** Positions known without having been there, by dump id. */
  private final Map<Integer, Long> recorded;

  private final Map<Integer, Long> passed = new HashMap<>();

  /** Everything before it was come across. */
  private long frontier;

  private @Nullable ArchiveBytes bytes;
  private @Nullable Found current;
  private @Nullable ChunkInputStream content;

  /**
   * @param bytes a stream that stands at {@code dataStart}, or null to open one when needed
   */
  DataBlocks(
      ArchiveInput input,
      Toc toc,
      long dataStart,
      Map<Integer, Long> recorded,
      @Nullable ArchiveBytes bytes) {
    this.input = input;
    this.toc = toc;
    this.frontier = dataStart;
    this.recorded = recorded;
    this.bytes = bytes;
  }

  /** The open stream. */
  ArchiveBytes bytes() {
    if (bytes == null) {
      throw new IllegalStateException("the archive is not open");
    }
    return bytes;
  }

  /** Goes to an entry's block. */
  Found find(TocEntry entry) throws IOException {
    Long position = positionOf(entry.dumpId());
    if (position == null) {
      return scanFor(entry);
    }
    leave();
    moveTo(position);
    Found found = enter(position);
    if (found == null || found.entry().dumpId() != entry.dumpId()) {
      throw bytes()
          .malformed(
              "the data of "
                  + entry.describe()
                  + " should be here, but "
                  + (found == null ? "no data block is" : "that of " + found.entry().describe()),
              position);
    }
    return found;
  }

  private Found scanFor(TocEntry entry) throws IOException {
    for (Found found = next(); found != null; found = next()) {
      if (found.entry().dumpId() == entry.dumpId()) {
        return found;
      }
    }
    throw missing(entry);
  }

  ArchiveFormatException missing(TocEntry entry) {
    return bytes().malformed("the data of " + entry.describe() + " is missing", bytes().position());
  }

  /** Goes on to the block behind those come across; null at the end of the blocks. */
  @Nullable Found next() throws IOException {
    if (current != null && current.start() == frontier) {
      skipCurrent(current);
    }
    leave();
    moveTo(frontier);
    return enter(frontier);
  }

  /** The position of an entry's block, if it is known by now. */
  @Nullable Long positionOf(int dumpId) {
    Long position = passed.get(dumpId);
    return position != null ? position : recorded.get(dumpId);
  }

  /** Positions of the blocks that were come across, by dump id. */
  Map<Integer, Long> passed() {
    return Map.copyOf(passed);
  }

  /**
   * The content of the block just found; of one of large objects, that of the object just come to.
   */
  EntryPayload payload(Found found, Codec codec) throws IOException {
    requireCurrent(found);
    ChunkInputStream chunks = content;
    if (chunks == null || found.type() == BlockType.DATA) {
      chunks = new ChunkInputStream(bytes(), found.entry());
      content = chunks;
    }
    return new EntryPayload(found.entry(), bytes(), chunks, codec);
  }

  /**
   * Reads the large objects in the block just found to their ends.
   *
   * @return their bytes
   */
  long readLargeObjects(Found found, Codec codec) throws IOException {
    long count = 0;
    while (nextLargeObject(found) != 0) {
      try (EntryPayload object = payload(found, codec)) {
        object.transferTo(OutputStream.nullOutputStream());
        count += object.count();
      }
    }
    return count;
  }

  /**
   * Goes on to the next large object in the block just found, from wherever in the one before
   * reading has stopped.
   *
   * @return its OID, unsigned; 0 at the end of the block
   */
  long nextLargeObject(Found found) throws IOException {
    requireCurrent(found);
    if (content != null) {
      content.skipToEnd();
      content.detach();
      content = null;
    }
    int oid = bytes().readInt("the OID of a large object in " + found.entry().describe());
    if (oid != 0) {
      content = new ChunkInputStream(bytes(), found.entry());
    } else if (found.start() == frontier) {
      frontier = bytes().position();
    }
    return Integer.toUnsignedLong(oid);
  }

  private void requireCurrent(Found found) {
    if (!found.equals(current)) {
      throw new IllegalStateException(
          "the data of "
              + found.entry().describe()
              + " cannot be read on: the reader has gone to another entry");
    }
  }

  /** Reads the head of the block at {@code start}; null where there is no block. */
  private @Nullable Found enter(long start) throws IOException {
    ArchiveBytes in = bytes();
    int type = in.peek(1).length == 0 ? in.readByteOrEnd() : in.peek(1)[0] & 0xff;
    if (type <= 0) {
      // Zero begins no block but, behind the last, an integer: see TrailingToc.
      return null;
    }
    if (type != BlockType.DATA && type != BlockType.LARGE_OBJECTS) {
      throw in.malformed("a data block has the unknown type " + type, start);
    }
    in.skip(1, "a data block");
    int dumpId = in.readInt("the dump id of a data block");
    TocEntry entry = toc.entry(dumpId).filter(TocEntry::hadDumper).orElse(null);
    if (entry == null) {
      throw in.malformed("a data block belongs to no entry: its dump id is " + dumpId, start);
    }
    if (type != BlockType.of(entry)) {
      throw in.malformed(
          "the data block of " + entry.describe() + " has the wrong type " + type, start);
    }
    Long other = positionOf(dumpId);
    if (other != null && other != start) {
      throw in.malformed(
          entry.describe() + " has a data block here and one at byte " + other, start);
    }
    passed.put(dumpId, start);
    current = new Found(entry, start, type);
    return current;
  }

  /** Moves behind the block at the frontier, from wherever in it reading has stopped. */
  private void skipCurrent(Found block) throws IOException {
    if (block.type() == BlockType.DATA) {
      ChunkInputStream rest =
          content == null ? new ChunkInputStream(bytes(), block.entry()) : content;
      rest.skipToEnd();
      content = rest;
    } else {
      leave();
      moveTo(frontier);
      Found again = enter(frontier);
      long oid;
      do {
        oid = again == null ? 0 : nextLargeObject(again);
      } while (oid != 0);
    }
  }

  private void leave() {
    if (content != null) {
      if (content.atEnd()
          && current != null
          && current.start() == frontier
          && current.type() == BlockType.DATA) {
        frontier = bytes().position();
      }
      content.detach();
    }
    current = null;
    content = null;
  }

  private void moveTo(long position) throws IOException {
    ArchiveBytes open = bytes;
    if (open != null) {
      long gap = position - open.position();
      if (gap >= 0 && (gap <= SMALL_GAP_BYTES || input.sequential())) {
        open.skip(gap, "the data");
        return;
      }
      open.close();
      bytes = null;
    }
    ArchiveBytes opened = new ArchiveBytes(input, position);
    opened.sizes(toc.header().intSize(), toc.header().offsetSize());
    bytes = opened;
  }

  /** Reads on to the archive's end from where it stands, if it stands anywhere. */
  void readToEnd() throws IOException {
    leave();
    if (bytes != null) {
      bytes.readToEnd();
    }
  }

  @Override
  public void close() throws IOException {
    if (content != null) {
      content.detach();
    }
    if (bytes != null) {
      bytes.close();
      bytes = null;
    }
  }
}
