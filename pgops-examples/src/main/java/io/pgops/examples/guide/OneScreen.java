package io.pgops.examples.guide;

import io.pgops.Backup;
import io.pgops.BackupPlan;
import io.pgops.BackupResult;
import io.pgops.BackupStore;
import io.pgops.Compression;
import io.pgops.ConnectionSource;
import io.pgops.PgOps;
import io.pgops.RestoreResult;
import io.pgops.Running;
import io.pgops.StoredBackup;
import io.pgops.VerifyResult;
import io.pgops.retention.Retention;
import io.pgops.storage.LocalDirectory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;

/** The API on one screen. */
public final class OneScreen {
  private OneScreen() {}

  /** Backs up a database twice, and restores it beside itself. */
  public static RestoreResult run(DataSource dataSource, Path folder)
      throws InterruptedException, ExecutionException {
    // region one-screen
    LocalDirectory backups = LocalDirectory.at(folder);

    // back up everything; the backup exists once this returns, or not at all
    BackupResult backup = PgOps.backup(dataSource).to(backups);
    System.out.println(backup.id() + ": " + backup.rows() + " rows, " + backup.size() + " bytes");

    // or a part, compressed as you like, after a look at what it would be
    Backup part =
        PgOps.backup(dataSource)
            .name("orders")
            .schemasMatching("order*")
            .compression(Compression.zstd(9));
    BackupPlan plan = part.plan();
    System.out.println(plan.tables() + " tables, " + plan.tableBytes() + " bytes");

    // in the background, with a deadline
    try (Running<BackupResult> running = part.startTo(backups)) {
      running.toCompletableFuture().get(1, TimeUnit.HOURS);
    } catch (TimeoutException e) {
      System.out.println("cancelled by the deadline; nothing of it is left");
    }

    // what is there
    for (StoredBackup stored : PgOps.backups(backups).list()) {
      System.out.println(stored.id() + " of " + stored.database() + " at " + stored.startedAt());
    }

    // prove that it can be restored, and delete what need not be kept
    BackupStore store = PgOps.backups(backups);
    VerifyResult proof =
        store.verify(backup.id()).restoringOn(ConnectionSource.of(dataSource)).run();
    System.out.println(proof.good() ? "restored in " + proof.duration() : proof.problems());
    store.prune(Retention.policy().keepFor(Duration.ofDays(14)).keepMonthly(12)).run();

    // bring the latest complete one back, into a database that is made for it
    RestoreResult copy =
        PgOps.restore(dataSource).latest().intoNewDatabase("copy_of_it").from(backups);
    System.out.println(copy.tables() + " tables, " + copy.rows() + " rows in " + copy.database());
    // endregion
    return copy;
  }
}
