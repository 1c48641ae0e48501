package io.pgops;

import io.pgops.error.StorageException;
import io.pgops.internal.manifest.BackupId;
import io.pgops.retention.Retention;
import io.pgops.storage.StorageTarget;
import java.time.Clock;
import java.util.List;

/** Deletes one backup or set that somebody named. */
final class DeleteRun {
  private final StorageTarget target;
  private final BackupId id;

  DeleteRun(StorageTarget target, BackupId id) {
    this.target = target;
    this.id = id;
  }

  PruneItem run() {
    Stock stock = Stock.read(new StoreReader(target), id.name());
    stock.list().backups().stream()
        .filter(backup -> backup.id().equals(id.toString()))
        .flatMap(backup -> backup.setId().stream())
        .filter(stock::hasManifest)
        .findFirst()
        .ifPresent(set -> refuse("is part of set " + set, "Delete the set."));
    Doomed doomed =
        new PruneRun(target, Retention.policy(), Clock.systemUTC())
            .named(stock, id, "it was asked for");
    for (String member : doomed.members().stream().map(BackupId::toString).toList()) {
      if (stock.list().status(member).held()) {
        refuse("holds " + member + ", which is held", "Release that first.");
      }
    }
    if (stock.list().status(id.toString()).held()) {
      refuse("is held", "Release it first.");
    }
    new Deletion(target).run(List.of(doomed));
    return doomed.item();
  }

  private void refuse(String why, String hint) {
    throw new StorageException(
        id + " in " + target.describe() + " " + why + ". Nothing was deleted.", hint, null);
  }
}
