package io.pgops;

import io.pgops.event.Progress;
import io.pgops.internal.exec.Job;
import io.pgops.internal.jdbcengine.Tell;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * An operation that runs on threads of its own. Safe for use by several threads.
 *
 * @param <T> its result
 */
public final class Running<T> implements AutoCloseable {
  private final Job<T> job;
  private final Tell tell;

  Running(Job<T> job, Tell tell) {
    this.job = job;
    this.tell = tell;
  }

  /**
   * Waits for the end. Interrupting the waiting thread cancels the operation.
   *
   * @throws io.pgops.error.PgOpsException why it failed or was cancelled
   */
  public T await() {
    return job.await();
  }

  /**
   * Asks the operation to stop, which takes it a second or two; does not wait. Without effect once
   * it has ended.
   */
  public void cancel() {
    job.cancel();
  }

  public boolean isDone() {
    return job.isDone();
  }

  /** How far it is; empty before the first row. */
  public Optional<Progress> progress() {
    return Optional.ofNullable(tell.progress());
  }

  /** A view of the outcome; cancelling it cancels the operation. */
  public CompletableFuture<T> toCompletableFuture() {
    return job.toCompletableFuture();
  }

  /** Cancels the operation if it still runs. Does not wait. */
  @Override
  public void close() {
    job.cancel();
  }
}
