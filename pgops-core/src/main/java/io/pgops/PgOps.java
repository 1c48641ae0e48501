package io.pgops;

import com.google.errorprone.annotations.CheckReturnValue;
import io.pgops.storage.StorageTarget;
import java.util.Objects;
import javax.sql.DataSource;

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

  /** The backups that are on a target. */
  public static BackupStore backups(StorageTarget target) {
    return new BackupStore(Objects.requireNonNull(target, "target"));
  }
}
