package io.pgops.internal.kinds;

import io.pgops.internal.catalog.Catalog;
import io.pgops.internal.catalog.CatalogIndex;
import io.pgops.internal.catalog.CatalogQuery;
import io.pgops.internal.catalog.Exclusion;
import io.pgops.internal.catalog.ObjectId;
import io.pgops.internal.catalog.Row;
import io.pgops.internal.catalog.ServerVersion;
import io.pgops.internal.sql.Literals;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Enumerations: {@code pg_type} of typtype e, and {@code pg_enum}. */
final class Enums implements ObjectKind<Enums.EnumType> {
  /**
   * @param labels in their order
   */
  record EnumType(Identity identity, ObjectAcl acl, List<String> labels) implements DbObject {}

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
               pg_catalog.acldefault('T', t.typowner)::pg_catalog.text[] AS acldefault,
               ARRAY(SELECT e.enumlabel::pg_catalog.text FROM pg_catalog.pg_enum e
                      WHERE e.enumtypid = t.oid ORDER BY e.enumsortorder) AS labels
          FROM pg_catalog.pg_type t WHERE t.typtype = 'e'""");
  }

  @Override
  public Read<EnumType> read(Row row, CatalogIndex index) throws SQLException {
    ObjectId id = Catalog.TYPE.id(row.oid("oid"));
    @Nullable Exclusion excluded = index.exclusion(id, row.oid("typnamespace"));
    return excluded != null
        ? Read.excluded(excluded)
        : Read.found(
            new EnumType(
                Types.identity(row, id, index),
                ObjectAcl.of(row, index.role(row.oid("typowner"))),
                row.texts("labels")));
  }

  @Override
  public Ddl ddl(EnumType type, DdlContext context) {
    String labels =
        type.labels().stream()
            .map(label -> "\n    " + Literals.quote(label))
            .collect(Collectors.joining(","));
    return Types.ddl(
        type.identity(),
        "TYPE",
        "CREATE TYPE " + type.identity().sql() + " AS ENUM (" + labels + "\n);\n");
  }
}
