package io.pgops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.pgops.Place.Fault;
import io.pgops.error.OperationCancelledException;
import io.pgops.error.PgOpsException;
import io.pgops.error.StorageException;
import io.pgops.internal.exec.Job;
import io.pgops.internal.exec.JobContext;
import io.pgops.internal.jdbcengine.Tell;
import io.pgops.internal.manifest.BackupId;
import io.pgops.internal.manifest.BackupLayout;
import io.pgops.internal.manifest.Manifest;
import io.pgops.internal.manifest.ObjectDigest;
import io.pgops.storage.PendingObject;
import io.pgops.storage.StorageTarget;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(60)
class FanOutTest {
  private static final BackupId ID =
      new BackupId("b", Instant.parse("2026-03-01T12:00:00Z"), "aaaa");
  private static final String DATA = BackupLayout.dataKey(ID);
  private static final Duration IDLE = Duration.ofMillis(400);
  private static final byte[] BYTES = new byte[8 * 1024 * 1024 + 17];

  static {
    new Random(5).nextBytes(BYTES);
  }

  private final Place good = new Place("good", Fault.NONE, 0);
  private final Tell tell = new Tell("backup", event -> {});
  private final List<Place> hanging = new ArrayList<>();

  @AfterEach
  void nothingIsLeftRunning() throws InterruptedException {
    hanging.forEach(place -> place.released.countDown());
    List<Thread> left = ours();
    for (int i = 0; i < 300 && !left.isEmpty(); i++) {
      Thread.sleep(20);
      left = ours();
    }
    assertThat(left).isEmpty();
  }

  private static List<Thread> ours() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("pgops-"))
        .toList();
  }

  private static List<Destination> destinations(StorageTarget... targets) {
    return Stream.of(targets).map(Destination::of).toList();
  }

  private static Manifest manifest(long size) {
    return new Manifest(
        ID,
        null,
        "jdbc",
        "0.1.0",
        new Manifest.Archive("custom", "1.16", "zstd:3", null, null),
        new Manifest.Server("18.1", 180001, null),
        new Manifest.Database("db", "UTF8", null, ID.second()),
        Manifest.Scope.COMPLETE,
        ID.second(),
        ID.second().plusSeconds(90),
        List.of(new ObjectDigest(DATA, size, "0".repeat(64))),
        new Manifest.Totals(3, 1000, 7, 5000));
  }

  private List<Optional<PgOpsException>> backup(JobContext job, StorageTarget... targets)
      throws IOException {
    try (FanOut all = new FanOut(destinations(targets), job, IDLE, tell)) {
      try (PendingObject pending = all.create(DATA)) {
        for (int from = 0; from < BYTES.length; from += 10_007) {
          pending.stream().write(BYTES, from, Math.min(10_007, BYTES.length - from));
        }
        assertThat(pending.commit().size()).isEqualTo(BYTES.length);
      }
      all.publish(manifest(BYTES.length));
      return all.keep();
    }
  }

  private Job<List<Optional<PgOpsException>>> start(Place... places) {
    return Job.start(
        "backup",
        IDLE,
        job -> {
          try {
            return backup(job, places);
          } catch (IOException e) {
            throw job.cancellation().explain("backup", e);
          }
        });
  }

  private void assertWhole(Place place) {
    assertThat(place.objects()).hasSize(2).containsKey(BackupLayout.manifestKey(ID));
    assertThat(place.objects().get(DATA)).isEqualTo(BYTES);
    assertThat(place.open).hasValue(0);
  }

  @Test
  void eachGetsEverything() {
    Place other = new Place("other", Fault.NONE, 0);
    assertThat(start(good, other).await()).containsExactly(Optional.empty(), Optional.empty());
    assertWhole(good);
    assertWhole(other);
    assertThat(tell.notices()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Fault.class,
      names = {"CREATE", "WRITE", "COMMIT", "COMMITTED", "MANIFEST", "HANG"})
  void oneThatFailsIsLeftOutAndLeftEmpty(Fault fault) {
    Place bad = new Place("bad", fault, 3_000_000);
    List<Optional<PgOpsException>> failures = start(bad, good).await();
    assertThat(failures.get(1)).isEmpty();
    assertThat(failures.get(0).orElseThrow())
        .isInstanceOf(StorageException.class)
        .hasMessageContaining("bad");
    assertThat(failures.get(0).orElseThrow().hint()).isPresent();
    assertWhole(good);
    assertThat(bad.objects()).isEmpty();
    assertThat(bad.open).hasValue(0);
    assertThat(tell.notices())
        .singleElement()
        .asString()
        .contains("bad")
        .contains("The others go on without it.");
  }

  @Test
  void oneThatHangsForEverIsLeftBehind() {
    Place bad = new Place("bad", Fault.HANG_FOR_EVER, 3_000_000);
    hanging.add(bad);
    List<Optional<PgOpsException>> failures = start(good, bad).await();
    assertThat(failures.get(0)).isEmpty();
    assertThat(failures.get(1).orElseThrow())
        .hasMessageContaining("nothing moved for 400 ms while writing " + DATA + " in bad")
        .hasMessageContaining("It has not come to its end yet");
    assertWhole(good);
    assertThat(bad.objects()).isEmpty();
  }

  @Test
  void whereAllFailTheFailureNamesEach() {
    Place first = new Place("first", Fault.WRITE, 1_000_000);
    Place second = new Place("second", Fault.MANIFEST, 0);
    StorageException failure =
        catchThrowableOfType(StorageException.class, () -> start(first, second).await());
    assertThat(failure).hasMessageContaining("in first").hasMessageContaining("in second");
    assertThat(failure.getSuppressed()).filteredOn(StorageException.class::isInstance).hasSize(2);
    assertThat(first.objects()).isEmpty();
    assertThat(second.objects()).isEmpty();
  }

  @Test
  void cancellingLeavesNothingAnywhere() throws Exception {
    Place bad = new Place("bad", Fault.HANG, 3_000_000);
    Job<List<Optional<PgOpsException>>> running = start(good, bad);
    bad.hanging.await();
    running.cancel();
    assertThatThrownBy(running::await).isInstanceOf(OperationCancelledException.class);
    assertThat(good.objects()).isEmpty();
    assertThat(bad.objects()).isEmpty();
    assertThat(good.open).hasValue(0);
    assertThat(bad.open).hasValue(0);
  }

  @Test
  void cancellingAfterPublishingLeavesNothingAnywhere() {
    Place other = new Place("other", Fault.NONE, 0);
    Job<Boolean> running =
        Job.start(
            "backup",
            IDLE,
            job -> {
              try (FanOut all = new FanOut(destinations(good, other), job, IDLE, tell)) {
                try (PendingObject pending = all.create(DATA)) {
                  pending.stream().write(7);
                  pending.commit();
                }
                all.publish(manifest(1));
                assertThat(good.objects()).hasSize(2);
                job.cancellation().cancel("enough");
                all.keep();
                return true;
              } catch (IOException e) {
                throw job.cancellation().explain("backup", e);
              }
            });
    assertThatThrownBy(running::await).isInstanceOf(OperationCancelledException.class);
    assertThat(good.objects()).isEmpty();
    assertThat(other.objects()).isEmpty();
  }

  @Test
  void whatTheLeaderFailsAtIsTakenBackEverywhere() {
    Place other = new Place("other", Fault.SLOW, 0);
    Job<Boolean> running =
        Job.start(
            "backup",
            IDLE,
            job -> {
              try (FanOut all = new FanOut(destinations(good, other), job, IDLE, tell);
                  PendingObject pending = all.create(DATA)) {
                pending.stream().write(BYTES);
                throw new IllegalStateException("the server is gone");
              } catch (IOException e) {
                throw job.cancellation().explain("backup", e);
              }
            });
    assertThatThrownBy(running::await).hasMessage("the server is gone");
    assertThat(good.objects()).isEmpty();
    assertThat(other.objects()).isEmpty();
    assertThat(good.open).hasValue(0);
    assertThat(other.open).hasValue(0);
    assertThat(tell.notices()).isEmpty();
  }

  /** Longer than the idle timeout, though each write is not. */
  @Test
  void aSlowOneSetsThePaceAndNoMoreThanWasSaidWaitsForIt() throws Exception {
    Place slow = new Place("slow", Fault.SLOW, 0);
    long most = 0;
    CompletableFuture<List<Optional<PgOpsException>>> running =
        start(good, slow).toCompletableFuture();
    while (!running.isDone()) {
      long behind = slow.written.get();
      most = Math.max(most, good.written.get() - behind);
      Thread.onSpinWait();
    }
    assertThat(running.get(1, TimeUnit.SECONDS)).containsOnly(Optional.empty());
    // what waits, what is on its way, and what moved between the two looks
    assertThat(most)
        .isGreaterThan(Lane.WAITING / 2L * FanOut.PIECE)
        .isLessThanOrEqualTo((Lane.WAITING + 4L) * FanOut.PIECE);
    assertWhole(good);
    assertWhole(slow);
  }

  @Test
  void onePlaceByTwoNamesKeepsWhatTheFirstOneWrote() {
    Place alias =
        good; // the same objects: only the description tells them apart, as by a symbolic link
    List<Optional<PgOpsException>> failures =
        Job.start(
                "backup",
                IDLE,
                job -> {
                  try {
                    return backup(job, good, alias);
                  } catch (IOException e) {
                    throw job.cancellation().explain("backup", e);
                  }
                })
            .await();
    assertThat(failures.stream().filter(Optional::isPresent)).hasSize(1);
    assertWhole(good);
  }

  @Test
  void destinationsMustBeDifferentAndAtLeastOne() {
    assertThatThrownBy(() -> Destination.requireDifferent(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                Destination.requireDifferent(destinations(good, new Place("good", Fault.NONE, 0))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("good is given twice as a destination");
  }
}
