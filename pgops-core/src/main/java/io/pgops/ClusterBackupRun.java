package io.pgops;

import io.pgops.error.ServerException;
import io.pgops.internal.exec.JobContext;
import io.pgops.internal.exec.Leases;
import io.pgops.internal.globals.ClusterDatabase;
import io.pgops.internal.globals.Globals;
import io.pgops.internal.jdbcengine.DumpRun;
import io.pgops.internal.jdbcengine.GlobalsReport;
import io.pgops.internal.jdbcengine.GlobalsRun;
import io.pgops.internal.jdbcengine.Needs;
import io.pgops.internal.jdbcengine.Tell;
import io.pgops.internal.manifest.BackupId;
import io.pgops.internal.manifest.Manifest;
import io.pgops.internal.manifest.SetManifest;
import io.pgops.storage.StorageTarget;
import java.io.IOException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One run of a {@link ClusterBackup}. */
final class ClusterBackupRun {
  private static final String NAME = "cluster";

  private final ConnectionSource source;
  private final BackupOptions options;
  private final ClusterBackup.Choices choices;
  private final Tell tell;

  ClusterBackupRun(ConnectionSource source, BackupOptions options, ClusterBackup.Choices choices) {
    this.source = source;
    this.options = options;
    this.choices = choices;
    this.tell = new Tell("backup of all databases of " + source.describe(), options.listener);
  }

  Running<ClusterBackupPlan> plan() {
    return Operation.start(tell, options.idleTimeout, "failed", BackupRun.CHECK, this::plan);
  }

  Running<ClusterBackupResult> start(StorageTarget target) {
    return Operation.start(
        tell,
        options.idleTimeout,
        "could not be written to " + target.describe(),
        BackupRun.CHECK,
        job -> run(job, target));
  }

  /** What one run works with. */
  private record Session(JobContext job, Leases leases, SourceConnector connector) {}

  private Session session(JobContext job) {
    if (!source.opensOtherDatabases()) {
      throw new IllegalArgumentException(
          "this DataSource lends connections to its own database only: allDatabases needs a pgjdbc or Hikari DataSource, or a URL");
    }
    SourceConnector connector = new SourceConnector(source);
    return new Session(job, job.leases(connector), connector);
  }

  private DumpRun engine(Session session, String database) {
    return WrittenDatabase.engine(
        session.job(), session.leases(), session.connector(), database, options, tell);
  }

  private GlobalsReport globals(Session session) throws SQLException {
    return new GlobalsRun(session.leases(), choices.passwords, options.anyServer, tell).read();
  }

  private ClusterBackupPlan plan(JobContext job) throws SQLException {
    Session session = session(job);
    GlobalsReport globals = globals(session);
    List<BackupPlan> plans = new ArrayList<>();
    for (String database : wanted(globals.globals())) {
      tell.about(database);
      plans.add(new BackupPlan(engine(session, database).preview()));
    }
    tell.about("");
    if (choices.globals) {
      globals.globals().notices().forEach(tell::notice);
    }
    return new ClusterBackupPlan(
        plans,
        choices.globals ? List.copyOf(globals.globals().roles()) : List.of(),
        choices.globals ? List.copyOf(globals.globals().tablespaces()) : List.of(),
        skipped(globals.globals()).stream().map(s -> s.database() + ": " + s.reason()).toList(),
        tell.notices());
  }

  private ClusterBackupResult run(JobContext job, StorageTarget target)
      throws SQLException, IOException {
    Instant started = Instant.now();
    options.checkEncryption();
    if (options.jobs > 1) {
      tell.notice("This version works with one job; " + options.jobs + " were asked for.");
    }
    Session session = session(job);
    GlobalsReport globals = globals(session);
    BackupId id =
        BackupId.generate(options.name == null ? NAME : options.name, started, new SecureRandom());
    try (SetObjects objects = new SetObjects(target, id, options.encryption, job)) {
      List<WrittenDatabase> databases = new ArrayList<>();
      List<BackupResult> results = new ArrayList<>();
      for (String database : wanted(globals.globals())) {
        int before = tell.notices().size();
        tell.about(database);
        WrittenDatabase written = write(engine(session, database), objects);
        databases.add(written);
        results.add(
            new BackupResult(
                written.manifest(),
                written.report(),
                List.of(new DestinationOutcome(target.describe(), true, null, null, null)),
                tell.notices().subList(before, tell.notices().size())));
      }
      tell.about("");
      WrittenGlobals written = choices.globals ? write(session, objects, globals, databases) : null;
      SetManifest manifest = manifest(id, started, globals, databases, written);
      job.cancellation().check();
      tell.phase("publishing");
      objects.publish(manifest);
      return new ClusterBackupResult(manifest, results, result(written), tell.notices());
    }
  }

  private WrittenDatabase write(DumpRun engine, SetObjects objects)
      throws SQLException, IOException {
    BackupObjects member = objects.add();
    WrittenDatabase written = WrittenDatabase.write(engine, member, options, objects.id());
    objects.written(member, written.manifest());
    return written;
  }

  /** Last, since a database may name a role that was created after the globals were read first. */
  private WrittenGlobals write(
      Session session, SetObjects objects, GlobalsReport first, List<WrittenDatabase> databases)
      throws SQLException, IOException {
    GlobalsReport report = first;
    if (!missing(report.globals(), databases).isEmpty()) {
      report = globals(session);
      Set<String> missing = missing(report.globals(), databases);
      if (!missing.isEmpty()) {
        throw new ServerException(
            "Roles or tablespaces that the databases' backups name were dropped while they were made: "
                + String.join(", ", missing),
            "40001",
            "Run the backup when fewer roles are being dropped.",
            null);
      }
    }
    report.globals().notices().forEach(tell::notice);
    BackupObjects member = objects.add();
    WrittenGlobals written = WrittenGlobals.write(report, member, objects.id());
    objects.written(member, written.manifest());
    return written;
  }

  /**
   * What archives name and globals lack; the server's own are everywhere. Other names than plain
   * ones are written otherwise in databases of other encodings.
   */
  private static Set<String> missing(Globals globals, List<WrittenDatabase> databases) {
    Set<String> missing = new TreeSet<>();
    for (WrittenDatabase database : databases) {
      Needs needs = database.report().needs();
      missing.addAll(lacking(globals.roles(), needs.roles()));
      missing.addAll(lacking(globals.tablespaces(), needs.tablespaces()));
    }
    return missing;
  }

  private static Set<String> lacking(Set<String> there, Set<String> needed) {
    return needed.stream()
        .filter(name -> !name.startsWith("pg_") && Needs.isPlain(name) && !there.contains(name))
        .collect(Collectors.toSet());
  }

  private static @Nullable GlobalsBackupResult result(@Nullable WrittenGlobals written) {
    return written == null
        ? null
        : new GlobalsBackupResult(
            written.manifest(), written.globals(), written.globals().notices());
  }

  private SetManifest manifest(
      BackupId id,
      Instant started,
      GlobalsReport first,
      List<WrittenDatabase> databases,
      @Nullable WrittenGlobals globals) {
    List<Manifest> manifests = new ArrayList<>();
    if (globals != null) {
      manifests.add(globals.manifest());
    }
    databases.forEach(database -> manifests.add(database.manifest()));
    List<String> reasons = new ArrayList<>(ClusterBackup.partialReasons(choices));
    for (ClusterDatabase database : first.globals().databases()) {
      if (!isExcluded(database) && !database.isInvalid() && !database.allowsConnections()) {
        reasons.add(database.name() + ": " + NO_CONNECTIONS);
      }
    }
    for (Manifest manifest : manifests) {
      Manifest.@Nullable Database database = manifest.database();
      for (String reason : manifest.scope().reasons()) {
        reasons.add(database == null ? reason : database.name() + ": " + reason);
      }
    }
    return new SetManifest(
        id,
        Version.TEXT,
        first.server().forManifest(),
        manifests.stream().map(SetManifest.Member::of).toList(),
        skipped(first.globals()),
        new Manifest.Scope(reasons),
        started,
        Instant.now());
  }

  private static final String NO_CONNECTIONS = "does not allow connections";

  private boolean isExcluded(ClusterDatabase database) {
    return choices.excluded.contains(database.name());
  }

  /** The databases to be backed up, those that cannot be being told. */
  private List<String> wanted(Globals globals) {
    Set<String> unknown = new TreeSet<>(choices.excluded);
    globals.databases().forEach(database -> unknown.remove(database.name()));
    if (!unknown.isEmpty()) {
      throw new ServerException(
          "The server has no database " + String.join(", ", unknown),
          "3D000",
          "Check the spelling: names keep their case.",
          null);
    }
    for (SetManifest.Skipped skipped : skipped(globals)) {
      if (!choices.excluded.contains(skipped.database())) {
        tell.notice(
            "Database " + skipped.database() + " was left out: it " + skipped.reason() + ".");
      }
    }
    return globals.databases().stream()
        .filter(d -> !isExcluded(d) && !d.isInvalid() && d.allowsConnections())
        .map(ClusterDatabase::name)
        .toList();
  }

  private List<SetManifest.Skipped> skipped(Globals globals) {
    List<SetManifest.Skipped> skipped = new ArrayList<>();
    for (ClusterDatabase database : globals.databases()) {
      String reason =
          isExcluded(database)
              ? "was excluded"
              : database.isInvalid()
                  ? "is invalid: dropping it was begun and not ended"
                  : database.allowsConnections() ? "" : NO_CONNECTIONS;
      if (!reason.isEmpty()) {
        skipped.add(new SetManifest.Skipped(database.name(), reason));
      }
    }
    return skipped;
  }
}
