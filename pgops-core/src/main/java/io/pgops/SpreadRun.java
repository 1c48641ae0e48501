package io.pgops;

import io.pgops.error.PgOpsException;
import io.pgops.internal.exec.JobContext;
import io.pgops.internal.jdbcengine.DumpRun;
import io.pgops.internal.jdbcengine.Tell;
import io.pgops.internal.manifest.BackupId;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of a {@link Backup} to several destinations: read once, written to each. */
final class SpreadRun {
  private static final Logger log = LoggerFactory.getLogger(SpreadRun.class);

  private final ConnectionSource source;
  private final BackupOptions options;
  private final List<Destination> destinations;
  private final Tell tell;

  SpreadRun(
      ConnectionSource source, BackupOptions options, List<Destination> destinations, Tell tell) {
    this.source = source;
    this.options = options;
    this.destinations = destinations;
    this.tell = tell;
  }

  BackupResult run(JobContext job) throws SQLException, IOException {
    WrittenDatabase backup;
    List<Optional<PgOpsException>> failures;
    try (FanOut all = new FanOut(destinations, job, options.idleTimeout, tell)) {
      try (BackupObjects objects =
          new BackupObjects(all, options.name, options.encryption, Instant.now(), job)) {
        objects.keep(); // each destination takes back what is its own
        backup = WrittenDatabase.write(engine(job), objects, options, null);
      }
      job.cancellation().check();
      all.publish(backup.manifest());
      failures = all.keep();
    }
    List<DestinationOutcome> outcomes = new ArrayList<>();
    for (int i = 0; i < destinations.size(); i++) {
      outcomes.add(after(job, backup, destinations.get(i), failures.get(i)));
    }
    if (outcomes.stream().noneMatch(DestinationOutcome::succeeded)) {
      throw FanOut.none(
          "Backup " + backup.manifest().id() + " is good at no destination",
          outcomes.stream().flatMap(outcome -> outcome.failure().stream()).toList());
    }
    return new BackupResult(backup.manifest(), backup.report(), outcomes, tell.notices());
  }

  private DumpRun engine(JobContext job) {
    SourceConnector connector = new SourceConnector(source);
    return WrittenDatabase.engine(job, job.leases(connector), connector, null, options, tell);
  }

  private DestinationOutcome after(
      JobContext job,
      WrittenDatabase backup,
      Destination destination,
      Optional<PgOpsException> failure) {
    String name = destination.describe();
    if (failure.isPresent()) {
      return new DestinationOutcome(name, false, failure.get(), null, null);
    }
    BackupOptions here = destination.options(options);
    VerifyResult verification = null;
    PruneReport pruned = null;
    BackupId id = backup.manifest().id();
    try {
      if (here.verify != null) {
        verification =
            apart(job, "verifying in " + name, inner -> after(here, destination, inner).verify(id));
      }
      if (here.retention != null) {
        pruned =
            apart(job, "pruning in " + name, inner -> after(here, destination, inner).prune(id));
      }
      return new DestinationOutcome(name, true, null, verification, pruned);
    } catch (PgOpsException e) {
      job.cancellation().check();
      log.warn("{} is in {}, but not as it was asked for", tell.operation(), name, e);
      tell.notice("In " + name + ": " + e.getMessage());
      return new DestinationOutcome(name, true, e, verification, null);
    }
  }

  private AfterBackup after(BackupOptions here, Destination destination, JobContext job) {
    return new AfterBackup(source, here, destination.target(), job, tell);
  }

  private interface After<T> {
    @Nullable T run(JobContext job) throws SQLException;
  }

  /** What stalls or fails at one destination must not end the others. */
  private <T> @Nullable T apart(JobContext job, String what, After<T> body) {
    job.activity().working();
    return InnerJob.<Optional<T>>start(
            job,
            what,
            options.idleTimeout,
            inner -> {
              inner.pauseWatchdogWhile(tell::isTelling);
              return Optional.ofNullable(body.run(inner));
            })
        .await()
        .orElse(null);
  }
}
