package io.pgops.internal.kinds;

import io.pgops.internal.catalog.Catalog;
import io.pgops.internal.catalog.CatalogQuery;
import io.pgops.internal.catalog.CatalogSession;
import io.pgops.internal.catalog.ObjectId;
import java.sql.SQLException;
import java.util.List;

/**
 * The one thing that an index's columns can have of their own: a statistics target, on expressions.
 */
final class IndexColumns {
  private IndexColumns() {}

  /**
   * @param column its number, from 1: expression columns have no name to go by
   */
  record Target(int column, int statistics) {}

  static void readStatistics(CatalogSession session, List<ObjectId> indexes, Details details)
      throws SQLException {
    Details.inBatches(
        indexes,
        oids ->
            session.read(
                CatalogQuery.of(
                        """
                        SELECT a.attrelid, a.attnum, a.attstattarget
                          FROM pg_catalog.pg_attribute a
                         WHERE a.attrelid = ANY({oids}) AND a.attstattarget >= 0
                         ORDER BY a.attrelid, a.attnum""")
                    .with("oids", oids),
                row ->
                    details.statisticsTarget(
                        Catalog.CLASS.id(row.oid("attrelid")),
                        new Target(row.number("attnum"), row.number("attstattarget")))));
  }
}
