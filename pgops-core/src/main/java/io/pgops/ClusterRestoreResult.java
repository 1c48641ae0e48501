package io.pgops;

import io.pgops.internal.jdbcengine.ClusterRestoreReport;
import io.pgops.internal.jdbcengine.RestoreReport;
import java.time.Duration;
import java.util.List;

/** A restore of a set that was done. Immutable. */
public final class ClusterRestoreResult {
  private final StoredSet set;
  private final ClusterRestoreReport report;
  private final Duration duration;
  private final List<String> notices;

  ClusterRestoreResult(
      StoredSet set, ClusterRestoreReport report, Duration duration, List<String> notices) {
    this.set = set;
    this.report = report;
    this.duration = duration;
    this.notices = List.copyOf(notices);
  }

  /** Which set it was. */
  public StoredSet set() {
    return set;
  }

  /** The databases that were restored. */
  public List<String> databases() {
    return report.databases().stream().map(RestoreReport::database).toList();
  }

  /** How many roles were created. */
  public int roles() {
    return report.roles();
  }

  /** How many tablespaces were created. */
  public int tablespaces() {
    return report.tablespaces();
  }

  /** Tables whose rows were loaded, in all databases. */
  public int tables() {
    return report.databases().stream().mapToInt(RestoreReport::tables).sum();
  }

  /** Rows that were loaded, in all databases. */
  public long rows() {
    return report.databases().stream().mapToLong(RestoreReport::rows).sum();
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
    return "restored " + databases().size() + " databases: " + rows() + " rows";
  }
}
