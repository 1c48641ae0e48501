package io.pgops;

import io.pgops.internal.exec.JobContext;
import io.pgops.internal.jdbcengine.DumpRun;
import io.pgops.internal.jdbcengine.Tell;
import io.pgops.storage.StorageTarget;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

  Running<BackupResult> start(List<Destination> destinations) {
    Destination.requireDifferent(destinations);
    destinations.forEach(
        destination -> requireScratch(source, destination.options(options).verify));
    return Operation.start(
        tell,
        options.idleTimeout,
        "could not be written",
        CHECK,
        job -> {
          begin();
          return new SpreadRun(source, options, destinations, tell).run(job);
        });
  }

  /** Refuses a level that needs another database where there is none to be had. */
  static void requireScratch(ConnectionSource source, @Nullable VerifyLevel level) {
    if (level == VerifyLevel.RESTORE && !source.opensOtherDatabases()) {
      throw new IllegalArgumentException(
          "this DataSource lends connections to its own database only: verify(RESTORE) needs a pgjdbc or Hikari DataSource, or a URL");
    }
  }

  private DumpRun engine(JobContext job) {
    SourceConnector connector = new SourceConnector(source);
    return WrittenDatabase.engine(job, job.leases(connector), connector, null, options, tell);
  }

  private void begin() {
    options.checkEncryption();
    if (options.jobs > 1) {
      tell.notice("This version works with one job; " + options.jobs + " were asked for.");
    }
  }

  private BackupResult run(JobContext job, StorageTarget target) throws SQLException, IOException {
    begin();
    try (BackupObjects objects =
        new BackupObjects(target, options.name, options.encryption, Instant.now(), job)) {
      WrittenDatabase backup = WrittenDatabase.write(engine(job), objects, options, null);
      job.cancellation().check();
      objects.publish(backup.manifest());
      objects.keep();
      AfterBackup after = new AfterBackup(source, options, target, job, tell);
      VerifyResult verification = after.verify(backup.manifest().id());
      PruneReport pruned = after.prune(backup.manifest().id());
      DestinationOutcome outcome =
          new DestinationOutcome(target.describe(), true, null, verification, pruned);
      return new BackupResult(backup.manifest(), backup.report(), List.of(outcome), tell.notices());
    }
  }
}
