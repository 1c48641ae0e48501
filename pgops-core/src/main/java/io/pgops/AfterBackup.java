package io.pgops;

import io.pgops.error.ArchiveFormatException;
import io.pgops.error.PgOpsException;
import io.pgops.error.StorageException;
import io.pgops.internal.exec.Activity;
import io.pgops.internal.exec.JobContext;
import io.pgops.internal.jdbcengine.Tell;
import io.pgops.internal.manifest.BackupId;
import io.pgops.storage.StorageTarget;
import java.io.IOException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is done once a backup is there: it stays, whatever becomes of this. */
final class AfterBackup {
  private static final Logger log = LoggerFactory.getLogger(AfterBackup.class);

  private final ConnectionSource source;
  private final BackupOptions options;
  private final StorageTarget target;
  private final JobContext job;
  private final Tell tell;

  AfterBackup(
      ConnectionSource source,
      BackupOptions options,
      StorageTarget target,
      JobContext job,
      Tell tell) {
    this.source = source;
    this.options = options;
    this.target = target;
    this.job = job;
    this.tell = tell;
  }

  /** Null if nobody asked for it; a bad backup is an error. */
  @Nullable VerifyResult verify(BackupId id) throws SQLException {
    if (options.verify == null) {
      return null;
    }
    tell.phase("verifying");
    Verify.Options how = new Verify.Options();
    how.level = options.verify;
    how.scratch = source;
    VerifyResult result;
    try {
      result = new VerifyRun(target, id.toString(), how).run(job, tell);
    } catch (IOException e) {
      throw new StorageException(
          "Backup " + id + " is there, but could not be verified: " + e.getMessage(),
          "Verify it later.",
          e);
    }
    if (!result.good()) {
      throw new ArchiveFormatException(
          "Backup " + id + " was made, but it is bad: " + String.join(" ", result.problems()), -1);
    }
    return result;
  }

  /** Null if nobody asked for it, or if it failed, which a notice tells. */
  @Nullable PruneReport prune(BackupId id) {
    if (options.retention == null) {
      return null;
    }
    tell.phase("deleting what is not kept");
    job.activity().waitingFor("pruning in " + target.describe(), Activity.Kind.STORAGE);
    try {
      StorageTarget stoppable = new StoppableTarget(target, job.cancellation(), job.activity());
      return new BackupStore(stoppable).prune(options.retention).name(id.name()).run();
    } catch (PgOpsException e) {
      log.warn("Backup {} was made, but its retention could not be applied", id, e);
      tell.notice("The backup is there, but older ones could not be deleted: " + e.getMessage());
      return null;
    } finally {
      job.activity().working();
    }
  }
}
