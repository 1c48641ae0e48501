package io.pgops.internal.kinds;

import io.pgops.internal.catalog.Catalog;
import io.pgops.internal.catalog.CatalogIndex;
import io.pgops.internal.catalog.CatalogQuery;
import io.pgops.internal.catalog.CatalogSession;
import io.pgops.internal.catalog.Exclusion;
import io.pgops.internal.catalog.ObjectId;
import io.pgops.internal.catalog.Row;
import io.pgops.internal.catalog.ServerVersion;
import io.pgops.internal.sql.Identifiers;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Indexes that stand alone: {@code pg_class} of relkinds i and I without a constraint, and {@code
 * pg_index}.
 */
final class Indexes implements ObjectKind<Indexes.Index> {
  /**
   * @param tableSql its table's qualified and quoted name
   */
  record Index(Identity identity, ObjectId table, String tableSql, BackingIndex index)
      implements DbObject {
    @Override
    public ObjectId partOf() {
      return table;
    }
  }

  @Override
  public KindInfo info() {
    return new KindInfo("INDEX", Rank.INDEX);
  }

  @Override
  public Catalog catalog() {
    return Catalog.CLASS;
  }

  @Override
  public CatalogQuery query(ServerVersion server) {
    return CatalogQuery.of(
            """
        SELECT c.oid, c.relnamespace, c.relname, c.relowner, i.indrelid,
               tn.nspname AS table_schema, t.relname AS table_name,
               COALESCE(s.spcname, '') AS tablespace, i.indisclustered, i.indisreplident,
               -- that of a partitioned table is not, as long as a partition has none
               c.relkind = 'I' OR i.indisvalid AND i.indisready AS is_valid,
               {attached} AS is_attached,
               EXISTS (SELECT FROM pg_catalog.pg_constraint k
                        WHERE k.conindid = c.oid AND k.conrelid = i.indrelid
                          AND k.contype IN ('p', 'u', 'x')) AS is_of_constraint
          FROM pg_catalog.pg_class c
          JOIN pg_catalog.pg_index i ON i.indexrelid = c.oid
          JOIN pg_catalog.pg_class t ON t.oid = i.indrelid
          JOIN pg_catalog.pg_namespace tn ON tn.oid = t.relnamespace
          LEFT JOIN pg_catalog.pg_tablespace s ON s.oid = c.reltablespace
         WHERE c.relkind IN ('i', 'I')""")
        .with("attached", BackingIndex.IS_ATTACHED);
  }

  @Override
  public Read<Index> read(Row row, CatalogIndex index) throws SQLException {
    ObjectId table = Catalog.CLASS.id(row.oid("indrelid"));
    @Nullable Exclusion excluded = Relations.exclusion(row, table, index);
    if (excluded != null) {
      return Read.excluded(excluded);
    }
    Identity identity = Relations.identity(row, index);
    if (row.flag("is_of_constraint")) {
      return Read.excluded(Exclusion.PART_OF_CONSTRAINT);
    }
    if (!row.flag("is_valid")) {
      return Read.excluded(Exclusion.INVALID_INDEX, "index " + identity.sql());
    }
    return Read.found(
        new Index(
            identity,
            table,
            Identifiers.qualified(row.text("table_schema"), row.text("table_name")),
            new BackingIndex(
                identity.id(),
                identity.sql(),
                identity.name(),
                List.of(),
                "",
                row.text("tablespace"),
                row.flag("indisclustered"),
                row.flag("indisreplident"),
                row.flag("is_attached"),
                index.boundTo(identity.id()))));
  }

  @Override
  public void readDetails(CatalogSession session, List<Index> selected, Details details)
      throws SQLException {
    Details.readDefinitions(
        session,
        Catalog.CLASS,
        selected,
        CatalogQuery.of(
            """
            SELECT c.oid, pg_catalog.pg_get_indexdef(c.oid) AS definition
              FROM pg_catalog.pg_class c WHERE c.oid = ANY({oids})"""),
        details);
    IndexColumns.readStatistics(session, Details.ids(selected), details);
  }

  @Override
  public Ddl ddl(Index index, DdlContext context) {
    StringBuilder create =
        new StringBuilder(context.details().definition(index.identity().id())).append(";\n");
    index.index().appendMarks(create, index.tableSql(), context.details());
    return Ddl.of(
            index.identity().name(),
            create.toString(),
            index.index().isAttached() ? "" : "DROP INDEX " + index.identity().sql() + ";\n")
        .commentOn("INDEX " + index.identity().sql())
        .storage(index.index().tablespace(), null, '\0');
  }
}
