package io.pgops.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.pgops.event.EntryDone;
import io.pgops.event.Notice;
import io.pgops.event.OperationEnded;
import io.pgops.event.OperationStarted;
import io.pgops.event.PgOpsListener;
import io.pgops.event.PhaseStarted;
import io.pgops.event.Progress;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private static final String OPERATION = "backup of host/mail";

  private final StringWriter err = new StringWriter();
  private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 1000);
  private final PgOpsListener plain = new PlainProgress(new PrintWriter(err), nanos::get);
  private final PgOpsListener bar = new ProgressBar(new PrintWriter(err), 60);

  private static Progress progress(String object, long done, long total, Duration elapsed) {
    return new Progress(OPERATION, object, done, total, elapsed);
  }

  private static EntryDone table(String name, long rows) {
    return new EntryDone(OPERATION, "TABLE DATA", name, rows, 2048);
  }

  private List<String> lines() {
    return err.toString().lines().toList();
  }

  @Test
  void textSaysHowMuchHowFastAndHowLong() {
    assertThat(
            ProgressText.of(progress("public.message", 42 << 20, 100 << 20, Duration.ofSeconds(7))))
        .isEqualTo("42%, 42.0 MB of 100 MB, 6.0 MB/s, 9.6 s left, public.message");
  }

  @Test
  void textSaysNothingOfSpeedBeforeASecond() {
    assertThat(ProgressText.of(progress("", 1 << 20, 2 << 20, Duration.ofMillis(999))))
        .isEqualTo("50%, 1.0 MB of 2.0 MB");
  }

  @Test
  void nothingToDoIsAllDone() {
    assertThat(ProgressText.bar(progress("", 0, 0, Duration.ZERO)))
        .isEqualTo("[" + "#".repeat(20) + "]");
  }

  @Test
  void plainLinesTellPhasesAndNoticesAtOnce() {
    plain.on(new OperationStarted(OPERATION));
    plain.on(new PhaseStarted(OPERATION, "locking tables"));
    plain.on(new PhaseStarted(OPERATION, "writing"));
    plain.on(new Notice(OPERATION, "two\nlines"));
    plain.on(new OperationEnded(OPERATION, null));
    assertThat(lines())
        .containsExactly(OPERATION, "locking tables", "writing", "note: two\\nlines");
  }

  @Test
  void plainLinesTellOfTablesOnceASecond() {
    plain.on(table("a", 1));
    plain.on(table("b", 2));
    nanos.addAndGet(Duration.ofMillis(999).toNanos());
    plain.on(progress("c", 1, 2, Duration.ZERO));
    nanos.addAndGet(Duration.ofMillis(1).toNanos());
    plain.on(progress("c", 1, 2, Duration.ZERO));
    plain.on(table("c", 1234));
    nanos.addAndGet(Duration.ofSeconds(5).toNanos());
    plain.on(new EntryDone(OPERATION, "INDEX", "i", -1, 0));
    plain.on(progress("", 1, 2, Duration.ZERO));
    plain.on(table("d", 4321));
    assertThat(lines())
        .containsExactly("  a: 1 row, 2.0 kB", "  50%, 1 B of 2 B, c", "  d: 4,321 rows, 2.0 kB");
  }

  @Test
  void theBarIsDrawnOverItself() {
    bar.on(new PhaseStarted(OPERATION, "writing"));
    bar.on(progress("public.t", 1 << 20, 4 << 20, Duration.ofMillis(500)));
    assertThat(err)
        .hasToString(
            "\r\u001b[Kwriting ..."
                + "\r\u001b[K[#####...............] 25%, 1.0 MB of 4.0 MB, public.t");
  }

  @Test
  void theBarNeverWraps() {
    bar.on(progress("x".repeat(100), 1 << 20, 4 << 20, Duration.ofMillis(500)));
    assertThat(err.toString()).hasSize("\r\u001b[K".length() + 59);
  }

  @Test
  void aNoticeStaysAboveTheBar() {
    bar.on(new PhaseStarted(OPERATION, "writing"));
    bar.on(new Notice(OPERATION, "something"));
    assertThat(err.toString())
        .endsWith("\r\u001b[Knote: something" + System.lineSeparator() + "\r\u001b[Kwriting ...");
  }

  @Test
  void theBarIsGoneAtTheEnd() {
    bar.on(progress("public.t", 1, 4, Duration.ZERO));
    bar.on(new OperationEnded(OPERATION, null));
    assertThat(err.toString()).endsWith("\r\u001b[K");
  }
}
