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
  /** Whether the parents of the column a of pg_attribute have defaults that differ. */
  static final String PARENTS_DISAGREE =
      """
      (SELECT pg_catalog.count(DISTINCT pg_catalog.pg_get_expr(pd.adbin, pd.adrelid)) > 1
         FROM pg_catalog.pg_inherits pi
         JOIN pg_catalog.pg_attribute pa ON pa.attrelid = pi.inhparent AND pa.attname = a.attname
         JOIN pg_catalog.pg_attrdef pd ON pd.adrelid = pa.attrelid AND pd.adnum = pa.attnum
        WHERE pi.inhrelid = a.attrelid AND pa.attgenerated = '')""";

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
                   a.attislocal OR c.relispartition OR {parents_disagree} AS is_local,
                   {by_attribute} AND a.attnotnull AND above.attnotnull IS NOT TRUE AS attnotnull,
                   {by_attribute} AND NOT a.attnotnull AND above.attnotnull IS TRUE AS is_nullable,
                   d.oid AS default_oid, a.attgenerated, a.attidentity,
                   NOT a.atthasdef AND a.attidentity = '' AND above.atthasdef IS TRUE AS hides_default,
                   NULLIF(a.attstattarget, -1) AS statistics,
                   CASE WHEN a.attstorage <> t.typstorage OR above.has_other_storage
                        THEN a.attstorage END AS storage,
                   CASE WHEN a.attcompression <> '' THEN a.attcompression
                        WHEN above.attcompression IS TRUE THEN 'd' ELSE '' END AS compression,
                   a.attoptions, a.attfdwoptions, a.attacl::pg_catalog.text[] AS acl,
                   CASE WHEN a.attcollation <> t.typcollation THEN cn.nspname END AS collation_schema,
                   co.collname
              FROM pg_catalog.pg_attribute a
              JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
              JOIN pg_catalog.pg_type t ON t.oid = a.atttypid
              LEFT JOIN LATERAL (
                SELECT pg_catalog.bool_or(pa.attnotnull) AS attnotnull,
                       pg_catalog.bool_or(pa.atthasdef AND pa.attgenerated = '') AS atthasdef,
                       pg_catalog.bool_or(pa.attstorage <> a.attstorage) AS has_other_storage,
                       pg_catalog.bool_or(pa.attcompression <> '') AS attcompression
                  FROM pg_catalog.pg_inherits i
                  JOIN pg_catalog.pg_attribute pa
                    ON pa.attrelid = i.inhparent AND pa.attname = a.attname AND NOT pa.attisdropped
                 WHERE i.inhrelid = a.attrelid) above ON NOT c.relispartition
              LEFT JOIN pg_catalog.pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
              LEFT JOIN pg_catalog.pg_collation co ON co.oid = a.attcollation
              LEFT JOIN pg_catalog.pg_namespace cn ON cn.oid = co.collnamespace
             WHERE a.attrelid = ANY({oids}) AND a.attnum > 0 AND NOT a.attisdropped
             ORDER BY a.attrelid, a.attnum""")
        // Since 18 a constraint of its own says so.
        .with("by_attribute", server.pick(18, "false", "true"))
        .with("parents_disagree", PARENTS_DISAGREE)
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
        row.flag("is_local"),
        row.flag("attnotnull"),
        row.flag("is_nullable"),
        defaultOid == 0 ? null : Catalog.ATTRDEF.id(defaultOid),
        row.flag("hides_default"),
        row.letter("attgenerated"),
        row.letter("attidentity"),
        row.numberOrNull("statistics"),
        storage(row.textOrNull("storage")),
        compression(row.letter("compression")),
        row.texts("attoptions"),
        GenericOptions.of(row, "attfdwoptions"),
        row.textsOrNull("acl"));
  }

  static @Nullable String storage(@Nullable String letter) {
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

  static @Nullable String compression(char letter) {
    return switch (letter) {
      case ' ' -> null;
      case 'p' -> "pglz";
      case 'l' -> "lz4";
      case 'd' -> "default";
      default -> throw new IllegalStateException("unknown column compression " + letter);
    };
  }
}
