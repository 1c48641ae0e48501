package io.pgops.examples.guide;

import io.pgops.BackupResult;
import io.pgops.PgOps;
import io.pgops.RestoreResult;
import io.pgops.openpgp.OpenPgp;
import io.pgops.openpgp.Passphrase;
import io.pgops.storage.StorageTarget;
import java.nio.file.Path;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Encryption. */
public final class Encrypted {
  private Encrypted() {}

  /** By a passphrase, there and back. */
  public static RestoreResult byPassphrase(
      DataSource dataSource, DataSource empty, StorageTarget backups, char[] secret) {
    // region passphrase
    try (Passphrase passphrase = OpenPgp.passphrase(secret)) { // a copy, wiped by close
      PgOps.backup(dataSource).encryption(passphrase).to(backups);

      return PgOps.restore(empty).latest().decryption(passphrase).from(backups);
    }
    // endregion
  }

  /** For the owners of keys. */
  public static BackupResult forKeys(DataSource dataSource, StorageTarget backups, Path keys) {
    // region keys
    return PgOps.backup(dataSource)
        .encryption(OpenPgp.publicKeys(keys.resolve("ops.asc"), keys.resolve("audit.asc")))
        .to(backups);
    // endregion
  }

  /** By a secret key. */
  public static RestoreResult bySecretKey(
      DataSource empty, StorageTarget backups, Path keys, Supplier<char[]> askPassphrase) {
    // region secret-key
    return PgOps.restore(empty)
        .decryption(OpenPgp.secretKeys(keys.resolve("ops-secret.asc"), askPassphrase))
        .from(backups);
    // endregion
  }
}
