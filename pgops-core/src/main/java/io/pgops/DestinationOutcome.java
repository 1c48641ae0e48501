package io.pgops;

import io.pgops.error.PgOpsException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of a backup at one of its destinations. Immutable.
 *
 * @see BackupResult#destinations()
 */
public final class DestinationOutcome {
  private final String description;
  private final boolean published;
  private final @Nullable PgOpsException failure;
  private final @Nullable VerifyResult verification;
  private final @Nullable PruneReport pruned;

  DestinationOutcome(
      String description,
      boolean published,
      @Nullable PgOpsException failure,
      @Nullable VerifyResult verification,
      @Nullable PruneReport pruned) {
    this.description = description;
    this.published = published;
    this.failure = failure;
    this.verification = verification;
    this.pruned = pruned;
  }

  /** The target's {@link io.pgops.storage.StorageTarget#describe()}. */
  public String description() {
    return description;
  }

  /** Whether the backup is there; it may be bad all the same, see {@link #failure()}. */
  public boolean published() {
    return published;
  }

  /** Whether the backup is there, and good if it was to be verified. */
  public boolean succeeded() {
    return published && failure == null;
  }

  /**
   * Why the backup is not there, or that it could not be verified or is bad; with a message and a
   * hint. Older backups that could not be deleted are no failure: a notice tells.
   */
  public Optional<PgOpsException> failure() {
    return Optional.ofNullable(failure);
  }

  /** What verifying it found, which is good; empty unless it was asked for and succeeded. */
  public Optional<VerifyResult> verification() {
    return Optional.ofNullable(verification);
  }

  /** What was deleted there afterwards; empty unless it was asked for and could be done. */
  public Optional<PruneReport> pruned() {
    return Optional.ofNullable(pruned);
  }

  @Override
  public String toString() {
    return description
        + ": "
        + (failure == null ? "published" : (published ? "published, but " : "") + failure);
  }
}
