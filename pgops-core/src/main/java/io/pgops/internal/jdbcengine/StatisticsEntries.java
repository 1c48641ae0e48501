package io.pgops.internal.jdbcengine;

import io.pgops.internal.archive.Section;
import io.pgops.internal.archive.TocEntry;
import io.pgops.internal.catalog.ObjectId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The entries of what the planner knows: of tables behind their rows, of what is made of rows at
 * the very end.
 */
final class StatisticsEntries {
  private final List<RelationStatistics> all;
  private final Map<ObjectId, Integer> ids;
  private final List<TocEntry> entries;
  private final Map<ObjectId, Integer> rows = new HashMap<>();

  /**
   * @param ids of the entries of relations and constraints that come before
   * @param entries gets the new ones
   */
  StatisticsEntries(
      List<RelationStatistics> all, Map<ObjectId, Integer> ids, List<TocEntry> entries) {
    this.all = all;
    this.ids = ids;
    this.entries = entries;
  }

  /**
   * That a relation gets its rows by that entry. A parallel pg_restore empties a table before it
   * loads it, by which its statistics would be lost.
   */
  void filled(ObjectId relation, int id) {
    rows.put(relation, id);
  }

  /**
   * Adds those of a section.
   *
   * @return the last id given
   */
  int add(Section section, int lastId) {
    int id = lastId;
    for (RelationStatistics statistics : all) {
      if (statistics.section() == section) {
        entries.add(
            TocEntry.builder(++id, "STATISTICS DATA", statistics.name(), section)
                .definition(statistics.statements())
                .namespace(statistics.schema())
                .dependencies(dependencies(statistics.of()))
                .build());
      }
    }
    return id;
  }

  private List<Integer> dependencies(ObjectId relation) {
    Integer id = ids.get(relation);
    Integer filled = rows.get(relation);
    List<Integer> found = new ArrayList<>(2);
    if (id != null) {
      found.add(id);
    }
    if (filled != null) {
      found.add(filled);
    }
    return found;
  }
}
