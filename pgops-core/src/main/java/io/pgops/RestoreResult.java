package io.pgops;

import io.pgops.internal.jdbcengine.RestoreReport;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A restore that was done. Immutable. */
public final class RestoreResult {
  private final @Nullable StoredBackup backup;
  private final RestoreReport report;
  private final Duration duration;
  private final List<String> notices;

  RestoreResult(
      @Nullable StoredBackup backup,
      RestoreReport report,
      Duration duration,
      List<String> notices) {
    this.backup = backup;
    this.report = report;
    this.duration = duration;
    this.notices = List.copyOf(notices);
  }

  /** Which backup it was; empty for a file. */
  public Optional<StoredBackup> backup() {
    return Optional.ofNullable(backup);
  }

  /** Into which database. */
  public String database() {
    return report.database();
  }

  /** Entries of the archive that were run. */
  public int entries() {
    return report.entries();
  }

  /** Tables whose rows were loaded. */
  public int tables() {
    return report.tables();
  }

  /**
   * Rows that were loaded; equal to what the server says it took, and to what the backup's manifest
   * says was written.
   */
  public long rows() {
    return report.rows();
  }

  /** Large objects that were made, with all their bytes. */
  public long largeObjects() {
    return report.largeObjects();
  }

  /**
   * What the archive holds and the connecting role may not restore, each as "KIND name: reason":
   * comments, privileges, settings, event triggers and others that a database works without. Empty
   * for a superuser. A restore that may not make anything else fails.
   */
  public List<String> leftOut() {
    return report.leftOut();
  }

  public Duration duration() {
    return duration;
  }

  /** What could not be done or should be known, each a sentence. */
  public List<String> notices() {
    return notices;
  }

  @Override
  public String toString() {
    return "restored into " + database() + ": " + tables() + " tables, " + rows() + " rows";
  }
}
