package io.pgops.internal.kinds;

import io.pgops.internal.catalog.Catalog;
import io.pgops.internal.catalog.CatalogIndex;
import io.pgops.internal.catalog.CatalogQuery;
import io.pgops.internal.catalog.Exclusion;
import io.pgops.internal.catalog.ObjectId;
import io.pgops.internal.catalog.Row;
import io.pgops.internal.catalog.ServerVersion;
import io.pgops.internal.sql.Identifiers;
import io.pgops.internal.sql.Literals;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Domains: {@code pg_type} of typtype d. Their checks are {@link Constraints}. */
final class Domains implements ObjectKind<Domains.Domain> {
  /**
   * @param base the type under it, with its modifiers
   * @param collation qualified and quoted; null when it is the base type's
   * @param expression its default; null when it has none
   */
  record Domain(
      Identity identity,
      ObjectAcl acl,
      String base,
      @Nullable String collation,
      @Nullable String expression,
      boolean notNull)
      implements DbObject {}

  @Override
  public KindInfo info() {
    return new KindInfo("DOMAIN", Rank.TYPE);
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
               pg_catalog.format_type(t.typbasetype, t.typtypmod) AS base, t.typnotnull,
               CASE WHEN t.typcollation <> b.typcollation THEN cn.nspname END AS collation_schema,
               co.collname,
               pg_catalog.pg_get_expr(t.typdefaultbin, 'pg_catalog.pg_type'::pg_catalog.regclass) AS expression,
               t.typdefault
          FROM pg_catalog.pg_type t
          JOIN pg_catalog.pg_type b ON b.oid = t.typbasetype
          LEFT JOIN pg_catalog.pg_collation co ON co.oid = t.typcollation
          LEFT JOIN pg_catalog.pg_namespace cn ON cn.oid = co.collnamespace
         WHERE t.typtype = 'd'""");
  }

  @Override
  public Read<Domain> read(Row row, CatalogIndex index) throws SQLException {
    ObjectId id = Catalog.TYPE.id(row.oid("oid"));
    @Nullable Exclusion excluded = index.exclusion(id, row.oid("typnamespace"));
    if (excluded != null) {
      return Read.excluded(excluded);
    }
    String collationSchema = row.textOrNull("collation_schema");
    return Read.found(
        new Domain(
            Types.identity(row, id, index),
            ObjectAcl.of(row, index.role(row.oid("typowner"))),
            row.text("base"),
            collationSchema == null
                ? null
                : Identifiers.qualified(collationSchema, row.text("collname")),
            expression(row),
            row.flag("typnotnull")));
  }

  private static @Nullable String expression(Row row) throws SQLException {
    String expression = row.textOrNull("expression");
    String literal = row.textOrNull("typdefault");
    return expression != null || literal == null ? expression : Literals.quote(literal);
  }

  @Override
  public Ddl ddl(Domain domain, DdlContext context) {
    StringBuilder create =
        new StringBuilder("CREATE DOMAIN " + domain.identity().sql() + " AS " + domain.base());
    if (domain.collation() != null) {
      create.append(" COLLATE ").append(domain.collation());
    }
    if (domain.expression() != null) {
      create.append(" DEFAULT ").append(domain.expression());
    }
    boolean namedNotNull = false;
    for (DbObject inside : context.inside(domain.identity().id())) {
      Constraints.Constraint constraint = (Constraints.Constraint) inside;
      namedNotNull |= constraint.type() == 'n';
      create
          .append("\n\tCONSTRAINT ")
          .append(Identifiers.quote(constraint.identity().name()))
          .append(' ')
          .append(context.details().definition(constraint.identity().id()));
    }
    if (domain.notNull() && !namedNotNull) {
      create.append(" NOT NULL");
    }
    return Types.ddl(domain.identity(), "DOMAIN", create.append(";\n").toString());
  }
}
