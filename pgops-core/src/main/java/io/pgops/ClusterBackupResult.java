package io.pgops;

import io.pgops.internal.manifest.SetManifest;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A set of backups that was made. Immutable. */
public final class ClusterBackupResult {
  private final StoredSet set;
  private final List<BackupResult> databases;
  private final @Nullable GlobalsBackupResult globals;
  private final List<String> notices;

  ClusterBackupResult(
      SetManifest manifest,
      List<BackupResult> databases,
      @Nullable GlobalsBackupResult globals,
      List<String> notices) {
    this.set = new StoredSet(manifest);
    this.databases = List.copyOf(databases);
    this.globals = globals;
    this.notices = List.copyOf(notices);
  }

  /** By which the set is found again. */
  public String id() {
    return set.id();
  }

  /** The set as {@link BackupStore} lists it. */
  public StoredSet set() {
    return set;
  }

  /** Whether the whole server is in it. */
  public boolean complete() {
    return set.complete();
  }

  /** The backups of the databases, in the order in which they were made. */
  public List<BackupResult> databases() {
    return databases;
  }

  /** The backup of the globals; empty if it was not wanted. */
  public Optional<GlobalsBackupResult> globals() {
    return Optional.ofNullable(globals);
  }

  /** Databases that are not in it, each with the reason. */
  public List<String> skipped() {
    return set.skipped();
  }

  /** Rows of all databases. */
  public long rows() {
    return set.rows();
  }

  /** Bytes of all objects on the target. */
  public long size() {
    return set.size();
  }

  public Duration duration() {
    return set.duration();
  }

  /** What should be known, each a sentence. */
  public List<String> notices() {
    return notices;
  }

  @Override
  public String toString() {
    return "set "
        + id()
        + ": "
        + databases.size()
        + " databases, "
        + rows()
        + " rows, "
        + size()
        + " bytes";
  }
}
