package io.pgops.internal.kinds;

import io.pgops.internal.catalog.Catalog;
import io.pgops.internal.catalog.CatalogIndex;
import io.pgops.internal.catalog.CatalogQuery;
import io.pgops.internal.catalog.CatalogSession;
import io.pgops.internal.catalog.Exclusion;
import io.pgops.internal.catalog.ObjectId;
import io.pgops.internal.catalog.Row;
import io.pgops.internal.catalog.ServerVersion;
import io.pgops.internal.sql.AclKind;
import io.pgops.internal.sql.Identifiers;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Range types, each with its multirange type: {@code pg_type} of typtype r and {@code pg_range}.
 */
final class Ranges implements ObjectKind<Ranges.Range> {
  /**
   * @param multirange its multirange type
   * @param multirangeName the multirange type's name
   * @param multirangeSql the same, qualified and quoted
   * @param constructors the functions that are made with both
   * @param isMadeByFunction whether a function of it brings its values into canonical form
   * @param parameters what stands between the parentheses of its CREATE TYPE
   */
  record Range(
      Identity identity,
      ObjectAcl acl,
      ObjectId multirange,
      String multirangeName,
      String multirangeSql,
      List<ObjectId> constructors,
      boolean isMadeByFunction,
      List<String> parameters)
      implements FromShell {
    /** They may live in other schemas, which nothing else says that it needs. */
    @Override
    public List<ObjectId> aliases() {
      List<ObjectId> all = new ArrayList<>(constructors);
      all.add(multirange);
      return all;
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
    // An operator class that is the default of another type, which the subtype passes for, has to
    // be named: integers sort otherwise by oid_ops.
    return CatalogQuery.of(
        """
        SELECT t.oid, t.typnamespace, t.typname, t.typowner, t.typacl::pg_catalog.text[] AS acl,
               pg_catalog.acldefault('T', t.typowner)::pg_catalog.text[] AS acldefault,
               r.rngmultitypid, m.typname AS multirange, m.typnamespace AS multirange_namespace,
               pg_catalog.format_type(r.rngsubtype, NULL) AS subtype,
               CASE WHEN NOT (o.opcdefault AND o.opcintype = r.rngsubtype) THEN o.opcname END AS opclass,
               o.opcnamespace,
               CASE WHEN r.rngcollation <> s.typcollation THEN co.collname END AS collation,
               co.collnamespace,
               r.rngcanonical::pg_catalog.text AS canonical, r.rngsubdiff::pg_catalog.text AS subdiff,
               ARRAY(SELECT d.objid FROM pg_catalog.pg_depend d
                      WHERE d.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass
                        AND d.refclassid = 'pg_catalog.pg_type'::pg_catalog.regclass
                        AND d.refobjid IN (t.oid, m.oid) AND d.deptype = 'i'
                      ORDER BY d.objid) AS constructors
          FROM pg_catalog.pg_type t
          JOIN pg_catalog.pg_range r ON r.rngtypid = t.oid
          JOIN pg_catalog.pg_type m ON m.oid = r.rngmultitypid
          JOIN pg_catalog.pg_type s ON s.oid = r.rngsubtype
          JOIN pg_catalog.pg_opclass o ON o.oid = r.rngsubopc
          LEFT JOIN pg_catalog.pg_collation co ON co.oid = r.rngcollation
         WHERE t.typtype = 'r'""");
  }

  @Override
  public Read<Range> read(Row row, CatalogIndex index) throws SQLException {
    ObjectId id = Catalog.TYPE.id(row.oid("oid"));
    @Nullable Exclusion excluded = index.exclusion(id, row.oid("typnamespace"));
    if (excluded != null) {
      return Read.excluded(excluded);
    }
    String multirange =
        Identifiers.qualified(
            index.schema(row.oid("multirange_namespace")), row.text("multirange"));
    List<String> parameters = new ArrayList<>();
    parameters.add("subtype = " + row.text("subtype"));
    parameters.add("multirange_type_name = " + multirange);
    addName(row, "subtype_opclass", "opclass", "opcnamespace", index, parameters);
    addName(row, "collation", "collation", "collnamespace", index, parameters);
    String canonical = Types.function(row, "canonical");
    if (canonical != null) {
      parameters.add("canonical = " + canonical);
    }
    String difference = Types.function(row, "subdiff");
    if (difference != null) {
      parameters.add("subtype_diff = " + difference);
    }
    return Read.found(
        new Range(
            Types.identity(row, id, index),
            ObjectAcl.of(row, index.role(row.oid("typowner"))),
            Catalog.TYPE.id(row.oid("rngmultitypid")),
            row.text("multirange"),
            multirange,
            row.numbers("constructors").stream().map(Catalog.PROC::id).toList(),
            canonical != null,
            parameters));
  }

  private static void addName(
      Row row,
      String parameter,
      String column,
      String namespace,
      CatalogIndex index,
      List<String> parameters)
      throws SQLException {
    String name = row.textOrNull(column);
    if (name != null) {
      parameters.add(
          parameter + " = " + Identifiers.qualified(index.schema(row.oid(namespace)), name));
    }
  }

  @Override
  public void readDetails(CatalogSession session, List<Range> selected, Details details)
      throws SQLException {
    Map<ObjectId, Range> byConstructor = new HashMap<>();
    for (Range range : selected) {
      range.constructors().forEach(function -> byConstructor.put(function, range));
      details.implied(
          range.identity().id(),
          new Implied(range.multirange(), "", "TYPE " + range.multirangeSql(), null, null));
    }
    Details.inBatches(
        byConstructor.keySet(),
        oids ->
            session.read(
                CONSTRUCTORS.with("oids", oids),
                row -> {
                  Range range = byConstructor.get(Catalog.PROC.id(row.oid("oid")));
                  if (range != null) {
                    details.implied(range.identity().id(), constructor(row, range));
                  }
                }));
  }

  private static final CatalogQuery CONSTRUCTORS =
      CatalogQuery.of(
          """
          SELECT p.oid, n.nspname, p.proname, p.proacl::pg_catalog.text[] AS acl,
                 pg_catalog.acldefault('f', p.proowner)::pg_catalog.text[] AS acldefault,
                 pg_catalog.pg_get_userbyid(p.proowner) AS owner,
                 t.typtype = 'm' AS of_multirange,
                 ARRAY(SELECT pg_catalog.format_type(a.type, NULL)
                         FROM pg_catalog.unnest(p.proargtypes) WITH ORDINALITY AS a (type, place)
                        ORDER BY a.place) AS input_types
            FROM pg_catalog.pg_proc p
            JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
            JOIN pg_catalog.pg_type t ON t.oid = p.prorettype
           WHERE p.oid = ANY({oids})
           ORDER BY p.oid""");

  /**
   * Whoever restores owns the constructors, whoever owned them: so what their owner has is granted
   * like anything else.
   */
  private static Implied constructor(Row row, Range range) throws SQLException {
    String arguments = "(" + String.join(", ", row.texts("input_types")) + ")";
    String schema = row.text("nspname");
    String name = row.text("proname");
    String signature = Identifiers.qualified(schema, name) + arguments;
    ObjectAcl acl = ObjectAcl.of(row, row.text("owner"));
    List<String> ofOthers = acl.defaults().stream().filter(item -> item.startsWith("=")).toList();
    return new Implied(
        Catalog.PROC.id(row.oid("oid")),
        rename(
            String.valueOf(range.identity().schema()),
            row.flag("of_multirange") ? range.multirangeName() : range.identity().name(),
            arguments,
            schema,
            name),
        "FUNCTION " + signature,
        new Ddl.GrantTarget(AclKind.FUNCTION, signature),
        acl.current() == null ? null : new ObjectAcl(acl.owner(), acl.current(), ofOthers));
  }

  /** Constructors keep their names and schemas when their types get others. */
  private static String rename(
      String madeInSchema, String madeAs, String arguments, String schema, String name) {
    StringBuilder statements = new StringBuilder();
    if (!madeAs.equals(name)) {
      statements
          .append("ALTER FUNCTION " + Identifiers.qualified(madeInSchema, madeAs) + arguments)
          .append(" RENAME TO " + Identifiers.quote(name) + ";\n");
    }
    if (!madeInSchema.equals(schema)) {
      statements
          .append("ALTER FUNCTION " + Identifiers.qualified(madeInSchema, name) + arguments)
          .append(" SET SCHEMA " + Identifiers.quote(schema) + ";\n");
    }
    return statements.toString();
  }

  @Override
  public Ddl ddl(Range range, DdlContext context) {
    String create =
        "CREATE TYPE "
            + range.identity().sql()
            + " AS RANGE (\n    "
            + String.join(",\n    ", range.parameters())
            + "\n);\n"
            + context.details().implied(range.identity().id()).stream()
                .map(Implied::rename)
                .collect(Collectors.joining());
    return range.isMadeByFunction()
        ? Types.ddlOfFunctions(range.identity(), create)
        : Types.ddl(range.identity(), "TYPE", create);
  }
}
