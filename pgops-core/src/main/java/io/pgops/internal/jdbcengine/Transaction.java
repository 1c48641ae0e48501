package io.pgops.internal.jdbcengine;

import io.pgops.internal.exec.Lease;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** A transaction whose statements hold secrets: the server shows and logs none of them. */
final class Transaction {
  /** For superusers only; others have no passwords to restore. */
  private static final List<String> SECRECY =
      List.of(
          "track_activities = off",
          "log_statement = 'none'",
          "log_min_error_statement = 'panic'",
          "log_min_duration_statement = -1",
          "log_min_duration_sample = -1",
          "log_transaction_sample_rate = 0",
          "pg_stat_statements.track_utility = off");

  private Transaction() {}

  /** What is done in it. */
  @FunctionalInterface
  interface Body {
    void run() throws SQLException;
  }

  /** Commits when the body ends well; else it is left to be rolled back with the connection. */
  static void commit(Lease lease, ServerFacts server, Body body) throws SQLException {
    begin(lease, server);
    body.run();
    execute(lease, "COMMIT");
  }

  /** Rolls back, however the body ends. */
  static void rehearse(Lease lease, ServerFacts server, Body body) throws SQLException {
    begin(lease, server);
    try {
      body.run();
    } finally {
      execute(lease, "ROLLBACK");
    }
  }

  private static void begin(Lease lease, ServerFacts server) throws SQLException {
    execute(lease, "BEGIN ISOLATION LEVEL READ COMMITTED, READ WRITE");
    if (server.isSuperuser()) {
      for (String setting : SECRECY) {
        execute(lease, "SET LOCAL " + setting);
      }
    }
  }

  static void execute(Lease lease, String sql) throws SQLException {
    try (Statement statement = lease.statement()) {
      statement.execute(sql);
    }
    lease.activity().touch();
  }
}
