package io.pgops.internal.exec;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ending connections that may be stuck. */
final class Closing {
  private static final Logger log = LoggerFactory.getLogger(Closing.class);

  private Closing() {}

  /** Something that ends a connection. */
  interface Ending {
    void run() throws SQLException;
  }

  /** Breaks the socket: whoever reads or writes it wakes up. */
  static void abort(Connection connection) {
    quietly("aborting", () -> connection.abort(Runnable::run));
  }

  static void close(Connection connection) {
    quietly("closing", connection::close);
  }

  /** Logs a failure: there is nobody left to act on it. */
  static void quietly(String doing, Ending ending) {
    try {
      ending.run();
    } catch (SQLException | RuntimeException e) {
      log.debug("{} a connection failed", doing, e);
    }
  }

  /**
   * Runs {@code ending} on a thread of its own and waits for it, whether interrupted or not; what
   * does not end in time is interrupted itself.
   *
   * @return whether it ended in time
   */
  static boolean within(Duration deadline, String thread, Runnable ending) {
    Thread running = Threads.start(thread, ending);
    long end = System.nanoTime() + deadline.toNanos();
    boolean interrupted = false;
    try {
      while (running.isAlive()) {
        long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        if (left <= 0) {
          // a wait inside the driver, not for the network, would last for ever
          running.interrupt();
          return false;
        }
        try {
          running.join(left);
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
      return true;
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Waits at most so long, whether interrupted or not. */
  static void await(CountDownLatch latch, Duration atMost) {
    long end = System.nanoTime() + atMost.toNanos();
    boolean interrupted = false;
    while (true) {
      try {
        if (!latch.await(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
          log.debug("A connection takes longer than {} ms to be ended", atMost.toMillis());
        }
        break;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
