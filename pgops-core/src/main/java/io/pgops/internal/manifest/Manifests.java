package io.pgops.internal.manifest;

import io.pgops.storage.PendingObject;
import io.pgops.storage.StorageTarget;
import io.pgops.storage.StoredObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.Optional;

/**
 * Manifests on a target. What cannot be read for the target's sake is a {@link
 * io.pgops.error.StorageException}, and so is a format version that is too new; what was read and
 * makes no sense is an {@link io.pgops.error.ArchiveFormatException}; an interrupted thread gets an
 * {@link io.pgops.error.OperationCancelledException}.
 */
public final class Manifests {
  /** The largest manifest, in bytes, that is written or read. */
  static final int MAX_BYTES = 16 * 1024 * 1024;

  private Manifests() {}

  /**
   * Makes the backup exist. Every object that the manifest names must be on the target already, in
   * its size; else nothing is written.
   */
  public static void write(StorageTarget target, Manifest manifest) {
    String key = BackupLayout.manifestKey(manifest.id());
    Failures failures = new Failures("Manifest", key, target);
    byte[] json = ManifestJson.write(manifest);
    try {
      requireObjects(target, manifest);
      put(target, key, json);
    } catch (IOException e) {
      throw failures.io("written", e);
    }
  }

  static void put(StorageTarget target, String key, byte[] json) throws IOException {
    if (json.length > MAX_BYTES) {
      throw new IOException(json.length + " bytes are more than " + MAX_BYTES);
    }
    try (PendingObject pending = target.create(key)) {
      pending.stream().write(json);
      pending.commit();
    }
  }

  private static void requireObjects(StorageTarget target, Manifest manifest) throws IOException {
    for (ObjectDigest object : manifest.objects()) {
      Optional<StoredObject> stored = target.stat(object.key());
      if (stored.isEmpty()) {
        throw new NoSuchFileException(object.key(), null, "not in " + target.describe());
      }
      if (stored.get().size() != object.size()) {
        throw new IOException(
            "object "
                + object.key()
                + " has "
                + stored.get().size()
                + " bytes and not the "
                + object.size()
                + " that were written");
      }
    }
  }

  /** The manifest of the backup; empty if there is none. */
  public static Optional<Manifest> read(StorageTarget target, BackupId id) {
    String key = BackupLayout.manifestKey(id);
    Failures failures = new Failures("Manifest", key, target);
    return get(target, key, failures).map(json -> ManifestJson.read(json, id, failures));
  }

  /** Empty if there is none. */
  static Optional<byte[]> get(StorageTarget target, String key, Failures failures) {
    byte[] json;
    try (InputStream stream = target.open(key, 0, StorageTarget.TO_END)) {
      json = stream.readNBytes(MAX_BYTES + 1);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw failures.io("read", e);
    }
    if (json.length > MAX_BYTES) {
      throw failures.damaged("it is longer than " + MAX_BYTES + " bytes");
    }
    return Optional.of(json);
  }
}
