package io.pgops.it.stall;

import static org.assertj.core.api.Assertions.assertThat;

import io.pgops.error.ArchiveFormatException;
import io.pgops.error.OperationCancelledException;
import io.pgops.error.PgOpsException;
import io.pgops.error.RestoreException;
import io.pgops.error.StorageException;
import io.pgops.it.stall.FaultyStorage.Fault;
import io.pgops.it.stall.FaultyStorage.Moment;
import io.pgops.it.stall.FaultyStorage.Part;
import io.pgops.it.stall.Gate.Wake;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Restores whose storage stalls, fails or holds something damaged. */
class RestoreStorageIT extends RestoreStage {
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
}
