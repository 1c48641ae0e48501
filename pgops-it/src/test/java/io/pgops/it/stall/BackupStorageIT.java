package io.pgops.it.stall;

import static org.assertj.core.api.Assertions.assertThat;

import io.pgops.PgOps;
import io.pgops.error.OperationCancelledException;
import io.pgops.error.StorageException;
import io.pgops.it.stall.FaultyStorage.Fault;
import io.pgops.it.stall.FaultyStorage.Moment;
import io.pgops.it.stall.FaultyStorage.Part;
import io.pgops.it.stall.Gate.Wake;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Backups whose storage stalls or fails. */
class BackupStorageIT extends BackupStage {
  private static final List<Set<Wake>> WAKES =
      List.of(
          Gate.both(),
          EnumSet.of(Wake.CLOSE),
          EnumSet.of(Wake.INTERRUPT),
          EnumSet.noneOf(Wake.class));

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
    boolean deaf = wakes.isEmpty() || (!wakes.contains(Wake.INTERRUPT) && moment == Moment.CREATE);
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
}
