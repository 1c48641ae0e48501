package io.pgops.internal.jdbcengine;

import io.pgops.internal.catalog.ObjectId;
import io.pgops.internal.catalog.Snapshot;
import io.pgops.internal.kinds.CatalogContents;
import io.pgops.internal.kinds.ChangedPrivileges.Changed;
import io.pgops.internal.kinds.Details;
import io.pgops.internal.kinds.DumpNode;
import io.pgops.internal.kinds.DumpOrder;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All that a dump's table of contents is made of.
 *
 * @param unsupported what was left out because it cannot be dumped, as "kind name"
 * @param unreadable what was left out because the role may not read it, as "kind name"
 * @param changedPrivileges of what is there without a dump
 * @param conditions WHERE clauses of extension configuration tables
 * @param sizes bytes of the tables' files: how much there is to copy, about
 * @param sequenceValues calls of setval, ready to be run
 * @param statistics what the planner knows of the rows; empty unless asked for
 * @param largeObjectBytes of all large objects, about
 */
record DumpContents(
    Snapshot snapshot,
    CatalogContents catalog,
    List<DumpNode> wanted,
    DumpOrder order,
    Details details,
    List<String> unsupported,
    List<String> unreadable,
    List<Changed> changedPrivileges,
    Map<ObjectId, String> conditions,
    Map<ObjectId, Long> sizes,
    Map<ObjectId, String> sequenceValues,
    List<RelationStatistics> statistics,
    long largeObjectBytes) {

  long size(ObjectId table) {
    return sizes.getOrDefault(table, 0L);
  }

  /** What was left out, for whatever reason. */
  List<String> skipped() {
    return Stream.concat(unsupported.stream(), unreadable.stream()).toList();
  }

  /** What should be known, each a sentence. */
  List<String> notices() {
    return Stream.of(
            catalog.notices(),
            order.refreshes().notices(),
            unreadable.stream()
                .map(object -> "left out, since the role may not read it: " + object)
                .toList())
        .flatMap(List::stream)
        .toList();
  }
}
