package io.pgops.internal.jdbcengine;

import io.pgops.error.OperationCancelledException;
import io.pgops.error.PgOpsException;
import io.pgops.error.RestoreException;
import io.pgops.error.ServerException;
import io.pgops.internal.exec.JobContext;
import io.pgops.internal.exec.Lease;
import io.pgops.internal.exec.Leases;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Undoes a restore that failed, and says in its exception what is left. For one thread. */
final class Undoing {
  private static final Logger log = LoggerFactory.getLogger(Undoing.class);

  private static final long COMES_BACK_NANOS = TimeUnit.MILLISECONDS.toNanos(2500);
  private static final long BETWEEN_ATTEMPTS_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
  private static final long LAST_WORD_NANOS = TimeUnit.SECONDS.toNanos(2);
  private static final long BETWEEN_LOOKS_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

  private final JobContext job;
  private final Leases leases;
  private final @Nullable String database;

  /**
   * @param database where to connect to; null for the connections' own
   */
  Undoing(JobContext job, Leases leases, @Nullable String database) {
    this.job = job;
    this.leases = leases;
    this.database = database;
  }

  /** What is done on a connection of its own. */
  interface Step {
    /** Does it, and says what the target looks like then, one sentence. */
    String run(Lease lease) throws SQLException;
  }

  /**
   * Tries it, again where the server restarts, and says what the target looks like then.
   *
   * @param purpose such as "emptying the target again"
   * @param otherwise the sentence, without its full stop, if that does not succeed
   * @param failed the connection that did the work, killed by now; null if that had ended
   * @return what the target looks like, one sentence
   */
  String undo(String purpose, String otherwise, @Nullable Lease failed, Step step) {
    // Whoever interrupted the restore does not mean this.
    boolean interrupted = Thread.interrupted();
    job.cleaningUp();
    long end = System.nanoTime() + COMES_BACK_NANOS;
    try {
      while (true) {
        try {
          return once(purpose, failed, step);
        } catch (ServerException e) {
          if (!mayComeBack(e) || System.nanoTime() > end) {
            return otherwise(purpose, otherwise, e);
          }
        }
        LockSupport.parkNanos(BETWEEN_ATTEMPTS_NANOS);
      }
    } catch (RuntimeException e) {
      return otherwise(purpose, otherwise, e);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private String once(String purpose, @Nullable Lease failed, Step step) {
    try (Lease lease = leases.openForCleanUp(database, purpose)) {
      if (failed != null) {
        awaitEnd(lease, failed);
      }
      job.cleaningUp();
      return step.run(lease);
    } catch (SQLException e) {
      throw ServerException.of(purpose, e);
    }
  }

  /** A server one of whose backends was killed restarts itself, which takes it a moment. */
  private static boolean mayComeBack(ServerException e) {
    String state = e.sqlState();
    return state.startsWith("57P") || state.equals("08001") || state.equals("08006");
  }

  private static String otherwise(String purpose, String otherwise, RuntimeException why) {
    log.warn("{} failed", purpose, why);
    return otherwise + " (" + why.getMessage() + ").";
  }

  /**
   * The connection is broken, but its backend may still be ending a statement, and commit after we
   * have looked.
   */
  private static void awaitEnd(Lease lease, Lease failed) throws SQLException {
    String there =
        " FROM pg_catalog.pg_stat_activity WHERE pid = "
            + failed.backendPid()
            + " AND pid <> pg_catalog.pg_backend_pid() AND state <> 'idle'";
    long end = System.nanoTime() + LAST_WORD_NANOS;
    try (Statement statement = lease.statement()) {
      while (yields(statement, "SELECT 1" + there)) {
        if (System.nanoTime() > end) {
          log.debug("A backend does not end by itself");
          yields(statement, "SELECT pg_catalog.pg_terminate_backend(pid)" + there);
          return;
        }
        LockSupport.parkNanos(BETWEEN_LOOKS_NANOS);
      }
    }
  }

  private static boolean yields(Statement statement, String query) throws SQLException {
    try (var rows = statement.executeQuery(query)) {
      return rows.next();
    }
  }

  /**
   * The failure in our words, with the target's state.
   *
   * @param restore such as "The restore into mail"
   */
  RuntimeException explained(Throwable failure, String restore, String state) {
    Optional<PgOpsException> stopped = job.cancellation().reason();
    if (stopped.isPresent()) {
      RuntimeException result = stopped(stopped.get(), restore, state);
      result.addSuppressed(failure);
      return result;
    }
    if (failure instanceof EntryRunner.RestoreFailure entry) {
      return entry.of(restore, state);
    }
    String why =
        failure instanceof SQLException sql
            ? ServerException.of("the server", sql).getMessage()
            : failure instanceof PgOpsException
                ? failure.getMessage()
                : failure.getClass().getSimpleName() + ": " + failure.getMessage();
    return new RestoreException(
        restore + " failed: " + sentence(String.valueOf(why)),
        failure instanceof RestoreException part ? part.failedEntries() : List.of(),
        state,
        failure instanceof PgOpsException known ? known.hint().orElse(null) : null,
        failure);
  }

  private static String sentence(String text) {
    return text.endsWith(".") ? text : text + ".";
  }

  private static RuntimeException stopped(PgOpsException reason, String restore, String state) {
    if (reason instanceof OperationCancelledException) {
      return new OperationCancelledException(reason.getMessage() + " " + state, reason);
    }
    @Nullable String hint = reason.hint().orElse(null);
    return new RestoreException(
        restore + " failed: " + reason.getMessage(), List.of(), state, hint, reason);
  }
}
