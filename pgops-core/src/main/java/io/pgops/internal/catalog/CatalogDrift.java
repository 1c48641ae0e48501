package io.pgops.internal.catalog;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds objects that changed after a snapshot was taken. Tables are locked, but functions, views,
 * types and schemas cannot be, and the server's pg_get functions describe the present: what changed
 * meanwhile might be dumped half old, half new.
 */
public final class CatalogDrift {
  private CatalogDrift() {}

  private record Watched(Catalog of, String table, String oid) {}

  private static final List<Watched> WATCHED =
      List.of(
          new Watched(Catalog.NAMESPACE, "pg_namespace", "oid"),
          new Watched(Catalog.CLASS, "pg_class", "oid"),
          new Watched(Catalog.CLASS, "pg_attribute", "attrelid"),
          new Watched(Catalog.CLASS, "pg_index", "indexrelid"),
          new Watched(Catalog.TYPE, "pg_type", "oid"),
          new Watched(Catalog.TYPE, "pg_enum", "enumtypid"),
          new Watched(Catalog.PROC, "pg_proc", "oid"),
          new Watched(Catalog.CONSTRAINT, "pg_constraint", "oid"),
          new Watched(Catalog.ATTRDEF, "pg_attrdef", "oid"),
          new Watched(Catalog.TRIGGER, "pg_trigger", "oid"),
          new Watched(Catalog.REWRITE, "pg_rewrite", "oid"));

  /**
   * Whether one of the objects is gone or changed.
   *
   * @param snapshot the session that reads the snapshot
   * @param present another session, which sees what is there now
   * @param objects those that were read
   */
  public static boolean isThere(
      CatalogSession snapshot, CatalogSession present, Set<ObjectId> objects) throws SQLException {
    for (Watched watched : WATCHED) {
      if (!total(snapshot, watched).equals(total(present, watched))) {
        Map<Long, String> then = versions(snapshot, watched);
        Map<Long, String> now = versions(present, watched);
        for (Map.Entry<Long, String> entry : then.entrySet()) {
          if (objects.contains(watched.of().id(entry.getKey()))
              && !entry.getValue().equals(now.get(entry.getKey()))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /**
   * One number for a whole catalog: most of the time nothing has changed, and nothing more is
   * asked.
   */
  private static String total(CatalogSession session, Watched watched) throws SQLException {
    StringBuilder total = new StringBuilder();
    session.read(
        CatalogQuery.of(
            "SELECT pg_catalog.count(*) || ':' || COALESCE(pg_catalog.sum(pg_catalog.hashtextextended(x."
                + watched.oid()
                + " || '.' || x.xmin, 0)), 0) AS total FROM pg_catalog."
                + watched.table()
                + " x WHERE x."
                + watched.oid()
                + " >= 16384"),
        row -> total.append(row.text("total")));
    return total.toString();
  }

  private static Map<Long, String> versions(CatalogSession session, Watched watched)
      throws SQLException {
    Map<Long, String> versions = new HashMap<>();
    session.read(
        CatalogQuery.of(
            "SELECT x."
                + watched.oid()
                + " AS oid, pg_catalog.count(*) || ':' || pg_catalog.sum(pg_catalog.hashtextextended(x.xmin, 0)) AS version"
                + " FROM pg_catalog."
                + watched.table()
                + " x WHERE x."
                + watched.oid()
                + " >= 16384 GROUP BY 1"),
        row -> versions.put(row.oid("oid"), row.text("version")));
    return versions;
  }
}
