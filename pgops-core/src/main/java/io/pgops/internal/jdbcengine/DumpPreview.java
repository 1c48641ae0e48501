package io.pgops.internal.jdbcengine;

import io.pgops.internal.archive.ArchiveVersion;
import io.pgops.internal.archive.TocEntry;
import java.util.List;

/**
 * What a dump would hold.
 *
 * @param tableBytes bytes of the files of the tables whose rows would be copied
 */
public record DumpPreview(
    ServerFacts server,
    ArchiveVersion version,
    List<TocEntry> entries,
    int tables,
    long tableBytes,
    long largeObjects,
    List<String> skipped,
    List<String> notices) {

  static DumpPreview of(
      ServerFacts server,
      DumpContents contents,
      TocAssembler.Assembled assembled,
      ArchiveVersion version) {
    return new DumpPreview(
        server,
        version,
        assembled.entries(),
        assembled.dataNodes().size(),
        assembled.dataNodes().values().stream()
            .mapToLong(node -> contents.size(node.identity().id()))
            .sum(),
        assembled.count(),
        contents.skipped(),
        contents.notices());
  }
}
