package io.pgops.examples.guide;

import io.pgops.PgOps;
import io.pgops.RestorePlan;
import io.pgops.RestoreResult;
import io.pgops.storage.StorageTarget;
import java.nio.file.Path;
import javax.sql.DataSource;

/** Bringing backups back. */
public final class Restores {
  private Restores() {}

  /** The latest, into an empty database. */
  public static RestoreResult latest(DataSource emptyDatabase, StorageTarget backups) {
    // region latest
    RestoreResult result = PgOps.restore(emptyDatabase).latest("mail-nightly").from(backups);
    // endregion
    return result;
  }

  /** One backup, beside the database that the connections lead to. */
  public static RestoreResult beside(
      DataSource dataSource, StorageTarget backups, String id, String newDatabase) {
    // region new-database
    RestoreResult result =
        PgOps.restore(dataSource) // connects here, and creates the other beside it
            .backup(id)
            .intoNewDatabase(newDatabase)
            .from(backups);
    // endregion
    return result;
  }

  /** Another's archive, on a server without its roles. */
  public static RestoreResult file(DataSource emptyDatabase, Path archive) {
    // region file
    RestoreResult result =
        PgOps.restore(emptyDatabase)
            .withoutOwners() // everything belongs to the connecting role
            .withoutPrivileges() // nothing is granted or revoked
            .fromFile(archive); // of pg_dump --format=custom, or of PgOps
    // endregion
    return result;
  }

  /** What is in the way. */
  public static RestorePlan plan(DataSource dataSource, StorageTarget backups) {
    // region plan
    RestorePlan plan = PgOps.restore(dataSource).latest().plan(backups);

    plan.problems().forEach(System.out::println); // empty when a restore would begin
    System.out.println(plan.listing()); // as pg_restore -l prints it
    // endregion
    return plan;
  }
}
