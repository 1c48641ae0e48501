package io.pgops.internal.jdbcengine;

import io.pgops.internal.archive.ArchiveVersion;
import io.pgops.internal.catalog.Snapshot;
import io.pgops.internal.kinds.Completeness;
import io.pgops.internal.stream.Compression;
import java.util.List;

/**
 * What a dump did.
 *
 * @param skipped what was left out because it cannot be dumped or read, as "kind name"
 * @param completeness what became of every row of the catalogs
 * @param entries entries in the table of contents
 * @param needs what of the server's globals the archive names
 */
public record DumpReport(
    ServerFacts server,
    Snapshot snapshot,
    ArchiveVersion version,
    Compression compression,
    List<String> skipped,
    Completeness completeness,
    int entries,
    int tables,
    long rows,
    long largeObjects,
    long bytes,
    TableOfContents tableOfContents,
    Needs needs) {

  /**
   * The archive's beginning, vouched for on its own, so that a restore can trust it before it has
   * read the rest.
   *
   * @param sha256 64 lower-case hexadecimal digits
   */
  public record TableOfContents(long bytes, String sha256) {}
}
