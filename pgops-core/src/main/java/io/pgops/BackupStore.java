package io.pgops;

import com.google.errorprone.annotations.CheckReturnValue;
import io.pgops.error.ArchiveFormatException;
import io.pgops.error.BackupNotFoundException;
import io.pgops.error.OperationCancelledException;
import io.pgops.error.PgOpsException;
import io.pgops.error.StorageException;
import io.pgops.internal.manifest.BackupId;
import io.pgops.internal.manifest.BackupLayout;
import io.pgops.internal.manifest.Manifest;
import io.pgops.internal.manifest.Manifests;
import io.pgops.storage.Listing;
import io.pgops.storage.StorageTarget;
import io.pgops.storage.StoredObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The backups on a storage target. A backup is there when its manifest is: data without one, of a
 * backup that runs or that failed, is not seen here.
 *
 * <p>Every method asks the target anew and blocks; nothing is kept. When the target cannot be read
 * it throws {@link StorageException}, on an interrupted thread {@link OperationCancelledException}.
 * Names of backups that are none are an {@link IllegalArgumentException}. Safe for use by many
 * threads.
 */
@CheckReturnValue
public final class BackupStore {
  private final StorageTarget target;

  BackupStore(StorageTarget target) {
    this.target = target;
  }

  /** All backups of all names, the newest first. Reads every manifest. */
  public BackupList list() {
    return read(manifests(names()));
  }

  /** All backups of a name, the newest first; none if there is no such name. */
  public BackupList list(String name) {
    return read(manifests(List.of(BackupId.requireName(name))));
  }

  /**
   * The newest complete backup of all names; partial ones are passed over. Reads no older manifest.
   *
   * @throws BackupNotFoundException if there is none
   * @throws ArchiveFormatException if a manifest is damaged that is newer than the newest complete
   *     backup: what is latest is not known then, and an older one must be chosen by its id
   * @throws StorageException also if such a manifest is of a newer version of PgOps
   */
  public StoredBackup latest() {
    return latest(names(), "");
  }

  /**
   * The newest complete backup of a name; otherwise as {@link #latest()}.
   *
   * @throws BackupNotFoundException if there is none
   */
  public StoredBackup latest(String name) {
    return latest(List.of(BackupId.requireName(name)), " of \"" + name + "\"");
  }

  /**
   * The backup of that id, complete or not; empty if there is none.
   *
   * @throws ArchiveFormatException if its manifest is damaged
   * @throws StorageException also if its manifest is of a newer version of PgOps
   */
  public Optional<StoredBackup> find(String id) {
    return BackupId.parse(id)
        .flatMap(parsed -> Manifests.read(target, parsed))
        .map(StoredBackup::new);
  }

  /**
   * The backup of that id, complete or not; otherwise as {@link #find}.
   *
   * @throws BackupNotFoundException if there is none
   */
  public StoredBackup get(String id) {
    return find(id)
        .orElseThrow(
            () ->
                new BackupNotFoundException(
                    "There is no backup \"" + id + "\" in " + target.describe() + "."));
  }

  /**
   * What a backup's archive holds. Reads its manifest and its table of contents.
   *
   * @throws BackupNotFoundException if there is none of that id
   * @throws ArchiveFormatException if it is damaged
   * @throws StorageException if it cannot be read
   */
  public ArchiveContents inspect(String id) {
    StoredBackup backup = get(id);
    try {
      return ArchiveContents.read(BackupOnStorage.open(target, backup));
    } catch (IOException e) {
      throw new StorageException(
          "Backup " + id + " in " + target.describe() + " could not be read: " + e.getMessage(),
          "Check the target, then try again.",
          e);
    }
  }

  private StoredBackup latest(List<String> names, String ofName) {
    Manifest latest = null;
    for (StoredObject object : manifests(names)) {
      BackupId id = BackupLayout.idOf(object).orElseThrow();
      if (latest != null && id.second().isBefore(latest.id().second())) {
        break;
      }
      Manifest manifest = read(object, id).orElse(null);
      // ids know the second, manifests more
      if (manifest != null
          && manifest.scope().complete()
          && (latest == null || manifest.startedAt().isAfter(latest.startedAt()))) {
        latest = manifest;
      }
    }
    if (latest == null) {
      throw new BackupNotFoundException(
          "There is no complete backup" + ofName + " in " + target.describe() + ".");
    }
    return new StoredBackup(latest);
  }

  private BackupList read(List<StoredObject> manifests) {
    List<StoredBackup> backups = new ArrayList<>();
    List<UnreadableBackup> problems = new ArrayList<>();
    for (StoredObject object : manifests) {
      BackupId id = BackupLayout.idOf(object).orElseThrow();
      try {
        read(object, id).map(StoredBackup::new).ifPresent(backups::add);
      } catch (OperationCancelledException e) {
        throw e;
      } catch (PgOpsException e) {
        problems.add(new UnreadableBackup(id.toString(), object.key(), e));
      }
    }
    // ids know the second, manifests more
    backups.sort(Comparator.comparing(StoredBackup::startedAt).reversed());
    return new BackupList(backups, problems);
  }

  /** Empty if it was deleted meanwhile. */
  private Optional<Manifest> read(StoredObject object, BackupId id) {
    if (!object.key().equals(BackupLayout.manifestKey(id))) {
      throw new ArchiveFormatException(
          "Manifest "
              + object.key()
              + " in "
              + target.describe()
              + " is in the wrong place: it belongs to "
              + BackupLayout.manifestKey(id),
          -1);
    }
    return Manifests.read(target, id);
  }

  private List<String> names() {
    return listed("").folders().stream()
        .flatMap(folder -> BackupLayout.nameOf(folder).stream())
        .toList();
  }

  /** The manifests of these names by their ids, the newest first. */
  private List<StoredObject> manifests(List<String> names) {
    return names.stream()
        .flatMap(name -> listed(BackupLayout.manifestsPrefix(name)).objects().stream())
        .filter(object -> BackupLayout.idOf(object).isPresent())
        .sorted(
            Comparator.comparing(
                (StoredObject object) -> BackupLayout.idOf(object).orElseThrow(),
                BackupId.BY_TIME.reversed()))
        .toList();
  }

  private Listing listed(String prefix) {
    try {
      return target.list(prefix, false);
    } catch (IOException e) {
      String message = "The backups in " + target.describe() + " could not be listed";
      throw Thread.currentThread().isInterrupted()
          ? new OperationCancelledException(message + ": the thread was interrupted.", e)
          : new StorageException(
              message + ": " + e.getMessage(), "Check the target, then try again.", e);
    }
  }
}
