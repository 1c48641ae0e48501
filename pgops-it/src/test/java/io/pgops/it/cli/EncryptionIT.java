package io.pgops.it.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.pgops.it.judge.Judge;
import io.pgops.it.sample.Sample;
import io.pgops.it.server.PostgresServer;
import io.pgops.it.server.PostgresServers;
import io.pgops.it.server.TestDatabase;
import io.pgops.it.tools.Gpg;
import io.pgops.it.tools.PgOpsJar;
import io.pgops.it.tools.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Encryption on the command line: secrets come from files and the environment only. */
class EncryptionIT {
  private static final String SECRET = "Geheim, nicht wahr";

  private final PostgresServer server = PostgresServers.newest();
  @TempDir private Path temp;

  private Run run(TestDatabase database, Map<String, String> environment, String... arguments) {
    Map<String, String> all = new HashMap<>(PgOpsJar.environment(database));
    all.putAll(environment);
    Run run = PgOpsJar.run(all, arguments);
    assertThat(run.out() + run.err()).doesNotContain(SECRET);
    return run;
  }

  private Run backup(TestDatabase database, Map<String, String> environment, String... options) {
    List<String> arguments =
        new ArrayList<>(
            List.of("backup", "--url", database.url(), "--to", temp.resolve("b").toString()));
    arguments.addAll(List.of(options));
    return run(database, environment, arguments.toArray(String[]::new));
  }

  private void assertComesBack(
      TestDatabase source, Map<String, String> environment, String... options) {
    List<String> arguments =
        new ArrayList<>(List.of("restore", "--from", temp.resolve("b").toString(), "--url", ""));
    arguments.addAll(List.of(options));
    try (TestDatabase restored = server.createDatabase()) {
      arguments.set(4, restored.url());
      run(restored, environment, arguments.toArray(String[]::new)).succeeded();
      Judge.assertSame(source, restored);
    }
  }

  private Path passphraseFile() throws IOException {
    return Files.writeString(temp.resolve("passphrase"), SECRET + "\nanother line\n");
  }

  @Test
  void aPassphraseComesFromAFileOrFromTheEnvironment() throws IOException {
    String file = passphraseFile().toString();
    Map<String, String> variable = Map.of("PGOPS_PASSPHRASE", SECRET);
    try (TestDatabase source = server.createDatabase()) {
      Sample.MAIL.loadInto(source);
      Run backup = backup(source, Map.of(), "--passphrase-file", file).succeeded();
      assertThat(backup.out()).contains("encrypted  openpgp:passphrase");
      assertComesBack(source, variable);
      String folder = temp.resolve("b").toString();
      assertThat(
              run(source, Map.of(), "inspect", "--from", folder, "--passphrase-file", file)
                  .succeeded()
                  .out())
          .contains("encrypted  openpgp:passphrase")
          .contains("TABLE mail message");
      Run locked = run(source, Map.of(), "inspect", "--from", folder);
      assertThat(locked.exitCode()).isEqualTo(1);
      assertThat(locked.err())
          .containsPattern("(?m)^error: Backup \\S+ is encrypted \\(openpgp:passphrase\\)")
          .contains(
              "hint: Give its passphrase or secret key with --passphrase-file or --secret-key.");
      Run wrong = run(source, Map.of("PGOPS_PASSPHRASE", "x"), "inspect", "--from", folder);
      assertThat(wrong.exitCode()).isEqualTo(1);
      assertThat(wrong.err()).contains("The passphrase is wrong");
      assertThat(run(source, Map.of(), "list", "--from", folder).succeeded().out().lines())
          .hasSize(2);
    }
  }

  @Test
  void aKeyComesFromAFile() throws IOException {
    try (Gpg gpg = Gpg.create();
        TestDatabase source = server.createDatabase()) {
      Sample.MAIL.loadInto(source);
      gpg.createKey("ops", "ed25519", "cv25519", "never", SECRET);
      String publicKey = gpg.publicKey("ops", temp).toString();
      String secretKey = gpg.secretKey("ops", SECRET, temp).toString();
      assertThat(backup(source, Map.of(), "--encrypt-for", publicKey).succeeded().out())
          .contains("encrypted  openpgp:0x");
      assertComesBack(
          source,
          Map.of(),
          "--secret-key",
          secretKey,
          "--passphrase-file",
          passphraseFile().toString());
    }
  }

  @Test
  void whatCannotBeIsRefused() throws IOException {
    String file = passphraseFile().toString();
    try (TestDatabase source = server.createDatabase()) {
      Run both = backup(source, Map.of(), "--encrypt-for", "x", "--passphrase-file", file);
      assertThat(both.exitCode()).isEqualTo(2);
      assertThat(both.err()).contains("--encrypt-for and --passphrase-file exclude each other");
      Run missing = backup(source, Map.of(), "--passphrase-file", file + ".missing");
      assertThat(missing.exitCode()).isEqualTo(1);
      assertThat(missing.err()).contains("error: The passphrase file " + file + ".missing");
      Run noKey = backup(source, Map.of(), "--encrypt-for", file);
      assertThat(noKey.exitCode()).isEqualTo(1);
      assertThat(noKey.err()).contains("error: There is no OpenPGP key in " + file);
      assertThat(temp.resolve("b"))
          .satisfiesAnyOf(
              folder -> assertThat(folder).doesNotExist(),
              folder -> assertThat(folder).isEmptyDirectory());
    }
  }
}
