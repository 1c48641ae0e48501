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

/** Policies of row-level security: {@code pg_policy}. */
final class Policies implements ObjectKind<Policies.Policy> {
  /** Stands for PUBLIC among a policy's roles. */
  private static final long PUBLIC = 0;

  /**
   * @param command r, a, w, d as in privileges, * for all
   * @param roles in alphabetical order; empty for PUBLIC
   */
  record Policy(
      Identity identity,
      ObjectId relation,
      String relationName,
      String relationSql,
      char command,
      boolean permissive,
      List<String> roles)
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
    return new KindInfo("POLICY", Rank.POLICY);
  }

  @Override
  public Catalog catalog() {
    return Catalog.POLICY;
  }

  @Override
  public CatalogQuery query(ServerVersion server) {
    return CatalogQuery.of(
        """
        SELECT p.oid, p.polname, p.polrelid, p.polcmd, p.polpermissive, p.polroles,
               c.relnamespace, c.relname, c.relowner
          FROM pg_catalog.pg_policy p
          JOIN pg_catalog.pg_class c ON c.oid = p.polrelid""");
  }

  @Override
  public Read<Policy> read(Row row, CatalogIndex index) throws SQLException {
    ObjectId relation = Catalog.CLASS.id(row.oid("polrelid"));
    @Nullable Exclusion excluded = Relations.exclusion(row, relation, index);
    if (excluded != null) {
      return Read.excluded(excluded);
    }
    String schema = index.schema(row.oid("relnamespace"));
    List<String> roles = new ArrayList<>();
    for (long role : row.numbers("polroles")) {
      if (role != PUBLIC) {
        roles.add(index.role(role));
      }
    }
    roles.sort(null);
    return Read.found(
        new Policy(
            new Identity(
                Catalog.POLICY.id(row.oid("oid")),
                schema,
                row.text("polname"),
                index.role(row.oid("relowner"))),
            relation,
            row.text("relname"),
            Identifiers.qualified(schema, row.text("relname")),
            row.letter("polcmd"),
            row.flag("polpermissive"),
            List.copyOf(roles)));
  }

  @Override
  public void readDetails(CatalogSession session, List<Policy> selected, Details details)
      throws SQLException {
    Details.readDefinitions(
        session,
        Catalog.POLICY,
        selected,
        CatalogQuery.of(
            """
            SELECT p.oid,
                   CASE WHEN p.polqual IS NULL THEN ''
                        ELSE ' USING (' || pg_catalog.pg_get_expr(p.polqual, p.polrelid) || ')' END
                   || CASE WHEN p.polwithcheck IS NULL THEN ''
                           ELSE ' WITH CHECK (' || pg_catalog.pg_get_expr(p.polwithcheck, p.polrelid) || ')' END
                   AS definition
              FROM pg_catalog.pg_policy p WHERE p.oid = ANY({oids})"""),
        details);
  }

  @Override
  public Ddl ddl(Policy policy, DdlContext context) {
    String name = Identifiers.quote(policy.identity().name());
    StringBuilder create =
        new StringBuilder("CREATE POLICY ")
            .append(name)
            .append(" ON ")
            .append(policy.relationSql());
    if (!policy.permissive()) {
      create.append(" AS RESTRICTIVE");
    }
    create.append(
        switch (policy.command()) {
          case '*' -> "";
          case 'r' -> " FOR SELECT";
          case 'a' -> " FOR INSERT";
          case 'w' -> " FOR UPDATE";
          case 'd' -> " FOR DELETE";
          default -> throw new IllegalStateException("unknown command " + policy.command());
        });
    if (!policy.roles().isEmpty()) {
      create
          .append(" TO ")
          .append(String.join(", ", policy.roles().stream().map(Identifiers::quote).toList()));
    }
    create.append(context.details().definition(policy.identity().id())).append(";\n");
    return Ddl.of(
            policy.relationName() + " " + policy.identity().name(),
            create.toString(),
            "DROP POLICY " + name + " ON " + policy.relationSql() + ";\n")
        .commentOn("POLICY " + name + " ON " + policy.relationSql());
  }
}
