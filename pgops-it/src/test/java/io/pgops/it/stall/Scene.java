package io.pgops.it.stall;

import static org.assertj.core.api.Assertions.assertThat;

import io.pgops.PgOps;
import io.pgops.Running;
import io.pgops.event.PgOpsEvent;
import io.pgops.event.PgOpsListener;
import io.pgops.event.PhaseStarted;
import io.pgops.it.leak.Leaks;
import io.pgops.it.server.Backend;
import io.pgops.it.server.DedicatedServer;
import io.pgops.it.server.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One operation that comes to grief, and what must be true afterwards. */
final class Scene implements AutoCloseable {
  private static final Duration SOON = Duration.ofSeconds(5);
  private static final int HANGS_AFTER_SECONDS = 20;

  private final String name;
  private final DedicatedServer server;
  private final TestDatabase database;
  private final Way way;
  private final Leaks leaks;
  private final Access access;
  private final long began = System.nanoTime();
  private final CountDownLatch caused = new CountDownLatch(1);
  private volatile @Nullable Long causedAt;
  private @Nullable FaultyStorage storage;
  private @Nullable Ended ended;
  private boolean frozen;
  private boolean dead;

  Scene(String name, DedicatedServer server, TestDatabase database, Way way) {
    this.name = name;
    this.server = server;
    this.database = database;
    this.way = way;
    this.leaks = Leaks.before(server.server());
    this.access = Access.open(way, database);
  }

  DedicatedServer server() {
    return server;
  }

  TestDatabase database() {
    return database;
  }

  Way way() {
    return way;
  }

  FaultyStorage storage(FaultyStorage faulty) {
    storage = faulty;
    return faulty;
  }

  io.pgops.Backup backup() {
    return PgOps.backup(access.source())
        .name("app")
        .compression(io.pgops.Compression.none())
        .listener(hears(event -> {}));
  }

  io.pgops.Restore restore() {
    return PgOps.restore(access.source()).listener(hears(event -> {}));
  }

  /** Does what the application does meanwhile, then listens. */
  PgOpsListener hears(PgOpsListener listener) {
    return event -> {
      if (event instanceof PhaseStarted) {
        access.operationBegan();
      }
      listener.on(event);
    };
  }

  /** Does something once, at the beginning of a phase. */
  PgOpsListener at(String phase, Runnable action) {
    boolean[] done = new boolean[1];
    return hears(
        event -> {
          if (!done[0] && isPhase(event, phase)) {
            done[0] = true;
            action.run();
          }
        });
  }

  static boolean isPhase(PgOpsEvent event, String phase) {
    return event instanceof PhaseStarted started && started.phase().equals(phase);
  }

  /** Now is when things go wrong. */
  void cause() {
    if (causedAt == null) {
      causedAt = System.nanoTime();
    }
    caused.countDown();
  }

  /** Waits for it, but not for one that can no longer come. */
  void awaitCause(BooleanSupplier ended) {
    try {
      for (int i = 0; i < HANGS_AFTER_SECONDS * 50 && !ended.getAsBoolean(); i++) {
        if (caused.await(20, TimeUnit.MILLISECONDS)) {
          return;
        }
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  void freeze() {
    frozen = true;
    server.freeze();
    cause();
  }

  void thaw() {
    if (frozen) {
      frozen = false;
      server.thaw();
    }
  }

  void kill() {
    dead = true;
    server.kill();
    cause();
  }

  /** Ends the backend that works for the operation, as an administrator does. */
  void terminate() {
    cause();
    ours()
        .forEach(
            backend -> server.server().value("SELECT pg_terminate_backend(" + backend.pid() + ")"));
  }

  /** Ends it as the kernel does when memory is short; the server then restarts itself. */
  void killBackend() {
    int pid = ours().get(0).pid();
    cause();
    server.killBackend(pid);
  }

  /** Backends in the scene's database that are not the application's. */
  private List<Backend> ours() {
    return server.server().backends().stream()
        .filter(backend -> database.name().equals(backend.database()))
        .filter(backend -> way == Way.BORROWED || !"application".equals(backend.application()))
        .filter(backend -> way != Way.BORROWED || !"idle".equals(backend.state()))
        .toList();
  }

  /** Waits for the failure; one that does not come is a failure of the test. */
  Ended failure(Running<?> running) {
    return failure(running::await);
  }

  Ended failure(Supplier<?> waiting) {
    CompletableFuture<Throwable> thrown = new CompletableFuture<>();
    Thread waiter =
        new Thread(
            () -> {
              try {
                thrown.completeExceptionally(
                    new AssertionError("ended well, with " + waiting.get()));
              } catch (Throwable e) {
                thrown.complete(e);
              }
            },
            "waiter");
    waiter.setDaemon(true);
    waiter.start();
    return failure(thrown);
  }

  Ended failure(CompletableFuture<Throwable> thrown) {
    try {
      Throwable failure = thrown.get(HANGS_AFTER_SECONDS, TimeUnit.SECONDS);
      Long since = causedAt;
      assertThat(since).as("the cause was not reached: %s", failure).isNotNull();
      ended = new Ended(failure, Duration.ofNanos(System.nanoTime() - (since == null ? 0 : since)));
      return ended;
    } catch (TimeoutException e) {
      throw new AssertionError("hangs" + stacks(), e);
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Fails unless the storage is as it was and nothing of it is open. */
  void assertNothingStored() {
    assertStored(List.of());
  }

  void assertStored(Collection<String> keys) {
    FaultyStorage used = storage;
    if (used != null) {
      await(
          "objects and streams",
          () -> {
            List<String> left = new ArrayList<>(used.keys());
            left.removeAll(keys);
            for (int i = 0; i < used.open(); i++) {
              left.add("a stream or pending object that is open");
            }
            return left;
          });
    }
  }

  /** No thread, connection or backend of ours is left, and the application's pool is whole. */
  void assertTidy() {
    // what waits for a frozen server to answer gives up after ten seconds
    if (frozen && Situations.HEAVY) {
      await("threads", SOON.multipliedBy(3), Scene::threads);
    }
    thaw();
    await("threads", SOON, Scene::threads);
    if (dead) {
      return;
    }
    awaitUp();
    await(
        "backends",
        () ->
            ours().stream()
                .filter(backend -> !(way.bounces() && "idle".equals(backend.state())))
                .toList());
    access.assertPoolIsBack(SOON);
  }

  /** After a crash of a backend a server restarts itself. */
  private void awaitUp() {
    await(
        "a server that is down",
        () -> {
          try {
            server.server().value("SELECT 1");
            return List.of();
          } catch (IllegalStateException e) {
            return List.of(e);
          }
        });
  }

  private static List<String> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .filter(
            thread ->
                thread.startsWith("pgops-")
                    || thread.startsWith("pgops:")
                    || thread.startsWith("PostgreSQL JDBC driver connection"))
        .toList();
  }

  private static void await(String what, Supplier<? extends List<?>> left) {
    await(what, SOON, left);
  }

  private static void await(String what, Duration within, Supplier<? extends List<?>> left) {
    long end = System.nanoTime() + within.toNanos();
    while (!left.get().isEmpty() && System.nanoTime() < end) {
      try {
        Thread.sleep(20);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
    List<?> still = left.get();
    assertThat(still)
        .as("%s left after %s%s", what, within, still.isEmpty() ? "" : stacks())
        .isEmpty();
  }

  private static String stacks() {
    StringBuilder text = new StringBuilder("\n");
    Thread.getAllStackTraces()
        .forEach(
            (thread, frames) -> {
              if (thread.getName().startsWith("pgops")) {
                text.append(thread).append('\n');
                for (StackTraceElement frame : frames) {
                  text.append("    ").append(frame).append('\n');
                }
              }
            });
    return text.toString();
  }

  /** The last word: nothing is left once the application has gone, too. */
  @Override
  public void close() {
    try {
      if (storage != null) {
        storage.release();
      }
      thaw();
    } finally {
      access.close();
      record();
    }
    if (!dead) {
      leaks.assertNothingLeft(SOON);
    }
  }

  private void record() {
    String line =
        "%s | %s | %s | %s%n"
            .formatted(
                name,
                way,
                Ended.seconds(Duration.ofNanos(System.nanoTime() - began)),
                ended == null ? "no failure" : ended.line());
    try {
      Files.writeString(
          Files.createDirectories(Path.of("target", "stall")).resolve("messages.txt"),
          line,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
