package io.pgops.it.stall;

import static org.assertj.core.api.Assertions.assertThat;

import io.pgops.error.PgOpsException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Locale;

/**
 * How an operation failed.
 *
 * @param after since its cause
 */
record Ended(Throwable failure, Duration after) {
  /** What rows hold, and no message may. */
  static final String ROW_DATA = "confidential";

  private static final Duration SOON = Duration.ofSeconds(5);

  /** The same operation, seen from when the idle timeout ran out. */
  Ended idleFor(Duration idleTimeout) {
    return new Ended(failure, after.minus(idleTimeout));
  }

  /** Fails unless it is an exception of ours of this type, came soon, and tells no secret. */
  Ended requires(Class<? extends Throwable> type, String... parts) {
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    assertThat(failure).as("%s", trace).isInstanceOf(type);
    for (String part : parts) {
      assertThat(failure.getMessage()).as("%s", trace).contains(part);
    }
    assertThat(trace.toString()).doesNotContain(Access.SECRET);
    assertThat(String.valueOf(failure.getMessage())).doesNotContain(ROW_DATA);
    assertThat(after).as("%s", trace).isLessThan(SOON);
    return this;
  }

  String line() {
    String hint =
        failure instanceof PgOpsException e ? e.hint().map(h -> " HINT: " + h).orElse("") : "";
    return "%.2f s %s: %s%s"
        .formatted(
            after.toMillis() / 1000.0,
            failure.getClass().getSimpleName(),
            failure.getMessage(),
            hint)
        .replace('\n', ' ')
        .toString();
  }

  static String seconds(Duration duration) {
    return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
  }
}
