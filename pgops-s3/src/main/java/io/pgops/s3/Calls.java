package io.pgops.s3;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The threads that requests run on. They are daemons, and end when there is nothing to do. */
final class Calls implements AutoCloseable {
  private static final int KEPT_SECONDS = 2;

  private final Duration idle;
  private final ThreadPoolExecutor threads;
  private final ScheduledThreadPoolExecutor watchdog;

  /**
   * @param idle how long an attempt may go without a byte in either direction
   */
  Calls(String name, Duration idle) {
    this.idle = idle;
    this.threads =
        new ThreadPoolExecutor(
            0,
            Integer.MAX_VALUE,
            KEPT_SECONDS,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            daemons("pgops-s3-" + name + "-"));
    this.watchdog = new ScheduledThreadPoolExecutor(1, daemons("pgops-s3-watchdog-" + name + "-"));
    watchdog.setRemoveOnCancelPolicy(true);
    watchdog.setKeepAliveTime(KEPT_SECONDS, TimeUnit.SECONDS);
    watchdog.allowCoreThreadTimeOut(true);
  }

  private static ThreadFactory daemons(String name) {
    AtomicInteger number = new AtomicInteger();
    return runnable -> {
      Thread thread = new Thread(runnable, name + number.incrementAndGet());
      thread.setDaemon(true);
      return thread;
    };
  }

  <T> Call<T> start(Callable<T> work) {
    Call<T> call = new Call<>();
    long often = Math.max(1, idle.toMillis() / 4);
    Future<?> watch =
        watchdog.scheduleWithFixedDelay(
            () -> call.endIdle(idle), often, often, TimeUnit.MILLISECONDS);
    call.whenEnded((result, failure) -> watch.cancel(false));
    threads.execute(() -> call.run(work));
    return call;
  }

  <T> T run(Callable<T> work) throws IOException {
    return start(work).await();
  }

  @Override
  public void close() {
    threads.shutdownNow();
    watchdog.shutdownNow();
  }
}
