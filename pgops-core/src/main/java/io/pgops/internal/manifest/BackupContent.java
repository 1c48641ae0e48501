package io.pgops.internal.manifest;

import io.pgops.crypto.Decryption;
import io.pgops.error.ArchiveFormatException;
import io.pgops.error.EncryptionException;
import io.pgops.storage.StorageTarget;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The objects of a backup, and what stands in them in the clear: the only place where stored bytes
 * are decrypted.
 *
 * @param decryption null when none was given
 */
public record BackupContent(
    StorageTarget target, Manifest manifest, @Nullable Decryption decryption) {

  /** Whether it takes a key to read more than the manifest; streams are read from their start. */
  public boolean encrypted() {
    return manifest.archive().encryption() != null;
  }

  /**
   * The object of that key; of an encrypted backup the one whose key goes on after it. Empty if the
   * backup has none such.
   */
  public Optional<ObjectDigest> object(String key) {
    return encrypted()
        ? manifest.objects().stream().filter(o -> o.key().startsWith(key + ".")).findFirst()
        : manifest.object(key);
  }

  /**
   * The clear content of an object. One that is encrypted is read, and decrypted, from its start.
   *
   * @param offset bytes of clear content to leave out
   * @throws EncryptionException if it is encrypted, and the key is missing or another
   */
  public InputStream open(ObjectDigest object, long offset) throws IOException {
    if (!encrypted()) {
      return target.open(object.key(), offset, StorageTarget.TO_END);
    }
    Decryption key = requireDecryption();
    InputStream clear = decrypted(object, key, stored(object));
    try {
      clear.skipNBytes(offset);
      return clear;
    } catch (IOException | RuntimeException e) {
      clear.close();
      throw e;
    }
  }

  /** The bytes of an object as they are on the target. */
  InputStream stored(ObjectDigest object) throws IOException {
    return target.open(object.key(), 0, StorageTarget.TO_END);
  }

  /** The clear content of what was read from an object; closes it. */
  public InputStream clear(ObjectDigest object, InputStream stored) throws IOException {
    return encrypted() ? decrypted(object, requireDecryption(), stored) : stored;
  }

  private InputStream decrypted(ObjectDigest object, Decryption key, InputStream stored)
      throws IOException {
    try {
      return key.decrypt(stored);
    } catch (ArchiveFormatException | EncryptionException e) {
      stored.close();
      throw naming(object, e);
    } catch (IOException | RuntimeException e) {
      stored.close();
      throw e;
    }
  }

  /** A decryption knows nothing of keys on targets. */
  private RuntimeException naming(ObjectDigest object, RuntimeException e) {
    String message = object.key() + " in " + target.describe() + ": " + e.getMessage();
    return e instanceof EncryptionException wrong
        ? new EncryptionException(message, wrong.hint().orElse(null), wrong)
        : new ArchiveFormatException(message, -1, e);
  }

  private Decryption requireDecryption() {
    if (decryption == null) {
      throw new EncryptionException(
          "Backup " + manifest.id() + " is encrypted (" + manifest.archive().encryption() + ")",
          "Give its passphrase or secret key with decryption(..), on the command line with"
              + " --passphrase-file or --secret-key.",
          null);
    }
    return decryption;
  }
}
