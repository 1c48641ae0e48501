package io.pgops;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;
import io.pgops.storage.StorageTarget;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * A request to restore a backup of globals: by default the latest complete one, onto a server that
 * has none of its roles and tablespaces. The server's own superuser is always there: a role of its
 * name is altered, last, to what it is in the backup, its password included.
 *
 * <p>Everything that can go wrong and can be tried is tried before anything is changed. Where it
 * fails nevertheless, what was created is dropped again.
 *
 * <p>Immutable and thread-safe: each option returns a changed copy. Nothing runs before {@link
 * #from}, {@link #startFrom} or {@link #plan}.
 */
@CheckReturnValue
public final class GlobalsRestore {
  private final ConnectionSource source;
  private final RestoreChoices choices;
  private final ClusterChoices cluster;

  GlobalsRestore(ConnectionSource source, RestoreChoices choices, ClusterChoices cluster) {
    this.source = source;
    this.choices = choices;
    this.cluster = cluster;
  }

  private GlobalsRestore with(Consumer<ClusterChoices> change) {
    ClusterChoices copy = new ClusterChoices(cluster);
    change.accept(copy);
    return new GlobalsRestore(source, choices, copy);
  }

  /**
   * Roles and tablespaces of the backup's names that are there already stay as they are, the
   * superuser among them, and are named in the result; by default they keep the restore from
   * beginning. Memberships and privileges on parameters that the backup has are granted to them all
   * the same.
   */
  public GlobalsRestore keepExisting() {
    return with(c -> c.keepExisting = true);
  }

  /**
   * Puts a tablespace of the backup elsewhere. Repeated calls add up.
   *
   * @param directory an absolute path on the server, an empty directory of the server's own; empty
   *     for a place inside the data directory, as tests use it
   */
  public GlobalsRestore tablespaceAt(String name, String directory) {
    return with(c -> c.tablespaceAt(name, directory));
  }

  /**
   * Restores and waits for it.
   *
   * @throws io.pgops.error.BackupNotFoundException if there is no such backup
   * @throws io.pgops.error.RestoreException if it was refused or failed; says what is left
   * @throws io.pgops.error.ArchiveFormatException if the backup is damaged; nothing was changed
   * @throws io.pgops.error.ServerException if the server cannot be reached; nothing was changed
   * @throws io.pgops.error.StorageException if the target cannot be read; nothing was changed
   * @throws io.pgops.error.OperationCancelledException if the calling thread is interrupted; says
   *     what is left
   */
  @CanIgnoreReturnValue
  public GlobalsRestoreResult from(StorageTarget target) {
    try (Running<GlobalsRestoreResult> running = startFrom(target)) {
      return running.await();
    }
  }

  /** Starts restoring. */
  public Running<GlobalsRestoreResult> startFrom(StorageTarget target) {
    return operation(target).startGlobals();
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
        "restore of globals to " + source.describe(),
        ClusterOnStorage.ofGlobals(Objects.requireNonNull(target, "target"), choices));
  }
}
