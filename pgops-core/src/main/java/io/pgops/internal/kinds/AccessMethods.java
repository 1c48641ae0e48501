package io.pgops.internal.kinds;

import io.pgops.internal.catalog.Catalog;
import io.pgops.internal.catalog.CatalogIndex;
import io.pgops.internal.catalog.CatalogQuery;
import io.pgops.internal.catalog.Exclusion;
import io.pgops.internal.catalog.ObjectId;
import io.pgops.internal.catalog.Row;
import io.pgops.internal.catalog.ServerVersion;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Access methods of tables and indexes: {@code pg_am}. */
final class AccessMethods implements ObjectKind<AccessMethods.AccessMethod> {
  /**
   * An access method.
   *
   * @param type what it is for: TABLE or INDEX
   * @param handler its function
   */
  record AccessMethod(Identity identity, String type, String handler) implements DbObject {}

  @Override
  public KindInfo info() {
    return new KindInfo("ACCESS METHOD", Rank.ACCESS_METHOD);
  }

  @Override
  public Catalog catalog() {
    return Catalog.AM;
  }

  @Override
  public CatalogQuery query(ServerVersion server) {
    return CatalogQuery.of(
        """
        SELECT m.oid, m.amname, m.amhandler::pg_catalog.text AS handler,
               CASE m.amtype WHEN 't' THEN 'TABLE' WHEN 'i' THEN 'INDEX' END AS type
          FROM pg_catalog.pg_am m""");
  }

  @Override
  public Read<AccessMethod> read(Row row, CatalogIndex index) throws SQLException {
    ObjectId id = Catalog.AM.id(row.oid("oid"));
    @Nullable Exclusion excluded = index.exclusion(id);
    return excluded != null
        ? Read.excluded(excluded)
        : Read.found(
            new AccessMethod(
                new Identity(id, null, row.text("amname"), null),
                row.text("type"),
                row.text("handler")));
  }

  @Override
  public Ddl ddl(AccessMethod method, DdlContext context) {
    String sql = "ACCESS METHOD " + method.identity().sql();
    return Ddl.of(
            method.identity().name(),
            "CREATE " + sql + " TYPE " + method.type() + " HANDLER " + method.handler() + ";\n",
            "DROP " + sql + ";\n")
        .commentOn(sql);
  }
}
