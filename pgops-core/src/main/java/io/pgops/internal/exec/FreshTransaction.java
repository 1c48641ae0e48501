package io.pgops.internal.exec;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;

/**
 * A transaction that a pool without auto-commit leaves open on the connections it lends: its
 * validation or its initialization began it. It began while we waited for the connection and has
 * written nothing; one of the caller's is older.
 */
final class FreshTransaction {
  private static final int ANSWER_MILLIS = 5000;

  private FreshTransaction() {}

  /**
   * Ends such a transaction, keeping what it has set.
   *
   * @param askedAt {@link System#nanoTime()} before the connection was asked for
   * @return false if the transaction is somebody's own, and untouched
   */
  static boolean ended(BaseConnection connection, long askedAt) throws SQLException {
    if (connection.getAutoCommit() || connection.getTransactionState() != TransactionState.OPEN) {
      return false;
    }
    int timeout = connection.getNetworkTimeout();
    connection.setNetworkTimeout(Runnable::run, ANSWER_MILLIS);
    boolean ours = isFresh(connection, askedAt);
    if (ours) {
      connection.commit();
    }
    connection.setNetworkTimeout(Runnable::run, timeout);
    return ours;
  }

  private static boolean isFresh(BaseConnection connection, long askedAt) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT (extract(epoch FROM clock_timestamp() - now()) * 1000000)::bigint,"
                    + " pg_current_xact_id_if_assigned() IS NULL")) {
      rows.next();
      // two durations of two clocks, which need not agree on the time
      long age = rows.getLong(1);
      long waited = TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - askedAt);
      return age <= waited && rows.getBoolean(2);
    }
  }
}
