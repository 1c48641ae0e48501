package io.pgops.it.exec;

import static org.assertj.core.api.Assertions.assertThat;

import io.pgops.it.server.Backend;
import io.pgops.it.server.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/** That nothing of ours is left. */
final class Tidy {
  private Tidy() {}

  /** No thread of ours or of a driver that connects for us. */
  static void awaitNoThreads(Duration within) {
    awaitEmpty(within, Tidy::threads);
  }

  /** No client in {@code database} but the application's own pool; a pooler's are idle. */
  static void awaitNoBackends(TestDatabase database, Duration within, boolean behindPooler) {
    awaitEmpty(
        within,
        () ->
            database.server().backends().stream()
                .filter(backend -> database.name().equals(backend.database()))
                .filter(backend -> !"application".equals(backend.application()))
                .filter(backend -> !(behindPooler && "idle".equals(backend.state())))
                .toList());
  }

  static List<Backend> application(TestDatabase database) {
    return database.server().backends().stream()
        .filter(backend -> database.name().equals(backend.database()))
        .filter(backend -> "application".equals(backend.application()))
        .toList();
  }

  private static List<String> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .filter(
            name ->
                name.startsWith("pgops-")
                    || name.startsWith("pgops:")
                    || name.startsWith("PostgreSQL JDBC driver connection"))
        .toList();
  }

  private static <T> void awaitEmpty(Duration within, Supplier<List<T>> left) {
    long end = System.nanoTime() + within.toNanos();
    while (!left.get().isEmpty() && System.nanoTime() < end) {
      try {
        Thread.sleep(25);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    assertThat(left.get()).isEmpty();
  }
}
