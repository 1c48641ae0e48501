package io.pgops;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;
import io.pgops.storage.StorageTarget;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * A request to restore a set of backups onto a server: by default the latest complete one, with its
 * globals, onto a server that has none of its roles, tablespaces and databases.
 *
 * <p>First come roles, memberships and tablespaces, then each database, which is created with the
 * dumped one's encoding, locale, owner, privileges and settings. The databases postgres and
 * template1 are there already: they must be empty, are restored into, and get the owner, privileges
 * and settings that they had; their encoding must be that of the backup, and what else cannot be
 * changed is named in the result. Last come settings of roles, privileges on parameters, and the
 * server's own superuser, who is altered to what it was, its password included.
 *
 * <p>Whatever can be checked or tried is, before anything is changed. Where it fails nevertheless,
 * what was created is dropped again, and postgres and template1 are emptied.
 *
 * <p>Immutable and thread-safe: each option returns a changed copy. Nothing runs before {@link
 * #from}, {@link #startFrom} or {@link #plan}.
 */
@CheckReturnValue
public final class ClusterRestore {
  private final ConnectionSource source;
  private final RestoreChoices choices;
  private final ClusterChoices cluster;

  ClusterRestore(ConnectionSource source, RestoreChoices choices, ClusterChoices cluster) {
    this.source = source;
    this.choices = choices;
    this.cluster = cluster;
  }

  private ClusterRestore with(Consumer<ClusterChoices> change) {
    ClusterChoices copy = new ClusterChoices(cluster);
    change.accept(copy);
    return new ClusterRestore(source, choices, copy);
  }

  /**
   * The databases only. Roles and tablespaces that they need must be there, unless {@link
   * Restore#withoutOwners()} and the like say otherwise.
   */
  public ClusterRestore withoutGlobals() {
    return with(c -> c.globals = false);
  }

  /** As {@link GlobalsRestore#keepExisting()}. Databases of the same names are always refused. */
  public ClusterRestore keepExisting() {
    return with(c -> c.keepExisting = true);
  }

  /** As {@link GlobalsRestore#tablespaceAt}. */
  public ClusterRestore tablespaceAt(String name, String directory) {
    return with(c -> c.tablespaceAt(name, directory));
  }

  /**
   * Restores and waits for it.
   *
   * @throws io.pgops.error.BackupNotFoundException if there is no such set, or a backup of it is
   *     missing
   * @throws io.pgops.error.RestoreException if it was refused or failed; says what is left
   * @throws io.pgops.error.ArchiveFormatException if a backup is damaged; nothing was changed
   * @throws io.pgops.error.ServerException if the server cannot be reached; nothing was changed
   * @throws io.pgops.error.StorageException if the target cannot be read; nothing was changed
   * @throws io.pgops.error.OperationCancelledException if the calling thread is interrupted; says
   *     what is left
   */
  @CanIgnoreReturnValue
  public ClusterRestoreResult from(StorageTarget target) {
    try (Running<ClusterRestoreResult> running = startFrom(target)) {
      return running.await();
    }
  }

  /** Starts restoring. */
  public Running<ClusterRestoreResult> startFrom(StorageTarget target) {
    return operation(target).startAll();
  }

  /** Says what {@link #from} would do. Leaves the server as it is. */
  public ClusterRestorePlan plan(StorageTarget target) {
    try (Running<ClusterRestorePlan> running = operation(target).plan()) {
      return running.await();
    }
  }

  private ClusterRestoreOperation operation(StorageTarget target) {
    return new ClusterRestoreOperation(
        source,
        choices,
        cluster,
        "restore of all databases to " + source.describe(),
        ClusterOnStorage.ofSet(Objects.requireNonNull(target, "target"), choices, cluster.globals));
  }
}
