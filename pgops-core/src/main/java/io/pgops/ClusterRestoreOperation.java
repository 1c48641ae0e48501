package io.pgops;

import io.pgops.internal.exec.Activity;
import io.pgops.internal.exec.JobContext;
import io.pgops.internal.jdbcengine.ClusterRestoreOptions;
import io.pgops.internal.jdbcengine.ClusterRestoreReport;
import io.pgops.internal.jdbcengine.ClusterRestoreRun;
import io.pgops.internal.jdbcengine.Tell;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/** One run of a {@link ClusterRestore} or of a {@link GlobalsRestore}. */
final class ClusterRestoreOperation {
  private final ConnectionSource source;
  private final RestoreChoices choices;
  private final ClusterChoices cluster;
  private final ClusterOnStorage finder;
  private final Tell tell;

  ClusterRestoreOperation(
      ConnectionSource source,
      RestoreChoices choices,
      ClusterChoices cluster,
      String name,
      ClusterOnStorage finder) {
    this.source = source;
    this.choices = choices;
    this.cluster = cluster;
    this.finder = finder;
    this.tell = new Tell(name, choices.listener);
  }

  Running<ClusterRestoreResult> startAll() {
    return start(
        job -> {
          Done done = run(job);
          return new ClusterRestoreResult(
              Objects.requireNonNull(done.found().set()),
              done.report(),
              done.duration(),
              tell.notices());
        });
  }

  Running<GlobalsRestoreResult> startGlobals() {
    return start(
        job -> {
          Done done = run(job);
          return new GlobalsRestoreResult(
              done.found().backups().get(0), done.report(), done.duration(), tell.notices());
        });
  }

  Running<ClusterRestorePlan> plan() {
    return start(
        job -> {
          FoundCluster found = find(job);
          return new ClusterRestorePlan(found, engine(job, found).preview(found.source()));
        });
  }

  private <T> Running<T> start(Operation.Body<T> body) {
    return Operation.start(
        tell, choices.idleTimeout, "could not read the backups", RestoreOperation.CHECK, body);
  }

  private record Done(FoundCluster found, ClusterRestoreReport report, Duration duration) {}

  private Done run(JobContext job) throws SQLException, IOException {
    Instant started = Instant.now();
    if (choices.jobs > 1) {
      tell.notice("This version works with one job; " + choices.jobs + " were asked for.");
    }
    FoundCluster found = find(job);
    ClusterRestoreReport report = engine(job, found).run(found.source());
    return new Done(found, report, Duration.between(started, Instant.now()));
  }

  private FoundCluster find(JobContext job) {
    job.activity().waitingFor("finding the backups", Activity.Kind.STORAGE);
    FoundCluster found = finder.find(job);
    job.activity().working();
    return found;
  }

  private ClusterRestoreRun engine(JobContext job, FoundCluster found) {
    if (!found.source().databases().isEmpty() && !source.opensOtherDatabases()) {
      throw new IllegalArgumentException(
          "this DataSource lends connections to its own database only: allDatabases needs a pgjdbc or Hikari DataSource, or a URL");
    }
    return new ClusterRestoreRun(
        job,
        job.leases(new SourceConnector(source)),
        new ClusterRestoreOptions(choices.forEngine(), cluster.tablespaces, cluster.keepExisting),
        tell);
  }
}
