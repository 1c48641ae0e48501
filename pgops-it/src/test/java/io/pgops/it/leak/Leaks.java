package io.pgops.it.leak;

import io.pgops.it.server.Backend;
import io.pgops.it.server.PostgresServer;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Threads of this JVM and backends of a server that came after a moment and are still there. Tests
 * that use it must not run beside others on the same server.
 */
public final class Leaks {
  private static final int SHOWN_FRAMES = 6;

  /** Threads that the JVM, the test runner and the driver keep for themselves. */
  private static final Pattern NOT_OURS =
      Pattern.compile(
          "process reaper.*|Common-Cleaner|Cleaner-\\d+|Attach Listener|Signal Dispatcher"
              + "|Finalizer|Reference Handler|Notification Thread|C\\d CompilerThread.*"
              + "|ForkJoinPool\\.commonPool-.*|surefire-.*|junit-.*|testcontainers-.*|ducttape-.*"
              + "|PostgreSQL-JDBC-Cleaner|S3Proxy-.*|idle-connection-reaper");

  private final PostgresServer server;
  private final Set<Thread> threads;
  private final Set<Integer> backends;

  private Leaks(PostgresServer server) {
    this.server = server;
    this.threads = Set.copyOf(liveThreads());
    this.backends = server.backends().stream().map(Backend::pid).collect(Collectors.toSet());
  }

  /** Remembers what is there now. */
  public static Leaks before(PostgresServer server) {
    return new Leaks(server);
  }

  /** Fails, naming each, when something that is new now is still there after a time. */
  public void assertNothingLeft(Duration within) {
    long deadline = System.nanoTime() + within.toNanos();
    List<Thread> newThreads = newThreads();
    List<Backend> newBackends = newBackends();
    while (!(newThreads.isEmpty() && newBackends.isEmpty())) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError(
            "left after "
                + within
                + ":\n"
                + newThreads.stream().map(Leaks::described).collect(Collectors.joining())
                + newBackends.stream().map(b -> b + "\n").collect(Collectors.joining()));
      }
      pause();
      newThreads = newThreads();
      newBackends = newBackends();
    }
  }

  private List<Thread> newThreads() {
    return liveThreads().stream().filter(thread -> !threads.contains(thread)).toList();
  }

  private List<Backend> newBackends() {
    return server.backends().stream().filter(backend -> !backends.contains(backend.pid())).toList();
  }

  private static List<Thread> liveThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> !NOT_OURS.matcher(thread.getName()).matches())
        .toList();
  }

  private static String described(Thread thread) {
    String frames =
        Arrays.stream(thread.getStackTrace())
            .limit(SHOWN_FRAMES)
            .map(frame -> "    at " + frame + "\n")
            .collect(Collectors.joining());
    return "thread " + thread.getName() + " (" + thread.getState() + ")\n" + frames;
  }

  private static void pause() {
    try {
      Thread.sleep(25);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for leaks to go", e);
    }
  }
}
