package io.pgops.retention;

import java.time.Instant;
import java.util.Objects;

/**
 * What a {@link Retention} knows of one backup. Immutable; made by {@link #of}, changed copies by
 * its other methods.
 */
public final class Candidate {
  private final String id;
  private final String series;
  private final Instant at;
  private final long size;
  private final boolean complete;
  private final boolean held;
  private final Verified verified;

  private Candidate(
      String id,
      String series,
      Instant at,
      long size,
      boolean complete,
      boolean held,
      Verified verified) {
    this.id = Objects.requireNonNull(id, "id");
    this.series = Objects.requireNonNull(series, "series");
    this.at = Objects.requireNonNull(at, "at");
    if (size < 0) {
      throw new IllegalArgumentException("the size of " + id + " is negative: " + size);
    }
    this.size = size;
    this.complete = complete;
    this.held = held;
    this.verified = Objects.requireNonNull(verified, "verified");
  }

  /**
   * A complete backup that is not held and was never verified.
   *
   * @param id tells it from all others
   * @param series what it is a backup of: only backups of one series stand in for each other
   * @param at when it was started
   * @param size bytes
   */
  public static Candidate of(String id, String series, Instant at, long size) {
    return new Candidate(id, series, at, size, true, false, Verified.UNKNOWN);
  }

  /** The same, but not of everything. */
  public Candidate partial() {
    return new Candidate(id, series, at, size, false, held, verified);
  }

  /** The same, but held: it is never deleted. */
  public Candidate hold() {
    return new Candidate(id, series, at, size, complete, true, verified);
  }

  /** The same, but verified. */
  public Candidate verified(Verified found) {
    return new Candidate(id, series, at, size, complete, held, found);
  }

  public String id() {
    return id;
  }

  public String series() {
    return series;
  }

  public Instant at() {
    return at;
  }

  /** Bytes. */
  public long size() {
    return size;
  }

  public boolean complete() {
    return complete;
  }

  public boolean held() {
    return held;
  }

  public Verified verified() {
    return verified;
  }

  @Override
  public String toString() {
    return id
        + " ("
        + at
        + (complete ? "" : ", partial")
        + (held ? ", held" : "")
        + (verified == Verified.UNKNOWN ? "" : ", " + verified)
        + ")";
  }
}
