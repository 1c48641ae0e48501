package io.pgops.it.stall;

import io.pgops.Backup;
import io.pgops.BackupResult;
import io.pgops.Running;
import io.pgops.it.server.DedicatedServer;
import io.pgops.it.server.PostgresServers;
import io.pgops.it.server.TestDatabase;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** A server, a database, and every way to stop its backup. */
abstract class BackupStage {
  static final Duration IDLE = Duration.ofSeconds(1);

  static final long AFTER = 1_000_000;

  static DedicatedServer server;

  static TestDatabase database;

  /** Every way in which somebody stops a backup. */
  enum Stop {
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

  /** Starts, waits for the cause, stops, waits for the failure. */
  static Ended stopped(Scene scene, Stop stop, Backup backup, FaultyStorage storage)
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
}
