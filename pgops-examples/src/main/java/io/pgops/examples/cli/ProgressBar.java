package io.pgops.examples.cli;

import io.pgops.event.Notice;
import io.pgops.event.OperationEnded;
import io.pgops.event.PgOpsEvent;
import io.pgops.event.PgOpsListener;
import io.pgops.event.PhaseStarted;
import io.pgops.event.Progress;
import java.io.PrintWriter;

/** Progress for a terminal: one line that is drawn again and again, and is gone at the end. */
final class ProgressBar implements PgOpsListener {
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final PrintWriter err;
  private final int columns;
  private String line = "";

  ProgressBar(PrintWriter err, int columns) {
    this.err = err;
    this.columns = columns;
  }

  @Override
  public void on(PgOpsEvent event) {
    if (event instanceof PhaseStarted phase) {
      draw(phase.phase() + " ...");
    } else if (event instanceof Progress progress) {
      draw(ProgressText.bar(progress) + " " + ProgressText.of(progress));
    } else if (event instanceof Notice notice) {
      err.print(CLEAR_LINE);
      err.println(Printable.of("note: " + notice.text()));
      draw(line);
    } else if (event instanceof OperationEnded) {
      draw("");
    }
  }

  private void draw(String newLine) {
    line = newLine;
    String printable = Printable.of(newLine);
    // a line as wide as the screen would wrap, and could not be cleared
    int end = Math.min(printable.codePointCount(0, printable.length()), columns - 1);
    err.print(CLEAR_LINE + printable.substring(0, printable.offsetByCodePoints(0, end)));
    err.flush();
  }
}
