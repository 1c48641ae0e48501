package io.pgops.internal.exec;

import io.pgops.error.OperationCancelledException;
import io.pgops.error.PgOpsException;
import io.pgops.error.ServerException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Why an operation must stop, and how its running pieces are stopped. The first reason wins. Safe
 * for use by several threads.
 */
public final class Cancellation {
  private static final Logger log = LoggerFactory.getLogger(Cancellation.class);

  private final Set<Stop> stops = Collections.newSetFromMap(new IdentityHashMap<>());
  private @Nullable PgOpsException reason;

  /** What undoes {@link #onCancel}. Closing it twice, or after the cancellation, does nothing. */
  public interface Registration extends AutoCloseable {
    @Override
    void close();
  }

  private record Stop(String what, Runnable action) {}

  /**
   * Stops the operation because somebody asked for it.
   *
   * @param why a sentence for the {@link OperationCancelledException}
   * @return false if the operation was stopped already
   */
  public boolean cancel(String why) {
    return stop(new OperationCancelledException(why, null));
  }

  /**
   * Stops the operation because it cannot go on.
   *
   * @return false if the operation was stopped already
   */
  public boolean fail(PgOpsException failure) {
    return stop(failure);
  }

  public synchronized boolean isCancelled() {
    return reason != null;
  }

  /** Why the operation was stopped; empty while it goes on. */
  public synchronized Optional<PgOpsException> reason() {
    return Optional.ofNullable(reason);
  }

  /** Throws the reason if the operation was stopped. */
  public void check() {
    Optional<PgOpsException> stopped = reason();
    if (stopped.isPresent()) {
      throw stopped.get();
    }
  }

  /**
   * Registers how a running piece is stopped. The action runs once, on a daemon thread of its own,
   * beside all others: it may fail or hang without keeping them from running. When the operation is
   * stopped already it starts at once.
   *
   * @param what the piece, for the log
   */
  public Registration onCancel(String what, Runnable action) {
    Stop stop = new Stop(what, action);
    synchronized (this) {
      if (reason == null) {
        stops.add(stop);
        return () -> {
          synchronized (this) {
            stops.remove(stop);
          }
        };
      }
    }
    run(stop);
    return () -> {};
  }

  /**
   * What to report for a failure: once the operation is stopped, whatever breaks is a consequence,
   * and the reason is the truth. A failure that names the reason among its causes is left alone.
   */
  public RuntimeException explain(String doing, Exception failure) {
    Optional<PgOpsException> stopped = reason();
    if (stopped.isPresent()) {
      if (failure instanceof RuntimeException explained && hasCause(failure, stopped.get())) {
        return explained;
      }
      stopped.get().addSuppressed(failure);
      return stopped.get();
    }
    if (failure instanceof SQLException sql) {
      return ServerException.of(doing, sql);
    }
    if (failure instanceof InterruptedException) {
      return new OperationCancelledException(doing + ": the thread was interrupted.", failure);
    }
    return failure instanceof RuntimeException unchecked
        ? unchecked
        : new IllegalStateException(
            doing + ": unexpected " + failure.getClass().getName(), failure);
  }

  private static boolean hasCause(Throwable failure, Throwable wanted) {
    for (Throwable t = failure; t != null; t = t.getCause()) {
      if (t == wanted) {
        return true;
      }
    }
    return false;
  }

  private boolean stop(PgOpsException why) {
    List<Stop> all;
    synchronized (this) {
      if (reason != null) {
        return false;
      }
      reason = why;
      all = new ArrayList<>(stops);
      stops.clear();
    }
    all.forEach(Cancellation::run);
    return true;
  }

  private static void run(Stop stop) {
    Threads.start(
        "stop " + stop.what,
        () -> {
          try {
            stop.action.run();
          } catch (RuntimeException e) {
            log.warn("Stopping {} failed", stop.what, e);
          }
        });
  }
}
