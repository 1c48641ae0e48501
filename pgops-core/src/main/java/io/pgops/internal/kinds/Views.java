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
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Views: {@code pg_class} of relkind v and their rewrite rule. A view that needs what comes after
 * the data, such as a primary key to group by, is made in two steps: first a stand-in of the same
 * columns, then the view itself.
 */
public final class Views implements ObjectKind<Views.View> {
  private static final String CHECK_OPTION = "check_option=";

  /**
   * A view.
   *
   * @param rule its rewrite rule, under which pg_depend has what it needs
   * @param options storage parameters without the check option, as name=value
   * @param checkOption LOCAL, CASCADED or null
   */
  public record View(
      Identity identity,
      ObjectAcl acl,
      ObjectId rule,
      List<String> options,
      @Nullable String checkOption)
      implements DbObject {
    @Override
    public boolean isRelation() {
      return true;
    }

    @Override
    public List<ObjectId> aliases() {
      return List.of(rule);
    }
  }

  @Override
  public KindInfo info() {
    return new KindInfo("VIEW", Rank.RELATION);
  }

  @Override
  public Catalog catalog() {
    return Catalog.CLASS;
  }

  @Override
  public CatalogQuery query(ServerVersion server) {
    return CatalogQuery.of(
        """
        SELECT c.oid, c.relnamespace, c.relname, c.relowner, c.relacl::pg_catalog.text[] AS acl,
               pg_catalog.acldefault('r', c.relowner)::pg_catalog.text[] AS acldefault,
               c.reloptions, r.oid AS rule_oid
          FROM pg_catalog.pg_class c
          LEFT JOIN pg_catalog.pg_rewrite r ON r.ev_class = c.oid AND r.rulename = '_RETURN'
         WHERE c.relkind = 'v'""");
  }

  @Override
  public Read<View> read(Row row, CatalogIndex index) throws SQLException {
    Identity identity = Relations.identity(row, index);
    @Nullable Exclusion excluded = index.exclusion(identity.id(), row.oid("relnamespace"));
    if (excluded != null) {
      return Read.excluded(excluded);
    }
    List<String> options = new ArrayList<>(row.texts("reloptions"));
    @Nullable String checkOption = null;
    for (String option : options) {
      if (option.startsWith(CHECK_OPTION)) {
        checkOption = option.substring(CHECK_OPTION.length()).toUpperCase(java.util.Locale.ROOT);
      }
    }
    options.removeIf(option -> option.startsWith(CHECK_OPTION));
    return Read.found(
        new View(
            identity,
            ObjectAcl.of(row, index.role(row.oid("relowner"))),
            Catalog.REWRITE.id(row.oid("rule_oid")),
            List.copyOf(options),
            checkOption));
  }

  @Override
  public void readDetails(CatalogSession session, List<View> selected, Details details)
      throws SQLException {
    readDefinitions(session, selected, details);
  }

  /** Reads the queries and the columns of views, materialized ones too. */
  static void readDefinitions(
      CatalogSession session, List<? extends DbObject> selected, Details details)
      throws SQLException {
    Details.readDefinitions(
        session,
        Catalog.CLASS,
        selected,
        CatalogQuery.of(
            """
            SELECT c.oid, pg_catalog.pg_get_viewdef(c.oid) AS definition
              FROM pg_catalog.pg_class c WHERE c.oid = ANY({oids})"""),
        details);
    Columns.read(session, Details.ids(selected), details);
  }

  /** The query of a view without the semicolon at its end. */
  static String query(ObjectId view, DdlContext context) {
    String query = context.details().definition(view).stripTrailing();
    return query.endsWith(";") ? query.substring(0, query.length() - 1) : query;
  }

  @Override
  public Ddl ddl(View view, DdlContext context) {
    String sql = view.identity().sql();
    String create =
        context.isSplit(view.identity().id())
            ? "CREATE VIEW " + sql + " AS\n" + standIn(view, context) + ";\n"
            : "CREATE VIEW " + definition(view, context);
    return Ddl.of(view.identity().name(), create, "DROP VIEW " + sql + ";\n")
        .commentOn("VIEW " + sql)
        .grantOn(AclKind.TABLE, sql)
        .storage(null, null, 'v');
  }

  /** The second step of a view that was split. */
  public static Ddl rule(View view, DdlContext context) {
    String replace = "CREATE OR REPLACE VIEW ";
    return Ddl.of(
        view.identity().name() + " _RETURN",
        replace + definition(view, context),
        replace + view.identity().sql() + " AS\n" + standIn(view, context) + ";\n");
  }

  private static String definition(View view, DdlContext context) {
    return view.identity().sql()
        + (view.options().isEmpty() ? "" : " WITH (" + Relations.options(view.options()) + ")")
        + " AS\n"
        + query(view.identity().id(), context)
        + (view.checkOption() == null ? "" : "\n  WITH " + view.checkOption() + " CHECK OPTION")
        + ";\n";
  }

  private static String standIn(View view, DdlContext context) {
    return "SELECT\n"
        + context.details().columns(view.identity().id()).stream()
            .map(
                column ->
                    "    NULL::"
                        + column.type()
                        + (column.collation() == null ? "" : " COLLATE " + column.collation())
                        + " AS "
                        + Identifiers.quote(column.name()))
            .collect(Collectors.joining(",\n"));
  }
}
