package io.pgops;

import io.pgops.internal.exec.JobContext;
import io.pgops.internal.jdbcengine.DumpRun;
import io.pgops.internal.jdbcengine.Tell;
import io.pgops.storage.StorageTarget;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;

/**
 * One run of a {@link Backup}: the engine's archive, its objects on the target, and last its
 * manifest.
 */
final class BackupRun {
  static final String CHECK = "Check the storage and its free space.";

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
    return WrittenDatabase.engine(job, job.leases(connector), connector, null, options, tell);
  }

  private BackupResult run(JobContext job, StorageTarget target) throws SQLException, IOException {
    if (options.jobs > 1) {
      tell.notice("This version works with one job; " + options.jobs + " were asked for.");
    }
    try (BackupObjects objects = new BackupObjects(target, options.name, Instant.now(), job)) {
      WrittenDatabase backup = WrittenDatabase.write(engine(job), objects, options, null);
      job.cancellation().check();
      objects.publish(backup.manifest());
      objects.keep();
      AfterBackup after = new AfterBackup(source, options, target, job, tell);
      VerifyResult verification = after.verify(backup.manifest().id());
      PruneReport pruned = after.prune(backup.manifest().id());
      return new BackupResult(
          backup.manifest(), backup.report(), verification, pruned, tell.notices());
    }
  }
}
