package io.pgops;

import static io.pgops.BackupOptions.plus;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;
import io.pgops.crypto.Encryption;
import io.pgops.event.PgOpsListener;
import io.pgops.internal.kinds.DumpScope;
import io.pgops.internal.manifest.BackupId;
import io.pgops.retention.Retention;
import io.pgops.storage.StorageTarget;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A request for a backup of one database: by default of everything in it, named like the database,
 * in PostgreSQL's custom archive format as the server's own version reads it, compressed with zstd
 * where that version knows it and with gzip otherwise, waiting 10 s for a locked table and 5 min
 * for a silent server or target.
 *
 * <p>Immutable and thread-safe: each option returns a changed copy, which can be kept and used
 * again. Nothing runs before {@link #to}, {@link #startTo} or {@link #plan}.
 */
@CheckReturnValue
public final class Backup {
  private static final String NO_DEFINITIONS =
      "schemaOnly() leaves out large objects, which are data: they cannot be asked for with it";

  private final ConnectionSource source;
  private final BackupOptions options;

  Backup(ConnectionSource source, BackupOptions options) {
    this.source = source;
    this.options = options;
  }

  private Backup with(Consumer<BackupOptions> change) {
    BackupOptions copy = new BackupOptions(options);
    change.accept(copy);
    return new Backup(source, copy);
  }

  /**
   * Under which name the backup is kept, so that the latest of its name can be found. By default
   * the database's name, with "_" in place of what a name cannot hold.
   *
   * @param name 1 to 64 letters, digits, "-", "." or "_", not starting with "-" or "."
   */
  public Backup name(String name) {
    BackupId.requireName(name);
    return with(o -> o.name = name);
  }

  /**
   * How many connections may work at once, 1 by default. This version uses one, whatever is asked
   * for, and says so in the result.
   *
   * @param jobs 1 to 64
   */
  public Backup jobs(int jobs) {
    if (jobs < 1 || jobs > 64) {
      throw new IllegalArgumentException("jobs must be 1 to 64, not " + jobs);
    }
    return with(o -> o.jobs = jobs);
  }

  /** How rows are compressed. */
  public Backup compression(Compression compression) {
    Objects.requireNonNull(compression, "compression");
    return with(o -> o.compression = compression);
  }

  /**
   * Encrypts every object of the backup but its manifest, which stays in the clear: with the
   * database's name, versions, times, totals of tables, rows and bytes, and the names that were
   * selected by, but nothing of the content. By default nothing is encrypted.
   *
   * @param encryption such as {@code OpenPgp.passphrase(..)} of the module pgops-openpgp
   */
  public Backup encryption(Encryption encryption) {
    Objects.requireNonNull(encryption, "encryption");
    return with(o -> o.encryption = encryption);
  }

  /** Only these schemas, by their exact names, with all that is in them. Repeated calls add up. */
  public Backup schemas(String... names) {
    return with(o -> o.schemas = plus(o.schemas, names, Names::schema));
  }

  /** Only schemas that match one of these patterns; psql's rules, as pg_dump's option -n. */
  public Backup schemasMatching(String... patterns) {
    return with(o -> o.schemas = plus(o.schemas, patterns, Names::unqualifiedPattern));
  }

  /** Everything but these schemas, by their exact names. */
  public Backup excludeSchemas(String... names) {
    return with(o -> o.excludedSchemas = plus(o.excludedSchemas, names, Names::schema));
  }

  /** Everything but schemas that match one of these patterns. */
  public Backup excludeSchemasMatching(String... patterns) {
    return with(
        o -> o.excludedSchemas = plus(o.excludedSchemas, patterns, Names::unqualifiedPattern));
  }

  /**
   * Only these tables, views and sequences, with what hangs on them, but without their schemas,
   * types and functions: as pg_dump's option -t.
   *
   * @param names exact, as {@code schema.table}; a part that holds a dot itself in double quotes
   */
  public Backup tables(String... names) {
    return with(o -> o.relations = plus(o.relations, names, Names::relation));
  }

  /**
   * As {@link #tables}, by psql's patterns: {@code public.msg_*}, or {@code msg_*} for what the
   * search path finds.
   */
  public Backup tablesMatching(String... patterns) {
    return with(o -> o.relations = plus(o.relations, patterns, Names::relationPattern));
  }

  /** Everything but these tables, views and sequences, by their exact names. */
  public Backup excludeTables(String... names) {
    return with(o -> o.excludedRelations = plus(o.excludedRelations, names, Names::relation));
  }

  /** Everything but tables, views and sequences that match one of these patterns. */
  public Backup excludeTablesMatching(String... patterns) {
    return with(
        o -> o.excludedRelations = plus(o.excludedRelations, patterns, Names::relationPattern));
  }

  /** The definitions of these tables, but not their rows, by their exact names. */
  public Backup excludeData(String... names) {
    return with(o -> o.excludedData = plus(o.excludedData, names, Names::relation));
  }

  /** The definitions of tables that match one of these patterns, but not their rows. */
  public Backup excludeDataMatching(String... patterns) {
    return with(o -> o.excludedData = plus(o.excludedData, patterns, Names::relationPattern));
  }

  /**
   * Also the rows of foreign tables on these servers, by the servers' exact names; by default only
   * the tables' definitions are backed up. A restore writes these rows to the foreign server, as
   * pg_restore does, and does not remove them again if it fails later.
   */
  public Backup includeForeignData(String... servers) {
    return includeForeignData(servers, Names::server);
  }

  /**
   * Also the rows of foreign tables on servers that match one of these patterns: as pg_dump's
   * option {@code --include-foreign-data}.
   *
   * @see #includeForeignData(String...)
   */
  public Backup includeForeignDataMatching(String... patterns) {
    return includeForeignData(patterns, Names::unqualifiedPattern);
  }

  private Backup includeForeignData(String[] servers, Function<String, Names> kind) {
    requireRows(options.scope);
    return with(o -> o.foreignServers = plus(o.foreignServers, servers, kind));
  }

  private static void requireRows(DumpScope scope) {
    if (scope == DumpScope.SCHEMA_ONLY) {
      throw new IllegalArgumentException(
          "schemaOnly() and the rows of foreign tables exclude each other");
    }
  }

  /**
   * Whether large objects are in the backup. By default they are where everything is, and are not
   * where schemas or tables are selected, to none of which they belong; pg_dump's options -b and
   * -B.
   */
  public Backup largeObjects(boolean wanted) {
    if (wanted && options.scope == DumpScope.SCHEMA_ONLY) {
      throw new IllegalArgumentException(NO_DEFINITIONS);
    }
    return with(o -> o.largeObjects = wanted);
  }

  /** Definitions only: of large objects nothing. */
  public Backup schemaOnly() {
    if (Boolean.TRUE.equals(options.largeObjects)) {
      throw new IllegalArgumentException(NO_DEFINITIONS);
    }
    if (!options.foreignServers.isEmpty()) {
      requireRows(DumpScope.SCHEMA_ONLY);
    }
    return scope(DumpScope.SCHEMA_ONLY);
  }

  /** Rows, sequence values and large objects only. */
  public Backup dataOnly() {
    return scope(DumpScope.DATA_ONLY);
  }

  private Backup scope(DumpScope scope) {
    if (options.scope != DumpScope.EVERYTHING && options.scope != scope) {
      throw new IllegalArgumentException("schemaOnly() and dataOnly() leave nothing to back up");
    }
    return with(o -> o.scope = scope);
  }

  /**
   * Verifies the backup once it is there; by default it is not. One that is found bad fails the
   * request, is marked as bad, and stays.
   *
   * @param level at {@link VerifyLevel#RESTORE} the scratch database is made on the server that is
   *     backed up; see {@link Verify#restoringOn}
   */
  public Backup verify(VerifyLevel level) {
    Objects.requireNonNull(level, "level");
    BackupRun.requireScratch(source, level);
    return with(o -> o.verify = level);
  }

  /**
   * Deletes what the policy does not keep of this backup's name, once the backup is there and
   * verified if it is to be; by default nothing is deleted. If that fails the backup is there
   * nevertheless, and a notice in the result says why.
   *
   * @see Prune
   */
  public Backup retention(Retention policy) {
    Objects.requireNonNull(policy, "policy");
    return with(o -> o.retention = policy);
  }

  /**
   * The oldest PostgreSQL whose pg_restore is to read the archive; by default the dumped server's.
   *
   * @param major 14 or newer
   */
  public Backup readableBy(int major) {
    if (major < 14 || major > 99) {
      throw new IllegalArgumentException("readableBy takes a major version from 14, not " + major);
    }
    return with(o -> o.readableBy = major);
  }

  /**
   * Also the planner's statistics, as pg_dump 18's option {@code --statistics}; by default they are
   * left out, and gathered anew by a restore. Only servers of version 18 and newer can take them;
   * older ones gather them anew in any case. They show values of the rows, and are kept in memory
   * until the archive is begun: some kilobytes for each column that was analyzed.
   */
  public Backup statistics() {
    return with(o -> o.statistics = true);
  }

  /**
   * Goes on without objects that this version cannot dump. The backup is partial then, and its
   * result names them.
   */
  public Backup skipUnsupported() {
    return with(o -> o.skipUnsupported = true);
  }

  /** Also backs up servers of versions that PgOps was not tested with. */
  public Backup allowAnyServer() {
    return with(o -> o.anyServer = true);
  }

  /**
   * How long to wait, in all, for tables that other sessions have locked, before the backup fails;
   * by default 10 s. A waiting backup holds no locks itself, so that it keeps nobody from other
   * tables.
   *
   * @param timeout 1 ms to 24 h
   */
  public Backup lockTimeout(Duration timeout) {
    Durations.require("lockTimeout", timeout);
    return with(o -> o.lockTimeout = timeout);
  }

  /**
   * How long nothing may move, neither from the server nor to the target, before the backup fails.
   *
   * @param timeout 1 ms to 24 h
   */
  public Backup idleTimeout(Duration timeout) {
    Durations.require("idleTimeout", timeout);
    return with(o -> o.idleTimeout = timeout);
  }

  /** Who hears what happens; replaces the one before. */
  public Backup listener(PgOpsListener listener) {
    Objects.requireNonNull(listener, "listener");
    return with(o -> o.listener = listener);
  }

  /**
   * A request for a backup of what belongs to the whole server and to no database: roles,
   * memberships, settings of roles, privileges on parameters, tablespaces. Name (by default
   * "globals"), listener, {@link #idleTimeout} and {@link #allowAnyServer()} are those given so
   * far; a selection of schemas and tables, and options of archives, say nothing about globals.
   *
   * @throws IllegalArgumentException if schemas or tables were selected, or {@link #verify} or
   *     {@link #retention} was asked for
   */
  public GlobalsBackup globals() {
    options.requireNoSelection("globals");
    return new GlobalsBackup(source, options, true);
  }

  /**
   * A request for backups of all databases of the server, each with the options given so far, and
   * of its globals. The name is that of the set (by default "cluster"); each backup in it is named
   * like its database.
   *
   * @throws IllegalArgumentException if schemas or tables were selected, or {@link #verify} or
   *     {@link #retention} was asked for
   */
  public ClusterBackup allDatabases() {
    options.requireNoSelection("all");
    return new ClusterBackup(source, options, new ClusterBackup.Choices());
  }

  /**
   * Makes the backup and waits for it. It exists once this returns, and only then, except that
   * {@link #verify} fails with one that is there.
   *
   * @throws io.pgops.error.ArchiveFormatException if it was verified and found bad
   * @throws io.pgops.error.UnsupportedObjectsException if the database holds what cannot be dumped
   * @throws io.pgops.error.ServerException if the server refuses or vanishes; with SQLSTATE 40001
   *     if objects were altered so that the backup would not be one state of the database
   * @throws io.pgops.error.StorageException if the target does
   * @throws io.pgops.error.OperationCancelledException if the calling thread is interrupted
   */
  @CanIgnoreReturnValue
  public BackupResult to(StorageTarget target) {
    try (Running<BackupResult> running = startTo(target)) {
      return running.await();
    }
  }

  /** Starts the backup. */
  public Running<BackupResult> startTo(StorageTarget target) {
    Objects.requireNonNull(target, "target");
    return new BackupRun(source, options).start(target);
  }

  /**
   * Makes the backup at several destinations, and waits: the database is read, compressed and
   * encrypted once. Each has a thread and its own fate; the slowest sets the pace. One that fails,
   * or in which nothing moves for the {@link #idleTimeout}, is left out, and nothing stays there.
   *
   * <p><b>This returns if the backup succeeded at one destination, whatever became of the
   * others</b>: look at {@link BackupResult#destinations()}, or call {@link
   * BackupResult#requireEverywhere()}.
   *
   * <p>Up to 4.1 MiB wait for each destination, beside what the target itself holds in memory.
   *
   * @param destinations different ones, at least one
   * @throws io.pgops.error.StorageException if it succeeded nowhere, with each one's failure as a
   *     suppressed exception; else as {@link #to(StorageTarget)}
   */
  @CanIgnoreReturnValue
  public BackupResult to(Destination... destinations) {
    try (Running<BackupResult> running = startTo(destinations)) {
      return running.await();
    }
  }

  /** Starts the backup, as {@link #to(Destination...)}. */
  public Running<BackupResult> startTo(Destination... destinations) {
    return new BackupRun(source, options).start(List.of(destinations));
  }

  /** Says what the backup would hold. Reads the catalogs, but no rows; writes nothing. */
  public BackupPlan plan() {
    try (Running<BackupPlan> running = new BackupRun(source, options).plan()) {
      return running.await();
    }
  }
}
