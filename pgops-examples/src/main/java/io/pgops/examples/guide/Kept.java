package io.pgops.examples.guide;

import io.pgops.BackupResult;
import io.pgops.BackupStore;
import io.pgops.ConnectionSource;
import io.pgops.Destination;
import io.pgops.DestinationOutcome;
import io.pgops.PgOps;
import io.pgops.PruneItem;
import io.pgops.PruneReport;
import io.pgops.VerifyLevel;
import io.pgops.VerifyResult;
import io.pgops.retention.Retention;
import io.pgops.storage.StorageTarget;
import java.time.Duration;
import java.time.ZoneId;
import javax.sql.DataSource;

/** Proving backups, and deciding which are kept. */
public final class Kept {
  private Kept() {}

  /** Verifies the latest backup. */
  public static VerifyResult verify(DataSource dataSource, StorageTarget backups) {
    // region verify
    BackupStore store = PgOps.backups(backups);
    String id = store.latest("mail-nightly").id();

    VerifyResult read = store.verify(id).run(); // every byte, every entry, every row
    System.out.println(read.good() ? "good" : read.problems());

    VerifyResult restored =
        store.verify(id).restoringOn(ConnectionSource.of(dataSource)).run(); // and it comes back
    restored.measuredRto().ifPresent(time -> System.out.println("restored in " + time));
    // endregion
    return restored;
  }

  /** Decides which backups are kept. */
  public static PruneReport prune(StorageTarget backups) {
    // region prune
    Retention policy =
        Retention.policy()
            .keepFor(Duration.ofDays(7)) // everything of a week
            .keepDaily(30) // of a month, one a day
            .keepMonthly(12)
            .zone(ZoneId.of("Europe/Berlin"));
    BackupStore store = PgOps.backups(backups);

    for (PruneItem item : store.prune(policy).plan().deleted()) {
      System.out.println("would delete " + item.id() + ": " + item.reason());
    }
    PruneReport report = store.prune(policy).run();
    // endregion
    return report;
  }

  /** Backs up, verifies and prunes in one. */
  public static BackupResult nightly(DataSource dataSource, StorageTarget backups) {
    // region nightly
    BackupResult result =
        PgOps.backup(dataSource)
            .name("mail-nightly")
            .verify(VerifyLevel.CHECKSUM) // fails with a backup that is bad
            .retention(Retention.policy().keepLast(14)) // only after success
            .to(backups);
    // endregion
    return result;
  }

  /** Writes one backup to two places. */
  public static BackupResult everywhere(
      DataSource dataSource, StorageTarget local, StorageTarget remote) {
    // region everywhere
    BackupResult result =
        PgOps.backup(dataSource)
            .name("mail-nightly")
            .to(
                Destination.of(local).retention(Retention.policy().keepLast(3)),
                Destination.of(remote).retention(Retention.policy().keepDaily(30)));

    for (DestinationOutcome outcome : result.destinations()) {
      System.out.println(outcome.description() + (outcome.succeeded() ? ": done" : ": FAILED"));
    }
    result.requireEverywhere(); // or else: it is at one of them at least
    // endregion
    return result;
  }

  /** Protects a backup. */
  public static void hold(StorageTarget backups, String id) {
    // region hold
    BackupStore store = PgOps.backups(backups);
    store.hold(id, "the auditors want it"); // no policy deletes it
    System.out.println(store.holdReason(id).orElse(""));
    store.release(id);
    // endregion
  }
}
