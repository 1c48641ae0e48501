package io.pgops.it.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pgops.PgOps;
import io.pgops.error.ServerException;
import io.pgops.it.server.EveryServer;
import io.pgops.it.server.PostgresServer;
import io.pgops.it.server.PostgresServers;
import io.pgops.it.server.TestDatabase;
import io.pgops.it.server.TestRole;
import io.pgops.storage.LocalDirectory;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;

/** What is set on the database or the role changes neither the archive nor whether there is one. */
@Timeout(120)
class SettingsIT {
  private static final String SETUP =
      """
      CREATE TABLE v (
        d date, t timestamptz DEFAULT '2001-02-03 04:05:06+00', i interval DEFAULT '1 year 2 days',
        f float8 DEFAULT 0.1, r real, b bytea DEFAULT '\\x00ff', x xml, m text DEFAULT E'a\\\\b');
      INSERT INTO v VALUES ('2020-12-31', '2020-12-31 23:59:59.999999+00', '-1 year 3 days -4:05:06',
        0.1::float8 + 0.2::float8, 1.1::real / 3, '\\x00275cff', '<a/>', E'tab\\t back\\\\slash');
      CREATE VIEW w AS SELECT "d", t + interval '1 mon' AS u, b || '\\x5c'::bytea AS c, f * 0.1 AS g FROM v
        WHERE t > '2001-02-03 04:05:06+00'::timestamptz AND i < '3 days 4 hours'::interval;
      CREATE FUNCTION g(a timestamptz DEFAULT '2001-02-03 04:05:06+00', b interval DEFAULT '3 days',
        c float8 DEFAULT 1e-7) RETURNS integer LANGUAGE sql SET search_path = public AS 'SELECT 1';
      """;

  private static final List<String> ODD =
      List.of(
          "quote_all_identifiers = on",
          "DateStyle = 'German, DMY'",
          "IntervalStyle = 'sql_standard'",
          "extra_float_digits = -15",
          "bytea_output = 'escape'",
          "TimeZone = 'Asia/Kathmandu'",
          "standard_conforming_strings = off",
          "xmlbinary = 'hex'",
          "xmloption = 'document'",
          "search_path = 'nowhere'",
          "row_security = on",
          "synchronize_seqscans = on",
          "default_transaction_isolation = 'serializable'",
          "default_transaction_read_only = on",
          "default_transaction_deferrable = on",
          "backslash_quote = off",
          "client_min_messages = 'debug5'",
          "enable_seqscan = off",
          "work_mem = '64kB'");

  @ParameterizedTest
  @EveryServer
  void oddSettingsOfADatabaseChangeNothingInTheArchive(
      PostgresServer server, @TempDir Path folder) {
    try (TestDatabase database = server.createDatabase()) {
      database.execute(SETUP);
      List<String> expected = Archived.of(PgOps.backup(database.dataSource()), folder).content();
      for (String setting : ODD) {
        server.execute("ALTER DATABASE " + database.quotedName() + " SET " + setting);
      }
      List<String> content = Archived.of(PgOps.backup(database.dataSource()), folder).content();
      // The settings themselves are the database's properties.
      assertThat(content.stream().filter(line -> !line.contains(database.name())).toList())
          .isEqualTo(expected.stream().filter(line -> !line.contains(database.name())).toList());
      assertThat(content).hasSizeGreaterThan(expected.size());
    }
  }

  @ParameterizedTest
  @EveryServer
  void timeLimitsOfADatabaseDoNotStrike(PostgresServer server, @TempDir Path folder) {
    try (TestDatabase database = server.createDatabase()) {
      database.execute(SETUP);
      // More than a tenth of a second in the catalogs.
      database.execute(
          "DO $$ BEGIN FOR i IN 1..400 LOOP"
              + " EXECUTE format('CREATE TABLE t%s (id serial PRIMARY KEY, a text UNIQUE)', i);"
              + " END LOOP; END $$");
      List<String> limits =
          List.of(
              "statement_timeout = '40ms'",
              "idle_in_transaction_session_timeout = '100ms'",
              "idle_session_timeout = '200ms'",
              "lock_timeout = '1ms'",
              "transaction_timeout = '100ms'");
      for (String limit : limits) {
        if (server.major() >= 17 || !limit.startsWith("transaction_timeout")) {
          server.execute("ALTER DATABASE " + database.quotedName() + " SET " + limit);
        }
      }
      AtPhase reading = new AtPhase(AtPhase.READING, () -> OtherSession.pause(400));
      AtPhase writing = new AtPhase(AtPhase.WRITING, () -> OtherSession.pause(400));
      Archived dump =
          Archived.of(
              PgOps.backup(database.dataSource())
                  .listener(
                      event -> {
                        reading.on(event);
                        writing.on(event);
                      }),
              folder);
      reading.assertDone();
      writing.assertDone();
      assertThat(dump.tags("TABLE")).hasSize(401);
    }
  }

  /** A superuser's dump must not run what others have put on its search path. */
  @ParameterizedTest
  @EveryServer
  void operatorsOnTheSearchPathAreNotUsed(PostgresServer server, @TempDir Path folder) {
    try (TestDatabase database = server.createDatabase()) {
      database.execute(
          """
          CREATE TABLE t (a integer);
          CREATE SCHEMA trap; CREATE TABLE trap.caught (what text);
          CREATE FUNCTION trap.catch(a text, b text) RETURNS boolean LANGUAGE plpgsql AS
            $$ BEGIN RAISE EXCEPTION 'caught % %', a, b; END $$;
          CREATE FUNCTION trap.catch(a oid, b integer) RETURNS boolean LANGUAGE plpgsql AS
            $$ BEGIN RAISE EXCEPTION 'caught % %', a, b; END $$;
          CREATE FUNCTION trap.catch(a name, b name) RETURNS boolean LANGUAGE plpgsql AS
            $$ BEGIN RAISE EXCEPTION 'caught % %', a, b; END $$;
          CREATE OPERATOR trap.= (FUNCTION = trap.catch, LEFTARG = text, RIGHTARG = text);
          CREATE OPERATOR trap.= (FUNCTION = trap.catch, LEFTARG = name, RIGHTARG = name);
          CREATE OPERATOR trap.>= (FUNCTION = trap.catch, LEFTARG = oid, RIGHTARG = integer);
          CREATE OPERATOR trap.<> (FUNCTION = trap.catch, LEFTARG = name, RIGHTARG = name);
          """);
      server.execute(
          "ALTER DATABASE "
              + database.quotedName()
              + " SET search_path = trap, public, pg_catalog");
      Archived dump =
          Archived.of(PgOps.backup(database.dataSource()).tablesMatching("t|caught"), folder);
      assertThat(dump.tags("TABLE")).containsExactly("t", "caught");
    }
  }

  @ParameterizedTest
  @EveryServer
  void namesWithoutASchemaAreLookedUpOnTheRolesSearchPath(
      PostgresServer server, @TempDir Path folder) {
    try (TestDatabase database = server.createDatabase()) {
      database.execute(
          """
          CREATE SCHEMA one; CREATE SCHEMA two; CREATE SCHEMA three;
          CREATE TABLE one.both (a integer); CREATE TABLE two.both (a integer);
          CREATE TABLE two.second (a integer); CREATE TABLE three.third (a integer);
          CREATE VIEW one.second AS SELECT 1 AS a; CREATE TABLE two.pg_class (a integer);
          """);
      server.execute("ALTER DATABASE " + database.quotedName() + " SET search_path = one, two");
      Archived dump = Archived.of(PgOps.backup(database.dataSource()).tablesMatching("*"), folder);
      assertThat(dump.entries())
          .filteredOn(entry -> List.of("TABLE", "VIEW").contains(entry.desc()))
          .extracting(entry -> entry.namespace() + "." + entry.tag())
          .containsExactlyInAnyOrder("one.both", "one.second");
    }
  }

  @ParameterizedTest
  @EveryServer
  void aTableThatTheRoleMayNotReadIsAnErrorThatNamesIt(
      PostgresServer server, @TempDir Path folder) {
    try (TestRole role = server.createRole("LOGIN");
        TestDatabase database = server.createDatabase()) {
      database.execute(
          "CREATE TABLE mine (a integer); CREATE TABLE secret (a integer); GRANT SELECT ON mine TO "
              + role.quoted());
      assertThatThrownBy(
              () ->
                  PgOps.backup(database.dataSource(role.name(), null))
                      .to(LocalDirectory.at(folder)))
          .isInstanceOfSatisfying(
              ServerException.class,
              e -> {
                assertThat(e.sqlState()).isEqualTo("42501");
                assertThat(e).hasMessageContaining("secret");
              });
      assertThat(Archived.files(folder)).isEmpty();
    }
  }

  /** From version 16 on LOCK is content with that, COPY is not. */
  @ParameterizedTest
  @EveryServer
  void aTableThatTheRoleMayOnlyWriteIsAnErrorThatNamesIt(
      PostgresServer server, @TempDir Path folder) {
    try (TestRole role = server.createRole("LOGIN");
        TestDatabase database = server.createDatabase()) {
      database.execute(
          "CREATE TABLE secret (a integer); GRANT INSERT, UPDATE, DELETE, TRUNCATE ON secret TO "
              + role.quoted());
      assertThatThrownBy(
              () ->
                  PgOps.backup(database.dataSource(role.name(), null))
                      .to(LocalDirectory.at(folder)))
          .isInstanceOfSatisfying(
              ServerException.class,
              e -> {
                assertThat(e.sqlState()).isEqualTo("42501");
                assertThat(e).hasMessageContaining("secret");
              });
      assertThat(Archived.files(folder)).isEmpty();
    }
  }

  @Test
  void rowsThatAPolicyHidesAreAnError(@TempDir Path folder) {
    PostgresServer server = PostgresServers.newest();
    try (TestRole role = server.createRole("LOGIN");
        TestDatabase database = server.createDatabase()) {
      database.execute(
          "CREATE TABLE guarded (a integer); ALTER TABLE guarded ENABLE ROW LEVEL SECURITY;"
              + " GRANT SELECT ON guarded TO "
              + role.quoted());
      assertThatThrownBy(
              () ->
                  PgOps.backup(database.dataSource(role.name(), null))
                      .to(LocalDirectory.at(folder)))
          .hasMessageContaining("guarded");
      assertThat(Archived.files(folder)).isEmpty();
    }
  }
}
