package io.pgops.internal.archive;

import io.pgops.internal.stream.Codec;
import java.io.IOException;
import java.io.InputStream;

/**
 * The large objects of one entry, one after the other, in the order of the archive. It cannot be
 * read on once the reader has gone to another entry. Not thread-safe.
 */
public final class LargeObjectBlock {
  private final DataBlocks blocks;
  private final DataBlocks.Found found;
  private final Codec codec;
  private long oid;
  private boolean ended;

  LargeObjectBlock(DataBlocks blocks, DataBlocks.Found found, Codec codec) {
    this.blocks = blocks;
    this.found = found;
    this.codec = codec;
  }

  /**
   * Goes on to the next large object; what is left of the one before is stepped over.
   *
   * @return false behind the last one
   * @throws ArchiveFormatException if the archive is damaged
   */
  public boolean next() throws IOException {
    oid = ended ? 0 : blocks.nextLargeObject(found);
    ended = oid == 0;
    return !ended;
  }

  /** The OID of the large object, unsigned. */
  public long oid() {
    return oid;
  }

  /**
   * Its decompressed content, to be asked for once. It ends only after the compressed stream has
   * ended properly. Must be closed, which frees native memory.
   */
  public InputStream content() throws IOException {
    if (oid == 0) {
      throw new IllegalStateException("there is no large object here");
    }
    return blocks.payload(found, codec);
  }
}
