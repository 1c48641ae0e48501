package io.pgops.it.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pgops.Backup;
import io.pgops.PgOps;
import io.pgops.error.ServerException;
import io.pgops.it.server.DedicatedServer;
import io.pgops.it.server.EveryServer;
import io.pgops.it.server.PostgresServer;
import io.pgops.it.server.PostgresServers;
import io.pgops.it.server.TestDatabase;
import io.pgops.storage.LocalDirectory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Another session changes tables after the dump has listed them and before it has their locks: the
 * snapshot is younger than the locks, so that it shows what the tables have become.
 */
@Timeout(120)
class LockingIT {
  private static final String SETUP =
      """
      CREATE TABLE first (id integer, generation integer);
      CREATE TABLE second (id integer, generation integer);
      CREATE TABLE zone (id integer, generation integer);
      INSERT INTO first SELECT i, 1 FROM generate_series(1, 10) AS i;
      INSERT INTO second SELECT i, 1 FROM generate_series(1, 10) AS i;
      """;
  private static final String REFILL =
      """
      TRUNCATE first, second;
      INSERT INTO first SELECT i, 2 FROM generate_series(1, 7) AS i;
      INSERT INTO second SELECT i, 2 FROM generate_series(1, 7) AS i;
      """;

  private static final String RELEASED =
      "SELECT (count(*) = 0)::integer FROM pg_locks WHERE relation = 'zone'::regclass AND mode = 'AccessExclusiveLock'";

  @ParameterizedTest
  @EveryServer
  void aTableThatIsTruncatedAndRefilledMeanwhileHasItsNewRows(
      PostgresServer server, @TempDir Path folder) {
    try (TestDatabase database = server.createDatabase()) {
      database.execute(SETUP);
      Archived dump = dumpWhile(database, folder, REFILL, "COMMIT");
      assertThat(generations(dump, "first")).isEqualTo(Collections.nCopies(7, "2"));
      assertThat(generations(dump, "second")).isEqualTo(Collections.nCopies(7, "2"));
    }
  }

  @Test
  void aTruncationThatIsRolledBackMeanwhileChangesNothing(@TempDir Path folder) {
    try (TestDatabase database = PostgresServers.newest().createDatabase()) {
      database.execute(SETUP);
      Archived dump = dumpWhile(database, folder, REFILL, "ROLLBACK");
      assertThat(generations(dump, "first")).isEqualTo(Collections.nCopies(10, "1"));
      assertThat(generations(dump, "second")).isEqualTo(Collections.nCopies(10, "1"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DROP TABLE second; CREATE TABLE second (extra text); INSERT INTO second VALUES ('new')",
        "DROP TABLE second",
        "ALTER TABLE second RENAME TO third",
        "ALTER TABLE second RENAME TO x; ALTER TABLE first RENAME TO second; ALTER TABLE x RENAME TO first",
        "ALTER TABLE second ALTER generation TYPE text USING 'g' || generation",
        "ALTER TABLE second ADD extra integer DEFAULT 5",
        "ALTER TABLE second DROP generation",
        "ALTER TABLE second RENAME generation TO age",
        "CREATE INDEX i ON second (id); CLUSTER second USING i",
        "ALTER TABLE second RENAME TO x; CREATE VIEW second AS SELECT 1 AS a",
        "ALTER TABLE second RENAME TO x; CREATE SEQUENCE second",
        "LOCK second; CREATE SCHEMA s; ALTER TABLE second SET SCHEMA s; ALTER SCHEMA s RENAME TO t",
      })
  void whatBecomesOfATableMeanwhileIsDumped(String change, @TempDir Path folder) {
    try (TestDatabase database = PostgresServers.newest().createDatabase()) {
      database.execute(SETUP);
      Archived dump = dumpWhile(database, folder, change, "COMMIT");
      assertThat(dump.content())
          .isEqualTo(Archived.of(PgOps.backup(database.dataSource()), folder).content());
    }
  }

  @ParameterizedTest
  @EveryServer
  void aTableThatComesLateIsDumpedWithItsRows(PostgresServer server, @TempDir Path folder) {
    try (TestDatabase database = server.createDatabase()) {
      database.execute(SETUP);
      Archived dump = dumpWithLateComer(database, folder, PgOps.backup(database.dataSource()));
      assertThat(dump.rows("late")).containsExactly("1\t1", "2\t1");
    }
  }

  @Test
  void aTableThatComesLateIsFoundByAPatternWithoutASchema(@TempDir Path folder) {
    try (TestDatabase database = PostgresServers.newest().createDatabase()) {
      database.execute(SETUP);
      Archived dump =
          dumpWithLateComer(
              database, folder, PgOps.backup(database.dataSource()).tablesMatching("late|zone"));
      assertThat(dump.tags("TABLE")).containsExactly("late", "zone");
      assertThat(dump.rows("late")).containsExactly("1\t1", "2\t1");
    }
  }

  /**
   * Between the listing and the snapshot a table is made, and after the snapshot it is refilled.
   */
  @ParameterizedTest
  @EveryServer
  void aTableThatComesLateAndIsTruncatedBeforeItsLockHasItsNewRows(
      PostgresServer server, @TempDir Path folder) {
    try (TestDatabase database = server.createDatabase();
        OtherSession truncating = new OtherSession(database)) {
      database.execute(SETUP);
      String truncate =
          "BEGIN; TRUNCATE late; INSERT INTO late SELECT i, 2 FROM generate_series(1, 3) AS i";
      AtomicReference<Thread> commit = new AtomicReference<>();
      Archived dump =
          dumpWhile(
              database,
              folder,
              "LOCK zone",
              "COMMIT",
              () -> {
                database.execute(
                    "CREATE TABLE late (id integer, generation integer); INSERT INTO late VALUES (1, 1), (2, 1)");
                truncating.execute(truncate);
                commit.set(
                    OtherSession.start(
                        () -> {
                          OtherSession.await(database, RELEASED);
                          OtherSession.awaitWaiting(database);
                          truncating.execute("COMMIT");
                        }));
              },
              PgOps.backup(database.dataSource()));
      OtherSession.join(Objects.requireNonNull(commit.get()));
      assertThat(dump.rows("late")).containsExactly("1\t2", "2\t2", "3\t2");
    }
  }

  @Test
  void theDumpIsNoPartOfADeadlock(@TempDir Path folder) {
    try (TestDatabase database = PostgresServers.newest().createDatabase();
        OtherSession application = new OtherSession(database)) {
      database.execute(SETUP);
      AtomicReference<Throwable> failure = new AtomicReference<>();
      AtomicReference<Thread> thread = new AtomicReference<>();
      AtPhase then =
          new AtPhase(
              AtPhase.LOCKING,
              () -> {
                application.execute("BEGIN; LOCK second");
                thread.set(
                    OtherSession.start(
                        () -> {
                          try {
                            OtherSession.awaitWaiting(database);
                            // The server looks for deadlocks after a second.
                            OtherSession.pause(1100);
                            application.execute(
                                "SET LOCAL lock_timeout = '5s'; LOCK first; COMMIT");
                          } catch (RuntimeException e) {
                            failure.set(e);
                          }
                        }));
              });
      Archived.of(PgOps.backup(database.dataSource()).listener(then), folder);
      then.assertDone();
      OtherSession.join(Objects.requireNonNull(thread.get()));
      assertThat(failure).hasNullValue();
    }
  }

  @Test
  void aViewThatIsBeingReplacedIsWaitedForWithoutHoldingUpItsReplacer(@TempDir Path folder) {
    try (TestDatabase database = PostgresServers.newest().createDatabase();
        OtherSession application = new OtherSession(database)) {
      database.execute(SETUP + "CREATE VIEW v AS SELECT 1 AS a;");
      application.execute("BEGIN; CREATE OR REPLACE VIEW v AS SELECT 2 AS a");
      AtPhase then =
          new AtPhase(
              AtPhase.READING,
              () ->
                  OtherSession.start(
                      () -> {
                        OtherSession.pause(700);
                        application.execute("LOCK first; COMMIT");
                      }));
      Archived dump = Archived.of(PgOps.backup(database.dataSource()).listener(then), folder);
      then.assertDone();
      assertThat(dump.definition("VIEW", "v")).contains("SELECT 2 AS a");
    }
  }

  @ParameterizedTest
  @EveryServer
  void aTableThatStaysLockedIsNamedAfterTheLockTimeout(
      PostgresServer server, @TempDir Path folder) {
    try (TestDatabase database = server.createDatabase();
        OtherSession other = new OtherSession(database)) {
      database.execute(SETUP);
      other.execute("BEGIN; LOCK second");
      long start = System.nanoTime();
      assertThatThrownBy(
              () ->
                  PgOps.backup(database.dataSource())
                      .lockTimeout(Duration.ofMillis(600))
                      .to(LocalDirectory.at(folder)))
          .isInstanceOfSatisfying(
              ServerException.class,
              e -> {
                assertThat(e.sqlState()).isEqualTo("55P03");
                assertThat(e).hasMessageContaining("public.second").hasMessageContaining("600 ms");
              });
      assertThat(Duration.ofNanos(System.nanoTime() - start))
          .isBetween(Duration.ofMillis(600), Duration.ofSeconds(5));
      assertThat(Archived.files(folder)).isEmpty();
      OtherSession.await(
          database,
          "SELECT (count(*) = 0)::integer FROM pg_stat_activity WHERE datname = current_database()"
              + " AND application_name <> 'other' AND pid <> pg_backend_pid()");
    }
  }

  /** Whoever waits in the queue behind a waiting dump would wait for it too. */
  @Test
  void aDumpThatWaitsForATableKeepsNobodyFromTheOthers(@TempDir Path folder) {
    try (TestDatabase database = PostgresServers.newest().createDatabase();
        OtherSession other = new OtherSession(database)) {
      database.execute(SETUP);
      other.execute("BEGIN; LOCK second");
      AtomicReference<Throwable> failure = new AtomicReference<>();
      Thread truncating =
          OtherSession.start(
              () -> {
                try (OtherSession third = new OtherSession(database)) {
                  OtherSession.awaitWaiting(database);
                  third.execute("SET lock_timeout = '300ms'; TRUNCATE first");
                } catch (RuntimeException e) {
                  failure.set(e);
                }
              });
      assertThatThrownBy(
              () ->
                  PgOps.backup(database.dataSource())
                      .lockTimeout(Duration.ofSeconds(1))
                      .to(LocalDirectory.at(folder)))
          .isInstanceOf(ServerException.class);
      OtherSession.join(truncating);
      assertThat(failure).hasNullValue();
      // And once it has given up, nobody waits for it at the table it wanted.
      other.execute("TRUNCATE second; COMMIT");
    }
  }

  @Test
  void tablesStayLockedUntilTheirRowsAreRead(@TempDir Path folder) {
    try (TestDatabase database = PostgresServers.newest().createDatabase()) {
      database.execute(SETUP);
      AtPhase then =
          new AtPhase(
              AtPhase.WRITING,
              () -> {
                for (String sql :
                    List.of("TRUNCATE first", "DROP TABLE second", "VACUUM FULL first")) {
                  try (OtherSession other = new OtherSession(database)) {
                    other.execute("SET lock_timeout = '100ms'");
                    assertThatThrownBy(() -> other.execute(sql))
                        .hasMessageContaining("lock timeout");
                  }
                }
              });
      Archived dump = Archived.of(PgOps.backup(database.dataSource()).listener(then), folder);
      then.assertDone();
      assertThat(generations(dump, "first")).isEqualTo(Collections.nCopies(10, "1"));
    }
  }

  @Test
  void aPartitionedTableHasNoRowsToBeMoved(@TempDir Path folder) {
    try (TestDatabase database = PostgresServers.newest().createDatabase()) {
      database.execute(
          SETUP
              + "CREATE TABLE parted (id integer) PARTITION BY RANGE (id);"
              + " CREATE TABLE part PARTITION OF parted DEFAULT;");
      assertThatCode(
              () ->
                  PgOps.backup(database.dataSource())
                      .skipUnsupported()
                      .to(LocalDirectory.at(folder)))
          .doesNotThrowAnyException();
    }
  }

  @Test
  void moreTablesThanTheServerCanLockAreAnErrorThatSaysSo(@TempDir Path folder) {
    try (DedicatedServer dedicated =
            DedicatedServer.start(
                PostgresServers.newest().major(),
                Map.of("max_locks_per_transaction", "10", "max_connections", "10"));
        TestDatabase database = dedicated.server().createDatabase()) {
      for (int i = 0; i < 20; i++) {
        database.execute(
            "DO $$ BEGIN FOR i IN 1..50 LOOP EXECUTE format('CREATE TABLE t%s_%s (a integer)', "
                + i
                + ", i); COMMIT; END LOOP; END $$");
      }
      assertThatThrownBy(() -> PgOps.backup(database.dataSource()).to(LocalDirectory.at(folder)))
          .isInstanceOfSatisfying(
              ServerException.class,
              e -> {
                assertThat(e.sqlState()).isEqualTo("53200");
                assertThat(e.hint())
                    .hasValueSatisfying(
                        hint -> assertThat(hint).contains("max_locks_per_transaction"));
              });
    }
  }

  private static Archived dumpWhile(TestDatabase database, Path folder, String change, String end) {
    return dumpWhile(database, folder, change, end, () -> {}, PgOps.backup(database.dataSource()));
  }

  /** The change is under way when the dump lists the tables, and ends while it waits for one. */
  private static Archived dumpWhile(
      TestDatabase database,
      Path folder,
      String change,
      String end,
      Runnable meanwhile,
      Backup backup) {
    try (OtherSession other = new OtherSession(database)) {
      AtomicReference<Thread> ending = new AtomicReference<>();
      AtPhase then =
          new AtPhase(
              AtPhase.LOCKING,
              () -> {
                other.execute("BEGIN; " + change);
                ending.set(
                    OtherSession.start(
                        () -> {
                          OtherSession.awaitWaiting(database);
                          meanwhile.run();
                          other.execute(end);
                        }));
              });
      Archived dump = Archived.of(backup.listener(then), folder);
      then.assertDone();
      OtherSession.join(Objects.requireNonNull(ending.get()));
      return dump;
    }
  }

  private static Archived dumpWithLateComer(TestDatabase database, Path folder, Backup backup) {
    return dumpWhile(
        database,
        folder,
        "LOCK zone",
        "COMMIT",
        () ->
            database.execute(
                "CREATE TABLE late (id integer, generation integer); INSERT INTO late VALUES (1, 1), (2, 1)"),
        backup);
  }

  private static List<String> generations(Archived dump, String table) {
    return dump.rows(table).stream().map(row -> row.substring(row.indexOf('\t') + 1)).toList();
  }
}
