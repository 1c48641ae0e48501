package io.pgops.it.exec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pgops.error.OperationCancelledException;
import io.pgops.error.ServerException;
import io.pgops.internal.exec.Activity.Kind;
import io.pgops.internal.exec.Job;
import io.pgops.internal.exec.Lease;
import io.pgops.it.leak.Leaks;
import io.pgops.it.server.DedicatedServer;
import io.pgops.it.server.PostgresServers;
import io.pgops.it.server.TestDatabase;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.copy.CopyOut;

@Timeout(90)
class CancelIT {
  private static final Duration IDLE = Duration.ofMinutes(5);
  private static final Duration SOON = Duration.ofSeconds(5);

  /** A borrowed connection has the driver's own limit of ten seconds for sending a cancel. */
  private static final Duration SOONER_OR_LATER = Duration.ofSeconds(15);

  // in the select list, not in FROM, where the server would write the whole series to a file first
  private static final String ENDLESS_COPY =
      "COPY (SELECT generate_series(1, 1000000000), repeat('x', 1000)) TO STDOUT";

  private static DedicatedServer server;

  private final List<Job<?>> jobs = new ArrayList<>();
  private TestDatabase database;
  private Leaks leaks;
  private boolean frozen;

  @BeforeAll
  static void startServer() {
    server = DedicatedServer.start(PostgresServers.newest().major());
  }

  @AfterAll
  static void stopServer() {
    server.close();
  }

  @BeforeEach
  void createDatabase() {
    database = server.server().createDatabase();
    leaks = Leaks.before(server.server());
  }

  @AfterEach
  void nothingIsLeft() {
    thaw();
    jobs.forEach(Job::cancel);
    try {
      leaks.assertNothingLeft(SOONER_OR_LATER);
    } finally {
      database.close();
    }
  }

  @ParameterizedTest
  @EnumSource(Door.Kind.class)
  void aLongStatementIsCancelled(Door.Kind kind) throws InterruptedException {
    try (Door door = Door.open(kind, database)) {
      CountDownLatch running = new CountDownLatch(1);
      Job<Object> job =
          onLease(
              door,
              lease -> {
                running.countDown();
                execute(lease, "SELECT pg_sleep(600)");
              });
      running.await();
      awaitActive("pg_sleep");

      assertCancelledSoon(job);

      Tidy.awaitNoBackends(database, SOON, bounces(kind));
      assertPoolIsUsable(door, kind);
    }
  }

  @ParameterizedTest
  @EnumSource(Door.Kind.class)
  void aBackendBlockedInWritingIsEnded(Door.Kind kind) throws InterruptedException {
    try (Door door = Door.open(kind, database)) {
      AtomicBoolean released = new AtomicBoolean();
      Job<Object> job =
          onLease(
              door,
              lease -> {
                CopyOut copy = lease.pg().getCopyAPI().copyOut(ENDLESS_COPY);
                while (!released.get()) {
                  pause();
                }
                while (copy.readFromCopy() != null) {
                  // what the network still holds
                }
              });
      awaitWaitEvent("ClientWrite");

      long start = System.nanoTime();
      job.cancel();
      // the worker looks up from its storage only now
      pause();
      released.set(true);
      assertThatThrownBy(job::await).isInstanceOf(OperationCancelledException.class);
      assertThat(System.nanoTime() - start).isLessThan(SOON.toNanos());

      Tidy.awaitNoBackends(database, SOON, bounces(kind));
      assertPoolIsUsable(door, kind);
    }
  }

  @ParameterizedTest
  @EnumSource(Door.Kind.class)
  void aFrozenServerIsLeftInTheMiddleOfACopy(Door.Kind kind) throws InterruptedException {
    try (Door door = Door.open(kind, database)) {
      CountDownLatch running = new CountDownLatch(1);
      Job<Object> job = onLease(door, lease -> drain(lease, running));
      running.await();
      freeze();
      Thread.sleep(200);

      assertCancelledSoon(job);

      thaw();
      Tidy.awaitNoBackends(database, SOON, bounces(kind));
      assertPoolIsUsable(door, kind);
    }
  }

  @ParameterizedTest
  @EnumSource(Door.Kind.class)
  void openingAConnectionToAFrozenServerIsCancelled(Door.Kind kind) throws InterruptedException {
    try (Door door = Door.open(kind, database)) {
      freeze();
      Job<Object> job = onLease(door, lease -> {});
      Thread.sleep(300);

      assertCancelledSoon(job);

      thaw();
      Tidy.awaitNoThreads(SOONER_OR_LATER);
      Tidy.awaitNoBackends(database, SOON, bounces(kind));
      assertPoolIsUsable(door, kind);
    }
  }

  @ParameterizedTest
  @EnumSource(Door.Kind.class)
  void anInterruptOfTheCallerCancels(Door.Kind kind) throws InterruptedException {
    try (Door door = Door.open(kind, database)) {
      AtomicReference<Throwable> thrown = new AtomicReference<>();
      AtomicBoolean flag = new AtomicBoolean();
      Thread caller =
          new Thread(
              () -> {
                try {
                  onLease(door, lease -> execute(lease, "SELECT pg_sleep(600)")).await();
                } catch (RuntimeException e) {
                  thrown.set(e);
                }
                flag.set(Thread.currentThread().isInterrupted());
              });
      caller.start();
      awaitActive("pg_sleep");

      long start = System.nanoTime();
      caller.interrupt();
      caller.join();

      assertThat(System.nanoTime() - start).isLessThan(SOON.toNanos());
      assertThat(thrown.get()).isInstanceOf(OperationCancelledException.class);
      assertThat(flag).isTrue();
      Tidy.awaitNoBackends(database, SOON, bounces(kind));
      assertPoolIsUsable(door, kind);
    }
  }

  @ParameterizedTest
  @EnumSource(Door.Kind.class)
  void theWatchdogLeavesAFrozenServer(Door.Kind kind) throws InterruptedException {
    try (Door door = Door.open(kind, database)) {
      CountDownLatch running = new CountDownLatch(1);
      Job<Object> job =
          Job.start(
              "backup",
              Duration.ofSeconds(1),
              context -> {
                try (Lease lease = context.leases(door).open(null, "a test")) {
                  drain(lease, running);
                }
                return "never";
              });
      running.await();
      freeze();

      long start = System.nanoTime();
      assertThatThrownBy(job::await)
          .isInstanceOf(ServerException.class)
          .hasMessageContaining("nothing moved for 1 s while reading everything")
          .satisfies(e -> assertThat(((ServerException) e).sqlState()).isEqualTo("08006"));
      assertThat(System.nanoTime() - start).isLessThan(SOON.plusSeconds(1).toNanos());

      thaw();
      Tidy.awaitNoBackends(database, SOON, bounces(kind));
    }
  }

  @ParameterizedTest
  @EnumSource(Door.Kind.class)
  void theWatchdogLetsALongSilentStatementEnd(Door.Kind kind) {
    try (Door door = Door.open(kind, database)) {
      Job<String> job =
          Job.start(
              "restore",
              Duration.ofMillis(600),
              context -> {
                try (Lease lease = context.leases(door).open(null, "a test")) {
                  lease
                      .activity()
                      .during(
                          "building an index",
                          Kind.SERVER_STATEMENT,
                          () -> execute(lease, "SELECT pg_sleep(4)"));
                }
                return "built";
              });

      assertThat(job.await()).isEqualTo("built");
    }
  }

  @Test
  void theWatchdogLeavesAStatementOfAFrozenServer() throws InterruptedException {
    try (Door door = Door.open(Door.Kind.DRIVER, database)) {
      Job<Object> job =
          Job.start(
              "restore",
              Duration.ofSeconds(1),
              context -> {
                try (Lease lease = context.leases(door).open(null, "a test")) {
                  lease
                      .activity()
                      .during(
                          "building an index",
                          Kind.SERVER_STATEMENT,
                          () -> execute(lease, "SELECT pg_sleep(600)"));
                }
                return "never";
              });
      awaitActive("pg_sleep");
      freeze();

      assertThatThrownBy(job::await)
          .isInstanceOf(ServerException.class)
          .hasMessageContaining("while building an index");
    }
  }

  @Test
  void anAbandonedBackendDies() throws InterruptedException {
    try (Door door = Door.open(Door.Kind.DRIVER, database)) {
      Job<Object> job =
          onLease(
              door,
              lease -> {
                // as if this JVM had lost its network: no cancel, no farewell
                Thread breaker =
                    new Thread(
                        () -> {
                          pause();
                          abort(lease);
                        });
                breaker.start();
                execute(lease, "SELECT pg_sleep(600)");
              });

      assertThatThrownBy(job::await).isInstanceOf(ServerException.class);
      Tidy.awaitNoBackends(database, SOON, false);
    }
  }

  private void freeze() {
    frozen = true;
    server.freeze();
  }

  private void thaw() {
    if (frozen) {
      frozen = false;
      server.thaw();
    }
  }

  private interface Work {
    void with(Lease lease) throws SQLException;
  }

  private Job<Object> onLease(Door door, Work work) {
    Job<Object> job =
        Job.start(
            "backup",
            IDLE,
            context -> {
              try (Lease lease = context.leases(door).open(null, "a test")) {
                work.with(lease);
              }
              return "never";
            });
    jobs.add(job);
    return job;
  }

  private static void drain(Lease lease, CountDownLatch running) throws SQLException {
    lease.activity().waitingFor("reading everything", Kind.SERVER_STREAM);
    CopyOut copy = lease.pg().getCopyAPI().copyOut(ENDLESS_COPY);
    try (OutputStream nowhere = OutputStream.nullOutputStream()) {
      byte[] row = copy.readFromCopy();
      while (row != null) {
        nowhere.write(row);
        lease.activity().touch();
        running.countDown();
        row = copy.readFromCopy();
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean execute(Lease lease, String sql) throws SQLException {
    try (Statement statement = lease.statement()) {
      return statement.execute(sql);
    }
  }

  private static void assertCancelledSoon(Job<Object> job) {
    long start = System.nanoTime();
    job.cancel();
    assertThatThrownBy(job::await)
        .isInstanceOf(OperationCancelledException.class)
        .hasMessage("backup was cancelled.");
    assertThat(System.nanoTime() - start).isLessThan(SOON.toNanos());
  }

  private static void assertPoolIsUsable(Door door, Door.Kind kind) {
    if (kind != Door.Kind.BORROWED_HIKARI && kind != Door.Kind.HIKARI) {
      return;
    }
    try (Connection connection = door.pool().getConnection();
        Statement statement = connection.createStatement()) {
      assertThat(statement.execute("SELECT 1")).isTrue();
      connection.commit();
    } catch (SQLException e) {
      throw new AssertionError("the application's pool is broken", e);
    }
    assertThat(door.pool().getHikariPoolMXBean().getActiveConnections()).isZero();
  }

  private static boolean bounces(Door.Kind kind) {
    return kind == Door.Kind.BOUNCER_SESSION || kind == Door.Kind.BOUNCER_TRANSACTION;
  }

  private void awaitActive(String query) throws InterruptedException {
    await("state = 'active' AND query LIKE '%" + query + "%'");
  }

  private void awaitWaitEvent(String event) throws InterruptedException {
    await("wait_event = '" + event + "'");
  }

  private void await(String condition) throws InterruptedException {
    String query =
        "SELECT count(*) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND datname = '"
            + database.name()
            + "' AND "
            + condition;
    for (int i = 0; i < 500; i++) {
      if (!"0".equals(server.server().value(query))) {
        return;
      }
      Thread.sleep(20);
    }
    throw new AssertionError("no backend with " + condition + " but " + server.server().backends());
  }

  private static void abort(Lease lease) {
    try {
      lease.connection().abort(Runnable::run);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(300);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
