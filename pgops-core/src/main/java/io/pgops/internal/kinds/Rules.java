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

/**
 * Rules on tables and views: {@code pg_rewrite}, but for the rules that are a view's definition.
 */
final class Rules implements ObjectKind<Rules.Rule> {
  /**
   * @param enabled O for the usual, D disabled, R on replicas only, A always
   */
  record Rule(
      Identity identity, ObjectId relation, String relationName, String relationSql, char enabled)
      implements DbObject {
    @Override
    public String describe() {
      return Identifiers.quote(identity.name()) + " on " + relationSql;
    }

    @Override
    public String tieBreaker() {
      return relationName;
    }

    @Override
    public ObjectId partOf() {
      return relation;
    }
  }

  @Override
  public KindInfo info() {
    return new KindInfo("RULE", Rank.RULE);
  }

  @Override
  public Catalog catalog() {
    return Catalog.REWRITE;
  }

  @Override
  public CatalogQuery query(ServerVersion server) {
    return CatalogQuery.of(
        """
        SELECT r.oid, r.rulename, r.ev_class, r.ev_enabled, c.relnamespace, c.relname, c.relowner
          FROM pg_catalog.pg_rewrite r
          JOIN pg_catalog.pg_class c ON c.oid = r.ev_class
         WHERE r.rulename <> '_RETURN'""");
  }

  @Override
  public Read<Rule> read(Row row, CatalogIndex index) throws SQLException {
    ObjectId relation = Catalog.CLASS.id(row.oid("ev_class"));
    @Nullable Exclusion excluded = Relations.exclusion(row, relation, index);
    if (excluded != null) {
      return Read.excluded(excluded);
    }
    String schema = index.schema(row.oid("relnamespace"));
    return Read.found(
        new Rule(
            new Identity(
                Catalog.REWRITE.id(row.oid("oid")),
                schema,
                row.text("rulename"),
                index.role(row.oid("relowner"))),
            relation,
            row.text("relname"),
            Identifiers.qualified(schema, row.text("relname")),
            row.letter("ev_enabled")));
  }

  @Override
  public void readDetails(CatalogSession session, List<Rule> selected, Details details)
      throws SQLException {
    Details.readDefinitions(
        session,
        Catalog.REWRITE,
        selected,
        CatalogQuery.of(
            """
            SELECT r.oid, pg_catalog.pg_get_ruledef(r.oid) AS definition
              FROM pg_catalog.pg_rewrite r WHERE r.oid = ANY({oids})"""),
        details);
  }

  @Override
  public Ddl ddl(Rule rule, DdlContext context) {
    String name = Identifiers.quote(rule.identity().name());
    String state =
        switch (rule.enabled()) {
          case 'D' -> "DISABLE";
          case 'R' -> "ENABLE REPLICA";
          case 'A' -> "ENABLE ALWAYS";
          default -> "";
        };
    return Ddl.of(
            rule.relationName() + " " + rule.identity().name(),
            context.details().definition(rule.identity().id())
                + "\n"
                + (state.isEmpty()
                    ? ""
                    : "ALTER TABLE " + rule.relationSql() + " " + state + " RULE " + name + ";\n"),
            "DROP RULE " + name + " ON " + rule.relationSql() + ";\n")
        .commentOn("RULE " + name + " ON " + rule.relationSql());
  }
}
