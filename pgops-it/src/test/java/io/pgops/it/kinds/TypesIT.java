package io.pgops.it.kinds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.pgops.BackupResult;
import io.pgops.PgOps;
import io.pgops.error.RestoreException;
import io.pgops.error.UnsupportedObjectsException;
import io.pgops.it.judge.Judge;
import io.pgops.it.sample.Sample;
import io.pgops.it.server.EveryServer;
import io.pgops.it.server.PostgresServer;
import io.pgops.it.server.SideBySide;
import io.pgops.it.server.TestDatabase;
import io.pgops.it.tools.StockTools;
import io.pgops.storage.LocalDirectory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;

/** What types, and what works on them, ask of a restore beyond being restored. */
@SideBySide
@ParameterizedClass
@EveryServer
class TypesIT {
  private static final String BASE_TYPE =
      """
      CREATE TYPE number;
      CREATE FUNCTION number_in(cstring) RETURNS number LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
      CREATE FUNCTION number_out(number) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
      CREATE TYPE number (INPUT = number_in, OUTPUT = number_out, LIKE = integer);
      """;

  private static final String EVERY_KIND =
      BASE_TYPE
          + """
          CREATE TYPE undefined;
          CREATE TYPE numbers;
          CREATE FUNCTION canonical_numbers(numbers) RETURNS numbers LANGUAGE internal IMMUTABLE STRICT AS 'int4range_canonical';
          CREATE TYPE numbers AS RANGE (SUBTYPE = integer, CANONICAL = canonical_numbers);
          CREATE COLLATION bytes (LOCALE = 'C');
          CREATE CONVERSION latin FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;
          CREATE CAST (number AS integer) WITHOUT FUNCTION;
          CREATE TRANSFORM FOR integer LANGUAGE sql (FROM SQL WITH FUNCTION pg_catalog.prsd_lextype(internal));
          CREATE FUNCTION transformed(integer) RETURNS integer LANGUAGE sql TRANSFORM FOR TYPE integer AS 'SELECT $1';
          CREATE AGGREGATE total(integer) (SFUNC = int4pl, STYPE = integer);
          CREATE AGGREGATE number_of(*) (SFUNC = int8inc, STYPE = bigint, INITCOND = '0');
          ALTER AGGREGATE number_of(*) OWNER TO pgops_sample_owner;
          CREATE FUNCTION handler() RETURNS language_handler LANGUAGE c AS '$libdir/plpgsql', 'plpgsql_call_handler';
          CREATE TRUSTED LANGUAGE talk HANDLER handler;
          CREATE TABLE t (a number, b numbers, c text COLLATE bytes);
          INSERT INTO t VALUES ('1', '[1,2]', 'x');
          """;

  private final PostgresServer server;
  private final Path folder;

  TypesIT(PostgresServer server, @TempDir Path folder) {
    this.server = server;
    this.folder = folder;
  }

  @BeforeEach
  void createRoles() {
    try (TestDatabase database = server.createDatabase()) {
      Sample.createRoles(database);
    }
  }

  @Test
  void anArchiveOfPgDumpComesBack() {
    try (TestDatabase source = server.createDatabase();
        TestDatabase restored = server.createDatabase()) {
      source.execute(EVERY_KIND);
      PgOps.restore(restored.dataSource()).fromFile(pgDump(source));
      Judge.assertSame(source, restored);
    }
  }

  @Test
  void aFailedRestoreTakesThemAway() {
    try (TestDatabase source = server.createDatabase()) {
      source.execute(EVERY_KIND + failingElsewhere(source));
      assertEmptiedAfterFailure(pgDump(source));
      assertEmptiedAfterFailure(backup(source));
    }
  }

  /** An index whose expression no other database can compute. */
  private static String failingElsewhere(TestDatabase source) {
    return """
        CREATE FUNCTION here(text) RETURNS text LANGUAGE plpgsql IMMUTABLE AS
        'BEGIN IF current_database() <> ''%s'' THEN RAISE ''elsewhere''; END IF; RETURN $1; END';
        CREATE INDEX fails_elsewhere ON t (here(c));
        """
        .formatted(source.name());
  }

  private void assertEmptiedAfterFailure(Path archive) {
    try (TestDatabase target = server.createDatabase()) {
      assertThatThrownBy(() -> PgOps.restore(target.dataSource()).fromFile(archive))
          .isInstanceOf(RestoreException.class)
          .hasMessageContaining("elsewhere")
          .hasMessageContaining("The database is empty again.");
      assertEmpty(target);
    }
  }

  /** By other eyes than those of PgOps. */
  private static void assertEmpty(TestDatabase database) {
    for (String catalog :
        new String[] {"type", "proc", "cast", "transform", "collation", "conversion", "language"}) {
      assertThat(database.number("SELECT count(*) FROM pg_" + catalog + " WHERE oid >= 16384"))
          .as(catalog)
          .isZero();
    }
  }

  @Test
  void aRestoreThatFailsAtATypesFunctionsTakesTheShellAway() {
    try (TestDatabase source = server.createDatabase()) {
      source.execute(
          """
          CREATE SCHEMA other;
          CREATE FUNCTION other.one() RETURNS text LANGUAGE sql AS $$SELECT '1'$$;
          CREATE SCHEMA s;
          SET search_path = s;
          """
              + BASE_TYPE.replace("(cstring)", "(cstring DEFAULT textout(other.one()))"));
      BackupResult backup =
          PgOps.backup(source.dataSource()).schemas("s").to(LocalDirectory.at(folder));
      for (Path archive :
          new Path[] {
            folder.resolve(backup.backup().objectKeys().get(0)), pgDump(source, "--schema=s")
          }) {
        try (TestDatabase target = server.createDatabase()) {
          assertThatThrownBy(() -> PgOps.restore(target.dataSource()).fromFile(archive))
              .isInstanceOf(RestoreException.class)
              .hasMessageContaining("FUNCTION s.number_in(cstring)")
              .hasMessageContaining("The database is empty again.");
          assertEmpty(target);
        }
      }
    }
  }

  @Test
  void aLanguageThatTheArchiveOnlyNamesIsMissedBeforeAnythingIsBegun() {
    try (TestDatabase source = server.createDatabase();
        TestDatabase target = server.createDatabase()) {
      source.execute("CREATE TRUSTED LANGUAGE talk HANDLER plpgsql_call_handler");
      assertThatThrownBy(() -> PgOps.restore(target.dataSource()).fromFile(pgDump(source)))
          .isInstanceOf(RestoreException.class)
          .hasMessageContaining("The server lacks the extension talk.")
          .hasMessageContaining("Nothing was changed");
    }
  }

  @Test
  void privilegesThatOnlyOldServersGiveOnAMultirangeTypeStopABackup() {
    assumeTrue(server.major() < 17, "since 17 there are none");
    try (TestDatabase source = server.createDatabase()) {
      source.execute(
          """
          CREATE SCHEMA s;
          CREATE TYPE s.floats AS RANGE (SUBTYPE = double precision);
          REVOKE USAGE ON TYPE s.floats_multirange FROM PUBLIC""");
      assertThatThrownBy(() -> PgOps.backup(source.dataSource()).to(LocalDirectory.at(folder)))
          .isInstanceOf(UnsupportedObjectsException.class)
          .hasMessageContaining("privileges on multirange type s.floats_multirange");
    }
  }

  /** It cannot even be dropped, and the same name can be there once more. */
  @Test
  void aCollationForAnotherEncodingIsNoObject() {
    try (TestDatabase source = server.createDatabase();
        TestDatabase restored = server.createDatabase()) {
      source.execute(
          """
          CREATE COLLATION same (LOCALE = 'C');
          UPDATE pg_collation SET collencoding = pg_char_to_encoding('LATIN1') WHERE collname = 'same';
          CREATE COLLATION same (LOCALE = 'POSIX');
          CREATE TABLE t (a text COLLATE same)""");
      PgOps.restore(restored.dataSource()).fromFile(backup(source));
      assertThat(restored.value("SELECT collcollate FROM pg_collation WHERE collname = 'same'"))
          .isEqualTo("POSIX");
    }
  }

  private Path backup(TestDatabase source) {
    BackupResult result = PgOps.backup(source.dataSource()).to(LocalDirectory.at(folder));
    assertThat(result.complete()).isTrue();
    return folder.resolve(result.backup().objectKeys().get(0));
  }

  private Path pgDump(TestDatabase source, String... options) {
    Path archive = folder.resolve(source.name() + ".dump");
    List<String> all = new ArrayList<>(List.of("--format=custom", "--file=" + archive));
    all.addAll(List.of(options));
    StockTools.newestFor(server).pgDump(source, all.toArray(String[]::new)).succeeded();
    return archive;
  }
}
