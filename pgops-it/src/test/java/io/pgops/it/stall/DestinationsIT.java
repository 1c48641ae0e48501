package io.pgops.it.stall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.pgops.Backup;
import io.pgops.BackupResult;
import io.pgops.Compression;
import io.pgops.Destination;
import io.pgops.DestinationOutcome;
import io.pgops.PgOps;
import io.pgops.Running;
import io.pgops.StoredBackup;
import io.pgops.VerifyLevel;
import io.pgops.error.OperationCancelledException;
import io.pgops.error.ServerException;
import io.pgops.error.StorageException;
import io.pgops.event.Notice;
import io.pgops.event.PhaseStarted;
import io.pgops.it.judge.Judge;
import io.pgops.it.leak.Leaks;
import io.pgops.it.server.TestDatabase;
import io.pgops.it.stall.FaultyStorage.Moment;
import io.pgops.it.stall.FaultyStorage.Part;
import io.pgops.openpgp.OpenPgp;
import io.pgops.retention.Retention;
import io.pgops.storage.LocalDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups to several destinations, some of which fail. */
class DestinationsIT extends BackupStage {
  private static final Duration SOON = Duration.ofSeconds(10);

  @TempDir private Path folder;

  private static Backup backup() {
    return PgOps.backup(database.dataSource())
        .name("app")
        .compression(Compression.none())
        .idleTimeout(IDLE);
  }

  private static FaultyStorage failing() {
    return new FaultyStorage()
        .named("failing storage")
        .with(
            Moment.WRITE,
            Part.DATA,
            AFTER,
            gate -> {
              throw new IOException("the cable is cut");
            });
  }

  private static FaultyStorage stalled(CountDownLatch reached) {
    return new FaultyStorage()
        .named("stalled storage")
        .with(
            Moment.WRITE,
            Part.DATA,
            AFTER,
            gate -> {
              reached.countDown();
              gate.block(EnumSet.of(Gate.Wake.CLOSE));
            });
  }

  private static void assertEmpty(FaultyStorage storage) {
    assertThat(storage.keys()).isEmpty();
    assertThat(storage.open()).isZero();
  }

  @Test
  void oneThatFailsAndOneThatStallsDoNotLoseTheOther() {
    Leaks leaks = Leaks.before(server.server());
    LocalDirectory local = LocalDirectory.at(folder);
    FaultyStorage failing = failing();
    FaultyStorage stalled = stalled(new CountDownLatch(1));
    String older = backup().to(local).id();
    List<String> heard = Collections.synchronizedList(new ArrayList<>());
    BackupResult result =
        backup()
            .verify(VerifyLevel.STRUCTURE)
            .listener(
                event -> {
                  if (event instanceof Notice notice) {
                    heard.add(notice.text());
                  }
                })
            .to(
                Destination.of(failing),
                Destination.of(stalled),
                Destination.of(local).retention(Retention.policy().keepLast(1)));

    assertThat(result.destinations())
        .extracting(DestinationOutcome::description, DestinationOutcome::published)
        .containsExactly(
            tuple("failing storage", false),
            tuple("stalled storage", false),
            tuple(local.describe(), true));
    assertThat(result.destinations().get(0).failure().orElseThrow())
        .hasMessage("The backup could not be written to failing storage: the cable is cut.");
    assertThat(result.destinations().get(1).failure().orElseThrow())
        .hasMessageContaining("nothing moved for 1 s while writing")
        .hasMessageContaining("stalled storage");
    DestinationOutcome good = result.destinations().get(2);
    assertThat(good.succeeded()).isTrue();
    assertThat(good.verification().orElseThrow().good()).isTrue();
    assertThat(good.pruned().orElseThrow().deleted())
        .singleElement()
        .satisfies(item -> assertThat(item.id()).isEqualTo(older));
    assertThat(result.notices()).hasSize(2).isEqualTo(heard);
    assertThat(catchThrowableOfType(StorageException.class, result::requireEverywhere))
        .hasMessageContaining("failed at 2 of 3 destinations")
        .satisfies(failure -> assertThat(failure.getSuppressed()).hasSize(2));
    assertEmpty(failing);
    assertEmpty(stalled);
    leaks.assertNothingLeft(SOON);

    try (TestDatabase copy = server.server().adoptDatabase("copy_of_one")) {
      PgOps.restore(database.dataSource()).latest().intoNewDatabase(copy.name()).from(local);
      Judge.assertSame(database, copy);
    }
  }

  @Test
  void cancellingLeavesNothingAnywhere() throws Exception {
    Leaks leaks = Leaks.before(server.server());
    CountDownLatch reached = new CountDownLatch(1);
    FaultyStorage stalled = stalled(reached);
    Running<BackupResult> running =
        backup()
            .idleTimeout(Duration.ofMinutes(1))
            .startTo(Destination.of(LocalDirectory.at(folder)), Destination.of(stalled));
    assertThat(reached.await(20, TimeUnit.SECONDS)).isTrue();
    running.cancel();
    assertThatThrownBy(running::await).isInstanceOf(OperationCancelledException.class);
    assertEmpty(stalled);
    assertThat(files()).isEmpty();
    leaks.assertNothingLeft(SOON);
  }

  @Test
  void whereAllFailTheBackupFails() {
    FaultyStorage failing = failing();
    FaultyStorage stalled = stalled(new CountDownLatch(1));
    assertThatThrownBy(() -> backup().to(Destination.of(failing), Destination.of(stalled)))
        .isInstanceOf(StorageException.class)
        .hasMessageContaining("could not be written to any destination")
        .hasMessageContaining("the cable is cut")
        .hasMessageContaining("nothing moved for 1 s");
    assertEmpty(failing);
    assertEmpty(stalled);
  }

  @Test
  void aServerThatFailsLeavesNothingAnywhere() throws IOException {
    FaultyStorage storage = new FaultyStorage();
    try (TestDatabase broken = server.server().createDatabase()) {
      broken.execute(
          """
          CREATE TABLE t AS SELECT n AS id, repeat('x', 1000) AS text FROM generate_series(1, 20000) n;
          CREATE SEQUENCE s;
          """);
      assertThatThrownBy(
              () ->
                  PgOps.backup(broken.dataSource())
                      .compression(Compression.none())
                      .listener(
                          event -> {
                            if (event instanceof PhaseStarted started
                                && started.phase().equals("writing")) {
                              server
                                  .server()
                                  .value(
                                      "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity"
                                          + " WHERE datname = '"
                                          + broken.name()
                                          + "'");
                            }
                          })
                      .to(Destination.of(LocalDirectory.at(folder)), Destination.of(storage)))
          .isInstanceOf(ServerException.class);
    }
    assertEmpty(storage);
    assertThat(files()).isEmpty();
  }

  @Test
  void whatCannotBeReadAgainFailsThereAlone() {
    FaultyStorage unreadable =
        new FaultyStorage()
            .with(Moment.READ, Part.DATA, AFTER, gate -> gate.block(EnumSet.of(Gate.Wake.CLOSE)));
    BackupResult result =
        backup()
            .verify(VerifyLevel.CHECKSUM)
            .to(Destination.of(unreadable), Destination.of(LocalDirectory.at(folder)));
    DestinationOutcome bad = result.destinations().get(0);
    assertThat(bad.published()).isTrue();
    assertThat(bad.succeeded()).isFalse();
    assertThat(bad.failure().orElseThrow()).hasMessageContaining("nothing moved for 1 s");
    assertThat(result.destinations().get(1).succeeded()).isTrue();
    assertThat(PgOps.backups(unreadable).get(result.id()).complete()).isTrue();
    assertThat(result.notices()).singleElement().asString().contains("In faulty storage: ");
  }

  @Test
  void itIsEncryptedOnce() throws IOException {
    Path[] places = {folder.resolve("a"), folder.resolve("b")};
    BackupResult result =
        backup()
            .idleTimeout(Duration.ofMinutes(1)) // deriving the key takes its time
            .encryption(OpenPgp.passphrase("correct horse".toCharArray()))
            .to(
                Destination.of(LocalDirectory.at(places[0])),
                Destination.of(LocalDirectory.at(places[1])))
            .requireEverywhere();
    StoredBackup stored = result.backup();
    assertThat(stored.encryption()).isPresent();
    for (String key : stored.objectKeys()) {
      assertThat(Files.mismatch(places[0].resolve(key), places[1].resolve(key))).isEqualTo(-1);
    }
    assertThat(
            PgOps.backups(LocalDirectory.at(places[1]))
                .verify(result.id())
                .level(VerifyLevel.CHECKSUM)
                .run()
                .good())
        .isTrue();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }
}
