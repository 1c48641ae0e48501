package io.pgops.it.stall;

import static org.assertj.core.api.Assertions.assertThat;

import io.pgops.RestoreResult;
import io.pgops.Running;
import io.pgops.error.OperationCancelledException;
import io.pgops.error.RestoreException;
import io.pgops.error.ServerException;
import io.pgops.it.server.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Restores that are cancelled at any moment, and others at work on their target. */
class RestoreCancelIT extends RestoreStage {
  @TestFactory
  Stream<DynamicTest> aCancellationAtAnyMoment() {
    Situations situations = new Situations();
    for (String phase :
        List.of(
            "restoring objects and rows",
            "restoring privileges",
            "refreshing what was computed",
            "gathering statistics")) {
      situations.add(
          "cancelled at \"" + phase + "\"",
          WAYS,
          emptied(
              "cancelled at " + phase,
              scene ->
                  cancelledAt(scene, scene.restore(), phase)
                      .requires(OperationCancelledException.class, "was cancelled", EMPTY_AGAIN)));
      situations.add(
          "the new database cancelled at \"" + phase + "\"",
          FREE_WAYS,
          dropped(
              "new, cancelled at " + phase,
              (scene, restore, name) ->
                  cancelledAt(scene, restore, phase)
                      .requires(
                          OperationCancelledException.class,
                          "was cancelled",
                          name + " was dropped again.")));
    }
    situations.add(
        "cancelled at \"checking the target\"",
        WAYS,
        emptied(
            "cancelled at checking the target",
            scene ->
                cancelledAt(scene, scene.restore(), "checking the target")
                    .requires(OperationCancelledException.class, "was cancelled")));
    situations.add(
        "the new database cancelled at its own properties",
        FREE_WAYS,
        dropped(
            "new, cancelled at its properties",
            (scene, restore, name) ->
                cancelledAt(scene, restore, "restoring the database's own properties")
                    .requires(OperationCancelledException.class, name + " was dropped again.")));
    for (int millis : List.of(5, 20, 40, 60, 80, 100, 120, 150, 200)) {
      Situations.Play play =
          dropped(
              "new, cancelled " + millis + " ms after the check",
              (scene, restore, name) -> {
                CompletableFuture<Running<RestoreResult>> handle = new CompletableFuture<>();
                Running<RestoreResult> running =
                    restore
                        .listener(
                            scene.at(
                                "checking the target",
                                () ->
                                    new Thread(
                                            () -> {
                                              sleep(millis);
                                              scene.cause();
                                              handle.join().cancel();
                                            })
                                        .start()))
                        .startFrom(scene.storage(archive.copy()));
                handle.complete(running);
                scene.failure(running).requires(OperationCancelledException.class);
              });
      if (millis == 60) {
        situations.add("the new database cancelled after " + millis + " ms", FREE_WAYS, play);
      } else if (Situations.HEAVY) {
        situations.add("the new database cancelled after " + millis + " ms", FREE_WAYS, play);
      }
    }
    return situations.tests();
  }

  private static void sleep(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void lock(Statement statement) {
    try {
      statement.execute("LOCK TABLE app.note IN ACCESS SHARE MODE");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @TestFactory
  Stream<DynamicTest> othersAreAtWork() {
    Situations situations = new Situations();
    situations.add(
        "somebody else makes a table of the same name",
        WAYS,
        way -> {
          TestDatabase target = server.server().createDatabase();
          try (Scene scene = new Scene("somebody's table", server, target, way)) {
            FaultyStorage storage = scene.storage(archive.copy());
            scene
                .failure(
                    () ->
                        scene
                            .restore()
                            .listener(
                                scene.at(
                                    "restoring objects and rows",
                                    () -> {
                                      scene.cause();
                                      target.execute(
                                          "CREATE SCHEMA app; CREATE TABLE app.note (precious int);"
                                              + "INSERT INTO app.note VALUES (1)");
                                    }))
                            .from(storage))
                .requires(RestoreException.class, "(SQLSTATE 42P06)", "schema app");
            scene.assertTidy();
            assertThat(target.number("SELECT precious FROM app.note")).isEqualTo(1);
          }
        });
    situations.add(
        "somebody else holds a lock on what is to go",
        WAYS,
        way -> {
          TestDatabase target = server.server().createDatabase();
          try (Scene scene = new Scene("somebody's lock", server, target, way)) {
            try (Connection other = target.connect();
                Statement statement = other.createStatement()) {
              other.setAutoCommit(false);
              FaultyStorage storage = scene.storage(archive.copy());
              CompletableFuture<Running<RestoreResult>> handle = new CompletableFuture<>();
              Running<RestoreResult> running =
                  scene
                      .restore()
                      .listener(
                          scene.at(
                              "restoring privileges",
                              () -> {
                                lock(statement);
                                scene.cause();
                                handle.join().cancel();
                              }))
                      .startFrom(storage);
              handle.complete(running);
              scene
                  .failure(running)
                  .requires(OperationCancelledException.class, "was cancelled", "is not empty");
              other.rollback();
            }
            scene.assertTidy();
          }
        });
    situations.add(
        "somebody is connected to the new database when it is dropped",
        FREE_WAYS,
        dropped(
            "new, somebody is connected",
            (scene, restore, name) -> {
              TestDatabase created = server.server().adoptDatabase(name);
              CompletableFuture<Running<RestoreResult>> handle = new CompletableFuture<>();
              List<Connection> others = new ArrayList<>();
              Running<RestoreResult> running =
                  restore
                      .listener(
                          scene.at(
                              "restoring privileges",
                              () -> {
                                try {
                                  others.add(created.connect());
                                } catch (SQLException e) {
                                  throw new IllegalStateException(e);
                                }
                                scene.cause();
                                handle.join().cancel();
                              }))
                      .startFrom(scene.storage(archive.copy()));
              handle.complete(running);
              scene
                  .failure(running)
                  .requires(OperationCancelledException.class, name + " was dropped again.");
              others.get(0).close();
            }));
    situations.add(
        "the name is taken",
        FREE_WAYS,
        way -> {
          TestDatabase maintenance = server.server().createDatabase();
          TestDatabase taken = server.server().createDatabase();
          taken.execute("CREATE TABLE precious (x int)");
          try (Scene scene = new Scene("the name is taken", server, maintenance, way)) {
            scene.cause();
            scene
                .failure(
                    () ->
                        scene
                            .restore()
                            .intoNewDatabase(taken.name())
                            .from(scene.storage(archive.copy())))
                .requires(RestoreException.class, taken.name() + " exists already");
            scene.assertTidy();
            assertThat(taken.number("SELECT count(*) FROM precious")).isZero();
          }
        });
    situations.add(
        "the name is taken after the check",
        FREE_WAYS,
        way -> {
          TestDatabase maintenance = server.server().createDatabase();
          String name = server.server().unusedDatabaseName();
          try (Scene scene = new Scene("the name is taken meanwhile", server, maintenance, way)) {
            scene
                .failure(
                    () ->
                        scene
                            .restore()
                            .listener(
                                scene.at(
                                    "creating the database",
                                    () -> {
                                      scene.cause();
                                      server.server().execute("CREATE DATABASE " + name);
                                    }))
                            .intoNewDatabase(name)
                            .from(scene.storage(archive.copy())))
                .requires(RestoreException.class, "(SQLSTATE 42P04)", "Nothing was changed.");
            scene.assertTidy();
            assertThat(server.server().adoptDatabase(name).exists()).isTrue();
          }
        });
    situations.add(
        "a transaction pooler",
        EnumSet.of(Way.BOUNCER_TRANSACTION),
        emptied(
            "transaction pooler",
            scene -> {
              scene.cause();
              scene
                  .failure(() -> scene.restore().from(scene.storage(archive.copy())))
                  .requires(ServerException.class, "pooler", "one session");
            }));
    situations.add(
        "a transaction pooler, the new database",
        EnumSet.of(Way.BOUNCER_TRANSACTION),
        dropped(
            "transaction pooler/new",
            (scene, restore, name) -> {
              scene.cause();
              scene
                  .failure(() -> restore.from(scene.storage(archive.copy())))
                  .requires(ServerException.class, "pooler", "one session");
            }));
    return situations.tests();
  }
}
