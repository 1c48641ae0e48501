package io.pgops;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;
import io.pgops.storage.StorageTarget;
import java.util.Objects;

/**
 * A request for a backup of what belongs to a whole server and to no database of it: roles with
 * their passwords' verifiers, memberships, settings of roles, privileges on configuration
 * parameters, tablespaces. By default named "globals"; read in one transaction.
 *
 * <p>It is kept as a script for {@code psql}, as {@code pg_dumpall --globals-only} writes it, not
 * compressed. Whoever can read it can try passwords against the verifiers in it.
 *
 * <p>Immutable and thread-safe: each option returns a changed copy. Nothing runs before {@link #to}
 * or {@link #startTo}.
 */
@CheckReturnValue
public final class GlobalsBackup {
  private final ConnectionSource source;
  private final BackupOptions options;
  private final boolean passwords;

  GlobalsBackup(ConnectionSource source, BackupOptions options, boolean passwords) {
    this.source = source;
    this.options = options;
    this.passwords = passwords;
  }

  /**
   * Leaves verifiers of passwords out; the backup is partial then. The same happens, with a notice,
   * where the connecting role may not read them (by default only superusers may).
   */
  public GlobalsBackup withoutPasswords() {
    return new GlobalsBackup(source, options, false);
  }

  /**
   * Makes the backup and waits for it. It exists once this returns, and only then.
   *
   * @throws io.pgops.error.ServerException if the server refuses or vanishes
   * @throws io.pgops.error.StorageException if the target does
   * @throws io.pgops.error.OperationCancelledException if the calling thread is interrupted
   */
  @CanIgnoreReturnValue
  public GlobalsBackupResult to(StorageTarget target) {
    try (Running<GlobalsBackupResult> running = startTo(target)) {
      return running.await();
    }
  }

  /** Starts the backup. */
  public Running<GlobalsBackupResult> startTo(StorageTarget target) {
    Objects.requireNonNull(target, "target");
    return new GlobalsBackupRun(source, options, passwords).start(target);
  }
}
