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

/**
 * Types that were named and never defined: {@code pg_type} with typisdefined off. The server's
 * pseudo-types share their typtype.
 */
final class ShellTypes implements ObjectKind<ShellTypes.ShellType> {
  /** A name, and no more. */
  record ShellType(Identity identity, ObjectAcl acl) implements DbObject {}

  @Override
  public KindInfo info() {
    return new KindInfo("TYPE", Rank.TYPE);
  }

  @Override
  public Catalog catalog() {
    return Catalog.TYPE;
  }

  @Override
  public CatalogQuery query(ServerVersion server) {
    return CatalogQuery.of(
        """
        SELECT t.oid, t.typnamespace, t.typname, t.typowner, t.typacl::pg_catalog.text[] AS acl,
               pg_catalog.acldefault('T', t.typowner)::pg_catalog.text[] AS acldefault
          FROM pg_catalog.pg_type t
         WHERE t.typtype = 'p' OR t.typtype = 'b' AND NOT t.typisdefined""");
  }

  @Override
  public Read<ShellType> read(Row row, CatalogIndex index) throws SQLException {
    ObjectId id = Catalog.TYPE.id(row.oid("oid"));
    @Nullable Exclusion excluded = index.exclusion(id, row.oid("typnamespace"));
    return excluded != null
        ? Read.excluded(excluded)
        : Read.found(
            new ShellType(
                Types.identity(row, id, index),
                ObjectAcl.of(row, index.role(row.oid("typowner")))));
  }

  @Override
  public Ddl ddl(ShellType type, DdlContext context) {
    return Types.ddl(type.identity(), "TYPE", Types.createShell(type.identity()));
  }
}
