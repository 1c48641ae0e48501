package io.pgops.internal.kinds;

import io.pgops.internal.catalog.Catalog;
import io.pgops.internal.catalog.CatalogQuery;
import io.pgops.internal.catalog.CatalogSession;
import io.pgops.internal.catalog.ObjectId;
import io.pgops.internal.sql.Identifiers;
import java.sql.SQLException;
import java.util.List;

/**
 * A column of a parent that stores its values otherwise than the same column of another parent. A
 * table of both could be made only while they were alike, and so it has to be again.
 *
 * @param column qualified and quoted, as ALTER TABLE speaks of it
 * @param now how it stores them
 * @param others how another parent does
 */
record ParentColumn(String column, String now, String others) {
  static void readDisagreements(CatalogSession session, List<ObjectId> tables, Details details)
      throws SQLException {
    Details.inBatches(
        tables,
        oids ->
            session.read(
                CatalogQuery.of(
                        """
                        SELECT d.* FROM (
                          SELECT i.inhrelid, pn.nspname, p.relname, pa.attname,
                                 pa.attstorage::pg_catalog.text AS storage,
                                 NULLIF(pa.attcompression::pg_catalog.text, '') AS compression,
                                 pg_catalog.min(pa.attstorage::pg_catalog.text) OVER same AS storages,
                                 pg_catalog.min(NULLIF(pa.attcompression::pg_catalog.text, '')) OVER same AS compressions
                            FROM pg_catalog.pg_inherits i
                            JOIN pg_catalog.pg_class p ON p.oid = i.inhparent
                            JOIN pg_catalog.pg_namespace pn ON pn.oid = p.relnamespace
                            JOIN pg_catalog.pg_attribute pa ON pa.attrelid = p.oid AND pa.attnum > 0 AND NOT pa.attisdropped
                           WHERE i.inhrelid = ANY({oids})
                          WINDOW same AS (PARTITION BY i.inhrelid, pa.attname)) d
                         WHERE d.storage <> d.storages OR d.compression <> d.compressions
                         ORDER BY d.inhrelid, d.nspname, d.relname, d.attname""")
                    .with("oids", oids),
                row -> {
                  ObjectId table = Catalog.CLASS.id(row.oid("inhrelid"));
                  String column =
                      Identifiers.qualified(row.text("nspname"), row.text("relname"))
                          + " ALTER COLUMN "
                          + Identifiers.quote(row.text("attname"));
                  if (!row.text("storage").equals(row.text("storages"))) {
                    details.disagreement(
                        table,
                        new ParentColumn(
                            column,
                            "STORAGE " + Columns.storage(row.text("storage")),
                            "STORAGE " + Columns.storage(row.text("storages"))));
                  }
                  String compression = row.textOrNull("compression");
                  if (compression != null && !compression.equals(row.text("compressions"))) {
                    details.disagreement(
                        table,
                        new ParentColumn(
                            column,
                            "COMPRESSION " + Columns.compression(compression.charAt(0)),
                            "COMPRESSION "
                                + Columns.compression(row.text("compressions").charAt(0))));
                  }
                }));
  }

  /** What makes it like the other's. */
  String agree() {
    return set(others);
  }

  /** What makes it itself again. */
  String disagree() {
    return set(now);
  }

  private String set(String how) {
    return "ALTER TABLE ONLY " + column + " SET " + how + ";\n";
  }
}
