package io.pgops.it.judge;

import io.pgops.it.server.TestDatabase;
import io.pgops.it.tools.StockTools;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Decides whether a restored database is the same as its source. The newest pg_dump at hand sees
 * the same schema in both, and what pg_dump does not print is the same too; every table holds the
 * same rows; every sequence stands at the same value; every large object has the same bytes.
 */
public final class Judge {
  /** Settings that change how values are written. */
  private static final String SESSION =
      """
      SET search_path = pg_catalog; SET row_security = off; SET extra_float_digits = 3;
      SET bytea_output = hex; SET DateStyle = ISO; SET IntervalStyle = postgres;
      SET TimeZone = 'UTC'; SET lc_monetary = 'C'; SET statement_timeout = 0;
      SET quote_all_identifiers = off
      """;

  private static final String SEQUENCES =
      """
      SELECT format('%I.%I', n.nspname, c.relname),
             format('SELECT last_value, is_called FROM %I.%I', n.nspname, c.relname)
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind = 'S' AND c.relpersistence <> 't' ORDER BY 1
      """;

  private static final String LARGE_OBJECTS =
      """
      SELECT oid, pg_get_userbyid(lomowner), coalesce(lomacl::text, ''), md5(lo_get(oid)),
             obj_description(oid, 'pg_largeobject')
      FROM pg_largeobject_metadata ORDER BY oid
      """;

  /** What pg_dump knows nothing of, or does not always print. */
  private static final String NOT_PRINTED =
      """
      SELECT format('language %I, trusted: %s, by %s, %s, %s', lanname, lanpltrusted,
                    lanplcallfoid::regprocedure, laninline::regprocedure, lanvalidator::regprocedure)
      FROM pg_language WHERE oid >= 16384
      UNION ALL
      SELECT format('range %s sorted by %s.%I', r.rngtypid::regtype, o.opcnamespace::regnamespace, o.opcname)
      FROM pg_range r JOIN pg_opclass o ON o.oid = r.rngsubopc WHERE r.rngtypid >= 16384
      UNION ALL
      SELECT format('comment on %s: %s', rngmultitypid::regtype, obj_description(rngmultitypid, 'pg_type'))
      FROM pg_range WHERE rngtypid >= 16384
      UNION ALL
      SELECT format('constructor %s for %s: %s', p.oid::regprocedure,
                    (SELECT string_agg(rolname, ', ' ORDER BY rolname) FROM pg_roles r
                      WHERE rolname LIKE 'pgops\\_sample%' AND has_function_privilege(r.oid, p.oid, 'EXECUTE')),
                    obj_description(p.oid, 'pg_proc'))
      FROM pg_proc p JOIN pg_depend d ON d.classid = 'pg_proc'::regclass AND d.objid = p.oid
           AND d.refclassid = 'pg_type'::regclass AND d.deptype = 'i'
      WHERE p.oid >= 16384
      UNION ALL
      SELECT format('aggregate %s finished with %s, %s', aggfnoid::regprocedure, aggfinalmodify, aggmfinalmodify)
      FROM pg_aggregate WHERE aggfnoid >= 16384
      UNION ALL
      SELECT format('%s goes with %s', pg_describe_object(classid, objid, objsubid),
                    pg_describe_object(refclassid, refobjid, refobjsubid))
      FROM pg_depend WHERE deptype = 'x'
      ORDER BY 1
      """;

  private static final String DATABASE =
      """
      SELECT 'owner ' || pg_get_userbyid(datdba)
             || ', encoding ' || pg_encoding_to_char(encoding)
             || ', collate ' || datcollate || ', ctype ' || datctype
             || ', connection limit ' || datconnlimit || ', template ' || datistemplate
             || ', tablespace ' || (SELECT spcname FROM pg_tablespace t WHERE t.oid = dattablespace)
             || ', comment ' || coalesce(quote_literal(shobj_description(oid, 'pg_database')), '-')
      FROM pg_database WHERE datname = current_database()
      UNION ALL
      SELECT 'locale ' || key || ' ' || value FROM pg_database d, jsonb_each_text(to_jsonb(d))
      WHERE key IN ('datlocprovider', 'datlocale', 'daticulocale', 'daticurules')
        AND datname = current_database()
      UNION ALL
      SELECT 'privilege ' || acl::text FROM pg_database,
             unnest(coalesce(datacl, acldefault('d', datdba))) AS acl
      WHERE datname = current_database()
      UNION ALL
      SELECT 'setting of ' || coalesce(pg_get_userbyid(nullif(setrole, 0)), 'all') || ': ' || setting
      FROM pg_db_role_setting, unnest(setconfig) AS setting
      WHERE setdatabase = (SELECT oid FROM pg_database WHERE datname = current_database())
      ORDER BY 1
      """;

  private Judge() {}

  /** Fails with the differences unless both have the same schema and the same data. */
  public static void assertSame(TestDatabase source, TestDatabase restored) {
    assertSchemaSame(source, restored);
    assertLinesSame("what pg_dump does not print differs", NOT_PRINTED, source, restored);
    assertDataSame(source, restored);
  }

  /**
   * Fails with a line diff unless pg_dump prints the same schema for both, in whatever order.
   *
   * @param options further options of pg_dump, such as {@code --no-owner} or {@code --table=x}
   */
  public static void assertSchemaSame(
      TestDatabase source, TestDatabase restored, String... options) {
    List<String> first = schema(source, options);
    List<String> second = schema(restored, options);
    // pg_dump cuts some loops by where rows happen to lie in the catalogs.
    if (!DumpEntries.sorted(first).equals(DumpEntries.sorted(second))) {
      fail("the schema differs", source, restored, LineDiff.of(first, second));
    }
  }

  /** Fails unless tables, sequences and large objects hold the same in both. */
  public static void assertDataSame(TestDatabase source, TestDatabase restored) {
    try (Connection first = source.connect();
        Connection second = restored.connect()) {
      prepare(first);
      prepare(second);
      fail("the rows differ", source, restored, tables(first, second));
      fail(
          "the sequences differ",
          source,
          restored,
          LineDiff.of(sequences(first), sequences(second)));
      fail(
          "the large objects differ",
          source,
          restored,
          LineDiff.of(lines(first, LARGE_OBJECTS), lines(second, LARGE_OBJECTS)));
    } catch (SQLException e) {
      throw new IllegalStateException("cannot compare " + source + " and " + restored, e);
    }
  }

  /**
   * Fails unless both have the same database-level owner, privileges, comment, settings, locale.
   */
  public static void assertDatabasePropertiesSame(TestDatabase source, TestDatabase restored) {
    assertLinesSame("the databases' properties differ", DATABASE, source, restored);
  }

  private static void assertLinesSame(
      String what, String query, TestDatabase source, TestDatabase restored) {
    try (Connection first = source.connect();
        Connection second = restored.connect()) {
      prepare(first);
      prepare(second);
      fail(what, source, restored, LineDiff.of(lines(first, query), lines(second, query)));
    } catch (SQLException e) {
      throw new IllegalStateException("cannot compare " + source + " and " + restored, e);
    }
  }

  /** Fails with a line diff unless both texts are the same. */
  public static void assertLinesSame(String what, List<String> source, List<String> restored) {
    String differences = LineDiff.of(source, restored);
    if (!differences.isEmpty()) {
      throw new AssertionError(what + " differs: - source, + restored\n" + differences);
    }
  }

  /** What the newest pg_dump prints for a database's schema, line by line. */
  public static List<String> schema(TestDatabase database, String... options) {
    String[] all =
        Stream.concat(Stream.of("--schema-only", "--restrict-key=x"), Stream.of(options))
            .toArray(String[]::new);
    return StockTools.newestFor(database.server())
        .pgDump(database, all)
        .succeeded()
        .out()
        .lines()
        .toList();
  }

  private static String tables(Connection first, Connection second) throws SQLException {
    Map<String, String> copies = TableContent.copies(first);
    Map<String, String> others = TableContent.copies(second);
    if (!copies.equals(others)) {
      return LineDiff.of(List.copyOf(copies.values()), List.copyOf(others.values()));
    }
    StringBuilder differences = new StringBuilder();
    for (Map.Entry<String, String> table : copies.entrySet()) {
      String copy = table.getValue();
      String expected = TableContent.digest(first, copy);
      String actual = TableContent.digest(second, copy);
      if (!expected.equals(actual)) {
        differences
            .append(table.getKey() + ": " + expected + " against " + actual + "\n")
            .append(TableContent.difference(first, second, copy))
            .append('\n');
      }
    }
    return differences.toString();
  }

  private static List<String> sequences(Connection connection) throws SQLException {
    List<String> values = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet sequence = statement.executeQuery(SEQUENCES)) {
      while (sequence.next()) {
        String query = Objects.requireNonNull(sequence.getString(2));
        values.add(sequence.getString(1) + ": " + lines(connection, query));
      }
    }
    return values;
  }

  private static List<String> lines(Connection connection, String query) throws SQLException {
    List<String> lines = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      int width = result.getMetaData().getColumnCount();
      while (result.next()) {
        StringBuilder line = new StringBuilder();
        for (int column = 1; column <= width; column++) {
          line.append(column == 1 ? "" : ", ").append(result.getString(column));
        }
        lines.add(line.toString());
      }
    }
    return lines;
  }

  private static void prepare(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(SESSION);
    }
  }

  private static void fail(
      String what, TestDatabase source, TestDatabase restored, String differences) {
    if (!differences.isEmpty()) {
      throw new AssertionError(what + ": - " + source + ", + " + restored + "\n" + differences);
    }
  }
}
