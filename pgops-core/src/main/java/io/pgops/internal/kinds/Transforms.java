package io.pgops.internal.kinds;

import io.pgops.internal.catalog.Catalog;
import io.pgops.internal.catalog.CatalogIndex;
import io.pgops.internal.catalog.CatalogQuery;
import io.pgops.internal.catalog.Exclusion;
import io.pgops.internal.catalog.ObjectId;
import io.pgops.internal.catalog.Row;
import io.pgops.internal.catalog.ServerVersion;
import io.pgops.internal.sql.Identifiers;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Transforms between types and what languages make of them: {@code pg_transform}. */
final class Transforms implements ObjectKind<Transforms.Transform> {
  /**
   * Its name is its type and its language; it has no owner and no schema.
   *
   * @param functions one or two clauses, FROM SQL and TO SQL
   */
  record Transform(Identity identity, List<String> functions) implements DbObject {
    @Override
    public String describe() {
      return identity.name();
    }
  }

  @Override
  public KindInfo info() {
    return new KindInfo("TRANSFORM", Rank.TRANSFORM);
  }

  @Override
  public Catalog catalog() {
    return Catalog.TRANSFORM;
  }

  @Override
  public CatalogQuery query(ServerVersion server) {
    return CatalogQuery.of(
            """
            SELECT t.oid, pg_catalog.format_type(t.trftype, NULL) AS type, l.lanname,
                   {from} AS from_sql, {to} AS to_sql
              FROM pg_catalog.pg_transform t
              JOIN pg_catalog.pg_language l ON l.oid = t.trflang""")
        .with("from", Routines.signatureOf("t.trffromsql"))
        .with("to", Routines.signatureOf("t.trftosql"));
  }

  @Override
  public Read<Transform> read(Row row, CatalogIndex index) throws SQLException {
    ObjectId id = Catalog.TRANSFORM.id(row.oid("oid"));
    @Nullable Exclusion excluded = index.exclusion(id);
    if (excluded != null) {
      return Read.excluded(excluded);
    }
    List<String> functions = new ArrayList<>();
    String fromSql = row.textOrNull("from_sql");
    if (fromSql != null) {
      functions.add("FROM SQL WITH FUNCTION " + fromSql);
    }
    String toSql = row.textOrNull("to_sql");
    if (toSql != null) {
      functions.add("TO SQL WITH FUNCTION " + toSql);
    }
    String name = "FOR " + row.text("type") + " LANGUAGE " + Identifiers.quote(row.text("lanname"));
    return Read.found(new Transform(new Identity(id, null, name, null), functions));
  }

  @Override
  public Ddl ddl(Transform transform, DdlContext context) {
    String name = "TRANSFORM " + transform.identity().name();
    return Ddl.of(
            name,
            "CREATE " + name + " (" + String.join(", ", transform.functions()) + ");\n",
            "DROP " + name + ";\n")
        .commentOn(name);
  }
}
