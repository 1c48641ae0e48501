package io.pgops.examples.guide;

import io.pgops.ClusterBackupResult;
import io.pgops.ClusterRestorePlan;
import io.pgops.ClusterRestoreResult;
import io.pgops.GlobalsBackupResult;
import io.pgops.GlobalsRestoreResult;
import io.pgops.PgOps;
import io.pgops.storage.StorageTarget;
import java.util.List;
import javax.sql.DataSource;

/** Whole servers. */
public final class Clusters {
  private Clusters() {}

  /** Everything on a server. */
  public static ClusterBackupResult backup(DataSource superuser, StorageTarget backups) {
    // region backup
    ClusterBackupResult result =
        PgOps.backup(superuser) // options of Backup hold for each database
            .name("nightly") // of the set; by default "cluster"
            .allDatabases()
            .excludeDatabases("scratch")
            .to(backups);

    String set = result.id(); // nightly_20260131_020000_k3fq
    List<String> skipped = result.skipped(); // "scratch: was excluded"
    // endregion
    if (!set.startsWith("nightly_") || skipped.size() != 1) {
      throw new IllegalStateException("unexpected: " + result);
    }
    return result;
  }

  /** A server comes back. */
  public static ClusterRestoreResult restore(
      DataSource newServer, StorageTarget backups, String set) {
    // region restore
    ClusterRestorePlan plan =
        PgOps.restore(newServer).backup(set).allowPartial().allDatabases().plan(backups);
    plan.problems().forEach(System.out::println); // empty when a restore would begin

    ClusterRestoreResult result =
        PgOps.restore(newServer)
            .backup(set) // or latest("nightly"), of complete sets
            .allowPartial() // a database was excluded
            .allDatabases()
            .from(backups);
    // endregion
    return result;
  }

  /** What belongs to no database. */
  public static GlobalsRestoreResult globals(
      DataSource superuser, DataSource otherServer, StorageTarget backups, String directory) {
    // region globals
    GlobalsBackupResult globals = PgOps.backup(superuser).globals().to(backups);

    GlobalsRestoreResult result =
        PgOps.restore(otherServer)
            .backup(globals.id())
            .globals()
            .tablespaceAt("fast", directory) // elsewhere than on the first server
            .keepExisting() // roles that are there stay as they are
            .from(backups);
    // endregion
    return result;
  }
}
