package io.pgops;

import io.pgops.error.PgOpsException;

/** A backup whose manifest is there and cannot be read. Immutable. */
public final class UnreadableBackup {
  private final String id;
  private final String manifestKey;
  private final PgOpsException failure;

  UnreadableBackup(String id, String manifestKey, PgOpsException failure) {
    this.id = id;
    this.manifestKey = manifestKey;
    this.failure = failure;
  }

  /** The id that the manifest's key stands for. */
  public String id() {
    return id;
  }

  /** The manifest's key on the target. */
  public String manifestKey() {
    return manifestKey;
  }

  /**
   * Why: an {@link io.pgops.error.ArchiveFormatException} if it is damaged or in the wrong place, a
   * {@link io.pgops.error.StorageException} if it could not be fetched or is of a newer version of
   * PgOps.
   */
  public PgOpsException failure() {
    return failure;
  }

  @Override
  public String toString() {
    return id + " (" + failure.getMessage() + ")";
  }
}
