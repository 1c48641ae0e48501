package io.pgops;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;
import io.pgops.event.PgOpsListener;
import io.pgops.internal.archive.ArchiveInput;
import io.pgops.internal.manifest.BackupId;
import io.pgops.storage.StorageTarget;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * A request to restore a backup: by default the latest complete one, into the database that the
 * connections lead to, which must be empty, with owners and privileges, gathering statistics at the
 * end.
 *
 * <p>Never destroys: where a restore fails, an empty database is emptied again, and a new one
 * dropped. What state the target is in stands in the {@link io.pgops.error.RestoreException}.
 *
 * <p>Immutable and thread-safe: each option returns a changed copy. Nothing runs before {@link
 * #from}, {@link #startFrom} or {@link #plan}.
 */
@CheckReturnValue
public final class Restore {
  private final ConnectionSource source;
  private final RestoreChoices choices;

  Restore(ConnectionSource source, RestoreChoices choices) {
    this.source = source;
    this.choices = choices;
  }

  private Restore with(Consumer<RestoreChoices> change) {
    RestoreChoices copy = new RestoreChoices(choices);
    change.accept(copy);
    return new Restore(source, copy);
  }

  /** The latest complete backup on the target, whatever its name. */
  public Restore latest() {
    return with(
        c -> {
          c.name = null;
          c.id = null;
        });
  }

  /**
   * The latest complete backup of a name.
   *
   * @param name as given to {@link Backup#name}
   */
  public Restore latest(String name) {
    BackupId.requireName(name);
    return with(
        c -> {
          c.name = name;
          c.id = null;
        });
  }

  /**
   * One backup, complete or not.
   *
   * @param id as {@link BackupResult#id()} told it; for a set, as {@link ClusterBackupResult#id()}
   */
  public Restore backup(String id) {
    if (BackupId.parse(id).isEmpty()) {
      throw new IllegalArgumentException("\"" + id + "\" is no backup id");
    }
    return with(
        c -> {
          c.name = null;
          c.id = id;
        });
  }

  /**
   * Creates this database, with the dumped one's encoding, locale, owner, privileges and settings,
   * and restores into it. It must not exist.
   *
   * @param name exact, 1 to 63 bytes
   */
  public Restore intoNewDatabase(String name) {
    if (name.isEmpty()
        || name.getBytes(StandardCharsets.UTF_8).length > 63
        || name.indexOf(0) >= 0) {
      throw new IllegalArgumentException("a database's name has 1 to 63 bytes");
    }
    return with(c -> c.newDatabase = name);
  }

  /**
   * How many connections may work at once, 1 by default. This version uses one, whatever is asked
   * for, and says so in the result.
   *
   * @param jobs 1 to 64
   */
  public Restore jobs(int jobs) {
    if (jobs < 1 || jobs > 64) {
      throw new IllegalArgumentException("jobs must be 1 to 64, not " + jobs);
    }
    return with(c -> c.jobs = jobs);
  }

  /** Everything belongs to the connecting role. Roles that own something need not exist then. */
  public Restore withoutOwners() {
    return with(c -> c.withOwners = false);
  }

  /** Nothing is granted or revoked. Roles that have privileges need not exist then. */
  public Restore withoutPrivileges() {
    return with(c -> c.withPrivileges = false);
  }

  /**
   * Everything goes into the default tablespace of the database, and the database into that of the
   * server. Tablespaces need not exist then.
   */
  public Restore withoutTablespaces() {
    return with(c -> c.withTablespaces = false);
  }

  /** No object is labelled. The providers of the labels need not be loaded then. */
  public Restore withoutSecurityLabels() {
    return with(o -> o.withSecurityLabels = false);
  }

  /**
   * Leaves the statistics to autovacuum. Without this, they are gathered anew at the end, unless
   * the backup holds some and the server is of a version that takes them, 18 or newer.
   */
  public Restore withoutAnalyze() {
    return with(c -> c.analyze = false);
  }

  /** Also restores a backup that is not of everything. */
  public Restore allowPartial() {
    return with(c -> c.allowPartial = true);
  }

  /** Also tries a server older than the dumped one. */
  public Restore allowOlderServer() {
    return with(c -> c.allowOlderServer = true);
  }

  /** Also tries servers of versions that PgOps was not tested with. */
  public Restore allowAnyServer() {
    return with(c -> c.anyServer = true);
  }

  /**
   * How long nothing may move, neither to the server nor from the storage, before the restore
   * fails; 5 min by default. A statement that the server works on may take as long as it takes: the
   * server is asked. Where it cannot be asked over a second connection (behind a pooler, or with a
   * DataSource that lends its own), a silent statement is waited for until it is cancelled.
   *
   * @param timeout 1 ms to 24 h
   */
  public Restore idleTimeout(Duration timeout) {
    Durations.require("idleTimeout", timeout);
    return with(c -> c.idleTimeout = timeout);
  }

  /** Who hears what happens; replaces the one before. */
  public Restore listener(PgOpsListener listener) {
    Objects.requireNonNull(listener, "listener");
    return with(c -> c.listener = listener);
  }

  /**
   * A request to restore a backup that {@link Backup#globals()} made: the one chosen so far, or the
   * latest complete one.
   *
   * @throws IllegalArgumentException after {@link #intoNewDatabase}
   */
  public GlobalsRestore globals() {
    requireNoDatabase("globals");
    return new GlobalsRestore(source, choices, new ClusterChoices());
  }

  /**
   * A request to restore a set that {@link Backup#allDatabases()} made, each database in it with
   * the options given so far: the set chosen so far, or the latest complete one.
   *
   * @throws IllegalArgumentException after {@link #intoNewDatabase}
   */
  public ClusterRestore allDatabases() {
    requireNoDatabase("all databases");
    return new ClusterRestore(source, choices, new ClusterChoices());
  }

  private void requireNoDatabase(String what) {
    if (choices.newDatabase != null) {
      throw new IllegalArgumentException("intoNewDatabase is for one database, not for " + what);
    }
  }

  /**
   * Restores and waits for it.
   *
   * @throws io.pgops.error.BackupNotFoundException if there is no such backup
   * @throws io.pgops.error.RestoreException if it was refused, or failed once something was
   *     changed; says what is left
   * @throws io.pgops.error.ArchiveFormatException if the backup is damaged; nothing was changed
   * @throws io.pgops.error.ServerException if the server cannot be reached; nothing was changed
   * @throws io.pgops.error.StorageException if the target cannot be read; nothing was changed
   * @throws io.pgops.error.OperationCancelledException if the calling thread is interrupted; says
   *     what is left. What was begun is undone first, however long that takes, while it moves
   */
  @CanIgnoreReturnValue
  public RestoreResult from(StorageTarget target) {
    try (Running<RestoreResult> running = startFrom(target)) {
      return running.await();
    }
  }

  /** Starts restoring. */
  public Running<RestoreResult> startFrom(StorageTarget target) {
    return run(new BackupOnStorage(Objects.requireNonNull(target, "target"), choices)).start();
  }

  /**
   * Restores an archive in the custom format of pg_dump or of PgOps. The whole file is checked
   * first.
   */
  @CanIgnoreReturnValue
  public RestoreResult fromFile(Path archive) {
    try (Running<RestoreResult> running = startFromFile(archive)) {
      return running.await();
    }
  }

  /** Starts restoring a file. */
  public Running<RestoreResult> startFromFile(Path archive) {
    return run(file(archive)).start();
  }

  /** Says what {@link #from} would do. Changes nothing. */
  public RestorePlan plan(StorageTarget target) {
    try (Running<RestorePlan> running =
        run(new BackupOnStorage(Objects.requireNonNull(target, "target"), choices)).plan()) {
      return running.await();
    }
  }

  /** Says what {@link #fromFile} would do. Changes nothing. */
  public RestorePlan planFile(Path archive) {
    try (Running<RestorePlan> running = run(file(archive)).plan()) {
      return running.await();
    }
  }

  private static ArchiveFinder file(Path archive) {
    Objects.requireNonNull(archive, "archive");
    return job -> FoundArchive.ofFile(ArchiveInput.of(archive));
  }

  private RestoreOperation run(ArchiveFinder finder) {
    return new RestoreOperation(source, choices, finder);
  }
}
