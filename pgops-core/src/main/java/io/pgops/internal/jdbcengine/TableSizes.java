package io.pgops.internal.jdbcengine;

import io.pgops.internal.catalog.Catalog;
import io.pgops.internal.catalog.CatalogQuery;
import io.pgops.internal.catalog.CatalogSession;
import io.pgops.internal.catalog.ObjectId;
import io.pgops.internal.kinds.DumpNode;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How large tables' files are, TOAST included: what progress is measured against. */
final class TableSizes {
  private TableSizes() {}

  static Map<ObjectId, Long> read(CatalogSession session, List<DumpNode> nodes)
      throws SQLException {
    Map<ObjectId, Long> sizes = new HashMap<>();
    String oids =
        nodes.stream()
            .filter(node -> node.role() == DumpNode.Role.TABLE_DATA)
            .map(node -> Long.toString(node.identity().id().oid()))
            .collect(Collectors.joining(","));
    session.read(
        CatalogQuery.of(
            "SELECT o.oid, COALESCE(pg_catalog.pg_table_size(o.oid), 0) AS bytes FROM pg_catalog.unnest('{"
                + oids
                + "}'::pg_catalog.oid[]) AS o (oid)"),
        row -> sizes.put(Catalog.CLASS.id(row.oid("oid")), row.bigNumber("bytes")));
    return sizes;
  }
}
