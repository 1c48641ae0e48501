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
import org.jspecify.annotations.Nullable;

/** Operator families: {@code pg_opfamily}, with the members that belong to none of its classes. */
final class OperatorFamilies implements ObjectKind<OperatorFamilies.Family> {
  /**
   * An operator family.
   *
   * @param method its index access method
   */
  record Family(Identity identity, String method) implements DbObject {
    @Override
    public String describe() {
      return sql();
    }

    @Override
    public String tieBreaker() {
      return method;
    }

    String sql() {
      return identity.sql() + " USING " + Identifiers.quote(method);
    }
  }

  @Override
  public KindInfo info() {
    return new KindInfo("OPERATOR FAMILY", Rank.OPERATOR_FAMILY);
  }

  @Override
  public Catalog catalog() {
    return Catalog.OPFAMILY;
  }

  @Override
  public CatalogQuery query(ServerVersion server) {
    return CatalogQuery.of(
        """
        SELECT f.oid, f.opfnamespace, f.opfname, f.opfowner, m.amname
          FROM pg_catalog.pg_opfamily f
          JOIN pg_catalog.pg_am m ON m.oid = f.opfmethod""");
  }

  @Override
  public Read<Family> read(Row row, CatalogIndex index) throws SQLException {
    ObjectId id = Catalog.OPFAMILY.id(row.oid("oid"));
    @Nullable Exclusion excluded = index.exclusion(id, row.oid("opfnamespace"));
    return excluded != null
        ? Read.excluded(excluded)
        : Read.found(
            new Family(
                new Identity(
                    id,
                    index.schema(row.oid("opfnamespace")),
                    row.text("opfname"),
                    index.role(row.oid("opfowner"))),
                row.text("amname")));
  }

  @Override
  public void readDetails(CatalogSession session, List<Family> selected, Details details)
      throws SQLException {
    Details.readDefinitions(
        session, Catalog.OPFAMILY, selected, OperatorMembers.OF_FAMILIES, details);
  }

  @Override
  public Ddl ddl(Family family, DdlContext context) {
    String sql = "OPERATOR FAMILY " + family.sql();
    String members = context.details().definition(family.identity().id());
    return Ddl.of(
            family.identity().name(),
            "CREATE "
                + sql
                + ";\n"
                + (members.isEmpty() ? "" : "ALTER " + sql + " ADD\n    " + members + ";\n"),
            "DROP " + sql + ";\n")
        .commentOn(sql);
  }
}
