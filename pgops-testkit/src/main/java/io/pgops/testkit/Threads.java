package io.pgops.testkit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;

/** The threads of one test; none outlives it. */
final class Threads {
  private final List<Thread> threads = new ArrayList<>();

  <T> Future<T> start(Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(task, "contract-" + threads.size());
    thread.setDaemon(true);
    threads.add(thread);
    thread.start();
    return task;
  }

  void interruptAll() {
    threads.forEach(Thread::interrupt);
  }

  /** Interrupts and waits a little: what cannot be ended is a daemon. */
  void close(Duration patience) throws InterruptedException {
    interruptAll();
    for (Thread thread : threads) {
      thread.join(patience.toMillis());
    }
  }
}
