package io.pgops.internal.exec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pgops.error.OperationCancelledException;
import io.pgops.error.RestoreException;
import io.pgops.error.ServerException;
import io.pgops.error.StorageException;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CancellationTest {
  private final Cancellation cancellation = new Cancellation();

  @Test
  void nothingHappensBeforeAReasonIsGiven() {
    assertThat(cancellation.isCancelled()).isFalse();
    assertThat(cancellation.reason()).isEmpty();
    assertThatCode(cancellation::check).doesNotThrowAnyException();
  }

  @Test
  void theFirstReasonWins() {
    StorageException failure = new StorageException("the disk is full", null, null);

    assertThat(cancellation.fail(failure)).isTrue();
    assertThat(cancellation.cancel("somebody asked")).isFalse();

    assertThatThrownBy(cancellation::check).isSameAs(failure);
  }

  @Test
  void aCancelIsReportedWithItsReason() {
    cancellation.cancel("somebody asked");

    assertThatThrownBy(cancellation::check)
        .isInstanceOf(OperationCancelledException.class)
        .hasMessage("somebody asked");
  }

  @Test
  void everyPieceIsStoppedOnce() throws InterruptedException {
    AtomicInteger stops = new AtomicInteger();
    CountDownLatch stopped = new CountDownLatch(2);
    for (int i = 0; i < 2; i++) {
      var registration =
          cancellation.onCancel(
              "piece " + i,
              () -> {
                stops.incrementAndGet();
                stopped.countDown();
              });
      assertThat(registration).isNotNull();
    }

    cancellation.cancel("one");
    cancellation.cancel("two");

    assertThat(stopped.await(5, TimeUnit.SECONDS)).isTrue();
    assertThat(stops).hasValue(2);
  }

  @Test
  void aPieceThatFailsOrHangsKeepsNoOtherFromBeingStopped() throws InterruptedException {
    CountDownLatch hanging = new CountDownLatch(1);
    CountDownLatch stopped = new CountDownLatch(1);
    List<Cancellation.Registration> registrations =
        List.of(
            cancellation.onCancel("a failing piece", CancellationTest::fails),
            cancellation.onCancel("a hanging piece", () -> waitFor(hanging)),
            cancellation.onCancel("a good piece", stopped::countDown));

    cancellation.cancel("somebody asked");

    assertThat(registrations).hasSize(3);
    assertThat(stopped.await(5, TimeUnit.SECONDS)).isTrue();
    hanging.countDown();
  }

  @Test
  void aPieceThatStartsTooLateIsStoppedAtOnce() throws InterruptedException {
    cancellation.cancel("somebody asked");
    CountDownLatch stopped = new CountDownLatch(1);

    try (var registration = cancellation.onCancel("late", stopped::countDown)) {
      assertThat(registration).isNotNull();
      assertThat(stopped.await(5, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void aPieceThatHasEndedIsNotStopped() throws InterruptedException {
    AtomicInteger stops = new AtomicInteger();
    CountDownLatch other = new CountDownLatch(1);
    cancellation.onCancel("ended", stops::incrementAndGet).close();
    try (var registration = cancellation.onCancel("still running", other::countDown)) {
      assertThat(registration).isNotNull();
      cancellation.cancel("somebody asked");
      assertThat(other.await(5, TimeUnit.SECONDS)).isTrue();
    }

    assertThat(stops).hasValue(0);
  }

  @Test
  void whatBreaksAfterTheCancelIsReportedAsTheCancel() {
    SQLException consequence = new SQLException("canceling statement due to user request", "57014");
    cancellation.cancel("somebody asked");

    RuntimeException explained = cancellation.explain("backup of app", consequence);

    assertThat(explained).isInstanceOf(OperationCancelledException.class);
    assertThat(explained.getSuppressed()).containsExactly(consequence);
  }

  @Test
  void aFailureThatNamesTheReasonIsReportedAsItIs() {
    StorageException failure = new StorageException("the disk is full", null, null);
    cancellation.fail(failure);
    RestoreException wrapped =
        new RestoreException("Restore failed.", List.of(), "It is empty again.", null, failure);

    assertThat(cancellation.explain("restore of app", wrapped)).isSameAs(wrapped);
  }

  @Test
  void anErrorOfTheServerKeepsItsSqlState() {
    RuntimeException explained =
        cancellation.explain("backup of app", new SQLException("disk full", "53100"));

    assertThat(explained).isInstanceOf(ServerException.class);
    assertThat(((ServerException) explained).sqlState()).isEqualTo("53100");
    assertThat(explained).hasMessageStartingWith("backup of app: disk full");
  }

  private static void fails() {
    throw new IllegalStateException("cannot be stopped");
  }

  private static void waitFor(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
