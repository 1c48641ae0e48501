package io.pgops.it.stall;

import static org.assertj.core.api.Assertions.assertThat;

import io.pgops.PgOps;
import io.pgops.RestoreResult;
import io.pgops.Running;
import io.pgops.error.OperationCancelledException;
import io.pgops.error.RestoreException;
import io.pgops.event.EntryDone;
import io.pgops.it.sample.Sample;
import io.pgops.it.server.TestDatabase;
import io.pgops.it.tools.StockTools;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Restores one of whose entries fails, and everything that is taken back then. */
class RestoreEntryIT extends RestoreStage {
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
}
