package io.pgops.internal.jdbcengine;

import io.pgops.error.ArchiveFormatException;
import io.pgops.internal.archive.Toc;
import io.pgops.internal.archive.TocEntry;
import io.pgops.internal.sql.Oids;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;

/**
 * The large objects whose contents must come, each once: of those that do not come, nobody would
 * notice that they stay empty.
 */
final class ExpectedLargeObjects {
  private final TocEntry entry;
  private final long[] sorted;
  private final BitSet came = new BitSet();

  private ExpectedLargeObjects(TocEntry entry, Oids oids) {
    this.entry = entry;
    this.sorted = oids.stream().sorted().toArray();
  }

  /**
   * Those of an entry: the group that it depends on, or all of the archive where there are no
   * groups.
   */
  static ExpectedLargeObjects of(Toc toc, TocEntry entry) {
    Optional<TocEntry> group =
        entry.dependencies().stream()
            .flatMap(id -> toc.entry(id).stream())
            .filter(LargeObjectGroup::is)
            .findFirst();
    if (group.isPresent()) {
      return new ExpectedLargeObjects(entry, LargeObjectGroup.of(group.get()).oids());
    }
    try {
      return new ExpectedLargeObjects(
          entry,
          Oids.of(
              toc.entries().stream()
                  .filter(e -> e.desc().equals("BLOB"))
                  .mapToLong(e -> Long.parseLong(e.tag()))));
    } catch (IllegalArgumentException e) {
      throw new ArchiveFormatException(
          entry.describe() + " belongs to no large objects of the archive: " + e.getMessage(), -1);
    }
  }

  void comes(long oid) {
    int place = Arrays.binarySearch(sorted, oid);
    if (place < 0 || came.get(place)) {
      throw new ArchiveFormatException(
          entry.describe()
              + " has the contents of large object "
              + oid
              + (place < 0 ? ", which the archive does not make" : " twice"),
          -1);
    }
    came.set(place);
  }

  void requireAll() {
    int missing = came.nextClearBit(0);
    if (missing < sorted.length) {
      throw new ArchiveFormatException(
          entry.describe() + " lacks the contents of large object " + sorted[missing], -1);
    }
  }
}
