package io.pgops.internal.kinds;

import io.pgops.internal.catalog.Catalog;
import io.pgops.internal.catalog.CatalogIndex;
import io.pgops.internal.catalog.CatalogQuery;
import io.pgops.internal.catalog.CatalogSession;
import io.pgops.internal.catalog.Exclusion;
import io.pgops.internal.catalog.ObjectId;
import io.pgops.internal.catalog.Row;
import io.pgops.internal.catalog.ServerVersion;
import io.pgops.internal.sql.AclKind;
import io.pgops.internal.sql.Identifiers;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Materialized views: {@code pg_class} of relkind m and their rewrite rule. They are made empty;
 * their rows are computed anew at the end of a restore, see {@link Refreshes}.
 */
public final class MaterializedViews implements ObjectKind<MaterializedViews.MaterializedView> {
  /**
   * A materialized view.
   *
   * @param rule its rewrite rule, under which pg_depend has what it reads
   * @param populated whether it can be read
   * @param options storage parameters, as name=value
   * @param toastOptions those of its TOAST table
   * @param tablespace "" for the database's own
   * @param accessMethod heap, or an extension's
   * @param replicaIdentity as of a table
   * @param boundTo names of extensions it is dropped with
   */
  public record MaterializedView(
      Identity identity,
      ObjectAcl acl,
      ObjectId rule,
      boolean populated,
      List<String> options,
      List<String> toastOptions,
      String tablespace,
      String accessMethod,
      char replicaIdentity,
      List<String> boundTo)
      implements DbObject {
    @Override
    public boolean isRelation() {
      return true;
    }

    @Override
    public List<ObjectId> aliases() {
      return List.of(rule);
    }
  }

  @Override
  public KindInfo info() {
    return new KindInfo("MATERIALIZED VIEW", Rank.RELATION);
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
               c.reloptions, t.reloptions AS toast_options, c.relispopulated, c.relreplident,
               COALESCE(s.spcname, '') AS tablespace, COALESCE(m.amname, '') AS access_method,
               r.oid AS rule_oid
          FROM pg_catalog.pg_class c
          LEFT JOIN pg_catalog.pg_rewrite r ON r.ev_class = c.oid AND r.rulename = '_RETURN'
          LEFT JOIN pg_catalog.pg_class t ON t.oid = c.reltoastrelid
          LEFT JOIN pg_catalog.pg_tablespace s ON s.oid = c.reltablespace
          LEFT JOIN pg_catalog.pg_am m ON m.oid = c.relam
         WHERE c.relkind = 'm'""");
  }

  @Override
  public Read<MaterializedView> read(Row row, CatalogIndex index) throws SQLException {
    Identity identity = Relations.identity(row, index);
    @Nullable Exclusion excluded = index.exclusion(identity.id(), row.oid("relnamespace"));
    if (excluded != null) {
      return Read.excluded(excluded);
    }
    return Read.found(
        new MaterializedView(
            identity,
            ObjectAcl.of(row, index.role(row.oid("relowner"))),
            Catalog.REWRITE.id(row.oid("rule_oid")),
            row.flag("relispopulated"),
            row.texts("reloptions"),
            row.texts("toast_options"),
            row.text("tablespace"),
            row.text("access_method"),
            row.letter("relreplident"),
            index.boundTo(identity.id())));
  }

  @Override
  public void readDetails(CatalogSession session, List<MaterializedView> selected, Details details)
      throws SQLException {
    Views.readDefinitions(session, selected, details);
  }

  @Override
  public Ddl ddl(MaterializedView view, DdlContext context) {
    String sql = view.identity().sql();
    String options = Relations.options(view.options(), view.toastOptions());
    StringBuilder create = new StringBuilder("CREATE MATERIALIZED VIEW ").append(sql);
    if (!options.isEmpty()) {
      create.append("\nWITH (").append(options).append(')');
    }
    create.append(" AS\n").append(Views.query(view.identity().id(), context));
    create.append("\n  WITH NO DATA;\n");
    for (Column column : context.details().columns(view.identity().id())) {
      create.append(column.alterations("ALTER TABLE ONLY " + sql));
    }
    TableDdl.appendReplicaIdentity(create, sql, view.replicaIdentity());
    for (String extension : view.boundTo()) {
      create.append(
          "ALTER MATERIALIZED VIEW "
              + sql
              + " DEPENDS ON EXTENSION "
              + Identifiers.quote(extension)
              + ";\n");
    }
    return Ddl.of(
            view.identity().name(), create.toString(), "DROP MATERIALIZED VIEW " + sql + ";\n")
        .commentOn("MATERIALIZED VIEW " + sql)
        .grantOn(AclKind.TABLE, sql)
        .storage(view.tablespace(), view.accessMethod(), 'm');
  }
}
