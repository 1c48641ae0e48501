package io.pgops.internal.exec;

import io.pgops.error.PgOpsException;
import io.pgops.error.ServerException;
import io.pgops.error.StorageException;
import io.pgops.internal.exec.Activity.Kind;
import io.pgops.internal.exec.Activity.Wait;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stops an operation of which nothing moves any more. Silence is counted in ticks, not read off a
 * clock: a machine that slept for an hour has not been silent for an hour.
 */
final class Watchdog implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Watchdog.class);

  private static final Duration LONGEST_TICK = Duration.ofMillis(250);

  /** Between two answers that a statement is gone: its result may just have been on its way. */
  private static final Duration SECOND_LOOK = Duration.ofSeconds(5);

  private final Cancellation cancellation;
  private final Duration idleTimeout;
  private final Duration tick;
  private final Duration secondLook;
  private final List<Watched> watched = new CopyOnWriteArrayList<>();
  private volatile BooleanSupplier paused = () -> false;
  private volatile boolean closed;
  private volatile @Nullable Thread thread;

  /**
   * @param idleTimeout longer than zero
   */
  Watchdog(Cancellation cancellation, Duration idleTimeout) {
    this.cancellation = cancellation;
    this.idleTimeout = idleTimeout;
    this.tick = min(LONGEST_TICK, max(Duration.ofMillis(5), idleTimeout.dividedBy(4)));
    this.secondLook = min(SECOND_LOOK, idleTimeout);
  }

  void start(String job) {
    thread = Threads.start("watchdog " + job, this::run);
  }

  /**
   * Watches {@code activity} until the result is closed; {@code probe} is asked about statements.
   */
  Cancellation.Registration watch(Activity activity, @Nullable Probe probe) {
    Watched entry = new Watched(activity, probe);
    watched.add(entry);
    return () -> watched.remove(entry);
  }

  @Override
  public void close() {
    closed = true;
    LockSupport.unpark(thread);
  }

  private void run() {
    while (!closed && !cancellation.isCancelled()) {
      LockSupport.parkNanos(tick.toNanos());
      tick(tick);
    }
  }

  /** While {@code condition} holds, silence is somebody else's: it is not counted. */
  void pauseWhile(BooleanSupplier condition) {
    paused = condition;
  }

  /** One look at every worker, {@code passed} after the last one. */
  void tick(Duration passed) {
    if (paused.getAsBoolean()) {
      return;
    }
    for (Watched entry : watched) {
      entry.tick(passed);
    }
  }

  private static Duration min(Duration a, Duration b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  private static Duration max(Duration a, Duration b) {
    return a.compareTo(b) >= 0 ? a : b;
  }

  private final class Watched {
    private final Activity activity;
    private final @Nullable Probe probe;
    private final AtomicReference<Probe.@Nullable Answer> answer = new AtomicReference<>();
    private Duration silence = Duration.ZERO;
    private Duration sinceAnswer = Duration.ZERO;
    private boolean asking;
    private boolean goneOnce;

    Watched(Activity activity, @Nullable Probe probe) {
      this.activity = activity;
      this.probe = probe;
    }

    void tick(Duration passed) {
      Wait wait = activity.waiting();
      if (activity.takeMoved() || wait == null) {
        silence = Duration.ZERO;
        goneOnce = false;
        return;
      }
      silence = silence.plus(passed);
      sinceAnswer = sinceAnswer.plus(passed);
      if (silence.compareTo(idleTimeout) < 0) {
        return;
      }
      if (isStatement(wait) && probe != null) {
        askAbout(wait, probe);
      } else {
        cancellation.fail(silent(wait, idleTimeout));
      }
    }

    private void askAbout(Wait wait, Probe asked) {
      if (asking) {
        Probe.Answer given = answer.getAndSet(null);
        if (given != null) {
          asking = false;
          sinceAnswer = Duration.ZERO;
          judge(wait, given);
        }
        return;
      }
      if (!goneOnce || sinceAnswer.compareTo(secondLook) >= 0) {
        asking = true;
        // not the silence so far: the second look would wait longer for its answer than the first
        Threads.start("probe", () -> answer.set(ask(asked, idleTimeout)));
      }
    }

    private void judge(Wait wait, Probe.Answer given) {
      boolean gone =
          given == Probe.Answer.GONE
              || (given == Probe.Answer.UNKNOWN && wait.kind() == Kind.SERVER_QUERY);
      if (gone) {
        if (goneOnce) {
          cancellation.fail(silent(wait, silence));
        }
        goneOnce = true;
        return;
      }
      if (given == Probe.Answer.UNKNOWN) {
        log.warn(
            "Nothing moved for {} while {}, and the server could not be asked about it; still"
                + " waiting",
            text(silence),
            wait.what());
      }
      silence = Duration.ZERO;
      goneOnce = false;
    }
  }

  private static boolean isStatement(Wait wait) {
    return wait.kind() == Kind.SERVER_STATEMENT || wait.kind() == Kind.SERVER_QUERY;
  }

  private static Probe.Answer ask(Probe probe, Duration silence) {
    try {
      return probe.ask(silence);
    } catch (RuntimeException e) {
      log.warn("The server could not be asked about a silent statement", e);
      return Probe.Answer.UNKNOWN;
    }
  }

  private static PgOpsException silent(Wait wait, Duration silence) {
    String nothing = "moved for " + text(silence) + " while " + wait.what() + ".";
    if (wait.kind() == Kind.STORAGE) {
      return new StorageException(
          "The storage target is silent: nothing " + nothing,
          "Check the target, or raise the idle timeout.",
          null);
    }
    return new ServerException(
        "The server is silent: nothing " + nothing,
        "08006",
        "Check the server and the network, or raise the idle timeout.",
        null);
  }

  private static String text(Duration duration) {
    if (duration.compareTo(Duration.ofSeconds(1)) < 0) {
      return duration.toMillis() + " ms";
    }
    if (duration.compareTo(Duration.ofMinutes(2)) < 0) {
      return duration.toSeconds() + " s";
    }
    return duration.toMinutes() + " min";
  }
}
