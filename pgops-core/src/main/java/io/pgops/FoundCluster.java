package io.pgops;

import io.pgops.internal.jdbcengine.ClusterSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a whole server is to be restored from.
 *
 * @param set null for a backup of globals alone
 * @param backups that are in the source
 */
record FoundCluster(ClusterSource source, @Nullable StoredSet set, List<StoredBackup> backups) {
  FoundCluster {
    backups = List.copyOf(backups);
  }
}
