package io.pgops.internal.kinds;

import io.pgops.internal.catalog.Catalog;
import io.pgops.internal.catalog.CatalogIndex;
import io.pgops.internal.catalog.CatalogQuery;
import io.pgops.internal.catalog.Exclusion;
import io.pgops.internal.catalog.ObjectId;
import io.pgops.internal.catalog.Row;
import io.pgops.internal.catalog.ServerVersion;
import io.pgops.internal.sql.AclKind;
import io.pgops.internal.sql.Identifiers;
import io.pgops.internal.sql.Literals;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Aggregates: {@code pg_proc} of prokind a, and {@code pg_aggregate}. */
final class Aggregates implements ObjectKind<Aggregates.Aggregate> {
  /**
   * @param inputTypes its arguments' types, those it is ordered by too
   * @param arguments the same as CREATE AGGREGATE spells them, with names
   * @param parameters what stands between the second parentheses of its CREATE AGGREGATE
   * @param boundTo names of extensions it is dropped with
   */
  record Aggregate(
      Identity identity,
      ObjectAcl acl,
      List<String> inputTypes,
      String arguments,
      List<String> parameters,
      List<String> boundTo)
      implements DbObject {
    @Override
    public String describe() {
      return identity.sql() + "(" + orAll(types()) + ")";
    }

    @Override
    public String tieBreaker() {
      return types();
    }

    String types() {
      return String.join(", ", inputTypes);
    }
  }

  @Override
  public KindInfo info() {
    return new KindInfo("AGGREGATE", Rank.AGGREGATE);
  }

  @Override
  public Catalog catalog() {
    return Catalog.PROC;
  }

  @Override
  public CatalogQuery query(ServerVersion server) {
    return CatalogQuery.of(
        """
        SELECT p.oid, p.pronamespace, p.proname, p.proowner, p.proacl::pg_catalog.text[] AS acl,
               pg_catalog.acldefault('f', p.proowner)::pg_catalog.text[] AS acldefault, p.proparallel,
               ARRAY(SELECT pg_catalog.format_type(t.type, NULL)
                       FROM pg_catalog.unnest(p.proargtypes) WITH ORDINALITY AS t (type, place)
                      ORDER BY t.place) AS input_types,
               CASE WHEN p.oid >= 16384 THEN pg_catalog.pg_get_function_arguments(p.oid) ELSE '' END AS arguments,
               a.aggkind, a.aggtransspace, a.aggmtransspace, a.agginitval, a.aggminitval,
               a.aggfinalextra, a.aggmfinalextra, a.aggfinalmodify, a.aggmfinalmodify,
               pg_catalog.format_type(a.aggtranstype, NULL) AS state_type,
               CASE WHEN a.aggmtranstype <> 0 THEN pg_catalog.format_type(a.aggmtranstype, NULL) END AS moving_state_type,
               a.aggtransfn::pg_catalog.text, a.aggfinalfn::pg_catalog.text, a.aggcombinefn::pg_catalog.text,
               a.aggserialfn::pg_catalog.text, a.aggdeserialfn::pg_catalog.text,
               a.aggmtransfn::pg_catalog.text, a.aggminvtransfn::pg_catalog.text, a.aggmfinalfn::pg_catalog.text,
               o.oprname, o.oprnamespace
          FROM pg_catalog.pg_proc p
          JOIN pg_catalog.pg_aggregate a ON a.aggfnoid = p.oid
          LEFT JOIN pg_catalog.pg_operator o ON o.oid = a.aggsortop
         WHERE p.prokind = 'a'""");
  }

  @Override
  public Read<Aggregate> read(Row row, CatalogIndex index) throws SQLException {
    ObjectId id = Catalog.PROC.id(row.oid("oid"));
    @Nullable Exclusion excluded = index.exclusion(id, row.oid("pronamespace"));
    if (excluded != null) {
      return Read.excluded(excluded);
    }
    String owner = index.role(row.oid("proowner"));
    return Read.found(
        new Aggregate(
            new Identity(id, index.schema(row.oid("pronamespace")), row.text("proname"), owner),
            ObjectAcl.of(row, owner),
            row.texts("input_types"),
            row.text("arguments"),
            parameters(row, index),
            index.boundTo(id)));
  }

  private static List<String> parameters(Row row, CatalogIndex index) throws SQLException {
    List<String> all = new ArrayList<>();
    addFunction(row, "SFUNC", "aggtransfn", all);
    all.add("STYPE = " + row.text("state_type"));
    addSpace(row, "SSPACE", "aggtransspace", all);
    addFinal(row, "", "agg", all);
    addFunction(row, "COMBINEFUNC", "aggcombinefn", all);
    addFunction(row, "SERIALFUNC", "aggserialfn", all);
    addFunction(row, "DESERIALFUNC", "aggdeserialfn", all);
    addInitial(row, "INITCOND", "agginitval", all);
    addFunction(row, "MSFUNC", "aggmtransfn", all);
    addFunction(row, "MINVFUNC", "aggminvtransfn", all);
    String movingState = row.textOrNull("moving_state_type");
    if (movingState != null) {
      all.add("MSTYPE = " + movingState);
      addSpace(row, "MSSPACE", "aggmtransspace", all);
      addInitial(row, "MINITCOND", "aggminitval", all);
    }
    addFinal(row, "M", "aggm", all);
    String sortOperator = row.textOrNull("oprname");
    if (sortOperator != null) {
      String schema = Identifiers.quote(index.schema(row.oid("oprnamespace")));
      all.add("SORTOP = OPERATOR(" + schema + "." + sortOperator + ")");
    }
    switch (row.letter("proparallel")) {
      case 's' -> all.add("PARALLEL = safe");
      case 'r' -> all.add("PARALLEL = restricted");
      default -> {}
    }
    if (row.letter("aggkind") == 'h') {
      all.add("HYPOTHETICAL");
    }
    return all;
  }

  private static void addFunction(Row row, String parameter, String column, List<String> all)
      throws SQLException {
    String function = Types.function(row, column);
    if (function != null) {
      all.add(parameter + " = " + function);
    }
  }

  private static void addSpace(Row row, String parameter, String column, List<String> all)
      throws SQLException {
    if (row.number(column) != 0) {
      all.add(parameter + " = " + row.number(column));
    }
  }

  /** An empty value is another one than none. */
  private static void addInitial(Row row, String parameter, String column, List<String> all)
      throws SQLException {
    String value = row.textOrNull(column);
    if (value != null) {
      all.add(parameter + " = " + Literals.quote(value));
    }
  }

  /**
   * The final function of the one half or the other. What it does to the state says whether other
   * aggregates may share that, so it is said without such a function too.
   *
   * @param half what the parameters' names begin with
   * @param columns what the columns' names begin with
   */
  private static void addFinal(Row row, String half, String columns, List<String> all)
      throws SQLException {
    addFunction(row, half + "FINALFUNC", columns + "finalfn", all);
    if (row.flag(columns + "finalextra")) {
      all.add(half + "FINALFUNC_EXTRA");
    }
    char usual = row.letter("aggkind") == 'n' ? 'r' : 'w';
    char modify = row.letter(columns + "finalmodify");
    if (modify != usual) {
      all.add(
          half
              + "FINALFUNC_MODIFY = "
              + switch (modify) {
                case 'r' -> "READ_ONLY";
                case 's' -> "SHAREABLE";
                case 'w' -> "READ_WRITE";
                default -> throw new IllegalStateException("unknown FINALFUNC_MODIFY " + modify);
              });
    }
  }

  /** An aggregate over whole rows has a star where the others have arguments. */
  private static String orAll(String arguments) {
    return arguments.isEmpty() ? "*" : arguments;
  }

  @Override
  public Ddl ddl(Aggregate aggregate, DdlContext context) {
    String sql = aggregate.identity().sql();
    String signature = "AGGREGATE " + sql + "(" + orAll(aggregate.types()) + ")";
    String asFunction = sql + "(" + aggregate.types() + ")";
    StringBuilder create =
        new StringBuilder("CREATE AGGREGATE ")
            .append(sql)
            .append('(')
            .append(orAll(aggregate.arguments()))
            .append(") (\n    ")
            .append(String.join(",\n    ", aggregate.parameters()))
            .append("\n);\n");
    for (String extension : aggregate.boundTo()) {
      create.append(
          "ALTER FUNCTION "
              + asFunction
              + " DEPENDS ON EXTENSION "
              + Identifiers.quote(extension)
              + ";\n");
    }
    return Ddl.of(
            aggregate.identity().name() + "(" + orAll(aggregate.types()) + ")",
            create.toString(),
            "DROP " + signature + ";\n")
        .commentOn(signature)
        .grantOn(AclKind.FUNCTION, asFunction);
  }
}
