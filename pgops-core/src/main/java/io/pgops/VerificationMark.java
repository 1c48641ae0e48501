package io.pgops;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/** That a backup was verified, as it is remembered beside its manifest. Immutable. */
public final class VerificationMark {
  private final Instant at;
  private final VerifyLevel level;
  private final boolean good;
  private final Duration duration;

  VerificationMark(Instant at, VerifyLevel level, boolean good, Duration duration) {
    this.at = at;
    this.level = level;
    this.good = good;
    this.duration = duration;
  }

  /** When it ended, to the millisecond, by the clock of the host that verified. */
  public Instant at() {
    return at;
  }

  public VerifyLevel level() {
    return level;
  }

  /** Whether nothing was wrong. */
  public boolean good() {
    return good;
  }

  /**
   * How long it took, to the millisecond; of {@link VerifyLevel#RESTORE} the restore alone, which
   * is how long it takes to have the database back: the measured RTO.
   */
  public Duration duration() {
    return duration;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof VerificationMark m
        && at.equals(m.at)
        && level == m.level
        && good == m.good
        && duration.equals(m.duration);
  }

  @Override
  public int hashCode() {
    return Objects.hash(at, level, good, duration);
  }

  @Override
  public String toString() {
    return level + (good ? " good at " : " bad at ") + at;
  }
}
