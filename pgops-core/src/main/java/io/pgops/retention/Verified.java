package io.pgops.retention;

/** What verification has found of a backup so far. */
public enum Verified {
  /** It was verified, and nothing was wrong. */
  GOOD,
  /** Damage was found. */
  BAD,
  /** It was never verified. */
  UNKNOWN
}
