package io.pgops.it.stall;

import static org.assertj.core.api.Assertions.assertThat;

import io.pgops.Compression;
import io.pgops.PgOps;
import io.pgops.Restore;
import io.pgops.RestoreResult;
import io.pgops.Running;
import io.pgops.it.judge.Judge;
import io.pgops.it.server.DedicatedServer;
import io.pgops.it.server.PostgresServers;
import io.pgops.it.server.TestDatabase;
import io.pgops.it.stall.FaultyStorage.Fault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** A server, archives on storage, and what must be true of a target after a failure. */
abstract class RestoreStage {
  static final Duration IDLE = Duration.ofSeconds(1);

  static final long AFTER = 1_000_000;

  static final Set<Way> WAYS = EnumSet.complementOf(EnumSet.of(Way.BOUNCER_TRANSACTION));

  /** Those that can open the new database. */
  static final Set<Way> FREE_WAYS =
      EnumSet.complementOf(EnumSet.of(Way.BOUNCER_TRANSACTION, Way.BORROWED));

  static final String SLOW = "stall.slow = 'on'";

  static final String EMPTY_AGAIN = "The database is empty again.";

  /** What a database without any object of a user's holds. */
  static final String OBJECTS =
      """
      SELECT 'class ' || relname FROM pg_class WHERE oid >= 16384
      UNION ALL SELECT 'type ' || typname FROM pg_type WHERE oid >= 16384
      UNION ALL SELECT 'function ' || proname FROM pg_proc WHERE oid >= 16384
      UNION ALL SELECT 'schema ' || nspname FROM pg_namespace
       WHERE oid >= 16384 AND nspname !~ '^pg_(toast_)?temp'
      UNION ALL SELECT 'default acl ' || oid FROM pg_default_acl
      UNION ALL SELECT 'extension ' || extname FROM pg_extension WHERE extname <> 'plpgsql'
      UNION ALL SELECT 'language ' || lanname || array(
        SELECT unnest(coalesce(lanacl, acldefault('l', lanowner)))::text ORDER BY 1)::text
       FROM pg_language WHERE lanispl
      UNION ALL SELECT 'comment ' || coalesce(obj_description(oid, 'pg_extension'), '-')
       FROM pg_extension
      UNION ALL SELECT 'public ' || nspowner::regrole || array(
        SELECT unnest(nspacl)::text ORDER BY 1)::text FROM pg_namespace
       WHERE nspname = 'public'
      UNION ALL SELECT 'comment ' || coalesce(obj_description(oid, 'pg_namespace'), '-')
       FROM pg_namespace WHERE nspname = 'public'
      """;

  @TempDir static Path folder;

  static DedicatedServer server;

  static FaultyStorage archive;

  /** More than the network holds. */
  static FaultyStorage much;

  static List<String> freshSchema;

  static List<?> freshObjects;

  @BeforeAll
  static void startServer() {
    server = DedicatedServer.start(PostgresServers.newest().major());
    archive = archiveOf(server, Source.SOME);
    much = archiveOf(server, Source.MUCH);
    try (TestDatabase fresh = server.server().createDatabase()) {
      freshSchema = Judge.schema(fresh);
      freshObjects = fresh.rows(OBJECTS);
    }
  }

  @AfterAll
  static void stopServer() {
    server.close();
  }

  static FaultyStorage archiveOf(DedicatedServer server, String rows) {
    TestDatabase source = server.server().createDatabase();
    source.execute(Source.SCRIPT + rows);
    FaultyStorage storage = new FaultyStorage();
    assertThat(
            PgOps.backup(source.dataSource())
                .name("app")
                .compression(Compression.none())
                .to(storage)
                .complete())
        .isTrue();
    return storage;
  }

  static void assertEmptied(TestDatabase target) {
    if (Situations.HEAVY) {
      assertThat(Judge.schema(target)).isEqualTo(freshSchema);
    }
    assertThat(target.rows(OBJECTS)).isEqualTo(freshObjects);
  }

  /** A restore into an empty database that fails and leaves it empty. */
  interface Play {
    void in(Scene scene) throws Exception;
  }

  static Situations.Play emptied(String name, Play play) {
    return emptied(name, "", play);
  }

  /**
   * @param weight what the function of {@link Source} does in sessions of the target
   */
  static Situations.Play emptied(String name, String weight, Play play) {
    return way -> {
      TestDatabase target = target(weight);
      try (Scene scene = new Scene(name, server, target, way)) {
        play.in(scene);
        scene.assertTidy();
        scene.assertStored(archive.keys());
        assertEmptied(target);
      }
    };
  }

  static TestDatabase target(String weight) {
    TestDatabase target = server.server().createDatabase();
    if (!weight.isEmpty()) {
      target.execute("ALTER DATABASE " + target.quotedName() + " SET " + weight);
    }
    return target;
  }

  /** A restore into a new database that fails and leaves none. */
  static Situations.Play dropped(String name, NewPlay play) {
    return way -> {
      TestDatabase maintenance = server.server().createDatabase();
      String created = server.server().unusedDatabaseName();
      try (Scene scene = new Scene(name, server, maintenance, way)) {
        play.in(scene, scene.restore().intoNewDatabase(created), created);
        scene.assertTidy();
        scene.assertStored(archive.keys());
        assertThat(server.server().adoptDatabase(created).exists()).isFalse();
      }
    };
  }

  interface NewPlay {
    void in(Scene scene, Restore restore, String name) throws Exception;
  }

  static Fault causing(Scene scene, Fault fault) {
    return gate -> {
      scene.cause();
      fault.strike(gate);
    };
  }

  static Fault once(Runnable action) {
    boolean[] struck = new boolean[1];
    return gate -> {
      if (!struck[0]) {
        struck[0] = true;
        action.run();
      }
    };
  }

  static Ended cancelled(Scene scene, Restore restore, FaultyStorage storage) {
    Running<RestoreResult> running = restore.startFrom(storage);
    scene.awaitCause(running::isDone);
    running.cancel();
    return scene.failure(running);
  }

  /** A restore that builds an index for minutes. */
  static Running<RestoreResult> inIndex(Scene scene, Restore restore) {
    TestDatabase target = scene.database();
    Running<RestoreResult> running = restore.startFrom(scene.storage(archive.copy()));
    awaitQuery(target, "CREATE INDEX%");
    return running;
  }

  static void awaitQuery(TestDatabase target, String query) {
    for (int i = 0; i < 500; i++) {
      if (!"0"
          .equals(
              server
                  .server()
                  .value(
                      "SELECT count(*) FROM pg_stat_activity WHERE state = 'active' AND datname = '"
                          + target.name()
                          + "' AND query LIKE '"
                          + query
                          + "'"))) {
        return;
      }
      pause();
    }
    throw new AssertionError("nobody runs " + query);
  }

  static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  static Ended cancelledAt(Scene scene, Restore restore, String phase) {
    CompletableFuture<Running<RestoreResult>> handle = new CompletableFuture<>();
    Running<RestoreResult> running =
        restore
            .listener(
                scene.at(
                    phase,
                    () -> {
                      scene.cause();
                      handle.join().cancel();
                    }))
            .startFrom(scene.storage(archive.copy()));
    handle.complete(running);
    return scene.failure(running);
  }
}
