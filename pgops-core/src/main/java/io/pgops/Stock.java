package io.pgops;

import io.pgops.internal.manifest.BackupId;
import io.pgops.internal.manifest.BackupLayout;
import io.pgops.internal.manifest.Markers;
import io.pgops.storage.StoredObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that some names have on a target: manifests, markers, data. For one thread. */
final class Stock {
  private final BackupList list;
  private final Map<String, List<StoredObject>> data = new TreeMap<>();
  private final Map<String, List<StoredObject>> markers = new TreeMap<>();
  private final Map<String, StoredObject> manifests = new HashMap<>();
  private final List<BackupId> begun = new ArrayList<>();

  private Stock(List<StoredObject> data, List<StoredObject> beside, BackupList list) {
    this.list = list;
    for (StoredObject object : data) {
      BackupLayout.idOfData(object).ifPresent(id -> add(this.data, id, object));
    }
    for (StoredObject object : beside) {
      Markers.idOf(object.key()).ifPresent(id -> add(markers, id, object));
      Markers.deleting(object.key()).ifPresent(begun::add);
      BackupLayout.idOf(object)
          .or(() -> BackupLayout.setIdOf(object))
          .ifPresent(id -> manifests.put(id.toString(), object));
    }
  }

  private static void add(
      Map<String, List<StoredObject>> objects, BackupId id, StoredObject object) {
    objects.computeIfAbsent(id.toString(), key -> new ArrayList<>()).add(object);
  }

  /**
   * Reads all there is.
   *
   * @param only a name; with it, also what the sets of that name hold and which sets its backups
   *     are of. Null for all names
   */
  static Stock read(StoreReader reader, @Nullable String only) {
    Stock stock = of(reader, only == null ? reader.names() : List.of(only));
    if (only != null) {
      Set<String> names = new HashSet<>();
      Stream.concat(
              stock.list.sets().stream().flatMap(set -> set.backupIds().stream()),
              stock.list.backups().stream().flatMap(backup -> backup.setId().stream()))
          .flatMap(id -> BackupId.parse(id).stream())
          .forEach(id -> names.add(id.name()));
      names.remove(only);
      if (!names.isEmpty()) {
        names.add(only);
        return of(reader, names.stream().sorted().toList());
      }
    }
    return stock;
  }

  /** Data first: what is published in between has its manifest seen. */
  private static Stock of(StoreReader reader, List<String> names) {
    List<StoredObject> data = names.stream().flatMap(name -> reader.data(name).stream()).toList();
    List<StoredObject> beside = reader.listed(names);
    return new Stock(data, beside, reader.read(beside));
  }

  BackupList list() {
    return list;
  }

  /** Whether there is a manifest of a backup or set, readable or not. */
  boolean hasManifest(String id) {
    return manifests.containsKey(id);
  }

  /** When the manifest was written, by the medium's clock. */
  Optional<Instant> published(String id) {
    return Optional.ofNullable(manifests.get(id)).map(StoredObject::lastModified);
  }

  /** Sets of which it is written down that they are being deleted. */
  List<BackupId> begun() {
    return begun;
  }

  List<StoredObject> data(String id) {
    return data.getOrDefault(id, List.of());
  }

  List<StoredObject> markers(String id) {
    return markers.getOrDefault(id, List.of());
  }

  /** Ids that have data or markers, and no manifest. */
  List<String> withoutManifest() {
    return Stream.concat(data.keySet().stream(), markers.keySet().stream())
        .distinct()
        .filter(id -> !hasManifest(id))
        .sorted()
        .toList();
  }
}
