package io.pgops;

import java.time.Instant;

/** A backup, a set or what is left of one, and what becomes of it. Immutable. */
public final class PruneItem {
  /** What it is. */
  public enum Kind {
    /** A backup that stands alone. */
    BACKUP,
    /** A set with all of its backups. */
    SET,
    /** What a backup left that failed, or whose deletion was interrupted. */
    DEBRIS
  }

  private final Kind kind;
  private final String id;
  private final Instant at;
  private final long size;
  private final String reason;

  PruneItem(Kind kind, String id, Instant at, long size, String reason) {
    this.kind = kind;
    this.id = id;
    this.at = at;
    this.size = size;
    this.reason = reason;
  }

  public Kind kind() {
    return kind;
  }

  /** The id of the backup or set. */
  public String id() {
    return id;
  }

  /** When it was started; of debris, when its newest object was written. */
  public Instant at() {
    return at;
  }

  /** Bytes, manifests and markers not counted. */
  public long size() {
    return size;
  }

  /** Why it is kept or deleted. */
  public String reason() {
    return reason;
  }

  @Override
  public String toString() {
    return id + ": " + reason;
  }
}
