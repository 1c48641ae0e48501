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
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Foreign-data wrappers: {@code pg_foreign_data_wrapper}. Most belong to an extension. */
final class ForeignDataWrappers implements ObjectKind<ForeignDataWrappers.Wrapper> {
  /**
   * @param handler qualified and quoted, as {@link #validator}; null for none
   */
  record Wrapper(
      Identity identity,
      ObjectAcl acl,
      @Nullable String handler,
      @Nullable String validator,
      GenericOptions options)
      implements DbObject {}

  @Override
  public KindInfo info() {
    return new KindInfo("FOREIGN DATA WRAPPER", Rank.FOREIGN_DATA_WRAPPER);
  }

  @Override
  public Catalog catalog() {
    return Catalog.FOREIGN_DATA_WRAPPER;
  }

  @Override
  public CatalogQuery query(ServerVersion server) {
    return CatalogQuery.of(
        """
        SELECT w.oid, w.fdwname, w.fdwowner, w.fdwacl::pg_catalog.text[] AS acl,
               pg_catalog.acldefault('F', w.fdwowner)::pg_catalog.text[] AS acldefault,
               hn.nspname AS handler_schema, h.proname AS handler,
               vn.nspname AS validator_schema, v.proname AS validator, w.fdwoptions
          FROM pg_catalog.pg_foreign_data_wrapper w
          LEFT JOIN pg_catalog.pg_proc h ON h.oid = w.fdwhandler
          LEFT JOIN pg_catalog.pg_namespace hn ON hn.oid = h.pronamespace
          LEFT JOIN pg_catalog.pg_proc v ON v.oid = w.fdwvalidator
          LEFT JOIN pg_catalog.pg_namespace vn ON vn.oid = v.pronamespace""");
  }

  @Override
  public Read<Wrapper> read(Row row, CatalogIndex index) throws SQLException {
    ObjectId id = Catalog.FOREIGN_DATA_WRAPPER.id(row.oid("oid"));
    @Nullable Exclusion excluded = index.exclusion(id);
    if (excluded != null) {
      return Read.excluded(excluded);
    }
    String owner = index.role(row.oid("fdwowner"));
    return Read.found(
        new Wrapper(
            new Identity(id, null, row.text("fdwname"), owner),
            ObjectAcl.of(row, owner),
            function(row, "handler"),
            function(row, "validator"),
            GenericOptions.of(row, "fdwoptions")));
  }

  private static @Nullable String function(Row row, String column) throws SQLException {
    String name = row.textOrNull(column);
    return name == null ? null : Identifiers.qualified(row.text(column + "_schema"), name);
  }

  @Override
  public Ddl ddl(Wrapper wrapper, DdlContext context) {
    String sql = wrapper.identity().sql();
    return Ddl.of(
            wrapper.identity().name(),
            "CREATE FOREIGN DATA WRAPPER "
                + sql
                + (wrapper.handler() == null ? "" : " HANDLER " + wrapper.handler())
                + (wrapper.validator() == null ? "" : " VALIDATOR " + wrapper.validator())
                + wrapper.options().clause(" ")
                + ";\n",
            "DROP FOREIGN DATA WRAPPER " + sql + ";\n")
        .commentOn("FOREIGN DATA WRAPPER " + sql)
        .grantOn(AclKind.FOREIGN_DATA_WRAPPER, sql);
  }
}
