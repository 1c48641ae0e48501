package io.pgops.it.snapshot;

import io.pgops.it.server.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.jdbc.PreferQueryMode;

/** A session beside the dump whose transactions stay open from call to call. */
final class OtherSession implements AutoCloseable {
  private static final long SOON_NANOS = 20_000_000_000L;

  private final Connection connection;

  OtherSession(TestDatabase database) {
    PGSimpleDataSource source = database.dataSource();
    source.setPreferQueryMode(PreferQueryMode.SIMPLE);
    source.setApplicationName("other");
    try {
      connection = source.getConnection();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  void execute(String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql + ": " + e.getMessage(), e);
    }
  }

  /** A thread that dies quietly: what it should have done is then missing. */
  static Thread start(Runnable action) {
    Thread thread = new Thread(action, "other");
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  /** Until a dump waits in earnest for a lock on a table of the database. */
  static void awaitWaiting(TestDatabase database) {
    await(
        database,
        "SELECT count(*) FROM pg_locks WHERE NOT granted AND mode = 'AccessShareLock'"
            + " AND clock_timestamp() - waitstart > interval '30 milliseconds'"
            + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())");
  }

  /** Until a query yields more than 0. */
  static void await(TestDatabase database, String query) {
    long end = System.nanoTime() + SOON_NANOS;
    while (database.number(query) == 0) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("never: " + query);
      }
      pause(5);
    }
  }

  /** Until the thread has ended. */
  static void join(Thread thread) {
    try {
      thread.join(SOON_NANOS / 1_000_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (thread.isAlive()) {
      throw new IllegalStateException(thread + " does not end");
    }
  }

  static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
