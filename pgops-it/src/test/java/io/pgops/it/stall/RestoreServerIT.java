package io.pgops.it.stall;

import static org.assertj.core.api.Assertions.assertThat;

import io.pgops.RestoreResult;
import io.pgops.Running;
import io.pgops.error.OperationCancelledException;
import io.pgops.error.RestoreException;
import io.pgops.it.server.DedicatedServer;
import io.pgops.it.server.TestDatabase;
import io.pgops.it.stall.FaultyStorage.Moment;
import io.pgops.it.stall.FaultyStorage.Part;
import java.time.Duration;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Restores whose server stalls, dies or loses their backend. */
class RestoreServerIT extends RestoreStage {
  @TestFactory
  Stream<DynamicTest> aServerThatFails() {
    Situations situations = new Situations();
    situations.add(
        "terminated in COPY",
        WAYS,
        emptied("terminated in COPY", scene -> struckInCopy(scene, Scene::terminate)));
    situations.add(
        "a backend killed in COPY",
        WAYS,
        emptied("backend killed in COPY", scene -> struckInCopy(scene, Scene::killBackend)));
    situations.add(
        "terminated in CREATE INDEX",
        WAYS,
        emptied(
            "terminated in CREATE INDEX", SLOW, scene -> struckInIndex(scene, Scene::terminate)));
    situations.add(
        "a backend killed in CREATE INDEX",
        WAYS,
        emptied(
            "backend killed in CREATE INDEX",
            SLOW,
            scene -> struckInIndex(scene, Scene::killBackend)));
    situations.add(
        "cancelled in CREATE INDEX",
        WAYS,
        emptied(
            "cancelled in CREATE INDEX",
            SLOW,
            scene -> {
              Running<RestoreResult> running = inIndex(scene, scene.restore());
              scene.cause();
              running.cancel();
              scene.failure(running).requires(OperationCancelledException.class, EMPTY_AGAIN);
            }));
    situations.add("frozen in COPY, idle", WAYS, way -> frozenInCopy(way, true));
    situations.heavy("frozen in COPY, cancelled", WAYS, way -> frozenInCopy(way, false));
    situations.heavy(
        "frozen in CREATE INDEX, idle",
        EnumSet.of(Way.DRIVER, Way.URL, Way.HIKARI, Way.HIKARI_CLOSED),
        RestoreServerIT::frozenInIndex);
    situations.heavy(
        "a long CREATE INDEX is no stall",
        WAYS,
        way -> {
          TestDatabase target = target("stall.slow = 'a little'");
          try (Scene scene = new Scene("long CREATE INDEX", server, target, way)) {
            RestoreResult result =
                scene.restore().idleTimeout(Duration.ofMillis(500)).from(archive);
            assertThat(result.rows()).isEqualTo(5000);
            scene.assertTidy();
          }
        });
    situations.heavy("the server killed in COPY", WAYS, RestoreServerIT::serverKilled);
    situations.add("the target database vanishes", WAYS, RestoreServerIT::targetVanishes);
    return situations.tests();
  }

  private interface Blow {
    void to(Scene scene);
  }

  private static void struckInCopy(Scene scene, Blow blow) {
    FaultyStorage storage =
        scene.storage(
            archive.copy().with(Moment.READ, Part.DATA, AFTER, once(() -> blow.to(scene))));
    scene
        .failure(() -> scene.restore().from(storage))
        .requires(RestoreException.class, "TABLE DATA app.big", "(SQLSTATE ", EMPTY_AGAIN);
  }

  private static void struckInIndex(Scene scene, Blow blow) {
    Running<RestoreResult> running = inIndex(scene, scene.restore());
    blow.to(scene);
    scene
        .failure(running)
        .requires(RestoreException.class, "INDEX app.weights", "(SQLSTATE ", EMPTY_AGAIN);
  }

  /** Nothing can be undone then, and the exception says so. */
  private static void frozenInCopy(Way way, boolean idle) {
    TestDatabase target = server.server().createDatabase();
    try (Scene scene =
        new Scene("frozen in COPY" + (idle ? ", idle" : ", cancelled"), server, target, way)) {
      FaultyStorage storage =
          scene.storage(much.copy().with(Moment.READ, Part.DATA, AFTER, once(scene::freeze)));
      String state = "could not be emptied again and holds a part of the restore";
      if (idle) {
        scene
            .failure(() -> scene.restore().idleTimeout(IDLE).from(storage))
            .idleFor(IDLE)
            .requires(RestoreException.class, "silent", state);
      } else {
        cancelled(scene, scene.restore(), storage)
            .requires(OperationCancelledException.class, "was cancelled", state);
      }
      scene.assertTidy();
      scene.assertStored(much.keys());
    }
  }

  private static void frozenInIndex(Way way) {
    TestDatabase target = target(SLOW);
    try (Scene scene = new Scene("frozen in CREATE INDEX, idle", server, target, way)) {
      Running<RestoreResult> running = inIndex(scene, scene.restore().idleTimeout(IDLE));
      scene.freeze();
      scene
          .failure(running)
          // the statement, the server asked, a second look, the server asked again
          .idleFor(IDLE.multipliedBy(4))
          .requires(RestoreException.class, "silent", "INDEX app.weights", "could not be emptied");
      scene.assertTidy();
    }
  }

  private static void serverKilled(Way way) {
    try (DedicatedServer own = DedicatedServer.start(server.server().major())) {
      TestDatabase target = own.server().createDatabase();
      try (Scene scene = new Scene("server killed in COPY", own, target, way)) {
        FaultyStorage storage =
            scene.storage(archive.copy().with(Moment.READ, Part.DATA, AFTER, once(scene::kill)));
        scene
            .failure(() -> scene.restore().from(storage))
            .requires(RestoreException.class, "TABLE DATA app.big", "could not be emptied again");
        scene.assertTidy();
        scene.assertStored(archive.keys());
      }
    }
  }

  private static void targetVanishes(Way way) {
    TestDatabase target = server.server().createDatabase();
    try (Scene scene = new Scene("target vanishes", server, target, way)) {
      FaultyStorage storage =
          scene.storage(
              archive
                  .copy()
                  .with(
                      Moment.READ,
                      Part.DATA,
                      AFTER,
                      once(
                          () -> {
                            scene.cause();
                            server
                                .server()
                                .execute("DROP DATABASE " + target.quotedName() + " WITH (FORCE)");
                          })));
      scene
          .failure(() -> scene.restore().from(storage))
          .requires(RestoreException.class, "TABLE DATA app.big", target.name());
    }
  }
}
