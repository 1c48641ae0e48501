package io.pgops;

import io.pgops.error.RestoreException;
import io.pgops.internal.exec.JobContext;
import io.pgops.internal.globals.GlobalObject;
import io.pgops.internal.jdbcengine.ClusterSource;
import io.pgops.storage.StorageTarget;
import java.util.ArrayList;
import java.util.List;

/** Finds a set, or a backup of globals, with all that manifests vouch for. */
@FunctionalInterface
interface ClusterOnStorage {
  FoundCluster find(JobContext job);

  static ClusterOnStorage ofGlobals(StorageTarget target, RestoreChoices choices) {
    return job -> {
      StorageTarget stoppable = new StoppableTarget(target, job.cancellation(), job.activity());
      BackupStore store = new BackupStore(stoppable);
      StoredBackup backup =
          choices.id != null
              ? store.get(choices.id)
              : choices.name != null ? store.latestGlobals(choices.name) : store.latestGlobals();
      requireWhole(choices, "Backup " + backup.id(), backup.partialReasons());
      return new FoundCluster(
          new ClusterSource(
              GlobalsOnStorage.read(stoppable, backup, choices.decryption),
              List.of(),
              major(backup)),
          null,
          List.of(backup));
    };
  }

  /**
   * What a target holds of a server.
   *
   * @param withGlobals whether they are wanted, if the set has them
   */
  static ClusterOnStorage ofSet(StorageTarget target, RestoreChoices choices, boolean withGlobals) {
    return job -> {
      StorageTarget stoppable = new StoppableTarget(target, job.cancellation(), job.activity());
      BackupStore store = new BackupStore(stoppable);
      StoredSet set =
          choices.id != null
              ? store.getSet(choices.id)
              : choices.name != null ? store.latestSet(choices.name) : store.latestSet();
      requireWhole(choices, "Set " + set.id(), set.partialReasons());
      List<GlobalObject> globals = new ArrayList<>();
      List<ClusterSource.Member> members = new ArrayList<>();
      List<StoredBackup> used = new ArrayList<>();
      for (StoredBackup backup : store.backupsOf(set.id())) {
        if (!backup.ofGlobals()) {
          members.add(
              new ClusterSource.Member(
                  backup.database(),
                  () -> BackupOnStorage.open(stoppable, backup, choices.decryption).source()));
        } else if (withGlobals) {
          globals.addAll(GlobalsOnStorage.read(stoppable, backup, choices.decryption));
        }
        if (!backup.ofGlobals() || withGlobals) {
          used.add(backup);
        }
      }
      int major = set.manifest().server().versionNumber() / 10_000;
      return new FoundCluster(new ClusterSource(globals, members, major), set, used);
    };
  }

  private static int major(StoredBackup backup) {
    return backup.manifest().server().versionNumber() / 10_000;
  }

  private static void requireWhole(RestoreChoices choices, String what, List<String> reasons) {
    if (!reasons.isEmpty() && !choices.allowPartial) {
      throw new RestoreException(
          what + " is not of everything (" + String.join("; ", reasons) + ").",
          List.of(),
          "Nothing was changed.",
          "Ask for it with allowPartial(), on the command line with --force.",
          null);
    }
  }
}
