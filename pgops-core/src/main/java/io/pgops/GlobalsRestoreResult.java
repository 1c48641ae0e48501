package io.pgops;

import io.pgops.internal.jdbcengine.ClusterRestoreReport;
import java.time.Duration;
import java.util.List;

/** A restore of globals that was done. Immutable. */
public final class GlobalsRestoreResult {
  private final StoredBackup backup;
  private final ClusterRestoreReport report;
  private final Duration duration;
  private final List<String> notices;

  GlobalsRestoreResult(
      StoredBackup backup, ClusterRestoreReport report, Duration duration, List<String> notices) {
    this.backup = backup;
    this.report = report;
    this.duration = duration;
    this.notices = List.copyOf(notices);
  }

  /** Which backup it was. */
  public StoredBackup backup() {
    return backup;
  }

  /** How many roles were created. */
  public int roles() {
    return report.roles();
  }

  /** How many tablespaces were created. */
  public int tablespaces() {
    return report.tablespaces();
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
    return "restored " + roles() + " roles, " + tablespaces() + " tablespaces";
  }
}
