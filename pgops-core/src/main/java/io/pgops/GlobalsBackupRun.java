package io.pgops;

import io.pgops.internal.exec.JobContext;
import io.pgops.internal.jdbcengine.GlobalsReport;
import io.pgops.internal.jdbcengine.GlobalsRun;
import io.pgops.internal.jdbcengine.Tell;
import io.pgops.storage.StorageTarget;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;

/** One run of a {@link GlobalsBackup}. */
final class GlobalsBackupRun {
  private final ConnectionSource source;
  private final BackupOptions options;
  private final boolean passwords;
  private final Tell tell;

  GlobalsBackupRun(ConnectionSource source, BackupOptions options, boolean passwords) {
    this.source = source;
    this.options = options;
    this.passwords = passwords;
    this.tell = new Tell("backup of the globals of " + source.describe(), options.listener);
  }

  Running<GlobalsBackupResult> start(StorageTarget target) {
    return Operation.start(
        tell,
        options.idleTimeout,
        "could not be written to " + target.describe(),
        BackupRun.CHECK,
        job -> run(job, target));
  }

  private GlobalsBackupResult run(JobContext job, StorageTarget target)
      throws SQLException, IOException {
    options.checkEncryption();
    try (BackupObjects objects =
        new BackupObjects(target, options.name, options.encryption, Instant.now(), job)) {
      GlobalsReport report =
          new GlobalsRun(
                  job.leases(new SourceConnector(source)), passwords, options.anyServer, tell)
              .read();
      report.globals().notices().forEach(tell::notice);
      tell.phase("writing");
      WrittenGlobals written = WrittenGlobals.write(report, objects, null);
      job.cancellation().check();
      objects.publish(written.manifest());
      objects.keep();
      return new GlobalsBackupResult(written.manifest(), written.globals(), tell.notices());
    }
  }
}
