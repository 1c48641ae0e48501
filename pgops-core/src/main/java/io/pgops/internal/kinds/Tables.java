package io.pgops.internal.kinds;

import io.pgops.internal.catalog.Catalog;
import io.pgops.internal.catalog.CatalogIndex;
import io.pgops.internal.catalog.CatalogQuery;
import io.pgops.internal.catalog.CatalogSession;
import io.pgops.internal.catalog.Exclusion;
import io.pgops.internal.catalog.Row;
import io.pgops.internal.catalog.ServerVersion;
import io.pgops.internal.sql.AclKind;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tables: {@code pg_class} of relkind r and p. A partition is a table like any other, and attached
 * by {@link TableAttachments}.
 */
public final class Tables implements ObjectKind<Tables.Table> {
  /**
   * A table.
   *
   * @param unlogged whether it is emptied after a crash
   * @param options storage parameters, as name=value
   * @param toastOptions those of its TOAST table
   * @param tablespace "" for the database's own
   * @param accessMethod heap, or an extension's; null for a partitioned table that names none
   * @param replicaIdentity d for the primary key, n for nothing, f for the whole row, i for an
   *     index
   * @param rowSecurity whether policies decide who sees which rows
   * @param isPartitioned whether its rows are in its partitions
   * @param hashesDiffer whether it is partitioned by hash values that a value may not have in
   *     another database, such as an enumeration's
   * @param type the composite type that it is a table of; null for the others
   * @param parents the qualified and quoted names of the tables that it inherits from, in order;
   *     none for a partition
   * @param isReordered whether its columns are not in the order in which CREATE TABLE makes them:
   *     those of its parents, then its own
   */
  public record Table(
      Identity identity,
      ObjectAcl acl,
      boolean unlogged,
      List<String> options,
      List<String> toastOptions,
      String tablespace,
      @Nullable String accessMethod,
      char replicaIdentity,
      RowSecurity rowSecurity,
      boolean isPartitioned,
      boolean hashesDiffer,
      @Nullable String type,
      List<String> parents,
      boolean isReordered)
      implements DbObject {
    @Override
    public boolean isRelation() {
      return true;
    }
  }

  /**
   * Row-level security of a table.
   *
   * @param isEnabled whether it works
   * @param isForced whether it would for the table's owner too
   */
  public record RowSecurity(boolean isEnabled, boolean isForced) {}

  private static final String IS_REORDERED =
      """
      SELECT pg_catalog.array_agg(a.attname ORDER BY a.attnum)
             <> pg_catalog.array_agg(a.attname ORDER BY pa.inhseqno NULLS LAST, pa.attnum, a.attnum)
        FROM pg_catalog.pg_attribute a
        LEFT JOIN LATERAL (
          SELECT i.inhseqno, o.attnum
            FROM pg_catalog.pg_inherits i
            JOIN pg_catalog.pg_attribute o
              ON o.attrelid = i.inhparent AND o.attname = a.attname AND NOT o.attisdropped
           WHERE i.inhrelid = c.oid ORDER BY i.inhseqno LIMIT 1) pa ON true
       WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
         AND EXISTS (SELECT FROM pg_catalog.pg_inherits i WHERE i.inhrelid = c.oid)""";

  /**
   * A key whose hash is made of OIDs, or may be: of enumerations, and of what holds other types; of
   * names that stand for OIDs; by functions of the user's or of a library that is older elsewhere.
   */
  private static final String HASHES_DIFFER =
      """
      SELECT FROM pg_catalog.pg_partitioned_table h,
                  ROWS FROM (pg_catalog.unnest(h.partclass::pg_catalog.oid[]),
                             pg_catalog.unnest(h.partcollation::pg_catalog.oid[])) AS k (opclass, colloid)
             JOIN pg_catalog.pg_opclass o ON o.oid = k.opclass
             JOIN pg_catalog.pg_type ot ON ot.oid = o.opcintype
             LEFT JOIN pg_catalog.pg_collation l ON l.oid = k.colloid
       WHERE h.partrelid = c.oid AND h.partstrat = 'h'
         AND (o.oid >= 16384 OR ot.typtype = 'p' OR ot.oid = 'pg_catalog.oid'::pg_catalog.regtype
              OR NOT l.collisdeterministic)""";

  @Override
  public KindInfo info() {
    return new KindInfo("TABLE", Rank.RELATION);
  }

  @Override
  public Catalog catalog() {
    return Catalog.CLASS;
  }

  @Override
  public CatalogQuery query(ServerVersion server) {
    return CatalogQuery.of(
            """
        SELECT c.oid, c.relnamespace, c.relname, c.relowner, c.relacl::pg_catalog.text[] AS acl,
               pg_catalog.acldefault('r', c.relowner)::pg_catalog.text[] AS acldefault,
               c.relkind, c.relpersistence, c.reloptions, t.reloptions AS toast_options,
               COALESCE(s.spcname, '') AS tablespace, m.amname AS access_method, c.relreplident,
               CASE WHEN c.reloftype <> 0 THEN pg_catalog.format_type(c.reloftype, NULL) END AS type,
               c.relrowsecurity, c.relforcerowsecurity,
               c.relkind = 'p' AND EXISTS ({hashes_differ}) AS hashes_differ,
               {parents},
               NOT c.relispartition AND ({is_reordered}) IS TRUE AS is_reordered
          FROM pg_catalog.pg_class c
          LEFT JOIN pg_catalog.pg_class t ON t.oid = c.reltoastrelid
          LEFT JOIN pg_catalog.pg_tablespace s ON s.oid = c.reltablespace
          LEFT JOIN pg_catalog.pg_am m ON m.oid = c.relam
         WHERE c.relkind IN ('r', 'p')""")
        .with("hashes_differ", HASHES_DIFFER)
        .with("parents", Parents.COLUMNS)
        .with("is_reordered", IS_REORDERED);
  }

  @Override
  public Read<Table> read(Row row, CatalogIndex index) throws SQLException {
    Identity identity = Relations.identity(row, index);
    @Nullable Exclusion excluded = index.exclusion(identity.id(), row.oid("relnamespace"));
    if (excluded != null) {
      return Read.excluded(excluded);
    }
    boolean isPartitioned = row.letter("relkind") == 'p';
    return Read.found(
        new Table(
            identity,
            ObjectAcl.of(row, index.role(row.oid("relowner"))),
            // Means nothing for one without rows, and 18 refuses it.
            row.letter("relpersistence") == 'u' && !isPartitioned,
            row.texts("reloptions"),
            row.texts("toast_options"),
            row.text("tablespace"),
            row.textOrNull("access_method"),
            row.letter("relreplident"),
            new RowSecurity(row.flag("relrowsecurity"), row.flag("relforcerowsecurity")),
            isPartitioned,
            row.flag("hashes_differ"),
            row.textOrNull("type"),
            Parents.of(row),
            row.flag("is_reordered")));
  }

  @Override
  public void readDetails(CatalogSession session, List<Table> selected, Details details)
      throws SQLException {
    Columns.read(session, Details.ids(selected), details);
    ParentColumn.readDisagreements(
        session,
        selected.stream().filter(t -> t.parents().size() > 1).map(t -> t.identity().id()).toList(),
        details);
    Details.readDefinitions(
        session,
        Catalog.CLASS,
        selected.stream().filter(Table::isPartitioned).toList(),
        CatalogQuery.of(
            """
            SELECT c.oid, pg_catalog.pg_get_partkeydef(c.oid) AS definition
              FROM pg_catalog.pg_class c WHERE c.oid = ANY({oids})"""),
        details);
  }

  @Override
  public Ddl ddl(Table table, DdlContext context) {
    String sql = table.identity().sql();
    return Ddl.of(
            table.identity().name(),
            new TableDdl(table, context).create(),
            "DROP TABLE " + sql + ";\n")
        .commentOn("TABLE " + sql)
        .grantOn(AclKind.TABLE, sql)
        .storage(table.tablespace(), table.accessMethod(), table.isPartitioned() ? 'p' : 'r');
  }
}
