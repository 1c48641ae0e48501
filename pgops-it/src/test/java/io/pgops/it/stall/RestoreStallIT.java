package io.pgops.it.stall;

import static org.assertj.core.api.Assertions.assertThat;

import io.pgops.Compression;
import io.pgops.PgOps;
import io.pgops.Restore;
import io.pgops.RestoreResult;
import io.pgops.Running;
import io.pgops.error.ArchiveFormatException;
import io.pgops.error.OperationCancelledException;
import io.pgops.error.PgOpsException;
import io.pgops.error.RestoreException;
import io.pgops.error.ServerException;
import io.pgops.error.StorageException;
import io.pgops.event.EntryDone;
import io.pgops.it.judge.Judge;
import io.pgops.it.sample.Sample;
import io.pgops.it.server.DedicatedServer;
import io.pgops.it.server.PostgresServers;
import io.pgops.it.server.TestDatabase;
import io.pgops.it.stall.FaultyStorage.Fault;
import io.pgops.it.stall.FaultyStorage.Moment;
import io.pgops.it.stall.FaultyStorage.Part;
import io.pgops.it.stall.Gate.Wake;
import io.pgops.it.tools.StockTools;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Restores that are cancelled, that stall, and whose storage, archive or server fails them. */
class RestoreStallIT {
  private static final Duration IDLE = Duration.ofSeconds(1);
  private static final long AFTER = 1_000_000;

  private static final Set<Way> WAYS = EnumSet.complementOf(EnumSet.of(Way.BOUNCER_TRANSACTION));

  /** Those that can open the new database. */
  private static final Set<Way> FREE_WAYS =
      EnumSet.complementOf(EnumSet.of(Way.BOUNCER_TRANSACTION, Way.BORROWED));

  private static final String SLOW = "stall.slow = 'on'";

  private static final String EMPTY_AGAIN = "The database is empty again.";

  /** What a database without any object of a user's holds. */
  private static final String OBJECTS =
      """
      SELECT 'class ' || relname FROM pg_class WHERE oid >= 16384
      UNION ALL SELECT 'type ' || typname FROM pg_type WHERE oid >= 16384
      UNION ALL SELECT 'function ' || proname FROM pg_proc WHERE oid >= 16384
      UNION ALL SELECT 'schema ' || nspname FROM pg_namespace
       WHERE oid >= 16384 AND nspname !~ '^pg_(toast_)?temp'
      UNION ALL SELECT 'default acl ' || oid FROM pg_default_acl
      UNION ALL SELECT 'extension ' || extname FROM pg_extension WHERE extname <> 'plpgsql'
      UNION ALL SELECT 'language ' || lanname || coalesce(lanacl, acldefault('l', lanowner))::text
       FROM pg_language WHERE lanispl
      UNION ALL SELECT 'comment ' || coalesce(obj_description(oid, 'pg_extension'), '-')
       FROM pg_extension
      UNION ALL SELECT 'public ' || nspowner::regrole || coalesce(nspacl::text, '') FROM pg_namespace
       WHERE nspname = 'public'
      UNION ALL SELECT 'comment ' || coalesce(obj_description(oid, 'pg_namespace'), '-')
       FROM pg_namespace WHERE nspname = 'public'
      """;

  @TempDir private static Path folder;

  private static DedicatedServer server;
  private static FaultyStorage archive;

  /** More than the network holds. */
  private static FaultyStorage much;

  private static List<String> freshSchema;
  private static List<?> freshObjects;

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

  private static FaultyStorage archiveOf(DedicatedServer server, String rows) {
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

  private static void assertEmptied(TestDatabase target) {
    if (Situations.HEAVY) {
      assertThat(Judge.schema(target)).isEqualTo(freshSchema);
    }
    assertThat(target.rows(OBJECTS)).isEqualTo(freshObjects);
  }

  /** A restore into an empty database that fails and leaves it empty. */
  private interface Play {
    void in(Scene scene) throws Exception;
  }

  private static Situations.Play emptied(String name, Play play) {
    return emptied(name, "", play);
  }

  /**
   * @param weight what the function of {@link Source} does in sessions of the target
   */
  private static Situations.Play emptied(String name, String weight, Play play) {
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

  private static TestDatabase target(String weight) {
    TestDatabase target = server.server().createDatabase();
    if (!weight.isEmpty()) {
      target.execute("ALTER DATABASE " + target.quotedName() + " SET " + weight);
    }
    return target;
  }

  /** A restore into a new database that fails and leaves none. */
  private static Situations.Play dropped(String name, NewPlay play) {
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

  private interface NewPlay {
    void in(Scene scene, Restore restore, String name) throws Exception;
  }

  private static Fault causing(Scene scene, Fault fault) {
    return gate -> {
      scene.cause();
      fault.strike(gate);
    };
  }

  private static Fault once(Runnable action) {
    boolean[] struck = new boolean[1];
    return gate -> {
      if (!struck[0]) {
        struck[0] = true;
        action.run();
      }
    };
  }

  @TestFactory
  Stream<DynamicTest> aStorageThatBlocks() {
    Situations situations = new Situations();
    for (Set<Wake> wakes :
        List.of(Gate.both(), EnumSet.of(Wake.CLOSE), EnumSet.of(Wake.INTERRUPT))) {
      situations.add(
          "rows block, listening to " + wakes + ", CANCEL",
          WAYS,
          emptied(
              "rows block/" + wakes + "/CANCEL",
              scene ->
                  cancelled(scene, scene.restore(), blocking(scene, Moment.READ, Part.DATA, wakes))
                      .requires(OperationCancelledException.class, "cancelled", EMPTY_AGAIN)));
      situations.add(
          "rows block, listening to " + wakes + ", IDLE",
          WAYS,
          emptied(
              "rows block/" + wakes + "/IDLE",
              scene -> {
                FaultyStorage storage = blocking(scene, Moment.READ, Part.DATA, wakes);
                scene
                    .failure(() -> scene.restore().idleTimeout(IDLE).from(storage))
                    .idleFor(IDLE)
                    .requires(
                        RestoreException.class, "silent", "faulty storage", "1 s", EMPTY_AGAIN);
              }));
    }
    situations.add(
        "rows block, the new database, CANCEL",
        FREE_WAYS,
        dropped(
            "rows block/new/CANCEL",
            (scene, restore, name) ->
                cancelled(scene, restore, blocking(scene, Moment.READ, Part.DATA, Gate.both()))
                    .requires(
                        OperationCancelledException.class,
                        "cancelled",
                        "Database " + name + " was dropped again.")));
    for (Part part : List.of(Part.MANIFEST, Part.ENTRIES)) {
      for (Set<Wake> wakes : List.of(EnumSet.of(Wake.CLOSE), EnumSet.of(Wake.INTERRUPT))) {
        situations.add(
            part + " blocks, listening to " + wakes,
            WAYS,
            emptied(
                part + " blocks/" + wakes,
                scene ->
                    cancelled(scene, scene.restore(), blocking(scene, Moment.READ, part, wakes))
                        .requires(OperationCancelledException.class, "cancelled")));
      }
    }
    for (Moment moment : List.of(Moment.LIST, Moment.STAT, Moment.OPEN)) {
      situations.add(
          moment + " blocks",
          WAYS,
          emptied(
              moment + " blocks",
              scene ->
                  cancelled(
                          scene,
                          scene.restore(),
                          blocking(scene, moment, Part.ANY, EnumSet.of(Wake.INTERRUPT)))
                      .requires(OperationCancelledException.class, "cancelled")));
    }
    situations.heavy(
        "rows block, deaf to everything",
        WAYS,
        emptied(
            "rows block/deaf",
            scene -> {
              FaultyStorage storage =
                  blocking(scene, Moment.READ, Part.DATA, EnumSet.noneOf(Wake.class));
              cancelled(scene, scene.restore(), storage)
                  .requires(OperationCancelledException.class, "may not be undone");
              // late, but not never
              storage.release();
            }));
    return situations.tests();
  }

  private static FaultyStorage blocking(Scene scene, Moment moment, Part part, Set<Wake> wakes) {
    long after = part == Part.DATA ? AFTER : 0;
    return scene.storage(
        archive.copy().with(moment, part, after, causing(scene, gate -> gate.block(wakes))));
  }

  private static Ended cancelled(Scene scene, Restore restore, FaultyStorage storage) {
    Running<RestoreResult> running = restore.startFrom(storage);
    scene.awaitCause(running::isDone);
    running.cancel();
    return scene.failure(running);
  }

  @TestFactory
  Stream<DynamicTest> aStorageThatFails() {
    Situations situations = new Situations();
    Fault fire =
        gate -> {
          throw new IOException("the disk is on fire");
        };
    situations.add(
        "reading rows fails",
        WAYS,
        emptied(
            "reading rows fails",
            scene -> {
              FaultyStorage storage =
                  scene.storage(
                      archive.copy().with(Moment.READ, Part.DATA, AFTER, causing(scene, fire)));
              scene
                  .failure(() -> scene.restore().from(storage))
                  .requires(RestoreException.class, "TABLE DATA app.big", "on fire", EMPTY_AGAIN);
            }));
    situations.add(
        "reading rows fails, the new database",
        FREE_WAYS,
        dropped(
            "reading rows fails/new",
            (scene, restore, name) -> {
              FaultyStorage storage =
                  scene.storage(
                      archive.copy().with(Moment.READ, Part.DATA, AFTER, causing(scene, fire)));
              scene
                  .failure(() -> restore.from(storage))
                  .requires(RestoreException.class, "on fire", name + " was dropped again.");
            }));
    for (Part part : List.of(Part.MANIFEST, Part.ENTRIES, Part.DATA)) {
      situations.add(
          "opening " + part + " fails",
          WAYS,
          emptied(
              "opening " + part + " fails",
              scene -> {
                FaultyStorage storage =
                    scene.storage(archive.copy().with(Moment.OPEN, part, 0, causing(scene, fire)));
                scene
                    .failure(() -> scene.restore().from(storage))
                    .requires(StorageException.class, "on fire");
              }));
    }
    situations.add(
        "the data object is missing",
        WAYS,
        damaged(
            "data is missing",
            storage -> {
              storage.remove(storage.key(Part.DATA));
              return storage;
            },
            StorageException.class,
            ".dump"));
    situations.add(
        "the data object is truncated",
        WAYS,
        damaged(
            "data is truncated",
            storage -> {
              byte[] bytes = storage.bytes(storage.key(Part.DATA));
              storage.put(storage.key(Part.DATA), Arrays.copyOf(bytes, bytes.length - 1000));
              return storage;
            },
            ArchiveFormatException.class,
            ".dump"));
    situations.add(
        "a bit of the table of contents is wrong",
        WAYS,
        damaged(
            "TOC is flipped",
            storage -> flipped(storage, Part.DATA, "CREATE SCHEMA app"),
            ArchiveFormatException.class,
            "table of contents"));
    situations.add(
        "a bit of the rows is wrong",
        WAYS,
        damaged(
            "rows are flipped",
            storage -> flipped(storage, Part.DATA, "confidential 1234"),
            RestoreException.class,
            "app.note",
            EMPTY_AGAIN));
    situations.add(
        "a bit of the entry reports is wrong",
        WAYS,
        damaged(
            "entries are flipped",
            storage -> flipped(storage, Part.ENTRIES, "\"rows\":"),
            ArchiveFormatException.class,
            "Entry reports"));
    situations.add(
        "a bit of the manifest is wrong",
        WAYS,
        damaged(
            "manifest is flipped",
            storage -> flipped(storage, Part.MANIFEST, "\"formatVersion\""),
            PgOpsException.class,
            "anifest"));
    return situations.tests();
  }

  private static Situations.Play damaged(
      String name,
      UnaryOperator<FaultyStorage> damage,
      Class<? extends PgOpsException> type,
      String... parts) {
    return emptied(
        name,
        scene -> {
          FaultyStorage storage = scene.storage(damage.apply(archive.copy()));
          scene.cause();
          scene.failure(() -> scene.restore().from(storage)).requires(type, parts);
        });
  }

  /** With one bit of the last character of the text another. */
  private static FaultyStorage flipped(FaultyStorage storage, Part part, String text) {
    byte[] bytes = storage.bytes(storage.key(part));
    bytes[indexOf(bytes, text) + text.length() - 1] ^= 1;
    storage.put(storage.key(part), bytes);
    return storage;
  }

  private static int indexOf(byte[] bytes, String text) {
    int index = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(text);
    assertThat(index).as(text).isNotNegative();
    return index;
  }

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
    situations.add("frozen in COPY, cancelled", WAYS, way -> frozenInCopy(way, false));
    situations.heavy(
        "frozen in CREATE INDEX, idle",
        EnumSet.of(Way.DRIVER, Way.URL, Way.HIKARI, Way.HIKARI_CLOSED),
        RestoreStallIT::frozenInIndex);
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
    situations.heavy("the server killed in COPY", WAYS, RestoreStallIT::serverKilled);
    situations.add("the target database vanishes", WAYS, RestoreStallIT::targetVanishes);
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

  /** A restore that builds an index for minutes. */
  private static Running<RestoreResult> inIndex(Scene scene, Restore restore) {
    TestDatabase target = scene.database();
    Running<RestoreResult> running = restore.startFrom(scene.storage(archive.copy()));
    awaitQuery(target, "CREATE INDEX%");
    return running;
  }

  private static void awaitQuery(TestDatabase target, String query) {
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

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
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

  private static Ended cancelledAt(Scene scene, Restore restore, String phase) {
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

  @TestFactory
  Stream<DynamicTest> anEntryThatFails() {
    Situations situations = new Situations();
    situations.add(
        "a function fails in an index",
        WAYS,
        emptied(
            "function fails in an index",
            "stall.fail = 'on'",
            scene -> {
              scene.cause();
              Ended ended =
                  scene
                      .failure(() -> scene.restore().from(scene.storage(archive.copy())))
                      .requires(
                          RestoreException.class,
                          "INDEX app.weights",
                          "(SQLSTATE P0009)",
                          EMPTY_AGAIN);
              assertThat(((RestoreException) ended.failure()).failedEntries()).hasSize(1);
            }));
    situations.add(
        "rows with a duplicate key",
        WAYS,
        emptied(
            "duplicate key",
            scene -> {
              Path file = dumped(Source.SCRIPT);
              edit(file, "1999\tconfidential", "1998\tconfidential");
              scene.cause();
              scene
                  .failure(() -> scene.restore().fromFile(file))
                  .requires(RestoreException.class, "note_pkey", "(SQLSTATE 23505)", EMPTY_AGAIN);
            }));
    situations.add(
        "rows that the server does not understand",
        WAYS,
        emptied(
            "bad row",
            scene -> {
              Path file = dumped(Source.SCRIPT);
              edit(file, "1999\tconfidential", "19x9\tconfidential");
              scene.cause();
              scene
                  .failure(() -> scene.restore().fromFile(file))
                  .requires(
                      RestoreException.class,
                      "TABLE DATA app.note",
                      "(SQLSTATE 22P02)",
                      EMPTY_AGAIN);
            }));
    situations.add(
        "an extension that the server lacks",
        WAYS,
        emptied(
            "missing extension",
            scene -> {
              Path file = dumped(Source.SCRIPT + "CREATE EXTENSION hstore SCHEMA app;");
              edit(file, "hstore", "hstor_");
              scene.cause();
              scene
                  .failure(() -> scene.restore().fromFile(file))
                  .requires(RestoreException.class, "extension hstor_", "Nothing was changed.");
            }));
    situations.add(
        "a role that the server lacks",
        WAYS,
        emptied(
            "missing role",
            scene -> {
              server.server().execute("CREATE ROLE gone_by_then");
              Path file =
                  dumped(Source.SCRIPT + "ALTER TABLE app.note OWNER TO gone_by_then;", true);
              server.server().execute("DROP ROLE gone_by_then");
              scene.cause();
              scene
                  .failure(() -> scene.restore().fromFile(file))
                  .requires(RestoreException.class, "role gone_by_then", "Nothing was changed.");
            }));
    situations.add(
        "privileges of everything that is there already",
        WAYS,
        emptied(
            "privileges of what was there",
            scene -> {
              Path file =
                  dumped(
                      Source.SCRIPT
                          + """
                          ALTER DEFAULT PRIVILEGES IN SCHEMA app GRANT SELECT ON TABLES TO pg_monitor;
                          ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
                          REVOKE USAGE ON LANGUAGE plpgsql FROM PUBLIC;
                          COMMENT ON EXTENSION plpgsql IS 'changed';
                          """);
              CompletableFuture<Running<RestoreResult>> handle = new CompletableFuture<>();
              Running<RestoreResult> running =
                  scene
                      .restore()
                      .listener(
                          scene.at(
                              "gathering statistics",
                              () -> {
                                scene.cause();
                                handle.join().cancel();
                              }))
                      .startFromFile(file);
              handle.complete(running);
              scene.failure(running).requires(OperationCancelledException.class, EMPTY_AGAIN);
            }));
    for (Sample sample : List.of(Sample.ATTRIBUTES, Sample.LOOPS, Sample.MAIL)) {
      situations.add(
          "the whole of " + sample + " is taken back",
          EnumSet.of(Way.DRIVER),
          way -> takenBack(way, sample));
    }
    situations.add(
        "a listener that throws an error",
        WAYS,
        emptied(
            "listener throws an error",
            scene -> {
              FaultyStorage storage = scene.storage(archive.copy());
              scene
                  .failure(
                      () ->
                          scene
                              .restore()
                              .listener(
                                  scene.hears(
                                      event -> {
                                        if (event instanceof EntryDone done
                                            && done.kind().equals("TABLE DATA")) {
                                          scene.cause();
                                          throw new AssertionError("the listener is broken");
                                        }
                                      }))
                              .from(storage))
                  .requires(RestoreException.class, "the listener is broken", EMPTY_AGAIN);
            }));
    return situations.tests();
  }

  private static void takenBack(Way way, Sample sample) {
    TestDatabase source = server.server().createDatabase();
    sample.loadInto(source);
    FaultyStorage storage = new FaultyStorage();
    assertThat(PgOps.backup(source.dataSource()).to(storage).complete()).isTrue();
    TestDatabase target = server.server().createDatabase();
    try (Scene scene = new Scene(sample + " is taken back", server, target, way)) {
      CompletableFuture<Running<RestoreResult>> handle = new CompletableFuture<>();
      Running<RestoreResult> running =
          scene
              .restore()
              .listener(
                  scene.at(
                      "gathering statistics",
                      () -> {
                        scene.cause();
                        handle.join().cancel();
                      }))
              .startFrom(storage);
      handle.complete(running);
      scene.failure(running).requires(OperationCancelledException.class, EMPTY_AGAIN);
      scene.assertTidy();
      assertEmptied(target);
    }
  }

  private static void lock(Statement statement) {
    try {
      statement.execute("LOCK TABLE app.note IN ACCESS SHARE MODE");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path dumped(String script, String... options) throws IOException {
    return dumped(script, false, options);
  }

  /** An archive by pg_dump, uncompressed, so that it can be edited. */
  private static Path dumped(String script, boolean drop, String... options) throws IOException {
    TestDatabase source = server.server().createDatabase();
    source.execute(script);
    Path file = Files.createTempFile(folder, "edited", ".dump");
    List<String> all =
        new ArrayList<>(List.of("--format=custom", "--compress=none", "--file=" + file));
    all.addAll(List.of(options));
    StockTools.newestFor(server.server()).pgDump(source, all.toArray(String[]::new)).succeeded();
    if (drop) {
      server.server().execute("DROP DATABASE " + source.quotedName());
    }
    return file;
  }

  private static void edit(Path file, String from, String to) throws IOException {
    String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
    assertThat(bytes).contains(from);
    Files.writeString(file, bytes.replace(from, to), StandardCharsets.ISO_8859_1);
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
