package io.pgops.examples.guide;

import io.pgops.ArchiveContents;
import io.pgops.BackupList;
import io.pgops.BackupStore;
import io.pgops.PgOps;
import io.pgops.StoredBackup;
import io.pgops.UnreadableBackup;
import io.pgops.storage.StorageTarget;

/** Looking at what is stored. */
public final class Stored {
  private Stored() {}

  /** Lists backups. */
  public static BackupList list(StorageTarget backups) {
    // region list
    BackupStore store = PgOps.backups(backups);

    BackupList list = store.list("mail-nightly"); // newest first
    for (StoredBackup backup : list) {
      System.out.println(backup.id() + (backup.complete() ? "" : " " + backup.partialReasons()));
    }
    for (UnreadableBackup problem : list.problems()) {
      System.out.println(problem.id() + ": " + problem.failure().getMessage());
    }
    // endregion
    return list;
  }

  /** Looks into the latest. */
  public static ArchiveContents inspect(StorageTarget backups) {
    // region inspect
    BackupStore store = PgOps.backups(backups);

    StoredBackup latest = store.latest("mail-nightly"); // the newest complete one
    ArchiveContents contents = store.inspect(latest.id());
    contents.entries().forEach(System.out::println);
    // endregion
    return contents;
  }
}
