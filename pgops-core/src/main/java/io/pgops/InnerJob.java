package io.pgops;

import io.pgops.error.PgOpsException;
import io.pgops.error.StorageException;
import io.pgops.internal.exec.Cancellation;
import io.pgops.internal.exec.Job;
import io.pgops.internal.exec.JobContext;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A job within another: it is stopped with the other one, but its own silence and its own failures
 * are its own.
 */
final class InnerJob<T> {
  private static final long LOOK_MILLIS = 100;

  private final String name;
  private final JobContext outer;
  private final Job<T> job;
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Cancellation.Registration registration;

  @SuppressWarnings("FutureReturnValueIgnored") // the action is its own end
  private InnerJob(String name, JobContext outer, Job<T> job) {
    this.name = name;
    this.outer = outer;
    this.job = job;
    this.registration = outer.cancellation().onCancel(name, job::cancel);
    job.toCompletableFuture().whenComplete((value, failure) -> ended.countDown());
  }

  static <T> InnerJob<T> start(
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
    boolean over = false;
    while (!over) {
      // it ends in a time of its own, which whoever stops the outer one must grant
      outer.cleaningUp();
      try {
        over = ended.await(LOOK_MILLIS, TimeUnit.MILLISECONDS);
      } catch (InterruptedException e) {
        interrupted = true;
        job.cancel();
      }
    }
    registration.close();
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
