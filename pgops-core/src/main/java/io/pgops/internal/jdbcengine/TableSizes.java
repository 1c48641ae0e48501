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

  /** Of all large objects together; 0 where none are dumped. */
  static long ofLargeObjects(CatalogSession session, List<DumpNode> nodes) throws SQLException {
    long[] bytes = {0};
    if (nodes.stream().anyMatch(node -> node.role() == DumpNode.Role.LARGE_OBJECT_DATA)) {
      session.read(
          CatalogQuery.of(
              "SELECT pg_catalog.pg_table_size('pg_catalog.pg_largeobject'::pg_catalog.regclass) AS bytes"),
          row -> bytes[0] = row.bigNumber("bytes"));
    }
    return bytes[0];
  }

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
