package io.pgops;

import io.pgops.error.StorageException;
import io.pgops.event.OperationEnded;
import io.pgops.event.OperationStarted;
import io.pgops.internal.exec.Job;
import io.pgops.internal.exec.JobContext;
import io.pgops.internal.jdbcengine.Tell;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;

/**
 * Runs an operation as a job, between its first event and its last, and puts its failures into our
 * words.
 */
final class Operation {
  private Operation() {}

  /** What it does. */
  @FunctionalInterface
  interface Body<T> {
    T run(JobContext job) throws SQLException, IOException;
  }

  /**
   * @param storage how the storage is spoken of when it fails, as in "could not be written to
   *     /backups"
   * @param hint what to do then
   */
  static <T> Running<T> start(
      Tell tell, Duration idleTimeout, String storage, String hint, Body<T> body) {
    return new Running<>(
        Job.start(tell.operation(), idleTimeout, job -> run(tell, storage, hint, body, job)), tell);
  }

  private static <T> T run(Tell tell, String storage, String hint, Body<T> body, JobContext job) {
    job.pauseWatchdogWhile(tell::isTelling);
    tell.event(new OperationStarted(tell.operation()));
    T result;
    try {
      result = body.run(job);
    } catch (SQLException | IOException | RuntimeException e) {
      RuntimeException failure = explain(tell, storage, hint, job, e);
      tell.event(new OperationEnded(tell.operation(), failure));
      throw failure;
    }
    tell.event(new OperationEnded(tell.operation(), null));
    return result;
  }

  private static RuntimeException explain(
      Tell tell, String storage, String hint, JobContext job, Exception failure) {
    String what = "The " + tell.operation();
    if (failure instanceof IOException io && !job.cancellation().isCancelled()) {
      return new StorageException(what + " " + storage + ": " + io.getMessage(), hint, io);
    }
    return job.cancellation().explain(what + " failed", failure);
  }
}
