package io.pgops.examples.guide;

import com.zaxxer.hikari.HikariDataSource;
import io.pgops.Backup;
import io.pgops.BackupResult;
import io.pgops.ConnectionSource;
import io.pgops.PgOps;
import io.pgops.storage.StorageTarget;
import java.util.function.Supplier;

/** Where connections come from. */
public final class Connections {
  private Connections() {}

  /** Beside the application's pool. */
  public static BackupResult pool(String url, String user, String password, StorageTarget backups) {
    // region hikari
    HikariDataSource pool = new HikariDataSource();
    pool.setJdbcUrl(url);
    pool.setUsername(user);
    pool.setPassword(password);
    try (pool) {
      return PgOps.backup(pool).to(backups); // takes no connection of the application's
    }
    // endregion
  }

  /** Without any pool. */
  public static Backup url(String url, String user, Supplier<char[]> vault) {
    // region url
    ConnectionSource source = ConnectionSource.of(url, user, vault); // asked every time
    Backup backup = PgOps.backup(source);
    // endregion
    return backup;
  }
}
