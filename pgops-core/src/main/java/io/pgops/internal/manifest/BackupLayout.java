package io.pgops.internal.manifest;

import io.pgops.storage.StoredObject;
import java.util.Optional;

/** Which object of a backup has which key. */
public final class BackupLayout {
  private static final String MANIFEST = ".json";
  private static final String SET = ".set.json";

  private BackupLayout() {}

  /** The archive. */
  public static String dataKey(BackupId id) {
    return dataPrefix(id.name()) + id + ".dump";
  }

  /** The script of a backup of globals. */
  public static String scriptKey(BackupId id) {
    return dataPrefix(id.name()) + id + ".sql";
  }

  /** The reports of the archive's data entries, or of a script's statements. */
  public static String entriesKey(BackupId id) {
    return dataPrefix(id.name()) + id + ".entries.json";
  }

  /** The manifest, which makes the backup exist. */
  public static String manifestKey(BackupId id) {
    return manifestsPrefix(id.name()) + id + MANIFEST;
  }

  /** The manifest of a set of backups, which makes the set exist. */
  public static String setKey(BackupId id) {
    return manifestsPrefix(id.name()) + id + SET;
  }

  /** Where the manifests of all backups and sets of a name are. */
  public static String manifestsPrefix(String name) {
    return BackupId.requireName(name) + "/manifests/";
  }

  /** Where the data of all backups of a name are. */
  public static String dataPrefix(String name) {
    return BackupId.requireName(name) + "/data/";
  }

  /** Whether the key is one of this backup's data, so that no manifest speaks for another's. */
  public static boolean isData(BackupId id, String key) {
    String own = dataPrefix(id.name()) + id;
    return key.startsWith(own + ".") || key.startsWith(own + "/");
  }

  /** The backup whose data an object below {@link #dataPrefix} is; empty if it is nobody's. */
  public static Optional<BackupId> idOfData(StoredObject object) {
    String key = object.key();
    int start = key.indexOf("/data/") + "/data/".length();
    for (int i = start; i < key.length(); i++) {
      // a name may hold dots itself: the first that ends an id counts
      if (key.charAt(i) == '.' || key.charAt(i) == '/') {
        Optional<BackupId> id = BackupId.parse(key.substring(start, i));
        if (id.isPresent()) {
          return id.filter(found -> isData(found, key));
        }
      }
    }
    return Optional.empty();
  }

  /** The name whose backups are in a folder of the target's root; empty if it is not ours. */
  public static Optional<String> nameOf(String folder) {
    return Optional.of(folder.substring(0, folder.length() - 1)).filter(BackupId::isName);
  }

  /**
   * The id that an object among the manifests of a name stands for; empty if it is no manifest. It
   * may be in the wrong place: its {@link #manifestKey} is then another.
   */
  public static Optional<BackupId> idOf(StoredObject object) {
    return idBefore(MANIFEST, object);
  }

  /** The same for a set. No set's manifest is a backup's, since no id ends so. */
  public static Optional<BackupId> setIdOf(StoredObject object) {
    return idBefore(SET, object);
  }

  private static Optional<BackupId> idBefore(String suffix, StoredObject object) {
    String file = object.key().substring(object.key().lastIndexOf('/') + 1);
    return file.endsWith(suffix)
        ? BackupId.parse(file.substring(0, file.length() - suffix.length()))
        : Optional.empty();
  }
}
