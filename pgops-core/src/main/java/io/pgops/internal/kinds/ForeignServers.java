package io.pgops.internal.kinds;

import io.pgops.internal.catalog.Catalog;
import io.pgops.internal.catalog.CatalogIndex;
import io.pgops.internal.catalog.CatalogQuery;
import io.pgops.internal.catalog.Exclusion;
import io.pgops.internal.catalog.ObjectId;
import io.pgops.internal.catalog.Row;
import io.pgops.internal.catalog.ServerVersion;
import io.pgops.internal.sql.AclKind;
import io.pgops.internal.sql.Identifiers;
import io.pgops.internal.sql.Literals;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Foreign servers: {@code pg_foreign_server}. */
public final class ForeignServers implements ObjectKind<ForeignServers.ForeignServer> {
  /**
   * A foreign server.
   *
   * @param type null for none, which differs from an empty one, as does {@link #version}
   * @param wrapper name of its foreign-data wrapper
   */
  public record ForeignServer(
      Identity identity,
      ObjectAcl acl,
      @Nullable String type,
      @Nullable String version,
      String wrapper,
      GenericOptions options)
      implements DbObject {}

  @Override
  public KindInfo info() {
    return new KindInfo("SERVER", Rank.SERVER);
  }

  @Override
  public Catalog catalog() {
    return Catalog.FOREIGN_SERVER;
  }

  @Override
  public CatalogQuery query(ServerVersion server) {
    return CatalogQuery.of(
        """
        SELECT s.oid, s.srvname, s.srvowner, s.srvacl::pg_catalog.text[] AS acl,
               pg_catalog.acldefault('S', s.srvowner)::pg_catalog.text[] AS acldefault,
               s.srvtype, s.srvversion, w.fdwname, s.srvoptions
          FROM pg_catalog.pg_foreign_server s
          JOIN pg_catalog.pg_foreign_data_wrapper w ON w.oid = s.srvfdw""");
  }

  @Override
  public Read<ForeignServer> read(Row row, CatalogIndex index) throws SQLException {
    ObjectId id = Catalog.FOREIGN_SERVER.id(row.oid("oid"));
    @Nullable Exclusion excluded = index.exclusion(id);
    if (excluded != null) {
      return Read.excluded(excluded);
    }
    String owner = index.role(row.oid("srvowner"));
    return Read.found(
        new ForeignServer(
            new Identity(id, null, row.text("srvname"), owner),
            ObjectAcl.of(row, owner),
            row.textOrNull("srvtype"),
            row.textOrNull("srvversion"),
            row.text("fdwname"),
            GenericOptions.of(row, "srvoptions")));
  }

  @Override
  public Ddl ddl(ForeignServer server, DdlContext context) {
    String sql = server.identity().sql();
    return Ddl.of(
            server.identity().name(),
            "CREATE SERVER "
                + sql
                + (server.type() == null ? "" : " TYPE " + Literals.quote(server.type()))
                + (server.version() == null ? "" : " VERSION " + Literals.quote(server.version()))
                + " FOREIGN DATA WRAPPER "
                + Identifiers.quote(server.wrapper())
                + server.options().clause(" ")
                + ";\n",
            "DROP SERVER " + sql + ";\n")
        .commentOn("SERVER " + sql)
        .grantOn(AclKind.FOREIGN_SERVER, sql);
  }
}
