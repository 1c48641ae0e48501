package io.pgops.it.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import io.pgops.PgOps;
import io.pgops.error.ServerException;
import io.pgops.it.server.EveryServer;
import io.pgops.it.server.PostgresServer;
import io.pgops.it.server.PostgresServers;
import io.pgops.it.server.TestDatabase;
import io.pgops.it.tools.StockTools;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;

/** Dumps of a database that is being altered all the time. */
@Timeout(600)
class SnapshotIT {
  private static final int DUMPS = Boolean.getBoolean("pgops.heavy") ? 50 : 6;

  /** What a backup may fail with where it could not be consistent. */
  private static final Set<String> BY_NAME = Set.of("40001", "55P03", "42P01", "3F000");

  @ParameterizedTest
  @EveryServer
  void everyDumpIsTheStateAfterOneTransaction(PostgresServer server, @TempDir Path folder) {
    try (TestDatabase database = server.createDatabase();
        Turmoil turmoil = new Turmoil(database, 20260101);
        Upkeep upkeep = new Upkeep(database)) {
      List<String> failures = new ArrayList<>();
      long lastStep = -1;
      for (int i = 0; i < DUMPS; i++) {
        OtherSession.pause(100);
        try {
          TurmoilDump dump =
              new TurmoilDump(Archived.of(PgOps.backup(database.dataSource()), folder));
          assertThat(dump.state()).isEqualTo(turmoil.after(dump.step()));
          assertThat(dump.step()).isGreaterThanOrEqualTo(lastStep);
          lastStep = dump.step();
        } catch (ServerException e) {
          assertThat(BY_NAME).as(e.getMessage()).contains(e.sqlState());
          failures.add(e.getMessage());
        }
      }
      assertThat(failures).hasSizeLessThanOrEqualTo(DUMPS / 2);
      assertThat(turmoil.steps()).isGreaterThan(5 * DUMPS);
      assertThat(upkeep.done()).isPositive();
    }
  }

  /** Some of them are made after the tables were listed, and refilled after the snapshot. */
  @ParameterizedTest
  @EveryServer
  void tablesThatAreMadeAndRefilledAllTheTimeAreNeverEmpty(
      PostgresServer server, @TempDir Path folder) {
    try (TestDatabase database = server.createDatabase();
        OtherSession session = new OtherSession(database)) {
      AtomicBoolean stopped = new AtomicBoolean();
      Thread thread = OtherSession.start(() -> makeAndRefill(session, stopped));
      int tables = 0;
      for (int i = 0; i < DUMPS; i++) {
        OtherSession.pause(100);
        Archived dump = Archived.of(PgOps.backup(database.dataSource()), folder);
        for (String table : dump.tags("TABLE")) {
          assertThat(dump.rows(table)).as(table).hasSize(2);
          tables++;
        }
      }
      stopped.set(true);
      OtherSession.join(thread);
      assertThat(tables).isGreaterThan(20 * DUMPS);
    }
  }

  private static void makeAndRefill(OtherSession session, AtomicBoolean stopped) {
    session.execute("SET lock_timeout = '50ms'");
    for (int i = 0; !stopped.get() && i < 5000; i++) {
      session.execute("CREATE TABLE t" + i + " AS SELECT g FROM generate_series(1, 2) AS g");
      try {
        session.execute("TRUNCATE t" + i + "; INSERT INTO t" + i + " VALUES (1), (2)");
      } catch (IllegalStateException e) {
        // Locked by the dump: it has its first rows then.
        continue;
      }
      if (i > 60) {
        try {
          session.execute("DROP TABLE t" + (i - 60));
        } catch (IllegalStateException e) {
          OtherSession.pause(1);
        }
      }
    }
  }

  @Test
  void stockPgRestoreReadsADumpThatWasMadeInTurmoil(@TempDir Path folder) {
    PostgresServer server = PostgresServers.newest();
    try (TestDatabase database = server.createDatabase();
        TestDatabase restored = server.createDatabase()) {
      Archived dump;
      try (Turmoil turmoil = new Turmoil(database, 7)) {
        OtherSession.pause(500);
        dump = patient(database, folder);
        assertThat(turmoil.steps()).isGreaterThan(10);
      }
      StockTools.newestFor(server).restore(restored, dump.path());
      assertThat(restored.number("SELECT n FROM step")).isEqualTo(new TurmoilDump(dump).step());
    }
  }

  private static Archived patient(TestDatabase database, Path folder) {
    while (true) {
      try {
        return Archived.of(PgOps.backup(database.dataSource()), folder);
      } catch (ServerException e) {
        assertThat(BY_NAME).as(e.getMessage()).contains(e.sqlState());
      }
    }
  }

  /** Rewrites tables without changing what they hold, and makes temporary ones. */
  private static final class Upkeep implements AutoCloseable {
    private static final List<String> STATEMENTS =
        List.of(
            "VACUUM FULL pair_1a",
            "VACUUM FULL shape",
            "VACUUM FREEZE pair_2b",
            "REINDEX TABLE CONCURRENTLY shape",
            "CLUSTER pair_4a USING pair_4a_i",
            "ANALYZE",
            "CREATE TEMP TABLE t AS SELECT 1 AS a; ALTER TABLE t ADD b integer; DROP TABLE t");

    private final AtomicBoolean stopped = new AtomicBoolean();
    private final AtomicInteger done = new AtomicInteger();
    private final OtherSession session;
    private final Thread thread;

    Upkeep(TestDatabase database) {
      session = new OtherSession(database);
      database.execute(
          "CREATE INDEX pair_4a_i ON pair_4a (generation); CREATE INDEX shape_i ON shape (id)");
      session.execute("SET lock_timeout = '100ms'");
      Random random = new Random(3);
      thread =
          OtherSession.start(
              () -> {
                while (!stopped.get()) {
                  try {
                    session.execute(STATEMENTS.get(random.nextInt(STATEMENTS.size())));
                    done.incrementAndGet();
                  } catch (IllegalStateException e) {
                    // A table in use: the next one then.
                    OtherSession.pause(5);
                  }
                  OtherSession.pause(random.nextInt(60));
                }
              });
    }

    int done() {
      return done.get();
    }

    @Override
    public void close() {
      stopped.set(true);
      OtherSession.join(thread);
      session.close();
    }
  }
}
