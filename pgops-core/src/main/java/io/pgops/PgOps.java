package io.pgops;

import com.google.errorprone.annotations.CheckReturnValue;
import io.pgops.crypto.Decryption;
import io.pgops.error.StorageException;
import io.pgops.storage.StorageTarget;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Where every call starts. All requests are immutable; nothing runs before their last word: {@code
 * to}, {@code from}, {@code plan}.
 */
@CheckReturnValue
public final class PgOps {
  private PgOps() {}

  /**
   * A backup of the database that the DataSource connects to; see {@link
   * ConnectionSource#of(DataSource)}.
   */
  public static Backup backup(DataSource dataSource) {
    return backup(ConnectionSource.of(dataSource));
  }

  /** A backup of the source's own database. */
  public static Backup backup(ConnectionSource source) {
    return new Backup(Objects.requireNonNull(source, "source"), new BackupOptions());
  }

  /**
   * A restore into the database that the DataSource connects to; see {@link
   * ConnectionSource#of(DataSource)}.
   */
  public static Restore restore(DataSource dataSource) {
    return restore(ConnectionSource.of(dataSource));
  }

  /** A restore into the source's own database, or beside it into a new one. */
  public static Restore restore(ConnectionSource source) {
    return new Restore(Objects.requireNonNull(source, "source"), new RestoreChoices());
  }

  /** The backups that are on a target. */
  public static BackupStore backups(StorageTarget target) {
    return new BackupStore(Objects.requireNonNull(target, "target"));
  }

  /**
   * What an archive file holds, in the custom format of pg_dump or of PgOps. Reads its table of
   * contents only.
   *
   * @throws io.pgops.error.ArchiveFormatException if it is damaged or no such archive
   * @throws io.pgops.error.StorageException if it cannot be read
   */
  public static ArchiveContents inspectFile(Path archive) {
    return inspect(archive, null);
  }

  /**
   * What an archive inside an encrypted file holds; otherwise as {@link #inspectFile(Path)}.
   *
   * @param decryption such as {@code OpenPgp.passphrase(..)} of the module pgops-openpgp
   * @throws io.pgops.error.EncryptionException if the key is another
   */
  public static ArchiveContents inspectFile(Path archive, Decryption decryption) {
    return inspect(archive, Objects.requireNonNull(decryption, "decryption"));
  }

  private static ArchiveContents inspect(Path archive, @Nullable Decryption decryption) {
    try {
      return ArchiveContents.read(FoundArchive.ofFile(archive, decryption));
    } catch (IOException e) {
      throw new StorageException(
          "The file " + archive + " could not be read: " + e.getMessage(), null, e);
    }
  }
}
