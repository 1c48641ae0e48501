package io.pgops.internal.kinds;

import io.pgops.internal.catalog.Catalog;
import io.pgops.internal.catalog.CatalogQuery;
import io.pgops.internal.catalog.CatalogSession;
import io.pgops.internal.catalog.ObjectId;
import io.pgops.internal.catalog.Row;
import io.pgops.internal.catalog.ServerVersion;
import io.pgops.internal.sql.Identifiers;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The columns of relations: {@code pg_attribute}. */
final class Columns {
  private Columns() {}

  /** Reads the columns of the relations into the details. */
  static void read(CatalogSession session, Collection<ObjectId> relations, Details details)
      throws SQLException {
    Details.inBatches(relations, oids -> readBatch(session, oids, details));
  }

  /** The query, for relations given by an SQL expression for an array of OIDs. */
  private static CatalogQuery query(ServerVersion server, String oids) {
    return CatalogQuery.of(
            """
            SELECT a.attrelid, a.attnum, a.attname,
                   pg_catalog.format_type(a.atttypid, a.atttypmod) AS type,
                   {notnull} AS attnotnull, d.oid AS default_oid, a.attgenerated, a.attidentity,
                   NULLIF(a.attstattarget, -1) AS statistics,
                   CASE WHEN a.attstorage <> t.typstorage THEN a.attstorage END AS storage,
                   a.attcompression, a.attoptions, a.attfdwoptions, a.attacl::pg_catalog.text[] AS acl,
                   CASE WHEN a.attcollation <> t.typcollation THEN cn.nspname END AS collation_schema,
                   co.collname
              FROM pg_catalog.pg_attribute a
              JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
              LEFT JOIN pg_catalog.pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
              LEFT JOIN pg_catalog.pg_collation co ON co.oid = a.attcollation
              LEFT JOIN pg_catalog.pg_namespace cn ON cn.oid = co.collnamespace
             WHERE a.attrelid = ANY({oids}) AND a.attnum > 0 AND NOT a.attisdropped
             ORDER BY a.attrelid, a.attnum""")
        // Since 18 a constraint of its own says so.
        .with("notnull", server.pick(18, "false", "a.attnotnull"))
        .with("oids", oids);
  }

  private static void readBatch(CatalogSession session, String oids, Details details)
      throws SQLException {
    Map<Long, List<Column>> byRelation = new HashMap<>();
    session.read(
        query(session.server(), oids),
        row ->
            byRelation
                .computeIfAbsent(row.oid("attrelid"), oid -> new ArrayList<>())
                .add(column(row)));
    byRelation.forEach(
        (relation, columns) -> details.columns(Catalog.CLASS.id(relation), List.copyOf(columns)));
  }

  private static Column column(Row row) throws SQLException {
    long defaultOid = row.oid("default_oid");
    String collationSchema = row.textOrNull("collation_schema");
    return new Column(
        row.number("attnum"),
        row.text("attname"),
        row.text("type"),
        collationSchema == null
            ? null
            : Identifiers.qualified(collationSchema, row.text("collname")),
        row.flag("attnotnull"),
        defaultOid == 0 ? null : Catalog.ATTRDEF.id(defaultOid),
        row.letter("attgenerated"),
        row.letter("attidentity"),
        row.numberOrNull("statistics"),
        storage(row.textOrNull("storage")),
        compression(row.letter("attcompression")),
        row.texts("attoptions"),
        GenericOptions.of(row, "attfdwoptions"),
        row.textsOrNull("acl"));
  }

  private static @Nullable String storage(@Nullable String letter) {
    return letter == null
        ? null
        : switch (letter) {
          case "p" -> "PLAIN";
          case "m" -> "MAIN";
          case "e" -> "EXTERNAL";
          case "x" -> "EXTENDED";
          default -> throw new IllegalStateException("unknown column storage " + letter);
        };
  }

  private static @Nullable String compression(char letter) {
    return switch (letter) {
      case ' ' -> null;
      case 'p' -> "pglz";
      case 'l' -> "lz4";
      default -> throw new IllegalStateException("unknown column compression " + letter);
    };
  }
}
