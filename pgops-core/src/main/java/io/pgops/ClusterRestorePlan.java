package io.pgops;

import io.pgops.internal.jdbcengine.ClusterRestorePreview;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a restore of all databases or of globals would do, found out without changing anything.
 * Immutable.
 */
public final class ClusterRestorePlan {
  private final FoundCluster found;
  private final ClusterRestorePreview preview;

  ClusterRestorePlan(FoundCluster found, ClusterRestorePreview preview) {
    this.found = found;
    this.preview = preview;
  }

  /** Which set it would be; empty for a backup of globals. */
  public Optional<StoredSet> set() {
    @Nullable StoredSet set = found.set();
    return Optional.ofNullable(set);
  }

  /** Which backups it would be: of the globals first, if they are in it, then of each database. */
  public List<StoredBackup> backups() {
    return found.backups();
  }

  /** The target's version, such as "18.6". */
  public String serverVersion() {
    return preview.server().version().text();
  }

  /** Why the restore would be refused, each a sentence; empty when it would begin. */
  public List<String> problems() {
    return preview.problems();
  }

  /** What would be otherwise than in the backup, each a sentence. */
  public List<String> notices() {
    return preview.notices();
  }
}
