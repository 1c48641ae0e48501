package io.pgops.internal.exec;

import io.pgops.error.OperationCancelledException;
import io.pgops.error.PgOpsException;
import io.pgops.error.ServerException;
import io.pgops.error.StorageException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One operation on a daemon thread of its own: JDBC cannot be interrupted, so it never runs on the
 * caller's thread. Safe for use by several threads.
 */
public final class Job<T extends @Nullable Object> {
  private static final Logger log = LoggerFactory.getLogger(Job.class);

  private static final Duration GRACE = Duration.ofSeconds(4);

  /** What the job does. */
  @FunctionalInterface
  public interface Body<T extends @Nullable Object> {
    T run(JobContext context) throws SQLException, InterruptedException;
  }

  private final String name;
  private final Duration grace;
  private final Watchdog watchdog;
  private final Cancellation cancellation = new Cancellation();
  private final JobContext context;
  private final CompletableFuture<T> outcome = new CompletableFuture<>();
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Throwable startedHere;
  private volatile @Nullable Thread thread;

  private Job(String name, Duration idleTimeout, Duration grace) {
    this.name = name;
    this.grace = grace;
    this.watchdog = new Watchdog(cancellation, idleTimeout);
    this.context = new JobContext(cancellation, watchdog, idleTimeout);
    this.startedHere = new Throwable(name + " was started here");
  }

  /**
   * Starts {@code body}.
   *
   * @param name what it does, such as "backup of app"; begins the messages of failures
   * @param idleTimeout after which silence is a failure; longer than zero
   */
  public static <T extends @Nullable Object> Job<T> start(
      String name, Duration idleTimeout, Body<T> body) {
    return start(name, idleTimeout, GRACE, body);
  }

  static <T extends @Nullable Object> Job<T> start(
      String name, Duration idleTimeout, Duration grace, Body<T> body) {
    if (idleTimeout.isNegative() || idleTimeout.isZero()) {
      throw new IllegalArgumentException(
          "The idle timeout must be longer than zero: " + idleTimeout);
    }
    Job<T> job = new Job<>(name, idleTimeout, grace);
    job.cancellation.onCancel("waiting for " + name, job::abandonAfterGrace);
    job.watchdog.start(name);
    job.thread = Threads.start(name, () -> job.run(body));
    return job;
  }

  /**
   * Waits for the end. Interrupting the waiting thread cancels the job; its clean-up is still
   * waited for, as long as it moves, and the interrupt flag is set again afterwards.
   *
   * @throws PgOpsException why the job failed or was cancelled
   */
  public T await() {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return outcome.get();
        } catch (InterruptedException e) {
          interrupted = true;
          cancellation.cancel(name + " was cancelled: the thread that waited was interrupted.");
        }
      }
    } catch (ExecutionException e) {
      throw unchecked(e.getCause());
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Asks the job to stop; does not wait. Without effect once it has ended. */
  public void cancel() {
    cancellation.cancel(name + " was cancelled.");
  }

  /** Whether {@link #await()} returns at once. */
  public boolean isDone() {
    return outcome.isDone();
  }

  /**
   * A view of the outcome. Cancelling it, or completing it from outside (such as by {@code
   * orTimeout}), cancels the job.
   */
  @SuppressWarnings("FutureReturnValueIgnored") // the action is its own end
  public CompletableFuture<T> toCompletableFuture() {
    CompletableFuture<T> view = outcome.copy();
    view.whenComplete(
        (value, failure) -> {
          if (!outcome.isDone()) {
            cancel();
          }
        });
    return view;
  }

  private void run(Body<T> body) {
    try {
      T result = within(body);
      if (!outcome.complete(result)) {
        log.warn("{} was given up, but ended well after all", name);
      }
    } catch (Exception e) {
      failed(cancellation.explain(name, e));
    } catch (Error e) {
      failed(e);
    } finally {
      watchdog.close();
      ended.countDown();
    }
  }

  private T within(Body<T> body) throws SQLException, InterruptedException {
    try {
      cancellation.check();
      return body.run(context);
    } finally {
      context.closeLeases();
    }
  }

  private void failed(Throwable failure) {
    if (outcome.isDone()) {
      log.warn("{} was given up; its end was", name, failure);
      return;
    }
    failure.addSuppressed(startedHere);
    outcome.completeExceptionally(failure);
  }

  /** Nobody waits for a body that cannot be stopped: its thread is a daemon. */
  private void abandonAfterGrace() {
    long stopped = System.nanoTime();
    long left = grace.toNanos();
    while (left > 0) {
      if (endsWithin(left)) {
        return;
      }
      // what is being undone is waited for as long as that moves
      left = grace.toNanos() - (System.nanoTime() - context.lastCleanUp(stopped));
    }
    PgOpsException failure = unfinished(cancellation.reason().orElseThrow());
    failure.addSuppressed(startedHere);
    if (outcome.completeExceptionally(failure)) {
      Thread running = thread;
      if (running != null) {
        running.interrupt();
      }
    }
  }

  /** The same reason, without hiding that something still goes on. */
  private static PgOpsException unfinished(PgOpsException reason) {
    String message =
        reason.getMessage()
            + " It has not come to its end yet, and what it had begun may not be undone.";
    String hint = reason.hint().orElse(null);
    if (reason instanceof StorageException) {
      return new StorageException(message, hint, reason);
    }
    if (reason instanceof ServerException server) {
      return new ServerException(message, server.sqlState(), hint, reason);
    }
    return new OperationCancelledException(message, reason);
  }

  private boolean endsWithin(long nanos) {
    try {
      return ended.await(nanos, TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static RuntimeException unchecked(@Nullable Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    return failure instanceof RuntimeException runtime
        ? runtime
        : new IllegalStateException(failure);
  }
}
