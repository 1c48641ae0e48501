package io.pgops.it.judge;

import io.pgops.it.server.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * All that two databases must have in common to be the same, noted at one moment: so that a source
 * need be looked at only once however often it is restored.
 *
 * @param database where it was seen; it must not change while the likeness is used
 * @param schema what the newest pg_dump prints, line by line
 * @param notPrinted what pg_dump knows nothing of, or does not always print
 */
public record Likeness(
    TestDatabase database, List<String> schema, List<String> notPrinted, Content content) {

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

  /**
   * What a database holds.
   *
   * @param copies a COPY of each table, by the table's name
   * @param digests what each table holds, by the table's name
   */
  record Content(
      Map<String, String> copies,
      Map<String, String> digests,
      List<String> sequences,
      List<String> largeObjects) {

    static Content of(Connection connection) throws SQLException {
      Map<String, String> copies = TableContent.copies(connection);
      Map<String, String> digests = new TreeMap<>();
      for (Map.Entry<String, String> table : copies.entrySet()) {
        digests.put(table.getKey(), TableContent.digest(connection, table.getValue()));
      }
      return new Content(
          copies, digests, Likeness.sequences(connection), lines(connection, LARGE_OBJECTS));
    }
  }

  /** Looks at a database. */
  public static Likeness of(TestDatabase database) {
    List<String> schema = Judge.schema(database);
    try (Connection connection = connect(database)) {
      return new Likeness(database, schema, lines(connection, NOT_PRINTED), Content.of(connection));
    } catch (SQLException e) {
      throw new IllegalStateException("cannot look at " + database, e);
    }
  }

  static Content content(TestDatabase database) {
    try (Connection connection = connect(database)) {
      return Content.of(connection);
    } catch (SQLException e) {
      throw new IllegalStateException("cannot look at " + database, e);
    }
  }

  /** A connection on which values are written the same way for every database. */
  static Connection connect(TestDatabase database) throws SQLException {
    Connection connection = database.connect();
    try (Statement statement = connection.createStatement()) {
      statement.execute(SESSION);
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
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

  static List<String> lines(Connection connection, String query) throws SQLException {
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
}
