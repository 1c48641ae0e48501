package io.pgops.it.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pgops.BackupResult;
import io.pgops.PgOps;
import io.pgops.error.ServerException;
import io.pgops.it.judge.Judge;
import io.pgops.it.server.EveryServer;
import io.pgops.it.server.PostgresServer;
import io.pgops.it.server.SideBySide;
import io.pgops.it.server.TestDatabase;
import io.pgops.it.tools.StockTools;
import io.pgops.storage.LocalDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Databases in encodings other than UTF-8: every character of their own, in names and in rows. */
@SideBySide
@ParameterizedClass
@EveryServer
class EncodingIT {
  /** What each can hold in names, and a query for what it can hold in rows. */
  private static final Map<String, Text> TEXTS =
      Map.of(
          "LATIN1", new Text("äÿ ¡", "SELECT chr(n) FROM generate_series(1, 255) AS n"),
          "LATIN9", new Text("€ Žž", "SELECT chr(n) FROM generate_series(1, 255) AS n"),
          "WIN1251",
              new Text("Ёжик", "SELECT chr(n) FROM generate_series(1, 255) AS n WHERE n <> 152"),
          "EUC_JP",
              new Text(
                  "表 ソ～",
                  "SELECT convert_from(set_byte(set_byte('\\x0000', 0, a), 1, b), 'EUC_JP')"
                      + " FROM generate_series(x'b0'::int, x'ce'::int) AS a,"
                      + " generate_series(x'a1'::int, x'fe'::int) AS b"),
          "EUC_KR",
              new Text(
                  "가나",
                  "SELECT convert_from(set_byte(set_byte('\\x0000', 0, a), 1, b), 'EUC_KR')"
                      + " FROM generate_series(x'b0'::int, x'c8'::int) AS a,"
                      + " generate_series(x'a1'::int, x'fe'::int) AS b"),
          "SQL_ASCII",
              new Text(
                  "é表",
                  "SELECT convert_from(set_byte(set_byte('\\x0000', 0, a), 1, b), 'SQL_ASCII')"
                      + " FROM generate_series(1, 255) AS a, generate_series(1, 255, 7) AS b"));

  private record Text(String name, String rows) {}

  private final PostgresServer server;
  private final Path folder;

  EncodingIT(PostgresServer server, @TempDir Path folder) {
    this.server = server;
    this.folder = folder;
  }

  @Execution(ExecutionMode.SAME_THREAD)
  @TestFactory
  Stream<DynamicTest> everyEncodingComesBack() {
    return TEXTS.entrySet().stream()
        .map(
            one ->
                DynamicTest.dynamicTest(
                    one.getKey(), () -> assertComesBack(one.getKey(), one.getValue())));
  }

  private void assertComesBack(String encoding, Text text) {
    try (TestDatabase source = filled(encoding, text)) {
      BackupResult backup = PgOps.backup(source.dataSource()).to(LocalDirectory.at(folder));
      Path ours = folder.resolve(backup.backup().objectKeys().get(0));
      Path theirs = folder.resolve(encoding + ".dump");
      StockTools tools = StockTools.newestFor(server);
      tools.pgDump(source, "-Fc", "--encoding=" + encoding, "-f", theirs.toString()).succeeded();
      try (TestDatabase one = empty(encoding);
          TestDatabase two = empty(encoding);
          TestDatabase three = server.adoptDatabase(server.unusedDatabaseName())) {
        tools.restore(one, ours);
        Judge.assertSame(source, one);
        PgOps.restore(two.dataSource()).fromFile(theirs);
        Judge.assertSame(source, two);
        PgOps.restore(source.dataSource())
            .latest()
            .intoNewDatabase(three.name())
            .from(LocalDirectory.at(folder));
        Judge.assertSame(source, three);
        assertThat(three.value("SHOW server_encoding")).isEqualTo(encoding);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE TABLE t (a int); COMMENT ON TABLE t IS ",
        "CREATE TABLE t (a text DEFAULT ",
        "CREATE VIEW t AS SELECT ",
        "SET check_function_bodies = off; CREATE FUNCTION t() RETURNS text LANGUAGE sql AS "
      })
  void textOfTheCatalogsThatNobodyCanReadIsNamed(String definition) throws IOException {
    try (TestDatabase source = empty("SQL_ASCII")) {
      source.execute(
          "DO $$ BEGIN EXECUTE '"
              + definition
              + "' || quote_literal(convert_from('\\x2761fe61', 'SQL_ASCII'))"
              + (definition.endsWith("DEFAULT ") ? " || ')'" : "")
              + "; END $$");
      assertThatThrownBy(() -> PgOps.backup(source.dataSource()).to(LocalDirectory.at(folder)))
          .isInstanceOf(ServerException.class)
          .hasMessageContaining("not in UTF-8")
          .hasMessageContaining("a\\xfea");
      try (Stream<Path> left = Files.walk(folder)) {
        assertThat(left.filter(Files::isRegularFile)).isEmpty();
      }
    }
  }

  @Test
  void rowsThatTheTargetCannotHoldAreRefusedByName() {
    Text text = new Text("x", "SELECT '€'");
    try (TestDatabase source = filled("UTF8", text);
        TestDatabase latin = empty("LATIN1")) {
      PgOps.backup(source.dataSource()).to(LocalDirectory.at(folder));
      assertThatThrownBy(
              () -> PgOps.restore(latin.dataSource()).latest().from(LocalDirectory.at(folder)))
          .hasMessageContaining("TABLE DATA public.x")
          .hasMessageContaining("LATIN1");
      assertThat(latin.number("SELECT count(*) FROM pg_class WHERE oid >= 16384")).isZero();
    }
  }

  private TestDatabase filled(String encoding, Text text) {
    TestDatabase database = empty(encoding);
    String name = '"' + text.name + '"';
    database.execute(
        """
        CREATE TABLE %s (%s text DEFAULT '%s'); COMMENT ON TABLE %s IS '%s';
        CREATE VIEW "view %s" AS SELECT * FROM %s WHERE %s <> '%s';
        CREATE TYPE "type %s" AS ENUM ('%s');
        """
            .replace("%s", name)
            .replace("'" + name + "'", "'" + text.name + "'")
            .replace(" " + name + "\"", " " + text.name + '"'));
    database.execute("INSERT INTO " + name + " " + text.rows);
    return database;
  }

  private TestDatabase empty(String encoding) {
    return server.createDatabase(
        "TEMPLATE template0 ENCODING '" + encoding + "' LC_COLLATE 'C' LC_CTYPE 'C'");
  }
}
