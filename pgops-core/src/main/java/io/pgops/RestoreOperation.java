package io.pgops;

import io.pgops.internal.exec.Activity;
import io.pgops.internal.exec.JobContext;
import io.pgops.internal.jdbcengine.RestoreReport;
import io.pgops.internal.jdbcengine.RestoreRun;
import io.pgops.internal.jdbcengine.Tell;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

/** One run of a {@link Restore}. */
final class RestoreOperation {
  static final String CHECK = "Check the storage, or restore another backup.";

  private final ConnectionSource source;
  private final RestoreChoices choices;
  private final ArchiveFinder finder;
  private final Tell tell;

  RestoreOperation(ConnectionSource source, RestoreChoices choices, ArchiveFinder finder) {
    this.source = source;
    this.choices = choices;
    this.finder = finder;
    String into = choices.newDatabase == null ? "" : " as " + choices.newDatabase;
    this.tell = new Tell("restore to " + source.describe() + into, choices.listener);
  }

  Running<RestoreResult> start() {
    return Operation.start(
        tell, choices.idleTimeout, "could not read the archive", CHECK, this::run);
  }

  Running<RestorePlan> plan() {
    return Operation.start(
        tell, choices.idleTimeout, "could not read the archive", CHECK, this::plan);
  }

  private RestorePlan plan(JobContext job) throws SQLException, IOException {
    try (FoundArchive found = find(job)) {
      return new RestorePlan(found, engine(job).preview(found.source()), choices.newDatabase);
    }
  }

  private RestoreResult run(JobContext job) throws SQLException, IOException {
    Instant started = Instant.now();
    if (choices.jobs > 1) {
      tell.notice("This version works with one job; " + choices.jobs + " were asked for.");
    }
    try (FoundArchive found = find(job)) {
      RestoreReport report = engine(job).run(found.source());
      return new RestoreResult(
          found.backup(), report, Duration.between(started, Instant.now()), tell.notices());
    }
  }

  private FoundArchive find(JobContext job) throws IOException {
    job.activity().waitingFor("finding the backup", Activity.Kind.STORAGE);
    FoundArchive found = finder.find(job);
    job.activity().working();
    return found;
  }

  private RestoreRun engine(JobContext job) {
    if (choices.newDatabase != null && !source.opensOtherDatabases()) {
      throw new IllegalArgumentException(
          "this DataSource lends connections to its own database only: intoNewDatabase needs a pgjdbc or Hikari DataSource, or a URL");
    }
    return new RestoreRun(job, job.leases(new SourceConnector(source)), choices.forEngine(), tell);
  }
}
