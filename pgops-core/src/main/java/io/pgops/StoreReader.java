package io.pgops;

import io.pgops.error.ArchiveFormatException;
import io.pgops.error.OperationCancelledException;
import io.pgops.error.PgOpsException;
import io.pgops.error.StorageException;
import io.pgops.internal.manifest.BackupId;
import io.pgops.internal.manifest.BackupLayout;
import io.pgops.internal.manifest.Manifest;
import io.pgops.internal.manifest.Manifests;
import io.pgops.internal.manifest.Markers;
import io.pgops.internal.manifest.SetManifest;
import io.pgops.internal.manifest.SetManifests;
import io.pgops.storage.Listing;
import io.pgops.storage.StorageTarget;
import io.pgops.storage.StoredObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a {@link BackupStore} asks of its target: one listing for the names, one for the manifests
 * and markers of each, one for its data where that is wanted, and one read for a manifest.
 */
final class StoreReader {
  private final StorageTarget target;

  StoreReader(StorageTarget target) {
    this.target = target;
  }

  /** The backups and sets among these objects, and what their markers tell. */
  BackupList read(List<StoredObject> objects) {
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
    return new BackupList(backups, sets, problems, statuses(objects));
  }

  private static <T> List<T> readAll(
      List<StoredObject> manifests,
      Function<StoredObject, Optional<BackupId>> idOf,
      BiFunction<StoredObject, BackupId, Optional<T>> reader,
      List<UnreadableBackup> problems) {
    record Outcome<T>(Optional<T> found, Optional<UnreadableBackup> problem) {}

    List<Outcome<T>> outcomes =
        ParallelReads.of(
            manifests,
            object -> {
              BackupId id = idOf.apply(object).orElseThrow();
              try {
                return new Outcome<>(reader.apply(object, id), Optional.empty());
              } catch (OperationCancelledException e) {
                throw e;
              } catch (PgOpsException e) {
                return new Outcome<>(
                    Optional.empty(),
                    Optional.of(new UnreadableBackup(id.toString(), object.key(), e)));
              }
            });
    List<T> found = new ArrayList<>();
    for (Outcome<T> outcome : outcomes) {
      outcome.found().ifPresent(found::add);
      outcome.problem().ifPresent(problems::add);
    }
    return found;
  }

  /** What the markers among these objects tell, by the id of the backup or set. */
  static Map<String, BackupStatus> statuses(List<StoredObject> objects) {
    Set<String> held = new HashSet<>();
    Map<String, List<VerificationMark>> marks = new HashMap<>();
    for (StoredObject object : objects) {
      Markers.held(object.key()).ifPresent(id -> held.add(id.toString()));
      Markers.verification(object.key())
          .flatMap(Verifications::mark)
          .ifPresent(
              mark ->
                  marks
                      .computeIfAbsent(
                          Markers.idOf(object.key()).orElseThrow().toString(),
                          id -> new ArrayList<>())
                      .add(mark));
    }
    Map<String, BackupStatus> statuses = new HashMap<>();
    Stream.concat(held.stream(), marks.keySet().stream())
        .forEach(
            id ->
                statuses.put(
                    id, new BackupStatus(held.contains(id), marks.getOrDefault(id, List.of()))));
    return statuses;
  }

  /** Empty if it was deleted meanwhile. */
  Optional<Manifest> read(StoredObject object, BackupId id) {
    requirePlace(object, BackupLayout.manifestKey(id));
    return Manifests.read(target, id);
  }

  /** Empty if it was deleted meanwhile. */
  Optional<SetManifest> readSet(StoredObject object, BackupId id) {
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

  List<String> names() {
    return listed("", false).folders().stream()
        .flatMap(folder -> BackupLayout.nameOf(folder).stream())
        .toList();
  }

  /** All that is among the manifests of these names. */
  List<StoredObject> listed(List<String> names) {
    return names.stream()
        .flatMap(name -> listed(BackupLayout.manifestsPrefix(name), false).objects().stream())
        .toList();
  }

  /** Those that have an id, the newest first. */
  static List<StoredObject> byId(
      List<StoredObject> objects, Function<StoredObject, Optional<BackupId>> idOf) {
    return objects.stream()
        .filter(object -> idOf.apply(object).isPresent())
        .sorted(
            Comparator.comparing(
                (StoredObject object) -> idOf.apply(object).orElseThrow(),
                BackupId.BY_TIME.reversed()))
        .toList();
  }

  private Listing listed(String prefix, boolean recursive) {
    try {
      return target.list(prefix, recursive);
    } catch (IOException e) {
      throw failed("The backups in " + target.describe() + " could not be listed", e);
    }
  }

  /** All data of a name. */
  List<StoredObject> data(String name) {
    return listed(BackupLayout.dataPrefix(name), true).objects();
  }

  /** Whether there is a manifest of a backup or set of that id, readable or not. */
  boolean isThere(BackupId id) {
    try {
      return target.stat(BackupLayout.manifestKey(id)).isPresent()
          || target.stat(BackupLayout.setKey(id)).isPresent();
    } catch (IOException e) {
      throw failed(id + " could not be looked for in " + target.describe(), e);
    }
  }

  void delete(List<String> keys, String of) {
    try {
      target.delete(keys);
    } catch (IOException e) {
      throw failed("What belongs to " + of + " could not be deleted in " + target.describe(), e);
    }
  }

  /** A thread that is interrupted was cancelled, whatever the target calls it. */
  static PgOpsException failed(String message, IOException e) {
    return Thread.currentThread().isInterrupted()
        ? new OperationCancelledException(message + ": the thread was interrupted.", e)
        : new StorageException(
            message + ": " + e.getMessage(), "Check the target, then try again.", e);
  }
}
