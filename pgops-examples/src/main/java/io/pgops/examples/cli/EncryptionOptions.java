package io.pgops.examples.cli;

import io.pgops.crypto.Encryption;
import io.pgops.openpgp.OpenPgp;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** For whom a backup is encrypted. */
@Command
final class EncryptionOptions {
  @Option(
      names = "--encrypt-for",
      paramLabel = "KEYFILE",
      description = {
        "Encrypt for this OpenPGP key, as gpg --export writes it. Repeatable:",
        "each of their owners can decrypt alone."
      })
  private @Nullable List<Path> recipients;

  @Option(
      names = "--passphrase-file",
      paramLabel = "FILE",
      description = {
        "Encrypt by the passphrase on the file's first line; by default, without --encrypt-for,",
        "by the one in the environment's variable PGOPS_PASSPHRASE, if there is one."
      })
  private @Nullable Path passphraseFile;

  /** Refuses what contradicts itself. */
  void check(CommandSpec command) {
    Usage.refuse(
        command,
        recipients != null && passphraseFile != null,
        "--encrypt-for and --passphrase-file exclude each other");
  }

  /** Empty if nothing was said. */
  Optional<Encryption> encryption(Map<String, String> environment) {
    return recipients != null
        ? Optional.of(OpenPgp.publicKeys(recipients.toArray(Path[]::new)))
        : PassphraseFile.read(passphraseFile, environment).map(OpenPgp::passphrase);
  }
}
