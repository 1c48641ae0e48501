package io.pgops.retention;

/** What becomes of one backup, and why. Immutable. */
public final class Decision {
  private final Candidate candidate;
  private final boolean kept;
  private final String reason;

  Decision(Candidate candidate, boolean kept, String reason) {
    this.candidate = candidate;
    this.kept = kept;
    this.reason = reason;
  }

  public Candidate candidate() {
    return candidate;
  }

  public boolean kept() {
    return kept;
  }

  /** Which rules keep it, such as "daily 2026-03-01, the last 3", or why it is deleted. */
  public String reason() {
    return reason;
  }

  @Override
  public String toString() {
    return (kept ? "keep " : "delete ") + candidate.id() + ": " + reason;
  }
}
