package io.pgops;

import io.pgops.error.PgOpsException;
import io.pgops.error.StorageException;
import io.pgops.internal.exec.Cancellation;
import io.pgops.internal.exec.Job;
import io.pgops.internal.exec.JobContext;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A job within another: it is stopped with the other one, but its own silence and its own failures
 * are its own.
 */
final class InnerJob<T extends @Nullable Object> {
  private static final long LOOK_MILLIS = 100;

  private final String name;
  private final JobContext outer;
  private final Job<T> job;
  private final CompletableFuture<T> future;
  private final Cancellation.Registration registration;

  private InnerJob(String name, JobContext outer, Job<T> job) {
    this.name = name;
    this.outer = outer;
    this.job = job;
    this.future = job.toCompletableFuture();
    this.registration = outer.cancellation().onCancel(name, job::cancel);
  }

  static <T extends @Nullable Object> InnerJob<T> start(
      JobContext outer, String name, Duration idleTimeout, Job.Body<T> body) {
    return new InnerJob<>(name, outer, Job.start(name, idleTimeout, body));
  }

  void cancel() {
    job.cancel();
  }

  boolean isDone() {
    return job.isDone();
  }

  /** Waits for the end, which comes soon once it was cancelled. */
  T await() {
    awaitEnd();
    return job.await();
  }

  /** Waits for the end; null if it is a good one. */
  @Nullable PgOpsException failure() {
    awaitEnd();
    try {
      job.await();
      return null;
    } catch (PgOpsException e) {
      return e;
    } catch (RuntimeException e) {
      return new StorageException(name + " failed: " + e, null, e);
    }
  }

  private void awaitEnd() {
    boolean interrupted = false;
    while (!future.isDone()) {
      // it ends in a time of its own, which whoever stops the outer one must grant
      outer.cleaningUp();
      try {
        future.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
      } catch (InterruptedException e) {
        interrupted = true;
        job.cancel();
      } catch (TimeoutException | ExecutionException e) {
        continue; // the loop asks whether it is done, the caller why
      }
    }
    registration.close();
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
