package io.pgops.internal.jdbcengine;

import io.pgops.internal.archive.Section;
import io.pgops.internal.archive.TocEntry;
import io.pgops.internal.catalog.ObjectId;
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
  private final Map<ObjectId, Integer> refreshes = new HashMap<>();

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

  /** That a materialized view gets its rows by that entry. */
  void refreshed(ObjectId view, int id) {
    refreshes.put(view, id);
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
    Integer refresh = refreshes.get(relation);
    if (id == null) {
      return List.of();
    }
    return refresh == null ? List.of(id) : List.of(id, refresh);
  }
}
