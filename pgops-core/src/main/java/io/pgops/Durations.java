package io.pgops;

import java.time.Duration;

/** The range of timeouts. */
final class Durations {
  private static final Duration LONGEST = Duration.ofHours(24);

  private Durations() {}

  static void require(String option, Duration timeout) {
    if (timeout.toMillis() < 1 || timeout.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(
          option + " must be 1 ms to 24 h, not " + timeout.toMillis() + " ms");
    }
  }
}
