package io.pgops;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;
import io.pgops.error.ArchiveFormatException;
import io.pgops.error.BackupNotFoundException;
import io.pgops.error.OperationCancelledException;
import io.pgops.error.StorageException;
import io.pgops.internal.manifest.BackupId;
import io.pgops.internal.manifest.BackupLayout;
import io.pgops.internal.manifest.Manifest;
import io.pgops.internal.manifest.Manifests;
import io.pgops.internal.manifest.Markers;
import io.pgops.internal.manifest.SetManifest;
import io.pgops.internal.manifest.SetManifests;
import io.pgops.retention.Retention;
import io.pgops.storage.StorageTarget;
import io.pgops.storage.StoredObject;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

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
  private final StoreReader reader;

  BackupStore(StorageTarget target) {
    this.target = target;
    this.reader = new StoreReader(target);
  }

  /**
   * All backups and sets of all names, the newest first. For B of them under N names it takes 1 + N
   * listings and B reads, 16 of them at once.
   */
  public BackupList list() {
    return reader.read(reader.listed(reader.names()));
  }

  /**
   * All backups and sets of a name, the newest first; none if there is no such name. One listing.
   */
  public BackupList list(String name) {
    return reader.read(reader.listed(List.of(BackupId.requireName(name))));
  }

  /**
   * The newest complete backup of a database, of all names; partial ones and those of globals are
   * passed over. Takes 1 + N listings for N names, and reads no manifest that is older than the one
   * it finds: one, where the newest backup is complete.
   *
   * @throws BackupNotFoundException if there is none
   * @throws ArchiveFormatException if a manifest is damaged that is newer than the newest complete
   *     backup: what is latest is not known then, and an older one must be chosen by its id
   * @throws StorageException also if such a manifest is of a newer version of PgOps
   */
  public StoredBackup latest() {
    return latest(reader.names(), "", false);
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
    return latest(reader.names(), " of globals", true);
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
   * The newest complete backup of a database that was started at that moment or before, of all
   * names; otherwise as {@link #latest()}.
   *
   * @throws BackupNotFoundException if there is none
   */
  public StoredBackup asOf(Instant moment) {
    return latest(reader.names(), " as of " + moment, false, moment);
  }

  /**
   * The newest complete backup of a name that was started at that moment or before; otherwise as
   * {@link #latest()}.
   *
   * @throws BackupNotFoundException if there is none
   */
  public StoredBackup asOf(String name, Instant moment) {
    return latest(
        List.of(BackupId.requireName(name)), " of \"" + name + "\" as of " + moment, false, moment);
  }

  /**
   * The newest complete set of all names; otherwise as {@link #latest()}.
   *
   * @throws BackupNotFoundException if there is none
   */
  public StoredSet latestSet() {
    return latestSet(reader.names(), "");
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

  /**
   * What a backup of globals holds, but for passwords' verifiers.
   *
   * @throws BackupNotFoundException if there is none of that id
   * @throws ArchiveFormatException if it is damaged, or a database's
   * @throws StorageException if it cannot be read
   */
  public GlobalsContents inspectGlobals(String id) {
    return new GlobalsContents(GlobalsOnStorage.read(target, get(id)));
  }

  /**
   * Whether a backup or set is held, and what verification found. Costs one listing.
   *
   * @throws BackupNotFoundException if there is none of that id
   */
  public BackupStatus status(String id) {
    BackupId parsed = requireThere(id);
    return StoreReader.statuses(reader.listed(List.of(parsed.name())))
        .getOrDefault(id, BackupStatus.NONE);
  }

  /**
   * Protects a backup or a set, with all that is in it, from {@link #prune} and {@link #delete}
   * until {@link #release}.
   *
   * @param reason for those who ask why it is still there
   * @throws BackupNotFoundException if there is none of that id
   * @throws StorageException also if it is held already: the first reason stands
   */
  public void hold(String id, String reason) {
    BackupId parsed = requireThere(id);
    if (!Markers.hold(target, parsed, Objects.requireNonNull(reason), Instant.now())) {
      throw new StorageException(
          id + " in " + target.describe() + " is held already: " + holdReason(id).orElse(""),
          "Release it first to hold it for another reason.",
          null);
    }
  }

  /** Why a backup or set is held; empty if it is not, or is not there. */
  public Optional<String> holdReason(String id) {
    return BackupId.parse(id).flatMap(parsed -> Markers.holdReason(target, parsed));
  }

  /**
   * Ends {@link #hold}; without effect if it is not held.
   *
   * @throws BackupNotFoundException if there is none of that id
   */
  public void release(String id) {
    reader.delete(List.of(Markers.holdKey(requireThere(id))), id);
  }

  /**
   * Deletes a backup, or a set with all of its backups: manifests first. A backup whose manifest
   * cannot be read can be deleted too.
   *
   * @return what was deleted
   * @throws BackupNotFoundException if there is none of that id
   * @throws StorageException also if it is held, or if it is part of a set that is still there
   */
  @CanIgnoreReturnValue
  public PruneItem delete(String id) {
    return new DeleteRun(target, requireThere(id)).run();
  }

  /**
   * A request to verify a backup.
   *
   * @param id of a backup; a set is verified by verifying each of its backups
   */
  public Verify verify(String id) {
    return new Verify(target, id, new Verify.Options());
  }

  /** A request to delete what a policy does not keep. */
  public Prune prune(Retention policy) {
    return new Prune(target, policy, null, Clock.systemUTC());
  }

  private BackupId requireThere(String id) {
    BackupId parsed = BackupId.parse(id).filter(reader::isThere).orElse(null);
    if (parsed == null) {
      throw new BackupNotFoundException(
          "There is no backup or set \"" + id + "\" in " + target.describe() + ".");
    }
    return parsed;
  }

  private StoredBackup latest(List<String> names, String ofName, boolean ofGlobals) {
    return latest(names, ofName, ofGlobals, Instant.MAX);
  }

  private StoredBackup latest(
      List<String> names, String ofName, boolean ofGlobals, Instant notAfter) {
    Manifest latest = null;
    for (StoredObject object : StoreReader.byId(reader.listed(names), BackupLayout::idOf)) {
      BackupId id = BackupLayout.idOf(object).orElseThrow();
      if (id.second().isAfter(notAfter)) {
        continue;
      }
      if (latest != null && id.second().isBefore(latest.id().second())) {
        break;
      }
      Manifest manifest = reader.read(object, id).orElse(null);
      // ids know the second, manifests more
      if (manifest != null
          && manifest.ofGlobals() == ofGlobals
          && !manifest.startedAt().isAfter(notAfter)
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
    for (StoredObject object : StoreReader.byId(reader.listed(names), BackupLayout::setIdOf)) {
      BackupId id = BackupLayout.setIdOf(object).orElseThrow();
      if (latest != null && id.second().isBefore(latest.id().second())) {
        break;
      }
      SetManifest set = reader.readSet(object, id).orElse(null);
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
}
