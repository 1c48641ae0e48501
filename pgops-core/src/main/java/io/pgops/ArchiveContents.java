package io.pgops;

import io.pgops.internal.archive.ArchiveHeader;
import io.pgops.internal.archive.CustomArchiveReader;
import io.pgops.internal.archive.Toc;
import io.pgops.internal.archive.TocEntry;
import io.pgops.internal.archive.TocListing;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** What an archive says it holds: its header and table of contents. Immutable. */
public final class ArchiveContents {
  private final Toc toc;

  private ArchiveContents(Toc toc) {
    this.toc = toc;
  }

  static ArchiveContents read(FoundArchive found) throws IOException {
    try (found;
        CustomArchiveReader reader = CustomArchiveReader.open(found.source().input())) {
      return new ArchiveContents(reader.toc());
    }
  }

  /** The dumped database. */
  public String database() {
    return toc.header().database();
  }

  /** The dumped server's version, such as "18.6". */
  public String serverVersion() {
    return toc.header().serverVersion();
  }

  /** What wrote it: a version of PgOps or of pg_dump. */
  public String writtenBy() {
    return toc.header().dumperVersion();
  }

  /** The format's version, such as "1.16". */
  public String archiveVersion() {
    return toc.header().version().toString();
  }

  /** Such as "zstd" or "gzip". */
  public String compression() {
    ArchiveHeader header = toc.header();
    return header.compression().codec().name().toLowerCase(Locale.ROOT);
  }

  /** Every entry in its order, as "KIND schema.name" or "COMMENT KIND name in schema". */
  public List<String> entries() {
    return toc.entries().stream().map(TocEntry::name).toList();
  }

  /** Tables whose rows are in it. */
  public int tables() {
    return toc.tables();
  }

  /** Its entries with a header, as pg_restore's option -l prints them. */
  public String listing() {
    return TocListing.of(toc);
  }
}
