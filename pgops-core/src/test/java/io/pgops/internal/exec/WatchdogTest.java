package io.pgops.internal.exec;

import static org.assertj.core.api.Assertions.assertThat;

import io.pgops.error.PgOpsException;
import io.pgops.error.ServerException;
import io.pgops.error.StorageException;
import io.pgops.internal.exec.Activity.Kind;
import io.pgops.internal.exec.Probe.Answer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class WatchdogTest {
  private static final Duration SECOND = Duration.ofSeconds(1);

  private final Cancellation cancellation = new Cancellation();
  private final Activity activity = new Activity();
  private final Watchdog watchdog = new Watchdog(cancellation, Duration.ofSeconds(10));
  private final Deque<Answer> answers = new ArrayDeque<>();
  private final AtomicInteger asked = new AtomicInteger();

  @Test
  void aWorkerThatWaitsForNobodyIsNotSuspected() {
    watch(null);
    activity.waitingFor("reading", Kind.SERVER_STREAM);
    activity.working();

    seconds(100);

    assertThat(cancellation.isCancelled()).isFalse();
  }

  @Test
  void aStreamThatMovesIsLeftAlone() {
    watch(null);
    activity.waitingFor("reading table public.a", Kind.SERVER_STREAM);
    for (int i = 0; i < 20; i++) {
      seconds(9);
      activity.touch();
      seconds(1);
    }

    assertThat(cancellation.isCancelled()).isFalse();
  }

  @Test
  void aSilentServerStreamIsALostConnection() {
    watch(null);
    activity.waitingFor("reading table public.a", Kind.SERVER_STREAM);
    seconds(10);
    assertThat(cancellation.isCancelled()).isFalse();

    seconds(1);

    assertThat(failure()).isInstanceOf(ServerException.class);
    assertThat(((ServerException) failure()).sqlState()).isEqualTo("08006");
    assertThat(failure()).hasMessageContaining("10 s while reading table public.a");
  }

  @Test
  void aSilentStorageIsTheStoragesFault() {
    watch(null);
    activity.waitingFor("writing app.dump", Kind.STORAGE);

    seconds(11);

    assertThat(failure())
        .isInstanceOf(StorageException.class)
        .hasMessageContaining("10 s while writing app.dump");
  }

  @Test
  void aSilentStatementIsWaitedForAsLongAsTheServerWorksOnIt() {
    answers.addAll(List.of(Answer.ALIVE, Answer.ALIVE, Answer.ALIVE));
    watch(this::answer);
    activity.waitingFor("CREATE INDEX i", Kind.SERVER_STATEMENT);

    secondsWithAnswers(40, 3);

    assertThat(asked.get()).isEqualTo(3);
    assertThat(cancellation.isCancelled()).isFalse();
  }

  @Test
  void aStatementTheServerDoesNotKnowFailsAfterASecondLook() {
    answers.addAll(List.of(Answer.ALIVE, Answer.GONE, Answer.GONE));
    watch(this::answer);
    activity.waitingFor("CREATE INDEX i", Kind.SERVER_STATEMENT);

    secondsWithAnswers(40, 3);

    assertThat(failure())
        .isInstanceOf(ServerException.class)
        .hasMessageContaining("while CREATE INDEX i");
  }

  @Test
  void aStatementWhoseResultWasOnItsWayIsNotFailed() {
    answers.add(Answer.GONE);
    watch(this::answer);
    activity.waitingFor("CREATE INDEX i", Kind.SERVER_STATEMENT);
    secondsWithAnswers(13, 1);

    activity.touch();
    seconds(9);

    assertThat(asked.get()).isEqualTo(1);
    assertThat(cancellation.isCancelled()).isFalse();
  }

  @Test
  void aStatementThatCannotBeAskedAboutIsWaitedFor() {
    answers.addAll(List.of(Answer.UNKNOWN, Answer.UNKNOWN));
    watch(this::answer);
    activity.waitingFor("CREATE INDEX i", Kind.SERVER_STATEMENT);

    secondsWithAnswers(25, 2);

    assertThat(cancellation.isCancelled()).isFalse();
  }

  @Test
  void aQueryThatCannotBeAskedAboutFails() {
    answers.addAll(List.of(Answer.UNKNOWN, Answer.UNKNOWN));
    watch(this::answer);
    activity.waitingFor("reading the catalogs", Kind.SERVER_QUERY);

    secondsWithAnswers(25, 2);

    assertThat(failure())
        .isInstanceOf(ServerException.class)
        .hasMessageContaining("while reading the catalogs");
  }

  @Test
  void aQueryThatTheServerWorksOnIsWaitedFor() {
    answers.addAll(List.of(Answer.ALIVE, Answer.UNKNOWN, Answer.ALIVE));
    watch(this::answer);
    activity.waitingFor("reading the catalogs", Kind.SERVER_QUERY);

    secondsWithAnswers(40, 3);

    assertThat(cancellation.isCancelled()).isFalse();
  }

  @Test
  void theCallersOwnPauseIsNoSilence() {
    boolean[] paused = {true};
    watchdog.pauseWhile(() -> paused[0]);
    watch(null);
    activity.waitingFor("reading table public.a", Kind.SERVER_STREAM);

    seconds(100);
    paused[0] = false;
    seconds(9);

    assertThat(cancellation.isCancelled()).isFalse();
  }

  @Test
  void aProbeThatFailsSaysNothingAboutTheStatement() {
    watch(
        silence -> {
          asked.incrementAndGet();
          throw new IllegalStateException("a bug");
        });
    activity.waitingFor("CREATE INDEX i", Kind.SERVER_STATEMENT);

    secondsWithAnswers(25, 2);

    assertThat(cancellation.isCancelled()).isFalse();
  }

  @Test
  void aSilentStatementThatNobodyCanBeAskedAboutFails() {
    watch(null);
    activity.waitingFor("listing tables", Kind.SERVER_STATEMENT);

    seconds(11);

    assertThat(failure()).isInstanceOf(ServerException.class);
  }

  @Test
  void everyWorkerIsWatchedForItself() {
    Activity busy = new Activity();
    Activity stuck = new Activity();
    try (var first = watchdog.watch(busy, null);
        var second = watchdog.watch(stuck, null)) {
      assertThat(first).isNotSameAs(second);
      busy.waitingFor("reading table public.a", Kind.SERVER_STREAM);
      stuck.waitingFor("reading table public.b", Kind.SERVER_STREAM);
      for (int i = 0; i < 12; i++) {
        busy.touch();
        seconds(1);
      }
    }

    assertThat(failure()).hasMessageContaining("public.b");
  }

  @Test
  void aStepThatEndsGoesBackToTheWaitAroundIt() {
    watch(null);
    activity.waitingFor("reading table public.a", Kind.SERVER_STREAM);
    String result = activity.during("writing app.dump", Kind.STORAGE, () -> "written");

    seconds(12);

    assertThat(result).isEqualTo("written");
    assertThat(failure()).hasMessageContaining("reading table public.a");
  }

  private void watch(@Nullable Probe probe) {
    assertThat(watchdog.watch(activity, probe)).isNotNull();
  }

  private synchronized Answer answer(Duration silence) {
    assertThat(silence).isGreaterThanOrEqualTo(Duration.ofSeconds(10));
    asked.incrementAndGet();
    return answers.remove();
  }

  private void seconds(int count) {
    for (int i = 0; i < count; i++) {
      watchdog.tick(SECOND);
    }
  }

  /** Ticks like {@link #seconds}, but gives each of the probes the time to answer. */
  private void secondsWithAnswers(int count, int probes) {
    for (int i = 0; i < count; i++) {
      watchdog.tick(SECOND);
      if (asked.get() <= probes) {
        pause();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(15);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private PgOpsException failure() {
    return cancellation.reason().orElseThrow();
  }
}
