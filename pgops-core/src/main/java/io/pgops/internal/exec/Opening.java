package io.pgops.internal.exec;

import io.pgops.error.OperationCancelledException;
import io.pgops.error.PgOpsException;
import io.pgops.error.ServerException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opening a connection and making it ready, on a thread of its own: a frozen server accepts a
 * connection and never answers, an exhausted pool blocks. A connection that arrives after the
 * deadline, or after a cancellation, is closed.
 */
final class Opening<R> {
  private static final Logger log = LoggerFactory.getLogger(Opening.class);

  /** Makes a new connection ready for what it was opened for. Both are the same connection. */
  interface Preparation<R> {
    R prepare(Connection borrowed, BaseConnection raw) throws SQLException;
  }

  private final Connector connector;
  private final @Nullable String database;
  private final String doing;
  private final Preparation<R> preparation;
  private final CompletableFuture<R> result = new CompletableFuture<>();

  // guarded by this
  private @Nullable Connection borrowed;
  private @Nullable BaseConnection raw;
  private @Nullable Thread thread;
  private boolean settled;

  /**
   * @param purpose why the connection is wanted, such as "reading the catalog"
   */
  Opening(
      Connector connector, @Nullable String database, String purpose, Preparation<R> preparation) {
    this.connector = connector;
    this.database = database;
    this.doing =
        "Cannot connect to "
            + connector.describe()
            + (database == null ? "" : ", database " + database)
            + " for "
            + purpose;
    this.preparation = preparation;
  }

  /** What the preparation made of the connection. */
  R within(Duration deadline, @Nullable Cancellation cancellation) {
    synchronized (this) {
      thread = Threads.start("open", this::open);
    }
    Cancellation.Registration registration =
        cancellation == null
            ? null
            : cancellation.onCancel(
                "opening a connection", () -> abandon(cancellation.reason().orElseThrow()));
    try {
      return result.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      abandon(
          new ServerException(
              doing + ": no connection within " + deadline.toMillis() + " ms.",
              "08001",
              "Check that the server answers and, with a pool, that it has a connection to spare.",
              e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      abandon(new OperationCancelledException(doing + ": the thread was interrupted.", e));
    } catch (ExecutionException e) {
      throw failure(e.getCause());
    } finally {
      if (registration != null) {
        registration.close();
      }
    }
    // abandoned; but if the connection came in the same moment, it is as good as one that came
    // before
    try {
      return result.join();
    } catch (CompletionException e) {
      throw failure(e.getCause());
    }
  }

  private void open() {
    try {
      Connection connection = connector.open(database);
      synchronized (this) {
        borrowed = connection;
        if (settled) {
          discard();
          return;
        }
      }
      BaseConnection unwrapped = unwrap(connection);
      refuseOpenTransaction(unwrapped);
      synchronized (this) {
        raw = unwrapped;
      }
      R ready = preparation.prepare(connection, unwrapped);
      synchronized (this) {
        if (settled) {
          discard();
          return;
        }
        settled = true;
        result.complete(ready);
      }
    } catch (Exception e) {
      synchronized (this) {
        if (settled) {
          log.debug("A connection that nobody waited for any more failed", e);
        }
        settled = true;
        result.completeExceptionally(e);
        discard();
      }
    } catch (Error e) {
      result.completeExceptionally(e);
      throw e;
    }
  }

  private static BaseConnection unwrap(Connection connection) throws SQLException {
    if (connection instanceof BaseConnection plain) {
      return plain;
    }
    if (!connection.isWrapperFor(BaseConnection.class)) {
      throw new SQLException(
          "not a connection of PostgreSQL's JDBC driver, but "
              + connection.getClass().getName()
              + ", which does not unwrap to one",
          "08001");
    }
    return connection.unwrap(BaseConnection.class);
  }

  /** Somebody else's work is in there: neither ours to use nor to break. */
  private void refuseOpenTransaction(BaseConnection connection) {
    if (connection.getTransactionState() != TransactionState.IDLE) {
      throw new ServerException(
          doing + ": the connection is inside a transaction that is open already.",
          "25001",
          "Give PgOps a DataSource of connections that nobody has begun to use. A HikariCP pool"
              + " without auto-commit that runs queries of its own needs isolateInternalQueries.",
          null);
    }
  }

  private synchronized void abandon(PgOpsException why) {
    if (settled) {
      return;
    }
    settled = true;
    result.completeExceptionally(why);
    if (borrowed != null) {
      discard();
    }
    if (thread != null) {
      // wakes a wait for a pool or for the driver's own connecting thread; a late connection is
      // closed by open()
      thread.interrupt();
    }
  }

  /** A connection in an unknown state: broken first, so that a pool does not lend it again. */
  private void discard() {
    Connection connection = borrowed;
    if (connection == null) {
      return;
    }
    borrowed = null;
    BaseConnection unwrapped = raw;
    Threads.start(
        "discard",
        () -> {
          if (unwrapped != null) {
            Closing.abort(unwrapped);
          }
          Closing.close(connection);
        });
  }

  private RuntimeException failure(@Nullable Throwable cause) {
    if (cause instanceof PgOpsException known) {
      return known;
    }
    if (cause instanceof SQLException sql) {
      ServerException refused = ServerException.of(doing, sql);
      return refused.sqlState().equals("42501") && database != null
          ? new ServerException(
              String.valueOf(refused.getMessage()),
              refused.sqlState(),
              "GRANT CONNECT ON DATABASE "
                  + database
                  + " to the connecting role, or exclude the database.",
              sql)
          : refused;
    }
    if (cause instanceof Error error) {
      throw error;
    }
    // a pool's own complaint: its text is not ours to vouch for, it may quote a URL
    return new ServerException(
        doing + ": " + (cause == null ? "unknown reason" : cause.getClass().getName()),
        "08001",
        "The cause tells more.",
        cause);
  }
}
