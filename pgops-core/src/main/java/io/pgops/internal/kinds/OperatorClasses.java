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
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Operator classes: {@code pg_opclass}, with the members that belong to them. */
final class OperatorClasses implements ObjectKind<OperatorClasses.OperatorClass> {
  /**
   * An operator class.
   *
   * @param method its index access method
   * @param family qualified and quoted
   * @param storage the type that the index stores; null where that is the type itself
   */
  record OperatorClass(
      Identity identity,
      String method,
      String family,
      boolean isDefault,
      String type,
      @Nullable String storage)
      implements DbObject {
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
    return new KindInfo("OPERATOR CLASS", Rank.OPERATOR_FAMILY);
  }

  @Override
  public Catalog catalog() {
    return Catalog.OPCLASS;
  }

  @Override
  public CatalogQuery query(ServerVersion server) {
    return CatalogQuery.of(
        """
        SELECT c.oid, c.opcnamespace, c.opcname, c.opcowner, c.opcdefault, m.amname,
               n.nspname AS family_schema, f.opfname AS family,
               pg_catalog.format_type(c.opcintype, NULL) AS type,
               CASE WHEN c.opckeytype <> 0 THEN pg_catalog.format_type(c.opckeytype, NULL) END AS storage
          FROM pg_catalog.pg_opclass c
          JOIN pg_catalog.pg_am m ON m.oid = c.opcmethod
          JOIN pg_catalog.pg_opfamily f ON f.oid = c.opcfamily
          JOIN pg_catalog.pg_namespace n ON n.oid = f.opfnamespace""");
  }

  @Override
  public Read<OperatorClass> read(Row row, CatalogIndex index) throws SQLException {
    ObjectId id = Catalog.OPCLASS.id(row.oid("oid"));
    @Nullable Exclusion excluded = index.exclusion(id, row.oid("opcnamespace"));
    return excluded != null
        ? Read.excluded(excluded)
        : Read.found(
            new OperatorClass(
                new Identity(
                    id,
                    index.schema(row.oid("opcnamespace")),
                    row.text("opcname"),
                    index.role(row.oid("opcowner"))),
                row.text("amname"),
                Identifiers.qualified(row.text("family_schema"), row.text("family")),
                row.flag("opcdefault"),
                row.text("type"),
                row.textOrNull("storage")));
  }

  @Override
  public void readDetails(CatalogSession session, List<OperatorClass> selected, Details details)
      throws SQLException {
    Details.readDefinitions(
        session, Catalog.OPCLASS, selected, OperatorMembers.OF_CLASSES, details);
  }

  @Override
  public Ddl ddl(OperatorClass opclass, DdlContext context) {
    List<String> clauses = new ArrayList<>();
    String members = context.details().definition(opclass.identity().id());
    String storage = opclass.storage();
    if (storage == null && members.isEmpty()) {
      // There must be a clause, and this one changes nothing.
      storage = opclass.type();
    }
    if (storage != null) {
      clauses.add("STORAGE " + storage);
    }
    if (!members.isEmpty()) {
      clauses.add(members);
    }
    String sql = "OPERATOR CLASS " + opclass.sql();
    return Ddl.of(
            opclass.identity().name(),
            "CREATE OPERATOR CLASS "
                + opclass.identity().sql()
                + "\n    "
                + (opclass.isDefault() ? "DEFAULT " : "")
                + "FOR TYPE "
                + opclass.type()
                + " USING "
                + Identifiers.quote(opclass.method())
                + " FAMILY "
                + opclass.family()
                + " AS\n    "
                + String.join(OperatorMembers.SEPARATOR, clauses)
                + ";\n",
            "DROP " + sql + ";\n")
        .commentOn(sql);
  }
}
