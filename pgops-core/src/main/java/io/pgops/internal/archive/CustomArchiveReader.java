package io.pgops.internal.archive;

import io.pgops.error.ArchiveFormatException;
import io.pgops.internal.stream.Codec;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Reads an archive in pg_dump's custom format, versions 1.12 to 1.16, and is stricter than
 * pg_restore: whatever is damaged, cut short or left over is an {@link ArchiveFormatException}.
 *
 * <p>Not thread-safe; {@link #withOffsets} gives each thread a reader of its own. Entries read in
 * file order are read in one pass over one stream. Closing it leaves the {@link ArchiveInput} open.
 */
public final class CustomArchiveReader implements Closeable {
  private final ArchiveInput input;
  private final Toc toc;
  private final long dataStart;

  /** Positions of data blocks by dump id, as far as they were given, not searched. */
  private final Map<Integer, Long> recorded;

  private final DataBlocks blocks;

  private CustomArchiveReader(
      ArchiveInput input, Toc toc, long dataStart, Map<Integer, Long> recorded, DataBlocks blocks) {
    this.input = input;
    this.toc = toc;
    this.dataStart = dataStart;
    this.recorded = recorded;
    this.blocks = blocks;
  }

  /**
   * Reads header and table of contents.
   *
   * @throws ArchiveFormatException if it is damaged, of another version or no custom archive
   * @throws IOException if the input cannot be read
   */
  public static CustomArchiveReader open(ArchiveInput input) throws IOException {
    ArchiveBytes bytes = new ArchiveBytes(input, 0);
    try {
      Toc toc = new TocReader(input, bytes).read();
      Map<Integer, Long> recorded = new HashMap<>();
      for (TocEntry entry : toc.dataEntries()) {
        entry.dataOffset().ifPresent(offset -> recorded.put(entry.dumpId(), offset));
      }
      long dataStart = bytes.position();
      return new CustomArchiveReader(
          input, toc, dataStart, recorded, new DataBlocks(input, toc, dataStart, recorded, bytes));
    } catch (IOException | RuntimeException e) {
      bytes.close();
      throw e;
    }
  }

  public Toc toc() {
    return toc;
  }

  /**
   * Another reader of the same archive, with a stream of its own, that knows more positions.
   * Nothing is read before its first use.
   *
   * @param offsets of data blocks' first bytes, by dump id; those the archive records win
   * @throws ArchiveFormatException if an entry has no data, or a position cannot be one
   */
  public CustomArchiveReader withOffsets(Map<Integer, Long> offsets) {
    Map<Integer, Long> all = new HashMap<>();
    offsets.forEach(
        (dumpId, offset) -> {
          if (toc.entry(dumpId).filter(TocEntry::hadDumper).isEmpty()) {
            throw malformed("entry " + dumpId + " is given a data position, but has no data");
          }
          if (offset < dataStart || offset >= input.size()) {
            throw malformed("entry " + dumpId + " is given the impossible data position " + offset);
          }
          all.put(dumpId, offset);
        });
    all.putAll(recorded);
    return new CustomArchiveReader(
        input, toc, dataStart, all, new DataBlocks(input, toc, dataStart, all, null));
  }

  /**
   * An entry's decompressed data. It ends only after the compressed stream and the data block have
   * ended properly. Must be closed, which frees native memory; it cannot be read on once the reader
   * has gone to another entry.
   *
   * @param entry one of {@link #toc()} that has data
   * @throws ArchiveFormatException also if the archive is compressed with lz4: not supported yet
   * @throws IllegalArgumentException also if the entry holds large objects
   * @throws IOException if the input cannot be read
   */
  public InputStream data(TocEntry entry) throws IOException {
    return blocks.payload(find(entry, BlockType.DATA), codec());
  }

  /**
   * An entry's large objects, as {@link #data} gives the rows of one with rows.
   *
   * @param entry one of {@link #toc()} that holds large objects
   */
  public LargeObjectBlock largeObjects(TocEntry entry) throws IOException {
    return new LargeObjectBlock(blocks, find(entry, BlockType.LARGE_OBJECTS), codec());
  }

  private DataBlocks.Found find(TocEntry entry, int type) throws IOException {
    TocEntry known = toc.entry(entry.dumpId()).orElse(null);
    if (known == null || !known.equals(entry) || !known.hadDumper()) {
      throw new IllegalArgumentException(entry.describe() + " has no data in " + input.name());
    }
    if (BlockType.of(known) != type) {
      throw new IllegalArgumentException(entry.describe() + " has data of another type");
    }
    requireSupportedCodec();
    return blocks.find(known);
  }

  /** As {@link #data}, without the mark that ends COPY data, whose presence is checked. */
  public CopyRows rows(TocEntry entry) throws IOException {
    if (entry.copyStatement() == null) {
      throw new IllegalArgumentException(entry.describe() + " does not hold COPY data");
    }
    return new CopyRows(data(entry), entry);
  }

  /**
   * Where every data block begins, by dump id. Positions that are not known yet are looked for in
   * one pass that reads lengths only.
   */
  public Map<Integer, Long> locateAll() throws IOException {
    Map<Integer, Long> all = new HashMap<>();
    for (TocEntry entry : toc.dataEntries()) {
      Long position = blocks.positionOf(entry.dumpId());
      all.put(entry.dumpId(), position != null ? position : blocks.find(entry).start());
    }
    return all;
  }

  /**
   * Reads all data from first to last byte, in a pass and stream of its own, and makes sure that
   * each block belongs to an entry, each entry has its one block, all data decompresses, COPY data
   * ends as it must, positions are right, and nothing is left over.
   *
   * @param progress told of every block, in file order
   * @return every block, in file order
   * @throws ArchiveFormatException if anything is wrong
   * @throws IOException if the input cannot be read
   */
  public List<DataBlock> checkAll(Consumer<DataBlock> progress) throws IOException {
    requireSupportedCodec();
    List<DataBlock> checked = new ArrayList<>();
    try (DataBlocks pass = new DataBlocks(input, toc, dataStart, Map.copyOf(recorded), null)) {
      for (DataBlocks.Found found = pass.next(); found != null; found = pass.next()) {
        long bytes =
            found.type() == BlockType.LARGE_OBJECTS
                ? pass.readLargeObjects(found, codec())
                : readToEnd(pass, found);
        long length = pass.bytes().position() - found.start();
        DataBlock block = new DataBlock(found.entry().dumpId(), found.start(), length, bytes);
        checked.add(block);
        progress.accept(block);
      }
      Map<Integer, Long> passed = pass.passed();
      for (TocEntry entry : toc.dataEntries()) {
        if (!passed.containsKey(entry.dumpId())) {
          throw pass.missing(entry);
        }
      }
      checkEnd(pass);
    }
    return checked;
  }

  private long readToEnd(DataBlocks pass, DataBlocks.Found found) throws IOException {
    try (EntryPayload payload = pass.payload(found, codec())) {
      InputStream content =
          found.entry().copyStatement() == null ? payload : new CopyRows(payload, found.entry());
      content.transferTo(OutputStream.nullOutputStream());
      return payload.count();
    }
  }

  private void checkEnd(DataBlocks pass) throws IOException {
    ArchiveBytes in = pass.bytes();
    long start = in.position();
    if (in.peek(1).length == 0) {
      return;
    }
    if (!TrailingToc.isAt(input, start, toc, pass.passed())) {
      throw in.malformed("bytes that do not belong there follow the last data block", start);
    }
  }

  /**
   * Reads on from the entry that was read last to the end of an archive that is {@linkplain
   * ArchiveInput#sequential() sequential}: such a stream may know only there whether what it gave
   * was right.
   */
  public void finish() throws IOException {
    if (input.sequential()) {
      blocks.readToEnd();
    }
  }

  private Codec codec() {
    return toc.header().compression().codec();
  }

  private void requireSupportedCodec() {
    if (!codec().supported()) {
      throw ArchiveFormatException.unsupported(
          input.name()
              + ": data compressed with "
              + codec()
              + " is not supported by this version of PgOps",
          "Restore it with pg_restore, or dump again with --compress=zstd or gzip.",
          -1);
    }
  }

  private ArchiveFormatException malformed(String message) {
    return new ArchiveFormatException(input.name() + ": " + message, -1);
  }

  @Override
  public void close() throws IOException {
    blocks.close();
  }
}
