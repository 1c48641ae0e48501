package io.pgops;

import io.pgops.internal.manifest.BackupId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What goes together.
 *
 * @param set the set it is; null for anything else
 * @param members the backups of that set
 * @param setManifest the keys of manifests that go before all others
 */
record Doomed(
    PruneItem item,
    @Nullable BackupId set,
    List<BackupId> members,
    List<String> setManifest,
    List<String> manifests,
    List<String> data,
    List<String> markers) {}
