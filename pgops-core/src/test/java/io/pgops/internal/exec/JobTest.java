package io.pgops.internal.exec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pgops.error.OperationCancelledException;
import io.pgops.error.ServerException;
import io.pgops.error.StorageException;
import io.pgops.internal.exec.Activity.Kind;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class JobTest {
  private static final Duration IDLE = Duration.ofMinutes(5);
  private static final Duration GRACE = Duration.ofMillis(200);

  @Test
  void theResultReachesTheCaller() {
    assertThat(Job.start("count", IDLE, context -> 42).await()).isEqualTo(42);
  }

  @Test
  void theBodyRunsOnADaemonThreadOfOurs() {
    Thread thread = Job.start("look", IDLE, context -> Thread.currentThread()).await();

    assertThat(thread).isNotSameAs(Thread.currentThread());
    assertThat(thread.isDaemon()).isTrue();
    assertThat(thread.getName()).isEqualTo("pgops-look");
  }

  @Test
  void ourExceptionsReachTheCallerAsTheyAreAndTellWhoAsked() {
    StorageException failure = new StorageException("the disk is full", null, null);

    Job<Object> job = Job.start("backup", IDLE, context -> doThrow(failure));

    assertThatThrownBy(job::await).isSameAs(failure);
    assertThat(failure.getSuppressed()).hasSize(1);
    assertThat(failure.getSuppressed()[0].getStackTrace())
        .anyMatch(frame -> frame.getClassName().equals(JobTest.class.getName()));
  }

  @Test
  void otherExceptionsAndErrorsReachTheCallerAsTheyAre() {
    IllegalStateException exception = new IllegalStateException("a bug");
    OutOfMemoryError error = new OutOfMemoryError("a test");

    assertThatThrownBy(Job.start("a", IDLE, context -> doThrow(exception))::await)
        .isSameAs(exception);
    assertThatThrownBy(Job.start("b", IDLE, context -> doThrow(error))::await).isSameAs(error);
  }

  @Test
  void anSqlExceptionBecomesAServerException() {
    Job<Object> job =
        Job.start(
            "backup of app",
            IDLE,
            context -> {
              throw new SQLException("relation \"x\" does not exist", "42P01");
            });

    assertThatThrownBy(job::await)
        .isInstanceOf(ServerException.class)
        .hasMessageStartingWith("backup of app: relation \"x\" does not exist");
  }

  @Test
  void whatBreaksBecauseOfTheCancelIsReportedAsTheCancel() throws InterruptedException {
    CountDownLatch running = new CountDownLatch(1);
    CountDownLatch stopped = new CountDownLatch(1);
    Job<Object> job =
        Job.start(
            "backup of app",
            IDLE,
            context -> {
              try (var registration =
                  context.cancellation().onCancel("a query", stopped::countDown)) {
                assertThat(registration).isNotNull();
                running.countDown();
                stopped.await();
                throw new SQLException("canceling statement due to user request", "57014");
              }
            });
    running.await();

    job.cancel();

    assertThatThrownBy(job::await)
        .isInstanceOf(OperationCancelledException.class)
        .hasMessage("backup of app was cancelled.");
  }

  @Test
  void aJobCancelledBeforeItsBodyBeganDoesNotBegin() {
    // repeated, as the two race
    for (int i = 0; i < 200; i++) {
      CountDownLatch began = new CountDownLatch(1);
      CompletableFuture<Void> released = new CompletableFuture<>();
      Job<Object> job =
          Job.start(
              "backup",
              IDLE,
              context -> {
                began.countDown();
                var registration =
                    context.cancellation().onCancel("a wait", () -> released.complete(null));
                released.join();
                registration.close();
                context.cancellation().check();
                return "never";
              });
      job.cancel();

      assertThatThrownBy(job::await).isInstanceOf(OperationCancelledException.class);
    }
  }

  @Test
  void cancellingTwiceOrAfterTheEndChangesNothing() {
    Job<String> job = Job.start("quick", IDLE, context -> "done");
    assertThat(job.await()).isEqualTo("done");

    job.cancel();
    job.cancel();

    assertThat(job.isDone()).isTrue();
    assertThat(job.await()).isEqualTo("done");
  }

  @Test
  void anInterruptOfTheCallerCancelsTheJobAndWaitsForItsCleanUp() throws InterruptedException {
    CountDownLatch running = new CountDownLatch(1);
    CountDownLatch cleanedUp = new CountDownLatch(1);
    CompletableFuture<Void> released = new CompletableFuture<>();
    Job<Object> job =
        Job.start(
            "backup",
            IDLE,
            context -> {
              running.countDown();
              try (var registration =
                  context.cancellation().onCancel("a wait", () -> released.complete(null))) {
                assertThat(registration).isNotNull();
                released.join();
                context.cancellation().check();
                return "never";
              } finally {
                Thread.sleep(50);
                cleanedUp.countDown();
              }
            });
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    AtomicReference<Boolean> flag = new AtomicReference<>();
    AtomicReference<Long> cleanUpsLeft = new AtomicReference<>();
    Thread caller =
        new Thread(
            () -> {
              try {
                job.await();
              } catch (RuntimeException e) {
                thrown.set(e);
              }
              cleanUpsLeft.set(cleanedUp.getCount());
              flag.set(Thread.currentThread().isInterrupted());
            });
    running.await();
    caller.start();

    caller.interrupt();
    caller.join();

    assertThat(thrown.get())
        .isInstanceOf(OperationCancelledException.class)
        .hasMessageContaining("interrupted");
    assertThat(flag.get()).isTrue();
    assertThat(cleanUpsLeft.get()).isZero();
  }

  @Test
  void aBodyThatDoesNotStopIsGivenUpAfterTheGraceAndInterrupted() throws InterruptedException {
    CountDownLatch running = new CountDownLatch(1);
    CountDownLatch interrupted = new CountDownLatch(1);
    Job<Object> job =
        Job.start(
            "stubborn",
            IDLE,
            GRACE,
            context -> {
              try {
                running.countDown();
                new CountDownLatch(1).await();
              } catch (InterruptedException e) {
                interrupted.countDown();
              }
              return "never seen";
            });
    running.await();

    job.cancel();

    assertThatThrownBy(job::await)
        .isInstanceOf(OperationCancelledException.class)
        .hasMessageStartingWith("stubborn was cancelled. It has not come to its end yet");
    assertThat(interrupted.await(5, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void aCleanUpIsWaitedForAsLongAsItMoves() throws InterruptedException {
    CountDownLatch running = new CountDownLatch(1);
    CountDownLatch stopped = new CountDownLatch(1);
    Job<Object> job =
        Job.start(
            "restore",
            IDLE,
            GRACE,
            context -> {
              context.cancellation().onCancel("the work", stopped::countDown);
              running.countDown();
              stopped.await();
              for (int i = 0; i < 10; i++) {
                context.cleaningUp();
                Thread.sleep(GRACE.toMillis() / 2);
              }
              throw new IllegalStateException("all is undone");
            });
    running.await();

    job.cancel();

    assertThatThrownBy(job::await)
        .hasMessage("restore was cancelled.")
        .satisfies(
            e ->
                assertThat(e.getSuppressed())
                    .anySatisfy(s -> assertThat(s).hasMessage("all is undone")));
  }

  @Test
  void aCleanUpThatHangsIsNotWaitedFor() throws InterruptedException {
    CountDownLatch running = new CountDownLatch(1);
    CountDownLatch stopped = new CountDownLatch(1);
    Job<Object> job =
        Job.start(
            "restore",
            IDLE,
            GRACE,
            context -> {
              context.cancellation().onCancel("the work", stopped::countDown);
              running.countDown();
              stopped.await();
              context.cleaningUp();
              new CountDownLatch(1).await();
              return "never";
            });
    running.await();

    job.cancel();

    assertThatThrownBy(job::await).hasMessageContaining("may not be undone");
  }

  @Test
  void aResultThatWasReadyDespiteTheCancelIsNotThrownAway() throws InterruptedException {
    CountDownLatch cancelled = new CountDownLatch(1);
    CountDownLatch running = new CountDownLatch(1);
    Job<String> job =
        Job.start(
            "backup",
            IDLE,
            context -> {
              running.countDown();
              cancelled.await();
              return "committed";
            });
    running.await();
    job.cancel();
    cancelled.countDown();

    assertThat(job.await()).isEqualTo("committed");
  }

  @Test
  void cancellingTheFutureCancelsTheJob() {
    CountDownLatch never = new CountDownLatch(1);
    Job<Object> job =
        Job.start(
            "backup",
            IDLE,
            GRACE,
            context -> {
              never.await();
              return "never";
            });

    job.toCompletableFuture().cancel(true);

    assertThatThrownBy(job::await).isInstanceOf(OperationCancelledException.class);
  }

  @Test
  void theFutureHasTheResult() {
    assertThat(Job.start("count", IDLE, context -> 42).toCompletableFuture().join()).isEqualTo(42);
  }

  @Test
  void silenceFailsTheJob() {
    Job<Object> job =
        Job.start(
            "backup",
            Duration.ofMillis(100),
            GRACE,
            context ->
                context
                    .activity()
                    .during(
                        "writing data.dump",
                        Kind.STORAGE,
                        () -> {
                          new CountDownLatch(1).await();
                          return "never";
                        }));

    assertThatThrownBy(job::await)
        .isInstanceOf(StorageException.class)
        .hasMessageContaining("100 ms while writing data.dump");
  }

  @Test
  void noThreadIsLeftBehind() throws InterruptedException {
    Job.start("tidy", IDLE, context -> 1).await();

    for (int i = 0; i < 100 && !ownThreads("tidy").isEmpty(); i++) {
      Thread.sleep(20);
    }
    assertThat(ownThreads("tidy")).isEmpty();
  }

  private static List<String> ownThreads(String part) {
    return Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .filter(name -> name.startsWith("pgops-") && name.contains(part))
        .toList();
  }

  private static Object doThrow(RuntimeException e) {
    throw e;
  }

  private static Object doThrow(Error e) {
    throw e;
  }
}
