package io.pgops.internal.jdbcengine;

import io.pgops.internal.catalog.CatalogQuery;
import io.pgops.internal.catalog.CatalogSession;
import io.pgops.internal.catalog.ObjectId;
import io.pgops.internal.kinds.DumpNode;
import io.pgops.internal.sql.Literals;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sequences' values. They are not part of any snapshot: read after it was taken, a sequence may be
 * ahead of the rows, but never behind them.
 */
final class SequenceValues {
  private static final int SEQUENCES_A_QUERY = 500;

  private SequenceValues() {}

  /** For each sequence the statement that sets it to where it is. */
  static Map<ObjectId, String> read(CatalogSession session, List<DumpNode> nodes)
      throws SQLException {
    List<DumpNode> sequences =
        nodes.stream().filter(node -> node.role() == DumpNode.Role.SEQUENCE_SET).toList();
    Map<ObjectId, String> values = new HashMap<>();
    for (int from = 0; from < sequences.size(); from += SEQUENCES_A_QUERY) {
      readBatch(
          session,
          sequences.subList(from, Math.min(from + SEQUENCES_A_QUERY, sequences.size())),
          values);
    }
    return values;
  }

  private static void readBatch(
      CatalogSession session, List<DumpNode> sequences, Map<ObjectId, String> values)
      throws SQLException {
    List<String> queries = new ArrayList<>();
    for (int i = 0; i < sequences.size(); i++) {
      queries.add(
          "SELECT "
              + i
              + " AS place, last_value, is_called FROM "
              + sequences.get(i).identity().sql());
    }
    session.read(
        CatalogQuery.of(String.join(" UNION ALL ", queries)),
        row -> {
          DumpNode sequence = sequences.get(row.number("place"));
          values.put(
              sequence.identity().id(),
              "SELECT pg_catalog.setval("
                  + Literals.quote(sequence.identity().sql())
                  + ", "
                  + row.bigNumber("last_value")
                  + ", "
                  + row.flag("is_called")
                  + ");\n");
        });
  }
}
