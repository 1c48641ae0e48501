package io.pgops;

/** How thoroughly a backup is verified; each level finds what the ones before it find. */
public enum VerifyLevel {
  /** Every object is there, in its size. Reads the manifest and no data. */
  MANIFEST,
  /** Every byte is the one that was written: the objects' SHA-256. Reads everything once. */
  CHECKSUM,
  /**
   * Every entry of the archive decompresses to its end and has the rows that the manifest vouches
   * for. Reads everything once.
   */
  STRUCTURE,
  /**
   * It can be restored: into a scratch database, whose rows are then compared with the archive's.
   * Reads everything twice.
   */
  RESTORE
}
