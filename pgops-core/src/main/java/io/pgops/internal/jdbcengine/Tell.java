package io.pgops.internal.jdbcengine;

import io.pgops.event.EntryDone;
import io.pgops.event.Notice;
import io.pgops.event.PgOpsEvent;
import io.pgops.event.PgOpsListener;
import io.pgops.event.PhaseStarted;
import io.pgops.event.Progress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the listener what goes on, and keeps the last progress for whoever asks. Safe for use by
 * several threads.
 */
public final class Tell {
  private static final Logger log = LoggerFactory.getLogger(Tell.class);
  private static final long NANOS_BETWEEN_PROGRESS = Duration.ofMillis(200).toNanos();

  private final String operation;
  private final PgOpsListener listener;
  private final List<String> notices = new ArrayList<>();
  private volatile String subject = "";
  private long bytesDone;
  private long bytesTotal;
  private long dataStarted;
  private long lastProgress;
  private volatile @Nullable Progress progress;
  private volatile boolean telling;

  /**
   * @param operation such as "backup of app"
   */
  public Tell(String operation, PgOpsListener listener) {
    this.operation = operation;
    this.listener = listener;
  }

  public String operation() {
    return operation;
  }

  public synchronized void event(PgOpsEvent event) {
    telling = true;
    try {
      listener.on(event);
    } catch (RuntimeException e) {
      log.warn("The listener of {} failed at an event", operation, e);
    } finally {
      telling = false;
    }
  }

  /** Whether the listener has not come back from an event. */
  public boolean isTelling() {
    return telling;
  }

  /**
   * What the operation works on from now on, one of several things; phases, notices and objects are
   * told with it.
   *
   * @param newSubject such as a database's name; empty for the whole
   */
  public void about(String newSubject) {
    subject = newSubject.isEmpty() ? "" : newSubject + ": ";
  }

  public void phase(String phase) {
    event(new PhaseStarted(operation, subject + phase));
  }

  public synchronized void notice(String text) {
    notices.add(subject + text);
    event(new Notice(operation, subject + text));
  }

  void entryDone(String kind, String object, long rows, long bytes) {
    event(new EntryDone(operation, kind, subject + object, rows, bytes));
  }

  /** What was noticed so far. */
  public synchronized List<String> notices() {
    return List.copyOf(notices);
  }

  /** The last progress; null before there was any. */
  public @Nullable Progress progress() {
    return progress;
  }

  /** From now on bytes move. */
  public synchronized void dataStarts(long expectedBytes) {
    dataStarted = System.nanoTime();
    bytesDone = 0;
    bytesTotal = expectedBytes;
    report("");
  }

  /**
   * Bytes have moved.
   *
   * @param object of what
   */
  public synchronized void moved(String object, long bytes) {
    bytesDone += bytes;
    if (System.nanoTime() - lastProgress >= NANOS_BETWEEN_PROGRESS) {
      report(object);
    }
  }

  /** The estimate was for a table's files; from here on its rows are known. */
  synchronized void correct(long expected, long actual) {
    bytesTotal += actual - expected;
  }

  /** All bytes have moved. */
  public synchronized void dataEnds() {
    bytesTotal = bytesDone;
    report("");
  }

  private void report(String object) {
    lastProgress = System.nanoTime();
    Progress now =
        new Progress(
            operation,
            object.isEmpty() ? "" : subject + object,
            bytesDone,
            bytesTotal,
            Duration.ofNanos(System.nanoTime() - dataStarted));
    progress = now;
    event(now);
  }
}
