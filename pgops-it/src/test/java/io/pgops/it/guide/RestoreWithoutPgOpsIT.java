package io.pgops.it.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.pgops.Backup;
import io.pgops.BackupResult;
import io.pgops.ClusterBackupResult;
import io.pgops.PgOps;
import io.pgops.it.judge.Judge;
import io.pgops.it.sample.Sample;
import io.pgops.it.server.DedicatedServer;
import io.pgops.it.server.PostgresServer;
import io.pgops.it.server.PostgresServers;
import io.pgops.it.server.TestDatabase;
import io.pgops.it.tools.Gpg;
import io.pgops.it.tools.Run;
import io.pgops.it.tools.Shell;
import io.pgops.it.tools.StockTools;
import io.pgops.openpgp.OpenPgp;
import io.pgops.storage.LocalDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The blocks of docs/restore-without-pgops.md, as they stand there, by stock tools only. */
class RestoreWithoutPgOpsIT {
  private static final Path PAGE = Path.of("../docs/restore-without-pgops.md");

  private static final Pattern BLOCK =
      Pattern.compile("(?m)^(?:<!-- run: (\\S+) -->\\n)?```sh\\n(.*?)^```$", Pattern.DOTALL);

  private final PostgresServer server = PostgresServers.newest();
  private final StockTools tools = StockTools.newestFor(server);

  @TempDir private Path temp;

  private static Map<String, String> blocks() throws IOException {
    Map<String, String> blocks = new LinkedHashMap<>();
    Matcher block = BLOCK.matcher(Files.readString(PAGE));
    while (block.find()) {
      assertThat(block.group(1)).as("the comment before the block\n" + block.group(2)).isNotNull();
      assertThat(blocks.put(block.group(1), block.group(2))).isNull();
    }
    return blocks;
  }

  private Path backups() {
    return temp.resolve("backups");
  }

  private Run run(String block, String id, TestDatabase connected, Map<String, String> more)
      throws IOException {
    Map<String, String> variables = new HashMap<>(more);
    variables.put("BACKUPS", backups().toString());
    variables.put("ID", id);
    return Shell.run(
        tools, connected, temp, variables, Objects.requireNonNull(blocks().get(block), block));
  }

  @Test
  void everyBlockIsRunByATest() throws IOException {
    assertThat(blocks().keySet())
        .containsExactly("find", "check", "plain", "passphrase", "key", "file", "set");
  }

  private void assertComesBack(
      UnaryOperator<Backup> options, Map<String, String> variables, String... restoring)
      throws IOException {
    try (TestDatabase source = server.createDatabase()) {
      Sample.MAIL.loadInto(source);
      BackupResult backup =
          options
              .apply(PgOps.backup(source.dataSource()))
              .name("mail")
              .to(LocalDirectory.at(backups()));
      assertThat(run("find", backup.id(), source, variables).succeeded().out())
          .contains(backup.id() + ".json")
          .contains("\"encryption\" : ")
          .contains("\"kind\" : \"COMPLETE\"");
      assertThat(run("check", backup.id(), source, variables).succeeded().out())
          .hasLineCount(2)
          .containsPattern("mail/data/" + backup.id() + "\\.dump(\\.gpg)?: OK");
      for (String block : restoring) {
        String name = server.unusedDatabaseName();
        Map<String, String> all = new HashMap<>(variables);
        all.put("DATABASE", name);
        try (TestDatabase restored = server.adoptDatabase(name)) {
          run(block, backup.id(), source, all).succeeded();
          Judge.assertSame(source, restored);
        }
      }
      for (String key : backup.backup().objectKeys()) {
        Path object = backups().resolve(key);
        byte[] bytes = Files.readAllBytes(object);
        bytes[bytes.length / 2] ^= 1;
        Files.write(object, bytes);
        Run damaged = run("check", backup.id(), source, variables);
        assertThat(damaged.exitCode()).isNotZero();
        assertThat(damaged.out()).contains(key + ": FAILED");
      }
    }
  }

  @Test
  void aPlainBackup() throws IOException {
    assertComesBack(request -> request, Map.of(), "plain");
  }

  @Test
  void aBackupEncryptedByAPassphrase() throws IOException {
    Path file = temp.resolve("passphrase");
    Files.writeString(file, "correct horse\n");
    try (Gpg gpg = Gpg.create()) {
      assertComesBack(
          request -> request.encryption(OpenPgp.passphrase("correct horse".toCharArray())),
          Map.of("PASSPHRASE_FILE", file.toString(), "GNUPGHOME", gpg.home().toString()),
          "passphrase");
    }
  }

  @Test
  void aBackupEncryptedForAKey() throws IOException {
    try (Gpg gpg = Gpg.create()) {
      gpg.createKey("ops", "ed25519", "cv25519", "never", "");
      Path key = gpg.publicKey("ops", temp);
      assertComesBack(
          request -> request.encryption(OpenPgp.publicKeys(key)),
          Map.of("GNUPGHOME", gpg.home().toString()),
          "key",
          "file");
    }
  }

  @Test
  void anEncryptedSetByStockToolsAndByPgOps() throws IOException {
    int major = server.major();
    try (Gpg gpg = Gpg.create();
        DedicatedServer source = DedicatedServer.start(major);
        DedicatedServer byStockTools = DedicatedServer.start(major);
        DedicatedServer byPgOps = DedicatedServer.start(major)) {
      gpg.createKey("ops", "ed25519", "cv25519", "never", "");
      source.server().execute("CREATE ROLE clerk LOGIN PASSWORD 'x'");
      source.server().execute("CREATE DATABASE postgres_2 OWNER clerk CONNECTION LIMIT 7");
      TestDatabase mail = source.server().adoptDatabase("postgres_2");
      Sample.MAIL.loadInto(mail);
      TestDatabase maintenance = source.server().adoptDatabase("postgres");
      maintenance.execute("CREATE TABLE note (x int); INSERT INTO note VALUES (7)");
      LocalDirectory target = LocalDirectory.at(backups());
      ClusterBackupResult set =
          PgOps.backup(maintenance.dataSource())
              .encryption(OpenPgp.publicKeys(gpg.publicKey("ops", temp)))
              .allDatabases()
              .to(target);
      assertThat(PgOps.backups(target).backupsOf(set.id()))
          .allMatch(backup -> backup.encryption().isPresent());

      run(
              "set",
              set.id(),
              byStockTools.server().adoptDatabase("postgres"),
              Map.of("GNUPGHOME", gpg.home().toString()))
          .succeeded();
      PgOps.restore(byPgOps.server().adoptDatabase("postgres").dataSource())
          .decryption(OpenPgp.secretKeys(gpg.secretKey("ops", "", temp)))
          .allDatabases()
          .from(target);
      for (DedicatedServer restored : new DedicatedServer[] {byStockTools, byPgOps}) {
        TestDatabase copy = restored.server().adoptDatabase("postgres_2");
        Judge.assertSame(mail, copy);
        Judge.assertDatabasePropertiesSame(mail, copy);
        assertThat(restored.server().adoptDatabase("postgres").number("SELECT sum(x) FROM note"))
            .isEqualTo(7);
        assertThat(
                copy.number(
                    "SELECT count(*) FROM pg_authid WHERE rolname = 'clerk' AND rolpassword LIKE 'SCRAM%'"))
            .isEqualTo(1);
      }
    }
  }
}
