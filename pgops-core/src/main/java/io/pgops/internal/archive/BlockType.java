package io.pgops.internal.archive;

/** The first byte of a data block. */
final class BlockType {
  static final int DATA = 1;
  static final int LARGE_OBJECTS = 3;

  private BlockType() {}

  /** The type that the entry's data block must have. */
  static int of(TocEntry entry) {
    return entry.holdsLargeObjects() ? LARGE_OBJECTS : DATA;
  }
}
