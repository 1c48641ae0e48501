package io.pgops;

import com.google.errorprone.annotations.CheckReturnValue;
import io.pgops.crypto.Decryption;
import io.pgops.error.ArchiveFormatException;
import io.pgops.error.BackupNotFoundException;
import io.pgops.error.OperationCancelledException;
import io.pgops.error.PgOpsException;
import io.pgops.error.StorageException;
import io.pgops.internal.manifest.BackupId;
import io.pgops.internal.manifest.BackupLayout;
import io.pgops.internal.manifest.Manifest;
import io.pgops.internal.manifest.Manifests;
import io.pgops.internal.manifest.SetManifest;
import io.pgops.internal.manifest.SetManifests;
import io.pgops.storage.Listing;
import io.pgops.storage.StorageTarget;
import io.pgops.storage.StoredObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The backups on a storage target: of databases, of globals, and sets of both. A backup is there
 * when its manifest is: data without one, of a backup that runs or that failed, is not seen here.
 *
 * <p>Every method asks the target anew and blocks; nothing is kept. When the target cannot be read
 * it throws {@link StorageException}, on an interrupted thread {@link OperationCancelledException}.
 * Names of backups that are none are an {@link IllegalArgumentException}. Safe for use by many
 * threads.
 */
@CheckReturnValue
public final class BackupStore {
  private final StorageTarget target;
  private final @Nullable Decryption decryption;

  BackupStore(StorageTarget target) {
    this(target, null);
  }

  private BackupStore(StorageTarget target, @Nullable Decryption decryption) {
    this.target = target;
    this.decryption = decryption;
  }

  /**
   * The same store, with what decrypts its backups, wherever it must look into one; manifests are
   * never encrypted.
   *
   * @param decryption such as {@code OpenPgp.passphrase(..)} of the module pgops-openpgp
   */
  public BackupStore decryption(Decryption decryption) {
    return new BackupStore(target, Objects.requireNonNull(decryption, "decryption"));
  }

  /** All backups and sets of all names, the newest first. Reads every manifest. */
  public BackupList list() {
    return read(listed(names()));
  }

  /** All backups and sets of a name, the newest first; none if there is no such name. */
  public BackupList list(String name) {
    return read(listed(List.of(BackupId.requireName(name))));
  }

  /**
   * The newest complete backup of a database, of all names; partial ones and those of globals are
   * passed over. Reads no older manifest.
   *
   * @throws BackupNotFoundException if there is none
   * @throws ArchiveFormatException if a manifest is damaged that is newer than the newest complete
   *     backup: what is latest is not known then, and an older one must be chosen by its id
   * @throws StorageException also if such a manifest is of a newer version of PgOps
   */
  public StoredBackup latest() {
    return latest(names(), "", false);
  }

  /**
   * The newest complete backup of a name; otherwise as {@link #latest()}.
   *
   * @throws BackupNotFoundException if there is none
   */
  public StoredBackup latest(String name) {
    return latest(List.of(BackupId.requireName(name)), " of \"" + name + "\"", false);
  }

  /**
   * The newest complete backup of globals; otherwise as {@link #latest()}.
   *
   * @throws BackupNotFoundException if there is none
   */
  public StoredBackup latestGlobals() {
    return latest(names(), " of globals", true);
  }

  /**
   * The newest complete backup of globals of a name; otherwise as {@link #latest()}.
   *
   * @throws BackupNotFoundException if there is none
   */
  public StoredBackup latestGlobals(String name) {
    return latest(List.of(BackupId.requireName(name)), " of globals of \"" + name + "\"", true);
  }

  /**
   * The newest complete set of all names; otherwise as {@link #latest()}.
   *
   * @throws BackupNotFoundException if there is none
   */
  public StoredSet latestSet() {
    return latestSet(names(), "");
  }

  /**
   * The newest complete set of a name; otherwise as {@link #latest()}.
   *
   * @throws BackupNotFoundException if there is none
   */
  public StoredSet latestSet(String name) {
    return latestSet(List.of(BackupId.requireName(name)), " of \"" + name + "\"");
  }

  /** The set of that id, complete or not; empty if there is none. Otherwise as {@link #find}. */
  public Optional<StoredSet> findSet(String id) {
    return BackupId.parse(id)
        .flatMap(parsed -> SetManifests.read(target, parsed))
        .map(StoredSet::new);
  }

  /**
   * The set of that id, complete or not; otherwise as {@link #find}.
   *
   * @throws BackupNotFoundException if there is none
   */
  public StoredSet getSet(String id) {
    return findSet(id)
        .orElseThrow(
            () ->
                new BackupNotFoundException(
                    "There is no set \"" + id + "\" in " + target.describe() + "."));
  }

  /**
   * The backups of a set, as {@link StoredSet#backupIds()} names them.
   *
   * @throws BackupNotFoundException if the set or one of its backups is not there
   * @throws ArchiveFormatException if a manifest is damaged, or of a backup of another set
   */
  public List<StoredBackup> backupsOf(String setId) {
    StoredSet set = getSet(setId);
    List<StoredBackup> backups = new ArrayList<>();
    for (String id : set.backupIds()) {
      StoredBackup backup = get(id);
      if (!backup.setId().equals(Optional.of(set.id()))) {
        throw new ArchiveFormatException(
            "Backup " + id + " in " + target.describe() + " is not of set " + setId, -1);
      }
      backups.add(backup);
    }
    return backups;
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
   * @throws io.pgops.error.EncryptionException if it is encrypted, and the key is missing or
   *     another
   */
  public ArchiveContents inspect(String id) {
    StoredBackup backup = get(id);
    try {
      return ArchiveContents.read(BackupOnStorage.open(target, backup, decryption));
    } catch (IOException e) {
      throw new StorageException(
          "Backup " + id + " in " + target.describe() + " could not be read: " + e.getMessage(),
          "Check the target, then try again.",
          e);
    }
  }

  /**
   * What a backup of globals holds, but for passwords' verifiers.
   *
   * @throws BackupNotFoundException if there is none of that id
   * @throws ArchiveFormatException if it is damaged, or a database's
   * @throws StorageException if it cannot be read
   */
  public GlobalsContents inspectGlobals(String id) {
    return new GlobalsContents(GlobalsOnStorage.read(target, get(id), decryption));
  }

  private StoredBackup latest(List<String> names, String ofName, boolean ofGlobals) {
    Manifest latest = null;
    for (StoredObject object : byId(listed(names), BackupLayout::idOf)) {
      BackupId id = BackupLayout.idOf(object).orElseThrow();
      if (latest != null && id.second().isBefore(latest.id().second())) {
        break;
      }
      Manifest manifest = read(object, id).orElse(null);
      // ids know the second, manifests more
      if (manifest != null
          && manifest.ofGlobals() == ofGlobals
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

  private StoredSet latestSet(List<String> names, String ofName) {
    SetManifest latest = null;
    for (StoredObject object : byId(listed(names), BackupLayout::setIdOf)) {
      BackupId id = BackupLayout.setIdOf(object).orElseThrow();
      if (latest != null && id.second().isBefore(latest.id().second())) {
        break;
      }
      SetManifest set = readSet(object, id).orElse(null);
      if (set != null
          && set.scope().complete()
          && (latest == null || set.startedAt().isAfter(latest.startedAt()))) {
        latest = set;
      }
    }
    if (latest == null) {
      throw new BackupNotFoundException(
          "There is no complete set" + ofName + " in " + target.describe() + ".");
    }
    return new StoredSet(latest);
  }

  private BackupList read(List<StoredObject> objects) {
    List<UnreadableBackup> problems = new ArrayList<>();
    List<StoredBackup> backups =
        new ArrayList<>(
            readAll(
                byId(objects, BackupLayout::idOf),
                BackupLayout::idOf,
                (object, id) -> read(object, id).map(StoredBackup::new),
                problems));
    List<StoredSet> sets =
        new ArrayList<>(
            readAll(
                byId(objects, BackupLayout::setIdOf),
                BackupLayout::setIdOf,
                (object, id) -> readSet(object, id).map(StoredSet::new),
                problems));
    // ids know the second, manifests more
    backups.sort(Comparator.comparing(StoredBackup::startedAt).reversed());
    sets.sort(Comparator.comparing(StoredSet::startedAt).reversed());
    return new BackupList(backups, sets, problems);
  }

  private static <T> List<T> readAll(
      List<StoredObject> manifests,
      Function<StoredObject, Optional<BackupId>> idOf,
      BiFunction<StoredObject, BackupId, Optional<T>> reader,
      List<UnreadableBackup> problems) {
    List<T> found = new ArrayList<>();
    for (StoredObject object : manifests) {
      BackupId id = idOf.apply(object).orElseThrow();
      try {
        reader.apply(object, id).ifPresent(found::add);
      } catch (OperationCancelledException e) {
        throw e;
      } catch (PgOpsException e) {
        problems.add(new UnreadableBackup(id.toString(), object.key(), e));
      }
    }
    return found;
  }

  /** Empty if it was deleted meanwhile. */
  private Optional<Manifest> read(StoredObject object, BackupId id) {
    requirePlace(object, BackupLayout.manifestKey(id));
    return Manifests.read(target, id);
  }

  /** Empty if it was deleted meanwhile. */
  private Optional<SetManifest> readSet(StoredObject object, BackupId id) {
    requirePlace(object, BackupLayout.setKey(id));
    return SetManifests.read(target, id);
  }

  private void requirePlace(StoredObject object, String key) {
    if (!object.key().equals(key)) {
      throw new ArchiveFormatException(
          "Manifest "
              + object.key()
              + " in "
              + target.describe()
              + " is in the wrong place: it belongs to "
              + key,
          -1);
    }
  }

  private List<String> names() {
    return listed("").folders().stream()
        .flatMap(folder -> BackupLayout.nameOf(folder).stream())
        .toList();
  }

  /** All that is among the manifests of these names. */
  private List<StoredObject> listed(List<String> names) {
    return names.stream()
        .flatMap(name -> listed(BackupLayout.manifestsPrefix(name)).objects().stream())
        .toList();
  }

  /** Those that have an id, the newest first. */
  private static List<StoredObject> byId(
      List<StoredObject> objects, Function<StoredObject, Optional<BackupId>> idOf) {
    return objects.stream()
        .filter(object -> idOf.apply(object).isPresent())
        .sorted(
            Comparator.comparing(
                (StoredObject object) -> idOf.apply(object).orElseThrow(),
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
