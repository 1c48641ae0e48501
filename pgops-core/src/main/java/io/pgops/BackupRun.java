package io.pgops;

import io.pgops.internal.exec.JobContext;
import io.pgops.internal.exec.Leases;
import io.pgops.internal.jdbcengine.DumpReport;
import io.pgops.internal.jdbcengine.DumpRun;
import io.pgops.internal.jdbcengine.Tell;
import io.pgops.internal.manifest.Manifest;
import io.pgops.internal.manifest.ObjectDigest;
import io.pgops.storage.StorageTarget;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/**
 * One run of a {@link Backup}: the engine's archive, its objects on the target, and last its
 * manifest.
 */
final class BackupRun {
  private static final String CHECK = "Check the storage and its free space.";

  private final ConnectionSource source;
  private final BackupOptions options;
  private final Tell tell;

  BackupRun(ConnectionSource source, BackupOptions options) {
    this.source = source;
    this.options = options;
    this.tell = new Tell("backup of " + source.describe(), options.listener);
  }

  Running<BackupPlan> plan() {
    return Operation.start(
        tell, options.idleTimeout, "failed", CHECK, job -> new BackupPlan(engine(job).preview()));
  }

  Running<BackupResult> start(StorageTarget target) {
    return Operation.start(
        tell,
        options.idleTimeout,
        "could not be written to " + target.describe(),
        CHECK,
        job -> run(job, target));
  }

  private DumpRun engine(JobContext job) {
    SourceConnector connector = new SourceConnector(source);
    Leases leases = job.leases(connector);
    return new DumpRun(
        job, leases, connector.spareConnections(), options.forEngine(), Version.TEXT, tell);
  }

  private BackupResult run(JobContext job, StorageTarget target) throws SQLException, IOException {
    Instant started = Instant.now();
    if (options.jobs > 1) {
      tell.notice("This version works with one job; " + options.jobs + " were asked for.");
    }
    try (BackupObjects objects = new BackupObjects(target, options.name, started, job)) {
      DumpReport report = engine(job).run(objects);
      List<ObjectDigest> digests = objects.commit();
      Manifest manifest =
          new Manifest(
              objects.id(),
              "jdbc",
              Version.TEXT,
              new Manifest.Archive(
                  "custom",
                  report.version().toString(),
                  Compression.text(report.compression()),
                  null,
                  new Manifest.Beginning(
                      report.tableOfContents().bytes(), report.tableOfContents().sha256())),
              new Manifest.Server(
                  report.server().version().text(),
                  report.server().version().number(),
                  report.server().systemIdentifier()),
              new Manifest.Database(
                  report.server().database(),
                  report.server().encoding(),
                  report.snapshot().lsn(),
                  report.snapshot().time()),
              new Manifest.Scope(options.partialReasons(report.skipped())),
              started,
              Instant.now(),
              digests,
              new Manifest.Totals(
                  report.tables(), report.rows(), report.largeObjects(), report.bytes()));
      job.cancellation().check();
      objects.publish(manifest);
      return new BackupResult(manifest, report, tell.notices());
    }
  }
}
