package io.pgops.examples.cli;

import io.pgops.crypto.Decryption;
import io.pgops.openpgp.OpenPgp;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** By which key an encrypted backup is read. */
@Command
final class DecryptionOptions {
  @Option(
      names = "--secret-key",
      paramLabel = "KEYFILE",
      description = {
        "Decrypt by this OpenPGP key, as gpg --export-secret-keys writes it.",
        "Its passphrase, if it has one, comes from --passphrase-file or PGOPS_PASSPHRASE."
      })
  private @Nullable Path secretKey;

  @Option(
      names = "--passphrase-file",
      paramLabel = "FILE",
      description = {
        "Decrypt by the passphrase on the file's first line;",
        "by default by the one in the environment's variable PGOPS_PASSPHRASE, if there is one."
      })
  private @Nullable Path passphraseFile;

  /** Empty if nothing was said; backups that are not encrypted take none. */
  Optional<Decryption> decryption(Map<String, String> environment) {
    Optional<char[]> passphrase = PassphraseFile.read(passphraseFile, environment);
    if (secretKey != null) {
      char[] chars = passphrase.orElse(new char[0]);
      return Optional.of(OpenPgp.secretKeys(secretKey, chars::clone));
    }
    return passphrase.map(OpenPgp::passphrase);
  }
}
