package io.pgops.it.stall;

import static org.assertj.core.api.Assertions.assertThat;

import io.pgops.Backup;
import io.pgops.BackupResult;
import io.pgops.PgOps;
import io.pgops.Running;
import io.pgops.error.OperationCancelledException;
import io.pgops.error.ServerException;
import io.pgops.error.StorageException;
import io.pgops.event.Progress;
import io.pgops.it.server.DedicatedServer;
import io.pgops.it.server.PostgresServers;
import io.pgops.it.server.TestDatabase;
import io.pgops.it.stall.FaultyStorage.Fault;
import io.pgops.it.stall.FaultyStorage.Moment;
import io.pgops.it.stall.FaultyStorage.Part;
import io.pgops.it.stall.Gate.Wake;
import java.io.IOException;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Backups that are cancelled, that stall, and whose storage or server fails them. */
class BackupStallIT {
  private static final Duration IDLE = Duration.ofSeconds(1);
  private static final long AFTER = 1_000_000;

  private static final List<Set<Wake>> WAKES =
      List.of(
          Gate.both(),
          EnumSet.of(Wake.CLOSE),
          EnumSet.of(Wake.INTERRUPT),
          EnumSet.noneOf(Wake.class));

  private static DedicatedServer server;
  private static TestDatabase database;

  /** Every way in which somebody stops a backup. */
  private enum Stop {
    CANCEL,
    INTERRUPT,
    FUTURE,
    CLOSE,
    IDLE
  }

  @BeforeAll
  static void startServer() {
    server = DedicatedServer.start(PostgresServers.newest().major());
    database = server.server().createDatabase();
    database.execute(Source.SCRIPT + Source.MUCH);
  }

  @AfterAll
  static void stopServer() {
    server.close();
  }

  @TestFactory
  Stream<DynamicTest> aTargetThatBlocks() {
    Situations situations = new Situations();
    for (Set<Wake> wakes : WAKES) {
      for (Stop stop : Stop.values()) {
        String name = "a stream that listens to " + wakes + " blocks, " + stop;
        Situations.Play play = way -> blocked(way, wakes, stop, Moment.WRITE, Part.DATA, AFTER);
        if (wakes.size() == 2 || stop == (wakes.isEmpty() ? Stop.CANCEL : Stop.IDLE)) {
          situations.add(name, play);
        } else {
          situations.heavy(name, play);
        }
      }
    }
    for (Set<Wake> wakes : WAKES) {
      for (Moment moment : List.of(Moment.CREATE, Moment.COMMIT, Moment.WRITE)) {
        for (Part part : List.of(Part.DATA, Part.ENTRIES, Part.MANIFEST)) {
          boolean sampled =
              wakes.size() == 1 && (wakes.contains(Wake.CLOSE) || moment == Moment.CREATE);
          Situations.Play play = way -> blocked(way, wakes, Stop.CANCEL, moment, part, 0);
          String name = part + " that listens to " + wakes + " blocks at " + moment + ", CANCEL";
          if (sampled && !(moment == Moment.CREATE && wakes.contains(Wake.CLOSE))) {
            situations.add(name, play);
          } else {
            situations.heavy(name, play);
          }
        }
      }
    }
    situations.add(
        "a stat blocks, CANCEL",
        way -> blocked(way, Gate.both(), Stop.CANCEL, Moment.STAT, Part.ANY, 0));
    return situations.tests();
  }

  private static void blocked(
      Way way, Set<Wake> wakes, Stop stop, Moment moment, Part part, long after)
      throws InterruptedException {
    boolean deaf =
        wakes.isEmpty() || (!wakes.contains(Wake.INTERRUPT) && moment == Moment.CREATE);
    try (Scene scene =
        new Scene(wakes + "/" + stop + "/" + moment + " " + part, server, database, way)) {
      FaultyStorage storage =
          scene.storage(
              new FaultyStorage()
                  .with(
                      moment,
                      part,
                      after,
                      gate -> {
                        scene.cause();
                        gate.block(wakes);
                      }));
      Ended ended = stopped(scene, stop, scene.backup(), storage);
      if (stop == Stop.IDLE) {
        ended
            .idleFor(IDLE)
            .requires(StorageException.class, "nothing moved for 1 s while", "faulty storage");
      } else if (stop == Stop.FUTURE) {
        ended.requires(CancellationException.class);
      } else {
        ended.requires(OperationCancelledException.class, "backup of ");
      }
      if (deaf) {
        storage.release();
      }
      scene.assertTidy();
      scene.assertNothingStored();
    }
  }

  /** Starts, waits for the cause, stops, waits for the failure. */
  private static Ended stopped(Scene scene, Stop stop, Backup backup, FaultyStorage storage)
      throws InterruptedException {
    switch (stop) {
      case IDLE -> {
        return scene.failure(() -> backup.idleTimeout(IDLE).to(storage));
      }
      case INTERRUPT -> {
        CompletableFuture<Throwable> thrown = new CompletableFuture<>();
        Thread caller =
            new Thread(
                () -> {
                  try {
                    BackupResult result = backup.to(storage);
                    thrown.completeExceptionally(new AssertionError("ended well: " + result));
                  } catch (RuntimeException e) {
                    if (Thread.currentThread().isInterrupted()) {
                      thrown.complete(e);
                    } else {
                      thrown.completeExceptionally(new AssertionError("the flag is lost", e));
                    }
                  }
                });
        caller.start();
        scene.awaitCause(thrown::isDone);
        caller.interrupt();
        return scene.failure(thrown);
      }
      case FUTURE -> {
        CompletableFuture<BackupResult> future = backup.startTo(storage).toCompletableFuture();
        scene.awaitCause(future::isDone);
        future.cancel(true);
        return scene.failure(future::join);
      }
      case CANCEL -> {
        Running<BackupResult> running = backup.startTo(storage);
        scene.awaitCause(running::isDone);
        running.cancel();
        return scene.failure(running);
      }
      case CLOSE -> {
        Running<BackupResult> running = backup.startTo(storage);
        try (running) {
          scene.awaitCause(running::isDone);
        }
        return scene.failure(running);
      }
      default -> throw new IllegalStateException();
    }
  }

  @TestFactory
  Stream<DynamicTest> aTargetThatThrows() {
    Situations situations = new Situations();
    for (Part part : List.of(Part.DATA, Part.ENTRIES, Part.MANIFEST)) {
      for (Moment moment : List.of(Moment.CREATE, Moment.WRITE, Moment.COMMIT, Moment.COMMITTED)) {
        situations.add(
            part + " throws at " + moment,
            way ->
                failing(
                    way,
                    moment,
                    part,
                    part == Part.DATA && moment == Moment.WRITE ? AFTER : 0,
                    gate -> {
                      throw new IOException("the disk is on fire");
                    }));
      }
    }
    situations.add(
        "a stat throws",
        way ->
            failing(
                way,
                Moment.STAT,
                Part.ANY,
                0,
                gate -> {
                  throw new IOException("the disk is on fire");
                }));
    situations.add(
        "a write throws something unchecked",
        way ->
            failing(
                way,
                Moment.WRITE,
                Part.DATA,
                AFTER,
                gate -> {
                  throw new IllegalStateException("the disk is on fire");
                }));
    return situations.tests();
  }

  private static void failing(Way way, Moment moment, Part part, long after, Fault fault) {
    try (Scene scene = new Scene("throws/" + moment + " " + part, server, database, way)) {
      FaultyStorage storage =
          scene.storage(
              new FaultyStorage()
                  .with(
                      moment,
                      part,
                      after,
                      gate -> {
                        scene.cause();
                        fault.strike(gate);
                      }));
      scene
          .failure(() -> scene.backup().to(storage))
          .requires(StorageException.class, "the disk is on fire", "faulty storage");
      scene.assertTidy();
      scene.assertNothingStored();
    }
  }

  @TestFactory
  Stream<DynamicTest> aManifestWhoseCommitFailedIsRemovedBeforeTheData() {
    return new Situations()
        .add(
            "the manifest is there and cannot be removed",
            way -> {
              try (Scene scene = new Scene("manifest stays", server, database, way)) {
                FaultyStorage storage = scene.storage(new FaultyStorage());
                storage.with(
                    Moment.COMMITTED,
                    Part.MANIFEST,
                    0,
                    gate -> {
                      scene.cause();
                      storage.with(
                          Moment.DELETE,
                          Part.MANIFEST,
                          0,
                          again -> {
                            throw new IOException("still on fire");
                          });
                      throw new IOException("the disk is on fire");
                    });
                scene
                    .failure(() -> scene.backup().to(storage))
                    .requires(StorageException.class, "the disk is on fire");
                scene.assertTidy();
                // better a backup that nobody was told of than one without its data
                assertThat(PgOps.backups(storage).list().backups()).hasSize(1);
                assertThat(storage.keys()).hasSize(3);
              }
            })
        .tests();
  }

  @TestFactory
  Stream<DynamicTest> aCancellationAtAnyMoment() {
    Situations situations = new Situations();
    for (String phase : List.of("locking tables", "reading the catalogs", "writing")) {
      situations.add("cancelled at \"" + phase + "\"", way -> cancelledAt(way, phase));
    }
    situations.add("cancelled at the first progress", BackupStallIT::cancelledAtProgress);
    situations.add("cancelled while waiting for a lock", BackupStallIT::cancelledAtALock);
    for (Part part : List.of(Part.DATA, Part.ENTRIES, Part.MANIFEST)) {
      situations.add(
          "cancelled right after the commit of " + part, way -> cancelledAfter(way, part));
    }
    return situations.tests();
  }

  private static void cancelledAt(Way way, String phase) {
    try (Scene scene = new Scene("cancelled at " + phase, server, database, way)) {
      FaultyStorage storage = scene.storage(new FaultyStorage());
      CompletableFuture<Running<BackupResult>> handle = new CompletableFuture<>();
      Running<BackupResult> running =
          scene
              .backup()
              .listener(
                  scene.at(
                      phase,
                      () -> {
                        scene.cause();
                        handle.join().cancel();
                      }))
              .startTo(storage);
      handle.complete(running);
      scene.failure(running).requires(OperationCancelledException.class, "was cancelled");
      scene.assertTidy();
      scene.assertNothingStored();
    }
  }

  private static void cancelledAtProgress(Way way) {
    try (Scene scene = new Scene("cancelled at a progress", server, database, way)) {
      FaultyStorage storage = scene.storage(new FaultyStorage());
      CompletableFuture<Running<BackupResult>> handle = new CompletableFuture<>();
      Running<BackupResult> running =
          scene
              .backup()
              .listener(
                  scene.hears(
                      event -> {
                        if (event instanceof Progress) {
                          scene.cause();
                          handle.join().cancel();
                        }
                      }))
              .startTo(storage);
      handle.complete(running);
      scene.failure(running).requires(OperationCancelledException.class, "was cancelled");
      scene.assertTidy();
      scene.assertNothingStored();
    }
  }

  private static void cancelledAtALock(Way way) throws Exception {
    try (Scene scene = new Scene("cancelled at a lock", server, database, way);
        Connection other = server.server().connect()) {
      FaultyStorage storage = scene.storage(new FaultyStorage());
      try (Connection holder = database.connect();
          Statement statement = holder.createStatement()) {
        holder.setAutoCommit(false);
        statement.execute("LOCK TABLE app.note IN ACCESS EXCLUSIVE MODE");
        Running<BackupResult> running =
            scene.backup().lockTimeout(Duration.ofMinutes(10)).startTo(storage);
        awaitLockWait(other);
        scene.cause();
        running.cancel();
        scene.failure(running).requires(OperationCancelledException.class, "was cancelled");
        holder.rollback();
      }
      scene.assertTidy();
      scene.assertNothingStored();
    }
  }

  private static void awaitLockWait(Connection other) throws Exception {
    try (Statement statement = other.createStatement()) {
      for (int i = 0; i < 500; i++) {
        try (var rows =
            statement.executeQuery(
                "SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock'")) {
          if (rows.next()) {
            return;
          }
        }
        Thread.sleep(20);
      }
    }
    throw new AssertionError("nobody waits for a lock");
  }

  /** Either it is cancelled and there is no backup, or it ended well and there is one. */
  private static void cancelledAfter(Way way, Part part) {
    try (Scene scene = new Scene("cancelled after commit of " + part, server, database, way)) {
      CompletableFuture<Running<BackupResult>> handle = new CompletableFuture<>();
      FaultyStorage storage = scene.storage(new FaultyStorage());
      storage.with(
          Moment.COMMITTED,
          part,
          0,
          gate -> {
            scene.cause();
            handle.join().cancel();
          });
      Running<BackupResult> running = scene.backup().startTo(storage);
      handle.complete(running);
      if (part == Part.MANIFEST) {
        assertThat(running.await().complete()).isTrue();
        assertThat(PgOps.backups(storage).list().backups()).hasSize(1);
        scene.assertTidy();
      } else {
        scene.failure(running).requires(OperationCancelledException.class, "was cancelled");
        scene.assertTidy();
        scene.assertNothingStored();
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> aListenerThatMisbehaves() {
    return new Situations()
        .add(
            "a listener that throws is of no consequence",
            way -> {
              try (Scene scene = new Scene("listener throws", server, database, way)) {
                FaultyStorage storage = scene.storage(new FaultyStorage());
                BackupResult result =
                    scene
                        .backup()
                        .listener(
                            scene.hears(
                                event -> {
                                  throw new IllegalStateException("the listener is broken");
                                }))
                        .to(storage);
                assertThat(result.complete()).isTrue();
                scene.assertTidy();
              }
            })
        .add(
            "a listener that throws an error ends the backup",
            way -> {
              try (Scene scene = new Scene("listener throws an error", server, database, way)) {
                FaultyStorage storage = scene.storage(new FaultyStorage());
                scene
                    .failure(
                        () ->
                            scene
                                .backup()
                                .listener(
                                    scene.at(
                                        "writing",
                                        () -> {
                                          scene.cause();
                                          throw new AssertionError("the listener is broken");
                                        }))
                                .to(storage))
                    .requires(AssertionError.class, "the listener is broken");
                scene.assertTidy();
                scene.assertNothingStored();
              }
            })
        .add(
            "a listener that blocks holds up nobody who cancels",
            way -> {
              try (Scene scene = new Scene("listener blocks", server, database, way)) {
                FaultyStorage storage = scene.storage(new FaultyStorage());
                CountDownLatch released = new CountDownLatch(1);
                Running<BackupResult> running =
                    scene
                        .backup()
                        .listener(
                            scene.hears(
                                event -> {
                                  if (event instanceof Progress) {
                                    scene.cause();
                                    awaitUninterrupted(released);
                                  }
                                }))
                        .startTo(storage);
                scene.awaitCause(running::isDone);
                running.cancel();
                scene.failure(running).requires(OperationCancelledException.class, "was cancelled");
                released.countDown();
                scene.assertTidy();
                scene.assertNothingStored();
              }
            })
        .add(
            "a listener that is slow is not taken for a silent server",
            way -> {
              try (Scene scene = new Scene("listener is slow", server, database, way)) {
                FaultyStorage storage = scene.storage(new FaultyStorage());
                boolean[] slept = new boolean[1];
                BackupResult result =
                    scene
                        .backup()
                        .idleTimeout(Duration.ofMillis(400))
                        .listener(
                            scene.hears(
                                event -> {
                                  if (event instanceof Progress p
                                      && p.bytesDone() > 0
                                      && !slept[0]) {
                                    slept[0] = true;
                                    pause(1500);
                                  }
                                }))
                        .to(storage);
                assertThat(slept[0]).isTrue();
                assertThat(result.complete()).isTrue();
                scene.assertTidy();
              }
            })
        .tests();
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void awaitUninterrupted(CountDownLatch latch) {
    boolean interrupted = false;
    while (true) {
      try {
        latch.await();
        break;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @TestFactory
  Stream<DynamicTest> aServerThatFails() {
    Situations situations = new Situations();
    for (String phase : List.of("locking tables", "reading the catalogs", "writing")) {
      // a wait for a lock may be long, and whether it is one cannot be asked where no second
      // connection is certain
      Set<Way> told =
          phase.equals("locking tables")
              ? EnumSet.of(Way.DRIVER, Way.URL, Way.HIKARI, Way.HIKARI_CLOSED)
              : EnumSet.allOf(Way.class);
      situations.add(
          "frozen at \"" + phase + "\", idle",
          told,
          way ->
              serverFails(
                  way,
                  "frozen at " + phase,
                  scene ->
                      scene.backup().idleTimeout(IDLE).listener(scene.at(phase, scene::freeze)),
                  IDLE,
                  "silent"));
      situations.add(
          "terminated at \"" + phase + "\"",
          way ->
              serverFails(
                  way,
                  "terminated at " + phase,
                  scene -> scene.backup().listener(scene.at(phase, scene::terminate)),
                  Duration.ZERO,
                  "(SQLSTATE "));
    }
    situations.add("frozen during COPY, idle", way -> inCopy(way, "frozen", Scene::freeze, IDLE));
    situations.add(
        "terminated during COPY",
        way -> inCopy(way, "terminated", Scene::terminate, Duration.ZERO));
    situations.add(
        "a backend killed during COPY",
        way -> inCopy(way, "backend killed", Scene::killBackend, Duration.ZERO));
    situations.add("frozen during COPY, CANCEL", BackupStallIT::frozenAndCancelled);
    return situations.tests();
  }

  private interface Request {
    Backup of(Scene scene);
  }

  private static void serverFails(
      Way way, String name, Request request, Duration idle, String part) {
    try (Scene scene = new Scene(name, server, database, way)) {
      FaultyStorage storage = scene.storage(new FaultyStorage());
      Backup backup = request.of(scene);
      scene.failure(() -> backup.to(storage)).idleFor(idle).requires(ServerException.class, part);
      scene.assertTidy();
      scene.assertNothingStored();
    }
  }

  private interface Blow {
    void to(Scene scene);
  }

  private static void inCopy(Way way, String name, Blow blow, Duration idle) {
    try (Scene scene = new Scene(name + " in COPY", server, database, way)) {
      FaultyStorage storage =
          scene.storage(
              new FaultyStorage().with(Moment.WRITE, Part.DATA, AFTER, once(scene, blow)));
      scene
          .failure(
              () -> (idle.isZero() ? scene.backup() : scene.backup().idleTimeout(idle)).to(storage))
          .idleFor(idle)
          .requires(ServerException.class, "app.big");
      scene.assertTidy();
      scene.assertNothingStored();
    }
  }

  private static Fault once(Scene scene, Blow blow) {
    boolean[] struck = new boolean[1];
    return gate -> {
      if (!struck[0]) {
        struck[0] = true;
        blow.to(scene);
      }
    };
  }

  private static void frozenAndCancelled(Way way) throws InterruptedException {
    try (Scene scene = new Scene("frozen in COPY, cancelled", server, database, way)) {
      FaultyStorage storage =
          scene.storage(
              new FaultyStorage().with(Moment.WRITE, Part.DATA, AFTER, once(scene, Scene::freeze)));
      stopped(scene, Stop.CANCEL, scene.backup(), storage)
          .requires(OperationCancelledException.class, "was cancelled");
      scene.assertTidy();
      scene.assertNothingStored();
    }
  }

  @TestFactory
  Stream<DynamicTest> aServerThatDies() {
    return new Situations()
        .add(
            "killed during COPY",
            way -> {
              try (DedicatedServer own = DedicatedServer.start(server.server().major());
                  TestDatabase source = own.server().createDatabase()) {
                source.execute(Source.SCRIPT + Source.MUCH);
                try (Scene scene = new Scene("killed in COPY", own, source, way)) {
                  FaultyStorage storage =
                      scene.storage(
                          new FaultyStorage()
                              .with(Moment.WRITE, Part.DATA, AFTER, once(scene, Scene::kill)));
                  scene
                      .failure(() -> scene.backup().to(storage))
                      .requires(ServerException.class, "app.big");
                  scene.assertTidy();
                  scene.assertNothingStored();
                }
              }
            })
        .tests();
  }
}
