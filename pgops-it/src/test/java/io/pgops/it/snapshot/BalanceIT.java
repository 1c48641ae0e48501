package io.pgops.it.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import io.pgops.PgOps;
import io.pgops.it.server.EveryServer;
import io.pgops.it.server.PostgresServer;
import io.pgops.it.server.TestDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;

/** Money is moved all the time: in every dump the books balance. */
@Timeout(300)
class BalanceIT {
  private static final int DUMPS = Boolean.getBoolean("pgops.heavy") ? 30 : 4;
  private static final int CLIENTS = 4;
  private static final int ACCOUNTS = 1000;
  private static final int TELLERS = 10;
  private static final int BRANCHES = 2;

  @ParameterizedTest
  @EveryServer
  void theBooksBalanceInEveryDump(PostgresServer server, @TempDir Path folder) {
    try (TestDatabase database = server.createDatabase()) {
      database.execute(
          String.format(
              """
              CREATE TABLE branches (id integer PRIMARY KEY, balance bigint);
              CREATE TABLE tellers (id integer PRIMARY KEY, balance bigint);
              CREATE TABLE accounts (id integer PRIMARY KEY, balance bigint);
              CREATE TABLE history (account integer, teller integer, branch integer, delta bigint);
              INSERT INTO branches SELECT i, 0 FROM generate_series(1, %d) AS i;
              INSERT INTO tellers SELECT i, 0 FROM generate_series(1, %d) AS i;
              INSERT INTO accounts SELECT i, 0 FROM generate_series(1, %d) AS i;
              """,
              BRANCHES, TELLERS, ACCOUNTS));
      AtomicBoolean stopped = new AtomicBoolean();
      AtomicInteger transactions = new AtomicInteger();
      List<Thread> clients = new ArrayList<>();
      for (int client = 0; client < CLIENTS; client++) {
        Random random = new Random(client);
        clients.add(
            OtherSession.start(
                () -> {
                  try (OtherSession session = new OtherSession(database)) {
                    while (!stopped.get()) {
                      session.execute(transaction(random));
                      transactions.incrementAndGet();
                    }
                  }
                }));
      }
      long rows = 0;
      for (int i = 0; i < DUMPS; i++) {
        OtherSession.pause(50);
        Archived dump = Archived.of(PgOps.backup(database.dataSource()), folder);
        long total = sum(dump, "history", 3);
        assertThat(sum(dump, "branches", 1)).isEqualTo(total);
        assertThat(sum(dump, "tellers", 1)).isEqualTo(total);
        assertThat(sum(dump, "accounts", 1)).isEqualTo(total);
        assertThat(dump.rows("accounts")).hasSize(ACCOUNTS);
        assertThat(dump.rows("history")).hasSizeGreaterThan((int) rows);
        assertThat(dump.result().snapshotAttempts()).isEqualTo(1);
        rows = dump.rows("history").size();
      }
      stopped.set(true);
      clients.forEach(OtherSession::join);
      assertThat((long) transactions.get()).isGreaterThan(rows);
    }
  }

  private static String transaction(Random random) {
    int account = 1 + random.nextInt(ACCOUNTS);
    int teller = 1 + random.nextInt(TELLERS);
    int branch = 1 + random.nextInt(BRANCHES);
    int delta = random.nextInt(10_001) - 5000;
    return String.format(
        "BEGIN; UPDATE accounts SET balance = balance + %4$d WHERE id = %1$d;"
            + " UPDATE tellers SET balance = balance + %4$d WHERE id = %2$d;"
            + " UPDATE branches SET balance = balance + %4$d WHERE id = %3$d;"
            + " INSERT INTO history VALUES (%1$d, %2$d, %3$d, %4$d); COMMIT",
        account, teller, branch, delta);
  }

  private static long sum(Archived dump, String table, int column) {
    return dump.rows(table).stream()
        .mapToLong(row -> Long.parseLong(row.split("\t", -1)[column]))
        .sum();
  }
}
