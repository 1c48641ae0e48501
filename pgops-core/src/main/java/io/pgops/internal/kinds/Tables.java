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

/** Tables: {@code pg_class} of relkind r and p. */
public final class Tables implements ObjectKind<Tables.Table> {
  /**
   * A table.
   *
   * @param unlogged whether it is emptied after a crash
   * @param options storage parameters, as name=value
   * @param toastOptions those of its TOAST table
   * @param tablespace "" for the database's own
   * @param accessMethod heap, or an extension's
   * @param replicaIdentity d for the primary key, n for nothing, f for the whole row, i for an
   *     index
   * @param rowSecurity whether policies decide who sees which rows
   */
  public record Table(
      Identity identity,
      ObjectAcl acl,
      boolean unlogged,
      List<String> options,
      List<String> toastOptions,
      String tablespace,
      String accessMethod,
      char replicaIdentity,
      RowSecurity rowSecurity)
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
               c.relkind, c.relispartition, c.relpersistence, c.reloptions, t.reloptions AS toast_options,
               COALESCE(s.spcname, '') AS tablespace, COALESCE(m.amname, '') AS access_method,
               c.relreplident, c.reloftype <> 0 AS is_typed,
               c.relrowsecurity, c.relforcerowsecurity,
               EXISTS (SELECT FROM pg_catalog.pg_inherits i WHERE i.inhrelid = c.oid) AS is_child
          FROM pg_catalog.pg_class c
          LEFT JOIN pg_catalog.pg_class t ON t.oid = c.reltoastrelid
          LEFT JOIN pg_catalog.pg_tablespace s ON s.oid = c.reltablespace
          LEFT JOIN pg_catalog.pg_am m ON m.oid = c.relam
         WHERE c.relkind IN ('r', 'p')""");
  }

  @Override
  public Read<Table> read(Row row, CatalogIndex index) throws SQLException {
    Identity identity = Relations.identity(row, index);
    @Nullable Exclusion excluded = index.exclusion(identity.id(), row.oid("relnamespace"));
    if (excluded != null) {
      return Read.excluded(excluded);
    }
    @Nullable String beyondUs = beyondUs(row);
    if (beyondUs != null) {
      return Read.unsupported(
          new UnsupportedObject(
              identity.id(),
              identity.schema(),
              identity.name(),
              null,
              beyondUs + " " + identity.sql()));
    }
    return Read.found(
        new Table(
            identity,
            ObjectAcl.of(row, index.role(row.oid("relowner"))),
            row.letter("relpersistence") == 'u',
            row.texts("reloptions"),
            row.texts("toast_options"),
            row.text("tablespace"),
            row.text("access_method"),
            row.letter("relreplident"),
            new RowSecurity(row.flag("relrowsecurity"), row.flag("relforcerowsecurity"))));
  }

  private static @Nullable String beyondUs(Row row) throws SQLException {
    if (row.letter("relkind") == 'p') {
      return "partitioned table";
    }
    if (row.flag("relispartition")) {
      return "partition";
    }
    if (row.flag("is_child")) {
      return "inheriting table";
    }
    return row.flag("is_typed") ? "typed table" : null;
  }

  @Override
  public void readDetails(CatalogSession session, List<Table> selected, Details details)
      throws SQLException {
    Columns.read(session, Details.ids(selected), details);
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
        .storage(table.tablespace(), table.accessMethod(), 'r');
  }
}
