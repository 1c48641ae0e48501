package io.pgops.examples.cli;

import io.pgops.Running;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Ends what runs when the process is told to (SIGINT, SIGTERM), and waits until it has. */
final class Interruption {
  /** More than an operation takes to give up, less than what kills the impatient way. */
  private static final long SECONDS_TO_END = 6;

  private final Thread worker;
  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile @Nullable Runnable cancel;

  private Interruption(Thread worker) {
    this.worker = worker;
  }

  /** For a command that runs on the calling thread. */
  static Interruption ofThisThread() {
    return new Interruption(Thread.currentThread());
  }

  /** Waits for an operation, which {@link #now} cancels. */
  <T> T await(Running<T> operation) {
    cancel = operation::cancel;
    try (operation) {
      return operation.await();
    } finally {
      cancel = null;
    }
  }

  /** The command is over, and has said what it had to say. */
  void ended() {
    ended.countDown();
  }

  /**
   * Cancels the operation and waits a few seconds for the command's end. Without effect after it.
   */
  void now() {
    if (ended.getCount() == 0) {
      return;
    }
    Runnable running = cancel;
    if (running != null) {
      running.run();
    } else {
      worker.interrupt();
    }
    try {
      if (!ended.await(SECONDS_TO_END, TimeUnit.SECONDS)) {
        System.err.println("error: the operation could not be ended in time");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
