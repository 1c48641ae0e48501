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

/** Operators: {@code pg_operator}. */
final class Operators implements ObjectKind<Operators.Operator> {
  /**
   * An operator.
   *
   * @param left type of its left operand; null for one that stands before its operand
   * @param right type of its right operand
   * @param function what it calls
   * @param options further clauses of CREATE OPERATOR
   */
  record Operator(
      Identity identity, @Nullable String left, String right, String function, List<String> options)
      implements DbObject {
    @Override
    public String describe() {
      return name() + "(" + (left == null ? "" : left + ", ") + right + ")";
    }

    @Override
    public String tieBreaker() {
      return signature();
    }

    /** Operators are never quoted. */
    String name() {
      return qualified(String.valueOf(identity.schema()), identity.name());
    }

    String signature() {
      return name() + " (" + (left == null ? "NONE" : left) + ", " + right + ")";
    }
  }

  private static String qualified(String schema, String operator) {
    return Identifiers.quote(schema) + "." + operator;
  }

  @Override
  public KindInfo info() {
    return new KindInfo("OPERATOR", Rank.OPERATOR);
  }

  @Override
  public Catalog catalog() {
    return Catalog.OPERATOR;
  }

  @Override
  public CatalogQuery query(ServerVersion server) {
    return CatalogQuery.of(
        """
        SELECT o.oid, o.oprnamespace, o.oprname, o.oprowner, o.oprcanmerge, o.oprcanhash,
               o.oprcode::pg_catalog.oid <> 0 AS is_defined, o.oprcode::pg_catalog.text AS function,
               CASE WHEN o.oprleft <> 0 THEN pg_catalog.format_type(o.oprleft, NULL) END AS left_type,
               pg_catalog.format_type(o.oprright, NULL) AS right_type,
               cn.nspname AS commutator_schema, c.oprname AS commutator,
               nn.nspname AS negator_schema, n.oprname AS negator,
               CASE WHEN o.oprrest::pg_catalog.oid <> 0 THEN o.oprrest::pg_catalog.text END AS restrict,
               CASE WHEN o.oprjoin::pg_catalog.oid <> 0 THEN o.oprjoin::pg_catalog.text END AS join
          FROM pg_catalog.pg_operator o
          LEFT JOIN pg_catalog.pg_operator c ON c.oid = o.oprcom
          LEFT JOIN pg_catalog.pg_namespace cn ON cn.oid = c.oprnamespace
          LEFT JOIN pg_catalog.pg_operator n ON n.oid = o.oprnegate
          LEFT JOIN pg_catalog.pg_namespace nn ON nn.oid = n.oprnamespace""");
  }

  @Override
  public Read<Operator> read(Row row, CatalogIndex index) throws SQLException {
    ObjectId id = Catalog.OPERATOR.id(row.oid("oid"));
    @Nullable Exclusion excluded = index.exclusion(id, row.oid("oprnamespace"));
    if (excluded == null && !row.flag("is_defined")) {
      excluded = Exclusion.UNDEFINED_OPERATOR;
    }
    if (excluded != null) {
      return Read.excluded(excluded);
    }
    return Read.found(
        new Operator(
            new Identity(
                id,
                index.schema(row.oid("oprnamespace")),
                row.text("oprname"),
                index.role(row.oid("oprowner"))),
            row.textOrNull("left_type"),
            row.text("right_type"),
            row.text("function"),
            options(row)));
  }

  private static List<String> options(Row row) throws SQLException {
    List<String> options = new ArrayList<>();
    addLink(options, "COMMUTATOR", row, "commutator");
    addLink(options, "NEGATOR", row, "negator");
    if (row.flag("oprcanmerge")) {
      options.add("MERGES");
    }
    if (row.flag("oprcanhash")) {
      options.add("HASHES");
    }
    addFunction(options, "RESTRICT", row.textOrNull("restrict"));
    addFunction(options, "JOIN", row.textOrNull("join"));
    return List.copyOf(options);
  }

  private static void addLink(List<String> options, String word, Row row, String column)
      throws SQLException {
    String name = row.textOrNull(column);
    if (name != null) {
      options.add(word + " = OPERATOR(" + qualified(row.text(column + "_schema"), name) + ")");
    }
  }

  private static void addFunction(List<String> options, String word, @Nullable String function) {
    if (function != null) {
      options.add(word + " = " + function);
    }
  }

  @Override
  public Ddl ddl(Operator operator, DdlContext context) {
    List<String> clauses = new ArrayList<>();
    clauses.add("FUNCTION = " + operator.function());
    if (operator.left() != null) {
      clauses.add("LEFTARG = " + operator.left());
    }
    clauses.add("RIGHTARG = " + operator.right());
    clauses.addAll(operator.options());
    return Ddl.of(
            operator.identity().name(),
            "CREATE OPERATOR "
                + operator.name()
                + " (\n    "
                + String.join(",\n    ", clauses)
                + "\n);\n",
            "DROP OPERATOR " + operator.signature() + ";\n")
        .commentOn("OPERATOR " + operator.signature());
  }
}
