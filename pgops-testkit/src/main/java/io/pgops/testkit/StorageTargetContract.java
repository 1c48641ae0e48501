package io.pgops.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.pgops.storage.Listing;
import io.pgops.storage.PendingObject;
import io.pgops.storage.StorageKeys;
import io.pgops.storage.StorageTarget;
import io.pgops.storage.StoredObject;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What {@link StorageTarget} and {@link PendingObject} promise, one test a clause. A target's own
 * tests extend it and say how an empty target is made.
 */
public abstract class StorageTargetContract {
  private final Threads threads = new Threads();
  private StorageTarget target;

  /** For subclasses. */
  protected StorageTargetContract() {}

  /** An empty target, a new one at each call. */
  protected abstract StorageTarget emptyTarget() throws IOException;

  /**
   * Makes the next write to the target block for good, as a hung network does, without giving the
   * thread back.
   *
   * @return false if this target's medium has no way to do that, which is the default
   */
  protected boolean stallWrites(StorageTarget target) throws IOException {
    return false;
  }

  /** How long what must end soon may take. */
  Duration soon() {
    return Duration.ofSeconds(10);
  }

  /** Nanoseconds for what takes a while. */
  private long patience() {
    return 6 * soon().toNanos();
  }

  /** Asks the subclass for a target. */
  @BeforeEach
  protected final void makeTarget() throws IOException {
    target = emptyTarget();
  }

  /** Ends what a failed test left running. */
  @AfterEach
  protected final void stopThreads() throws InterruptedException {
    threads.close(soon());
  }

  // writing ----------------------------------------------------------------------------------

  @Test
  void whatWasCommittedIsReadBack() throws Exception {
    for (int size : new int[] {0, 1, 8191, 8192, 1_000_003}) {
      byte[] content = content(size);
      put("sizes/" + size, content);
      assertThat(read("sizes/" + size, 0, StorageTarget.TO_END)).isEqualTo(content);
    }
  }

  @Test
  void bytesArriveInTheOrderInWhichTheyWereWritten() throws Exception {
    try (PendingObject pending = target.create("a")) {
      pending.stream().write('1');
      pending.stream().write(bytes("-23-"), 1, 2);
      pending.stream().write(bytes("4"));
      pending.stream().write(0x1ff); // the low eight bits count
      pending.commit();
    }
    assertThat(read("a", 0, StorageTarget.TO_END)).containsExactly('1', '2', '3', '4', 0xff);
  }

  @Test
  void aPendingObjectHasOneStream() throws Exception {
    try (PendingObject pending = target.create("a")) {
      assertThat(pending.stream()).isSameAs(pending.stream());
    }
  }

  @Test
  void nothingIsVisibleBeforeTheCommit() throws Exception {
    try (PendingObject pending = target.create("folder/a")) {
      pending.stream().write(content(100_000));
      pending.stream().flush();
      assertAbsent("folder/a");
      pending.commit();
    }
    assertThat(target.stat("folder/a")).isPresent();
  }

  @Test
  void anObjectAppearsWholeOrNotAtAll() throws Exception {
    byte[] content = content(300_000);
    AtomicInteger awaited = new AtomicInteger(-1);
    long deadline = System.nanoTime() + patience();
    Future<Boolean> reader =
        threads.start(
            () -> {
              for (int i = 0; i < 20; i++) {
                while (target.stat("raced/" + i).isEmpty()) {
                  awaited.set(i);
                  if (Thread.interrupted() || System.nanoTime() > deadline) {
                    return false;
                  }
                }
                assertThat(target.stat("raced/" + i).orElseThrow().size()).isEqualTo(300_000);
                assertThat(read("raced/" + i, 0, StorageTarget.TO_END)).isEqualTo(content);
                assertThat(target.list("raced/", false).objects()).hasSize(i + 1);
              }
              return true;
            });
    for (int i = 0; i < 20; i++) {
      while (awaited.get() < i && !reader.isDone()) {
        Thread.onSpinWait();
      }
      try (PendingObject pending = target.create("raced/" + i)) {
        for (int from = 0; from < content.length; from += 30_000) {
          pending.stream().write(content, from, 30_000);
        }
        pending.commit();
      }
    }
    assertThat(reader.get(patience(), TimeUnit.NANOSECONDS)).isTrue();
  }

  @Test
  void commitTellsWhatStatTells() throws Exception {
    StoredObject committed = put("folder/a", content(1234));
    assertThat(committed.key()).isEqualTo("folder/a");
    assertThat(committed.size()).isEqualTo(1234);
    assertThat(target.stat("folder/a")).contains(committed);
  }

  @Test
  void commitClosesTheStream() throws Exception {
    try (PendingObject pending = target.create("a")) {
      pending.stream().write(bytes("one"));
      pending.commit();
      assertNamed("a", () -> pending.stream().write(bytes("two")));
    }
    assertThat(read("a", 0, StorageTarget.TO_END)).isEqualTo(bytes("one"));
  }

  @Test
  void closingTheStreamAlonePublishesNothing() throws Exception {
    try (PendingObject pending = target.create("a")) {
      pending.stream().write(content(1000));
      pending.stream().close();
      assertAbsent("a");
    }
    assertAbsent("a");
  }

  @Test
  void commitAfterTheStreamWasClosedPublishes() throws Exception {
    try (PendingObject pending = target.create("a")) {
      try (OutputStream stream = pending.stream()) {
        stream.write(content(1000));
      }
      pending.stream().close();
      pending.commit();
    }
    assertThat(read("a", 0, StorageTarget.TO_END)).isEqualTo(content(1000));
  }

  @Test
  void closingWithoutACommitLeavesNothing() throws Exception {
    PendingObject pending = target.create("folder/sub/a");
    pending.stream().write(content(100_000));
    pending.close();
    assertAbsent("folder/sub/a");
    assertThat(target.list("", true).objects()).isEmpty();
    assertThat(target.list("", false).folders()).isEmpty();
  }

  @Test
  void anAbortedKeyIsFree() throws Exception {
    target.create("a").close();
    put("a", bytes("second"));
    assertThat(read("a", 0, StorageTarget.TO_END)).isEqualTo(bytes("second"));
  }

  @Test
  void closingTwiceIsClosingOnce() throws Exception {
    PendingObject pending = target.create("a");
    pending.close();
    put("a", bytes("another's"));
    pending.close();
    assertThat(read("a", 0, StorageTarget.TO_END)).isEqualTo(bytes("another's"));
  }

  @Test
  void closingAfterTheCommitDoesNothing() throws Exception {
    PendingObject pending = target.create("a");
    pending.stream().write(bytes("kept"));
    pending.commit();
    pending.close();
    pending.close();
    assertThat(read("a", 0, StorageTarget.TO_END)).isEqualTo(bytes("kept"));
  }

  @Test
  void aClosedObjectTakesNoWrites() throws Exception {
    PendingObject pending = target.create("a");
    pending.close();
    assertNamed("a", () -> pending.stream().write(bytes("late")));
  }

  @Test
  void aClosedObjectCannotBeCommitted() throws Exception {
    PendingObject pending = target.create("a");
    pending.stream().write(content(10));
    pending.close();
    assertNamed("a", pending::commit);
    assertAbsent("a");
  }

  @Test
  void aSecondCommitIsRefused() throws Exception {
    try (PendingObject pending = target.create("a")) {
      pending.commit();
      assertThatThrownBy(pending::commit)
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("a");
    }
    assertThat(target.stat("a")).isPresent();
  }

  @Test
  void nothingIsCommittedAfterAWriteFailed() throws Exception {
    try (PendingObject pending = target.create("a")) {
      pending.stream().write(content(10));
      pending.stream().close();
      assertNamed("a", () -> pending.stream().write(content(10)));
      assertNamed("a", pending::commit);
    }
    assertAbsent("a");
  }

  @Test
  void anExistingKeyIsRefusedAndUnchanged() throws Exception {
    put("folder/a", bytes("first"));
    assertThatThrownBy(() -> put("folder/a", bytes("second")))
        .isInstanceOf(FileAlreadyExistsException.class)
        .hasMessageContaining("folder/a")
        .hasMessageContaining(target.describe());
    assertThat(read("folder/a", 0, StorageTarget.TO_END)).isEqualTo(bytes("first"));
  }

  @Test
  void aKeyThatCameToExistMeanwhileIsRefusedAndUnchanged() throws Exception {
    try (PendingObject late = target.create("folder/a")) {
      late.stream().write(bytes("late"));
      put("folder/a", bytes("first"));
      assertThatThrownBy(late::commit)
          .isInstanceOf(FileAlreadyExistsException.class)
          .hasMessageContaining("folder/a")
          .hasMessageContaining(target.describe());
      assertNamed("folder/a", late::commit);
    }
    assertThat(read("folder/a", 0, StorageTarget.TO_END)).isEqualTo(bytes("first"));
  }

  @Test
  void ofEightRacingCreatorsExactlyOneCommits() throws Exception {
    for (int round = 0; round < 20; round++) {
      String key = "raced/" + round;
      CountDownLatch start = new CountDownLatch(8);
      List<Future<Boolean>> creators = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        byte[] own = content(1000 + i);
        creators.add(
            threads.start(
                () -> {
                  try (PendingObject pending = target.create(key)) {
                    pending.stream().write(own);
                    start.countDown();
                    start.await(patience(), TimeUnit.NANOSECONDS);
                    pending.commit();
                    return true;
                  } catch (FileAlreadyExistsException e) {
                    start.countDown();
                    return false;
                  }
                }));
      }
      List<Integer> winners = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        if (creators.get(i).get(patience(), TimeUnit.NANOSECONDS)) {
          winners.add(i);
        }
      }
      assertThat(winners).hasSize(1);
      assertThat(read(key, 0, StorageTarget.TO_END)).isEqualTo(content(1000 + winners.get(0)));
    }
  }

  @Test
  void manyThreadsWriteAndAbortInOneFolderWithoutDisturbingEachOther() throws Exception {
    List<Future<Boolean>> writers = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      int writer = i;
      writers.add(
          threads.start(
              () -> {
                for (int round = 0; round < 20; round++) {
                  // a folder that comes and goes, as long as nobody commits in it
                  target.create("shared/sub/aborted-" + writer).close();
                  put("shared-" + round + "/sub/" + writer, content(writer * 1000 + round));
                }
                return true;
              }));
    }
    for (Future<Boolean> writer : writers) {
      assertThat(writer.get(patience(), TimeUnit.NANOSECONDS)).isTrue();
    }
    assertThat(target.list("", true).objects()).hasSize(160);
    assertThat(read("shared-19/sub/7", 0, StorageTarget.TO_END)).isEqualTo(content(7019));
  }

  @Test
  void closingFromAnotherThreadEndsAWriter() throws Exception {
    PendingObject pending = target.create("a");
    CountDownLatch writing = new CountDownLatch(1);
    Future<Boolean> writer = threads.start(() -> writeUntilItFails(pending, writing));
    assertThat(writing.await(patience(), TimeUnit.NANOSECONDS)).isTrue();
    pending.close();
    assertNamed("a", () -> outcome(writer));
    assertAbsent("a");
  }

  @Test
  void ofACommitAndACloseAtOnceOneWinsAndTheObjectIsThereAccordingly() throws Exception {
    for (int i = 0; i < 50; i++) {
      String key = "raced/" + i;
      PendingObject pending = target.create(key);
      pending.stream().write(content(1000));
      CountDownLatch start = new CountDownLatch(2);
      Future<Boolean> committer =
          threads.start(
              () -> {
                start.countDown();
                start.await(patience(), TimeUnit.NANOSECONDS);
                try {
                  pending.commit();
                  return true;
                } catch (IOException e) {
                  return false;
                }
              });
      start.countDown();
      start.await(patience(), TimeUnit.NANOSECONDS);
      LockSupport.parkNanos(i * 20_000L);
      pending.close();
      boolean committed = committer.get(patience(), TimeUnit.NANOSECONDS);
      assertThat(target.stat(key).isPresent()).isEqualTo(committed);
    }
  }

  @Test
  void interruptingAWriterEndsItAndNothingIsCommitted() throws Exception {
    try (PendingObject pending = target.create("a")) {
      CountDownLatch writing = new CountDownLatch(1);
      Future<Boolean> writer = threads.start(() -> writeUntilItFails(pending, writing));
      assertThat(writing.await(patience(), TimeUnit.NANOSECONDS)).isTrue();
      threads.interruptAll();
      assertNamed("a", () -> outcome(writer));
      assertNamed("a", pending::commit);
    }
    assertAbsent("a");
  }

  @Test
  void closingFromAnotherThreadEndsABlockedWrite() throws Exception {
    assumeTrue(stallWrites(target), "this target has no way to stall");
    PendingObject pending = target.create("a");
    CountDownLatch writing = new CountDownLatch(1);
    Future<Boolean> writer = threads.start(() -> writeUntilItFails(pending, writing));
    assertThat(writing.await(patience(), TimeUnit.NANOSECONDS)).isTrue();
    Thread.sleep(soon().toMillis() / 50);
    assertThat(writer.isDone()).isFalse();
    pending.close();
    assertNamed("a", () -> outcome(writer));
    assertAbsent("a");
  }

  @Test
  void interruptingABlockedWriteEndsIt() throws Exception {
    assumeTrue(stallWrites(target), "this target has no way to stall");
    try (PendingObject pending = target.create("a")) {
      CountDownLatch writing = new CountDownLatch(1);
      Future<Boolean> writer = threads.start(() -> writeUntilItFails(pending, writing));
      assertThat(writing.await(patience(), TimeUnit.NANOSECONDS)).isTrue();
      Thread.sleep(soon().toMillis() / 50);
      assertThat(writer.isDone()).isFalse();
      threads.interruptAll();
      assertNamed("a", () -> outcome(writer));
    }
    assertAbsent("a");
  }

  // reading ----------------------------------------------------------------------------------

  @Test
  void aRangeIsReadExactly() throws Exception {
    byte[] content = content(100_000);
    put("a", content);
    for (int[] range : new int[][] {{0, 1}, {0, 100_000}, {1, 99_999}, {99_999, 1}, {5000, 0}}) {
      byte[] expected = Arrays.copyOfRange(content, range[0], range[0] + range[1]);
      assertThat(read("a", range[0], range[1])).isEqualTo(expected);
    }
  }

  @Test
  void aRangeToTheEndIsReadToTheEnd() throws Exception {
    byte[] content = content(100_000);
    put("a", content);
    assertThat(read("a", 99_000, StorageTarget.TO_END))
        .isEqualTo(Arrays.copyOfRange(content, 99_000, 100_000));
    assertThat(read("a", 100_000, StorageTarget.TO_END)).isEmpty();
    assertThat(read("a", 100_000, 0)).isEmpty();
  }

  @Test
  void singleBytesAreReadUnsigned() throws Exception {
    put("a", new byte[] {(byte) 0xff, 7});
    try (InputStream stream = target.open("a", 0, StorageTarget.TO_END)) {
      assertThat(stream.read()).isEqualTo(0xff);
      assertThat(stream.read()).isEqualTo(7);
      assertThat(stream.read()).isEqualTo(-1);
      assertThat(stream.read()).isEqualTo(-1);
    }
  }

  @Test
  void skippingInAStreamGoesForwardAndNotBeyondTheRange() throws Exception {
    byte[] content = content(100_000);
    put("a", content);
    try (InputStream stream = target.open("a", 10, 1000)) {
      stream.skipNBytes(900);
      assertThat(stream.read()).isEqualTo(content[910] & 0xff);
      assertThat(stream.skip(5000)).isLessThanOrEqualTo(99);
      stream.readAllBytes();
      assertThat(stream.skip(1)).isZero();
      assertThat(stream.read()).isEqualTo(-1);
    }
  }

  @Test
  void anOffsetBeyondTheEndIsAnError() throws Exception {
    put("a", content(10));
    assertNamed("a", () -> read("a", 11, StorageTarget.TO_END));
    assertNamed("a", () -> read("a", 11, 0));
    assertNamed("a", () -> read("a", Long.MAX_VALUE, 1));
  }

  @Test
  void aRangeThatReachesBeyondTheEndIsAnError() throws Exception {
    put("a", content(10));
    assertThatThrownBy(() -> read("a", 0, 11)).isInstanceOf(EOFException.class);
    assertNamed("a", () -> read("a", 10, 1));
    assertNamed("a", () -> read("a", 5, Long.MAX_VALUE));
  }

  @Test
  void negativeRangesAreRefused() throws Exception {
    put("a", content(10));
    assertThatThrownBy(() -> target.open("a", -1, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> target.open("a", 0, -2)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aMissingObjectIsNotOpened() throws Exception {
    put("folder/a", content(10));
    for (String missing : List.of("b", "folder/b", "folder", "folder/a/b")) {
      assertThatThrownBy(() -> target.open(missing, 0, StorageTarget.TO_END))
          .isInstanceOf(NoSuchFileException.class)
          .hasMessageContaining(missing)
          .hasMessageContaining(target.describe());
    }
  }

  @Test
  void streamsOnOneObjectAreIndependent() throws Exception {
    byte[] content = content(1000);
    put("a", content);
    try (InputStream first = target.open("a", 0, StorageTarget.TO_END)) {
      first.readNBytes(100);
      try (InputStream second = target.open("a", 500, 10)) {
        assertThat(second.read()).isEqualTo(content[500] & 0xff);
      }
      assertThat(first.read()).isEqualTo(content[100] & 0xff);
    }
  }

  // looking ----------------------------------------------------------------------------------

  @Test
  void statTellsSizeAndTime() throws Exception {
    Instant before = Instant.now();
    put("a", content(1234));
    StoredObject found = target.stat("a").orElseThrow();
    assertThat(found.key()).isEqualTo("a");
    assertThat(found.size()).isEqualTo(1234);
    assertThat(found.lastModified())
        .isBetween(before.minus(Duration.ofMinutes(5)), Instant.now().plus(Duration.ofMinutes(5)));
  }

  @Test
  void whatIsMissingAndWhatIsAFolderHasNoStat() throws Exception {
    put("folder/a", content(10));
    assertThat(target.stat("b")).isEmpty();
    assertThat(target.stat("folder")).isEmpty();
    assertThat(target.stat("folder/b")).isEmpty();
    assertThat(target.stat("folder/a/b")).isEmpty();
  }

  @Test
  void aFolderListsItsObjectsAndSubfoldersSorted() throws Exception {
    putAll("f/b", "f/a", "f/sub-2/x", "f/sub-1/deep/y", "f/sub-1/z", "f2/a", "top");
    Listing listing = target.list("f/", false);
    assertThat(keys(listing)).containsExactly("f/a", "f/b");
    assertThat(listing.folders()).containsExactly("f/sub-1/", "f/sub-2/");
    assertThat(target.list("", false).folders()).containsExactly("f/", "f2/");
    assertThat(keys(target.list("", false))).containsExactly("top");
  }

  @Test
  void aRecursiveListingHasEveryObjectBelowAndNoFolders() throws Exception {
    putAll("f/b", "f/a", "f/sub-2/x", "f/sub-1/deep/y", "f2/a", "top");
    Listing listing = target.list("f/", true);
    assertThat(keys(listing)).containsExactly("f/a", "f/b", "f/sub-1/deep/y", "f/sub-2/x");
    assertThat(listing.folders()).isEmpty();
    assertThat(keys(target.list("", true)))
        .containsExactly("f/a", "f/b", "f/sub-1/deep/y", "f/sub-2/x", "f2/a", "top");
  }

  @Test
  void aListingTellsWhatStatTells() throws Exception {
    put("f/a", content(77));
    assertThat(target.list("f/", false).objects())
        .containsExactly(target.stat("f/a").orElseThrow());
  }

  @Test
  void aFolderThatIsNotThereListsNothing() throws Exception {
    putAll("f/a");
    for (boolean recursive : new boolean[] {true, false}) {
      for (String prefix : List.of("g/", "f/a/", "f/g/")) {
        assertThat(target.list(prefix, recursive).objects()).isEmpty();
        assertThat(target.list(prefix, recursive).folders()).isEmpty();
      }
    }
  }

  @Test
  void aFolderWithPendingObjectsOnlyIsNotListed() throws Exception {
    putAll("f/a");
    try (PendingObject pending = target.create("f/sub/b")) {
      pending.stream().write(content(10));
      assertThat(target.list("", true).objects()).hasSize(1);
      assertThat(target.list("f/", false).folders()).isEmpty();
      assertThat(target.list("f/sub/", false).objects()).isEmpty();
    }
  }

  @Test
  void aThousandObjectsAreAllListed() throws Exception {
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < 1100; i++) {
      keys.add("many/%04d".formatted(i));
      put(keys.get(i), new byte[0]);
    }
    assertThat(keys(target.list("many/", false))).isEqualTo(keys);
    assertThat(keys(target.list("", true))).isEqualTo(keys);
    target.delete(keys);
    assertThat(target.list("", true).objects()).isEmpty();
  }

  // deleting ---------------------------------------------------------------------------------

  @Test
  void whatWasDeletedIsGoneAndTheRestIsThere() throws Exception {
    putAll("f/a", "f/b", "f/c");
    target.delete(List.of("f/a", "f/c"));
    assertAbsent("f/a");
    assertThat(keys(target.list("", true))).containsExactly("f/b");
    put("f/a", bytes("again"));
    assertThat(read("f/a", 0, StorageTarget.TO_END)).isEqualTo(bytes("again"));
  }

  @Test
  void deletingTheLastObjectRemovesItsFolderFromListings() throws Exception {
    putAll("f/sub/a");
    target.delete(List.of("f/sub/a"));
    assertThat(target.list("", false).folders()).isEmpty();
  }

  @Test
  void deletingWhatIsMissingIsNoError() throws Exception {
    putAll("f/a");
    assertThatCode(() -> target.delete(List.of("x", "f/x", "f/a/x", "f/a", "f/a")))
        .doesNotThrowAnyException();
    assertAbsent("f/a");
    target.delete(List.of());
  }

  @Test
  void deletingAFolderDoesNothing() throws Exception {
    putAll("f/sub/a");
    target.delete(List.of("f", "f/sub"));
    assertThat(keys(target.list("", true))).containsExactly("f/sub/a");
  }

  @Test
  void aPendingObjectIsNotDeleted() throws Exception {
    try (PendingObject pending = target.create("a")) {
      pending.stream().write(bytes("kept"));
      target.delete(List.of("a"));
      pending.commit();
    }
    assertThat(read("a", 0, StorageTarget.TO_END)).isEqualTo(bytes("kept"));
  }

  // keys and messages ------------------------------------------------------------------------

  @Test
  void badKeysAreRefusedByNameEverywhereBeforeAnythingIsDone() throws Exception {
    putAll("good");
    for (String bad : Samples.BAD_KEYS) {
      for (ThrowingCallable use :
          List.<ThrowingCallable>of(
              () -> target.create(bad),
              () -> target.open(bad, 0, StorageTarget.TO_END),
              () -> target.stat(bad),
              () -> target.delete(List.of("good", bad)))) {
        assertThatThrownBy(use)
            .as("key \"%s\"", bad)
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining(Samples.recognisable(bad));
      }
    }
    assertThat(keys(target.list("", true))).containsExactly("good");
  }

  @Test
  void badPrefixesAreRefusedByName() {
    for (String bad : Samples.BAD_PREFIXES) {
      for (boolean recursive : new boolean[] {true, false}) {
        assertThatThrownBy(() -> target.list(bad, recursive))
            .as("prefix \"%s\"", bad)
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining(Samples.recognisable(bad));
      }
    }
  }

  @Test
  void oddButLegalKeysAreKept() throws Exception {
    for (String odd : Samples.ODD_KEYS) {
      put(odd, bytes(odd));
    }
    for (String odd : Samples.ODD_KEYS) {
      assertThat(read(odd, 0, StorageTarget.TO_END)).isEqualTo(bytes(odd));
    }
    assertThat(keys(target.list("", true))).containsExactlyInAnyOrderElementsOf(Samples.ODD_KEYS);
  }

  @Test
  void theLongestKeyIsKept() throws Exception {
    String longest = ("x".repeat(200) + "/").repeat(6).substring(0, StorageKeys.MAX_BYTES);
    put(longest, bytes("far"));
    assertThat(read(longest, 0, StorageTarget.TO_END)).isEqualTo(bytes("far"));
    assertThat(keys(target.list("", true))).containsExactly(longest);
  }

  @Test
  void aKeyBeyondAsciiIsKeptOrRefusedByName() throws Exception {
    String key = "gr\u00fc\u00dfe/\u65e5\u672c-\ud83d\ude00";
    try {
      put(key, bytes("there"));
    } catch (IOException e) {
      assertThat(e).hasMessageContaining(key).hasMessageContaining(target.describe());
      return;
    }
    assertThat(read(key, 0, StorageTarget.TO_END)).isEqualTo(bytes("there"));
    assertThat(keys(target.list("", true))).containsExactly(key);
  }

  @Test
  void theTargetDescribesItself() {
    assertThat(target.describe()).isNotBlank();
  }

  // ------------------------------------------------------------------------------------------

  private StoredObject put(String key, byte[] content) throws IOException {
    try (PendingObject pending = target.create(key)) {
      pending.stream().write(content);
      return pending.commit();
    }
  }

  private void putAll(String... keys) throws IOException {
    for (String key : keys) {
      put(key, bytes(key));
    }
  }

  private byte[] read(String key, long offset, long length) throws IOException {
    try (InputStream stream = target.open(key, offset, length)) {
      return stream.readAllBytes();
    }
  }

  private void assertAbsent(String key) throws IOException {
    assertThat(target.stat(key)).isEmpty();
    assertThatThrownBy(() -> target.open(key, 0, StorageTarget.TO_END))
        .isInstanceOf(NoSuchFileException.class);
    assertThat(keys(target.list("", true))).doesNotContain(key);
  }

  private void assertNamed(String key, ThrowingCallable failing) {
    assertThatThrownBy(failing)
        .isInstanceOf(IOException.class)
        .hasMessageContaining(key)
        .hasMessageContaining(target.describe());
  }

  private static List<String> keys(Listing listing) {
    return listing.objects().stream().map(StoredObject::key).toList();
  }

  private boolean writeUntilItFails(PendingObject pending, CountDownLatch writing)
      throws IOException {
    byte[] bytes = content(10_000);
    // the pauses bound what a target takes that never fails
    long deadline = System.nanoTime() + soon().toNanos();
    while (System.nanoTime() < deadline) {
      writing.countDown();
      pending.stream().write(bytes);
      LockSupport.parkNanos(1_000_000);
    }
    return true;
  }

  /** Throws what the thread threw. */
  private <T> T outcome(Future<T> future) throws Throwable {
    try {
      return future.get(soon().toMillis() * 2, TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw e.getCause();
    }
  }

  private static byte[] content(int size) {
    byte[] content = new byte[size];
    new Random(size).nextBytes(content);
    return content;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
