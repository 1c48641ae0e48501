package io.pgops.examples.cli;

import io.pgops.event.EntryDone;
import io.pgops.event.Notice;
import io.pgops.event.OperationStarted;
import io.pgops.event.PgOpsEvent;
import io.pgops.event.PgOpsListener;
import io.pgops.event.PhaseStarted;
import io.pgops.event.Progress;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.function.LongSupplier;

/** Progress for logs: a line per phase and notice, and at most one a second for tables. */
final class PlainProgress implements PgOpsListener {
  private static final long NANOS_BETWEEN = Duration.ofSeconds(1).toNanos();

  private final PrintWriter err;
  private final LongSupplier nanoTime;
  private long last;

  PlainProgress(PrintWriter err, LongSupplier nanoTime) {
    this.err = err;
    this.nanoTime = nanoTime;
    this.last = nanoTime.getAsLong() - NANOS_BETWEEN;
  }

  @Override
  public void on(PgOpsEvent event) {
    if (event instanceof OperationStarted) {
      print(event.operation());
    } else if (event instanceof PhaseStarted phase) {
      print(phase.phase());
    } else if (event instanceof Notice notice) {
      print("note: " + notice.text());
    } else if (event instanceof EntryDone entry && entry.rows() >= 0) {
      printNowAndThen("  " + ProgressText.done(entry));
    } else if (event instanceof Progress progress && !progress.object().isEmpty()) {
      printNowAndThen("  " + ProgressText.of(progress));
    }
  }

  private void printNowAndThen(String line) {
    long now = nanoTime.getAsLong();
    if (now - last >= NANOS_BETWEEN) {
      last = now;
      print(line);
    }
  }

  private void print(String line) {
    err.println(Printable.of(line));
    err.flush();
  }
}
