package io.pgops.it.stall;

import static org.assertj.core.api.Assertions.assertThat;

import io.pgops.BackupResult;
import io.pgops.PgOps;
import io.pgops.Running;
import io.pgops.error.OperationCancelledException;
import io.pgops.event.Progress;
import io.pgops.it.stall.FaultyStorage.Moment;
import io.pgops.it.stall.FaultyStorage.Part;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Backups that are cancelled at any moment, and listeners that misbehave. */
class BackupCancelIT extends BackupStage {
  @TestFactory
  Stream<DynamicTest> aCancellationAtAnyMoment() {
    Situations situations = new Situations();
    for (String phase : List.of("locking tables", "reading the catalogs", "writing")) {
      situations.add("cancelled at \"" + phase + "\"", way -> cancelledAt(way, phase));
    }
    situations.add("cancelled at the first progress", BackupCancelIT::cancelledAtProgress);
    situations.add("cancelled while waiting for a lock", BackupCancelIT::cancelledAtALock);
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
}
