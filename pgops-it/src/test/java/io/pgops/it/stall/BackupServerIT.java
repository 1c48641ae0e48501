package io.pgops.it.stall;

import io.pgops.Backup;
import io.pgops.error.OperationCancelledException;
import io.pgops.error.ServerException;
import io.pgops.it.server.DedicatedServer;
import io.pgops.it.server.TestDatabase;
import io.pgops.it.stall.FaultyStorage.Fault;
import io.pgops.it.stall.FaultyStorage.Moment;
import io.pgops.it.stall.FaultyStorage.Part;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Backups whose server stalls, dies or loses their backend. */
class BackupServerIT extends BackupStage {
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
      // outside a transaction a borrowed connection cannot be told from the application's, and a
      // pooler of transactions has another server connection at once
      Set<Way> struck =
          phase.equals("locking tables")
              ? EnumSet.complementOf(EnumSet.of(Way.BORROWED, Way.BOUNCER_TRANSACTION))
              : EnumSet.allOf(Way.class);
      situations.add(
          "terminated at \"" + phase + "\"",
          struck,
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
    situations.add("frozen during COPY, CANCEL", BackupServerIT::frozenAndCancelled);
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
