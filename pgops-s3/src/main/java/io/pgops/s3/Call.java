package io.pgops.s3;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.Abortable;

/**
 * A request on a thread of ours, with all its attempts. Who waits for it can be interrupted, and
 * anyone can abort it: a thread that is blocked in a socket could not be ended otherwise.
 */
final class Call<T> {
  /** The call whose attempts the current thread makes. */
  private static final ThreadLocal<@Nullable Call<?>> CURRENT = new ThreadLocal<>();

  private final CompletableFuture<T> outcome = new CompletableFuture<>();

  @GuardedBy("this")
  private @Nullable Abortable attempt;

  @GuardedBy("this")
  private @Nullable Thread worker;

  @GuardedBy("this")
  private boolean aborted;

  @GuardedBy("this")
  private int attempts;

  private volatile long movedAt = System.nanoTime();

  static @Nullable Call<?> current() {
    return CURRENT.get();
  }

  /** Runs the work on the current thread, which is one that nobody else interrupts. */
  void run(Callable<T> work) {
    CURRENT.set(this);
    try {
      begun();
      T result = work.call();
      outcome.complete(result);
    } catch (Throwable e) {
      outcome.completeExceptionally(e);
    } finally {
      CURRENT.remove();
      ended();
    }
  }

  private synchronized void begun() {
    requireNotAborted();
    worker = Thread.currentThread();
  }

  private synchronized void ended() {
    attempt = null;
    worker = null;
    Thread.interrupted();
  }

  @GuardedBy("this")
  private void requireNotAborted() {
    if (aborted) {
      throw AbortedException.create("the request was aborted");
    }
  }

  /** Another attempt is about to be made. */
  synchronized void attempting(Abortable newAttempt) {
    requireNotAborted();
    attempt = newAttempt;
    attempts++;
    moved();
  }

  /** How many attempts were made so far, of all its requests. */
  synchronized int attempts() {
    return attempts;
  }

  /** Bytes went one way or the other. */
  void moved() {
    movedAt = System.nanoTime();
  }

  /** Ends an attempt in which nothing moved for so long; the next one follows by itself. */
  synchronized void endIdle(Duration idle) {
    Abortable stuck = attempt;
    if (stuck != null && System.nanoTime() - movedAt > idle.toNanos()) {
      attempt = null;
      stuck.abort();
    }
  }

  /** Ends it soon; no attempt follows. */
  synchronized void abort() {
    aborted = true;
    if (attempt != null) {
      attempt.abort();
    }
    if (worker != null) {
      worker.interrupt();
    }
  }

  /** Called once it has ended, with its result or with what it failed with. */
  @SuppressWarnings("FutureReturnValueIgnored")
  void whenEnded(Ended<T> then) {
    outcome.whenComplete(then::with);
  }

  interface Ended<T> {
    void with(@Nullable T result, @Nullable Throwable failure);
  }

  /**
   * Its result.
   *
   * @throws InterruptedIOException if the waiting thread is interrupted, which aborts it
   * @throws SdkException as the SDK does
   */
  T await() throws IOException {
    try {
      return outcome.get();
    } catch (InterruptedException e) {
      abort();
      Thread.currentThread().interrupt();
      InterruptedIOException interrupted = new InterruptedIOException("the thread was interrupted");
      interrupted.initCause(e);
      throw interrupted;
    } catch (ExecutionException e) {
      throw unwrapped(e);
    }
  }

  /** Like {@link #await}, not interruptible, and aborted when it takes longer. */
  T awaitAtMost(Duration most) throws IOException {
    boolean interrupted = false;
    long deadline = System.nanoTime() + most.toNanos();
    try {
      while (true) {
        try {
          return outcome.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
          interrupted = true;
        } catch (TimeoutException e) {
          abort();
          throw new IOException("nothing came of it within " + most.toSeconds() + " seconds", e);
        } catch (ExecutionException e) {
          throw unwrapped(e);
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static IOException unwrapped(ExecutionException e) {
    Throwable cause = e.getCause();
    if (cause instanceof SdkException failure) {
      throw failure;
    }
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof IOException io ? io : new IOException(S3Failure.reason(e), e);
  }
}
