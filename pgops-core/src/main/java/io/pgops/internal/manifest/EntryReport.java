package io.pgops.internal.manifest;

import org.jspecify.annotations.Nullable;

/**
 * What is known of one data entry of an archive.
 *
 * @param dumpId the entry's number in the archive, 1 or more
 * @param desc the entry's kind as the archive has it, such as TABLE DATA
 * @param schema null for what is in none, such as large objects
 * @param offset bytes from the archive's start to the entry's data block
 * @param length bytes of the data block
 * @param rows rows, or large objects
 * @param bytes of the payload, uncompressed
 * @param sha256 of the payload, uncompressed, of each large object with its OID before and its
 *     length behind it; 64 lower-case hexadecimal digits
 */
public record EntryReport(
    int dumpId,
    String desc,
    @Nullable String schema,
    String name,
    long offset,
    long length,
    long rows,
    long bytes,
    String sha256) {
  public EntryReport {
    if (dumpId < 1) {
      throw new IllegalArgumentException("dumpId is below 1: " + dumpId);
    }
    Checks.notNegative("offset", offset);
    Checks.notNegative("length", length);
    Checks.notNegative("rows", rows);
    Checks.notNegative("bytes", bytes);
    Checks.sha256(sha256);
  }
}
