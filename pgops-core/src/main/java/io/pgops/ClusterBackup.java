package io.pgops;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;
import io.pgops.storage.StorageTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * A request for backups of all databases of a server and of its globals, as one set: by default
 * named "cluster", with the passwords' verifiers of roles.
 *
 * <p>The databases are those that {@code pg_dumpall} dumps: template1 and postgres among them,
 * template0 never. A database that does not allow connections cannot be read, and makes the set
 * partial; one whose dropping was begun and not ended holds nothing any more. Both are named in
 * {@link ClusterBackupResult#skipped()}.
 *
 * <p>Each database is as of one moment, one after the other; the globals are read in one
 * transaction. <b>The set exists only when all of its backups do:</b> their manifests are written
 * together at the end, and the set's own last. If one database cannot be backed up, the whole
 * request fails, and nothing of it is left.
 *
 * <p>Immutable and thread-safe: each option returns a changed copy. Nothing runs before {@link
 * #to}, {@link #startTo} or {@link #plan}.
 */
@CheckReturnValue
public final class ClusterBackup {
  private final ConnectionSource source;
  private final BackupOptions options;
  private final Choices choices;

  /** The options, with their defaults. Changed only while a copy is being made. */
  static final class Choices {
    boolean globals = true;
    boolean passwords = true;
    Set<String> excluded = Set.of();

    Choices() {}

    Choices(Choices other) {
      globals = other.globals;
      passwords = other.passwords;
      excluded = other.excluded;
    }
  }

  ClusterBackup(ConnectionSource source, BackupOptions options, Choices choices) {
    this.source = source;
    this.options = options;
    this.choices = choices;
  }

  private ClusterBackup with(Consumer<Choices> change) {
    Choices copy = new Choices(choices);
    change.accept(copy);
    return new ClusterBackup(source, options, copy);
  }

  /** The databases only. The set is partial then. */
  public ClusterBackup withoutGlobals() {
    return with(c -> c.globals = false);
  }

  /** As {@link GlobalsBackup#withoutPasswords()}. The set is partial then. */
  public ClusterBackup withoutPasswords() {
    return with(c -> c.passwords = false);
  }

  /**
   * All databases but these, by their exact names, which must exist. The set is partial then.
   * Repeated calls add up.
   */
  public ClusterBackup excludeDatabases(String... names) {
    if (names.length == 0) {
      throw new IllegalArgumentException("at least one name is needed");
    }
    Set<String> all = new TreeSet<>(choices.excluded);
    all.addAll(List.of(names));
    return with(c -> c.excluded = all);
  }

  /**
   * Makes the set and waits for it. It exists once this returns, and only then.
   *
   * @throws io.pgops.error.UnsupportedObjectsException if a database holds what cannot be dumped
   * @throws io.pgops.error.ServerException if the server refuses or vanishes; with SQLSTATE 40001
   *     if objects were altered, or a role dropped, so that the set could not be restored
   * @throws io.pgops.error.StorageException if the target does
   * @throws io.pgops.error.OperationCancelledException if the calling thread is interrupted
   */
  @CanIgnoreReturnValue
  public ClusterBackupResult to(StorageTarget target) {
    try (Running<ClusterBackupResult> running = startTo(target)) {
      return running.await();
    }
  }

  /** Starts the backups. */
  public Running<ClusterBackupResult> startTo(StorageTarget target) {
    Objects.requireNonNull(target, "target");
    return new ClusterBackupRun(source, options, choices).start(target);
  }

  /** Says what each backup would hold. Reads the catalogs, but no rows; writes nothing. */
  public ClusterBackupPlan plan() {
    try (Running<ClusterBackupPlan> running =
        new ClusterBackupRun(source, options, choices).plan()) {
      return running.await();
    }
  }

  /** Why a set is not of the whole server, as far as these options say so. */
  static List<String> partialReasons(Choices choices) {
    List<String> reasons = new ArrayList<>();
    if (!choices.globals) {
      reasons.add("without globals");
    }
    if (!choices.excluded.isEmpty()) {
      reasons.add("databases excluded: " + String.join(", ", choices.excluded));
    }
    return reasons;
  }
}
