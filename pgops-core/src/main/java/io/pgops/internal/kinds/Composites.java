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
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Composite types that stand alone: {@code pg_type} of typtype c with a {@code pg_class} row of
 * relkind c.
 */
final class Composites implements ObjectKind<Composites.Composite> {
  /**
   * @param relation its row in pg_class, on which its attributes and their comments hang
   */
  record Composite(Identity identity, ObjectAcl acl, ObjectId relation) implements DbObject {
    @Override
    public List<ObjectId> aliases() {
      return List.of(relation);
    }
  }

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
               pg_catalog.acldefault('T', t.typowner)::pg_catalog.text[] AS acldefault, t.typrelid
          FROM pg_catalog.pg_type t
          JOIN pg_catalog.pg_class c ON c.oid = t.typrelid
         WHERE t.typtype = 'c' AND c.relkind = 'c'""");
  }

  @Override
  public Read<Composite> read(Row row, CatalogIndex index) throws SQLException {
    ObjectId id = Catalog.TYPE.id(row.oid("oid"));
    @Nullable Exclusion excluded = index.exclusion(id, row.oid("typnamespace"));
    return excluded != null
        ? Read.excluded(excluded)
        : Read.found(
            new Composite(
                Types.identity(row, id, index),
                ObjectAcl.of(row, index.role(row.oid("typowner"))),
                Catalog.CLASS.id(row.oid("typrelid"))));
  }

  @Override
  public void readDetails(CatalogSession session, List<Composite> selected, Details details)
      throws SQLException {
    Columns.read(session, selected.stream().map(Composite::relation).toList(), details);
  }

  @Override
  public Ddl ddl(Composite type, DdlContext context) {
    String attributes =
        context.details().columns(type.relation()).stream()
            .map(
                column ->
                    "\n    "
                        + Identifiers.quote(column.name())
                        + " "
                        + column.type()
                        + (column.collation() == null ? "" : " COLLATE " + column.collation()))
            .collect(Collectors.joining(","));
    return Types.ddl(
        type.identity(),
        "TYPE",
        "CREATE TYPE " + type.identity().sql() + " AS (" + attributes + "\n);\n");
  }
}
