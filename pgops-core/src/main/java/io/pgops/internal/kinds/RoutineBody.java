package io.pgops.internal.kinds;

import io.pgops.internal.catalog.CatalogQuery;
import io.pgops.internal.catalog.Row;
import io.pgops.internal.sql.Identifiers;
import io.pgops.internal.sql.Literals;
import io.pgops.internal.sql.Settings;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind a function's or procedure's name in its CREATE statement.
 *
 * @param head arguments, result and options
 * @param body its source, or where that is
 */
record RoutineBody(String head, String body) {
  static final CatalogQuery QUERY =
      CatalogQuery.of(
          """
          SELECT p.oid, pg_catalog.pg_get_function_arguments(p.oid) AS arguments,
                 pg_catalog.pg_get_function_result(p.oid) AS result,
                 pg_catalog.pg_get_function_sqlbody(p.oid) AS sqlbody,
                 p.prosrc, p.probin, l.lanname, p.prokind, p.provolatile, p.proisstrict, p.prosecdef,
                 p.proleakproof, p.procost, p.prorows, p.proretset, p.proparallel, p.proconfig,
                 CASE WHEN p.prosupport <> 0 THEN p.prosupport::pg_catalog.regproc::pg_catalog.text END AS support,
                 ARRAY(SELECT pg_catalog.format_type(t.type, NULL)
                         FROM pg_catalog.unnest(p.protrftypes) WITH ORDINALITY AS t (type, place)
                        ORDER BY t.place) AS transforms
            FROM pg_catalog.pg_proc p
            JOIN pg_catalog.pg_language l ON l.oid = p.prolang
           WHERE p.oid = ANY({oids})""");

  static RoutineBody of(Row row) throws SQLException {
    StringBuilder text = new StringBuilder();
    text.append('(').append(row.text("arguments")).append(')');
    String result = row.textOrNull("result");
    if (result != null) {
      text.append(" RETURNS ").append(result);
    }
    text.append("\n    LANGUAGE ").append(Identifiers.quote(row.text("lanname")));
    List<String> transforms = row.texts("transforms");
    if (!transforms.isEmpty()) {
      text.append(" TRANSFORM FOR TYPE ").append(String.join(", FOR TYPE ", transforms));
    }
    appendOptions(row, text);
    for (String setting : row.texts("proconfig")) {
      int equals = setting.indexOf('=');
      text.append("\n    SET ")
          .append(Settings.clause(setting.substring(0, equals), setting.substring(equals + 1)));
    }
    return new RoutineBody(text.append("\n    ").toString(), body(row));
  }

  private static void appendOptions(Row row, StringBuilder text) throws SQLException {
    if (row.letter("prokind") == 'w') {
      text.append(" WINDOW");
    }
    switch (row.letter("provolatile")) {
      case 'i' -> text.append(" IMMUTABLE");
      case 's' -> text.append(" STABLE");
      default -> {}
    }
    if (row.flag("proisstrict")) {
      text.append(" STRICT");
    }
    if (row.flag("prosecdef")) {
      text.append(" SECURITY DEFINER");
    }
    if (row.flag("proleakproof")) {
      text.append(" LEAKPROOF");
    }
    switch (row.letter("proparallel")) {
      case 's' -> text.append(" PARALLEL SAFE");
      case 'r' -> text.append(" PARALLEL RESTRICTED");
      default -> {}
    }
    // Defaults are not spelled: 1 for internal and C functions, 100 for others; 1000 rows for sets.
    String cost = row.text("procost");
    String language = row.text("lanname");
    String usualCost = language.equals("internal") || language.equals("c") ? "1" : "100";
    if (!cost.equals("0") && !cost.equals(usualCost)) {
      text.append(" COST ").append(cost);
    }
    String rows = row.text("prorows");
    if (row.flag("proretset") && !rows.equals("0") && !rows.equals("1000")) {
      text.append(" ROWS ").append(rows);
    }
    @Nullable String support = row.textOrNull("support");
    if (support != null && !support.equals("-")) {
      text.append(" SUPPORT ").append(support);
    }
  }

  private static String body(Row row) throws SQLException {
    String sql = row.textOrNull("sqlbody");
    if (sql != null) {
      return sql;
    }
    String source = row.text("prosrc");
    String library = row.textOrNull("probin");
    if (library != null) {
      return "AS " + Literals.quote(library) + ", " + Literals.quote(source);
    }
    return "AS " + Literals.dollarQuote(source);
  }
}
