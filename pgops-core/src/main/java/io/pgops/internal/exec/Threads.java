package io.pgops.internal.exec;

import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/** Every thread PgOps starts: a daemon whose name begins with {@code pgops-}. */
public final class Threads {
  private Threads() {}

  /** A started thread; {@code name} without the prefix. */
  public static Thread start(String name, Runnable body) {
    Thread thread = daemon("pgops-" + name, body);
    thread.start();
    return thread;
  }

  /** Threads {@code pgops-name-1}, {@code pgops-name-2} and so on. */
  public static ThreadFactory factory(String name) {
    AtomicInteger count = new AtomicInteger();
    return body -> daemon("pgops-" + name + "-" + count.incrementAndGet(), body);
  }

  private static Thread daemon(String name, Runnable body) {
    // the host's inheritable thread locals are none of our business and could keep its classes
    // alive
    Thread thread = new Thread(null, body, name, 0, false);
    thread.setDaemon(true);
    return thread;
  }
}
