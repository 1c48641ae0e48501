package io.pgops.it.judge;

import io.pgops.it.server.TestDatabase;
import io.pgops.it.tools.StockTools;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Decides whether a restored database is the same as its source. The newest pg_dump at hand sees
 * the same schema in both, and what pg_dump does not print is the same too; every table holds the
 * same rows; every sequence stands at the same value; every large object has the same bytes.
 */
public final class Judge {
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
    assertSame(Likeness.of(source), restored);
  }

  /** The same for a source that was looked at before. */
  public static void assertSame(Likeness source, TestDatabase restored) {
    Likeness other = Likeness.of(restored);
    assertSchemaSame(source.database(), restored, source.schema(), other.schema());
    fail(
        "what pg_dump does not print differs",
        source.database(),
        restored,
        LineDiff.of(source.notPrinted(), other.notPrinted()));
    assertContentSame(source.database(), restored, source.content(), other.content());
  }

  /**
   * Fails with a line diff unless pg_dump prints the same schema for both, in whatever order.
   *
   * @param options further options of pg_dump, such as {@code --no-owner} or {@code --table=x}
   */
  public static void assertSchemaSame(
      TestDatabase source, TestDatabase restored, String... options) {
    assertSchemaSame(source, restored, schema(source, options), schema(restored, options));
  }

  private static void assertSchemaSame(
      TestDatabase source, TestDatabase restored, List<String> first, List<String> second) {
    // pg_dump cuts some loops by where rows happen to lie in the catalogs.
    if (!DumpEntries.sorted(first).equals(DumpEntries.sorted(second))) {
      fail("the schema differs", source, restored, LineDiff.of(first, second));
    }
  }

  /** Fails unless tables, sequences and large objects hold the same in both. */
  public static void assertDataSame(TestDatabase source, TestDatabase restored) {
    assertContentSame(source, restored, Likeness.content(source), Likeness.content(restored));
  }

  private static void assertContentSame(
      TestDatabase source, TestDatabase restored, Likeness.Content first, Likeness.Content second) {
    fail("the rows differ", source, restored, tables(source, restored, first, second));
    fail(
        "the sequences differ",
        source,
        restored,
        LineDiff.of(first.sequences(), second.sequences()));
    fail(
        "the large objects differ",
        source,
        restored,
        LineDiff.of(first.largeObjects(), second.largeObjects()));
  }

  private static String tables(
      TestDatabase source, TestDatabase restored, Likeness.Content first, Likeness.Content second) {
    if (!first.copies().equals(second.copies())) {
      return LineDiff.of(
          List.copyOf(first.copies().values()), List.copyOf(second.copies().values()));
    }
    if (first.digests().equals(second.digests())) {
      return "";
    }
    StringBuilder differences = new StringBuilder();
    try (Connection one = Likeness.connect(source);
        Connection other = Likeness.connect(restored)) {
      for (Map.Entry<String, String> table : first.copies().entrySet()) {
        String expected = first.digests().get(table.getKey());
        String actual = second.digests().get(table.getKey());
        if (!expected.equals(actual)) {
          differences
              .append(table.getKey() + ": " + expected + " against " + actual + "\n")
              .append(TableContent.difference(one, other, table.getValue()))
              .append('\n');
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("cannot compare " + source + " and " + restored, e);
    }
    return differences.toString();
  }

  /**
   * Fails unless both have the same database-level owner, privileges, comment, settings, locale.
   */
  public static void assertDatabasePropertiesSame(TestDatabase source, TestDatabase restored) {
    try (Connection first = Likeness.connect(source);
        Connection second = Likeness.connect(restored)) {
      fail(
          "the databases' properties differ",
          source,
          restored,
          LineDiff.of(Likeness.lines(first, DATABASE), Likeness.lines(second, DATABASE)));
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

  private static void fail(
      String what, TestDatabase source, TestDatabase restored, String differences) {
    if (!differences.isEmpty()) {
      throw new AssertionError(what + ": - " + source + ", + " + restored + "\n" + differences);
    }
  }
}
