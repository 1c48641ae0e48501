package io.pgops.it.openpgp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pgops.BackupResult;
import io.pgops.BackupStore;
import io.pgops.ConnectionSource;
import io.pgops.PgOps;
import io.pgops.StoredBackup;
import io.pgops.VerifyResult;
import io.pgops.crypto.Encryption;
import io.pgops.error.ArchiveFormatException;
import io.pgops.error.EncryptionException;
import io.pgops.error.RestoreException;
import io.pgops.it.judge.Judge;
import io.pgops.it.sample.Sample;
import io.pgops.it.server.EveryServer;
import io.pgops.it.server.PostgresServer;
import io.pgops.it.server.PostgresServers;
import io.pgops.it.server.SideBySide;
import io.pgops.it.server.TestDatabase;
import io.pgops.it.tools.Gpg;
import io.pgops.it.tools.StockTools;
import io.pgops.openpgp.OpenPgp;
import io.pgops.openpgp.Passphrase;
import io.pgops.storage.LocalDirectory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;

/** Encrypted backups: made, read, and refused. */
@SideBySide
class EncryptedBackupIT {
  private static final String SECRET = "correct horse";

  private static Passphrase passphrase() {
    return OpenPgp.passphrase(SECRET.toCharArray());
  }

  private static Path data(Path folder, StoredBackup backup, String suffix) {
    return backup.objectKeys().stream()
        .filter(key -> key.endsWith(suffix))
        .map(folder::resolve)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @EveryServer
  void anEncryptedBackupComesBack(PostgresServer server, @TempDir Path folder) {
    LocalDirectory target = LocalDirectory.at(folder);
    try (TestDatabase source = server.createDatabase();
        TestDatabase restored = server.createDatabase()) {
      Sample.ATTRIBUTES.loadInto(source);
      source.execute("SELECT lo_from_bytea(0, 'an object')");
      BackupResult backup = PgOps.backup(source.dataSource()).encryption(passphrase()).to(target);
      assertThat(backup.backup().encryption()).contains("openpgp:passphrase");
      assertThat(PgOps.restore(restored.dataSource()).decryption(passphrase()).from(target).rows())
          .isEqualTo(backup.rows());
      Judge.assertSame(source, restored);
    }
  }

  @Test
  void itIsVerifiedAsFarAsTheKeyAllows(@TempDir Path folder) throws IOException {
    LocalDirectory target = LocalDirectory.at(folder);
    try (TestDatabase source = PostgresServers.newest().createDatabase()) {
      Sample.MAIL.loadInto(source);
      source.execute("SELECT lo_from_bytea(0, 'an object')");
      StoredBackup backup =
          PgOps.backup(source.dataSource()).encryption(passphrase()).to(target).backup();
      BackupStore store = PgOps.backups(target);
      VerifyResult withoutKey = store.verify(backup.id()).run();
      assertThat(withoutKey.good()).isTrue();
      assertThat(withoutKey.notApplicable()).singleElement().asString().contains("no key");
      BackupStore opened = store.decryption(passphrase());
      VerifyResult structure = opened.verify(backup.id()).run();
      assertThat(structure.problems()).isEmpty();
      assertThat(structure.notApplicable()).isEmpty();
      VerifyResult restored =
          opened.verify(backup.id()).restoringOn(ConnectionSource.of(source.dataSource())).run();
      assertThat(restored.problems()).isEmpty();
      assertThat(restored.measuredRto()).isPresent();
      assertThatThrownBy(
              () ->
                  store
                      .decryption(OpenPgp.passphrase("wrong".toCharArray()))
                      .verify(backup.id())
                      .run())
          .isInstanceOf(EncryptionException.class);

      Path archive = data(folder, backup, ".dump.gpg");
      byte[] bytes = Files.readAllBytes(archive);
      bytes[bytes.length / 2] ^= 1;
      Files.write(archive, bytes);
      assertThat(opened.verify(backup.id()).run().problems())
          .isNotEmpty()
          .anyMatch(problem -> problem.contains("SHA-256"));
    }
  }

  @Test
  void stockToolsAloneRestoreWhatAKeyEncrypted(@TempDir Path folder) throws IOException {
    PostgresServer server = PostgresServers.newest();
    LocalDirectory target = LocalDirectory.at(folder.resolve("backups"));
    try (Gpg gpg = Gpg.create();
        TestDatabase source = server.createDatabase();
        TestDatabase byStockTools = server.createDatabase();
        TestDatabase byPgOps = server.createDatabase()) {
      Sample.MAIL.loadInto(source);
      gpg.createKey("ops", "rsa2048", "rsa2048", "never", "");
      BackupResult backup =
          PgOps.backup(source.dataSource())
              .encryption(OpenPgp.publicKeys(gpg.publicKey("ops", folder)))
              .to(target);
      Path encrypted = data(folder.resolve("backups"), backup.backup(), ".dump.gpg");
      Path clear = folder.resolve("clear.dump");
      gpg.run("--output", clear.toString(), "--decrypt", encrypted.toString()).succeeded();
      StockTools.newestFor(server).restore(byStockTools, clear);
      Judge.assertSame(source, byStockTools);

      PgOps.restore(byPgOps.dataSource())
          .decryption(OpenPgp.secretKeys(gpg.secretKey("ops", "", folder)))
          .from(target);
      Judge.assertSame(source, byPgOps);
    }
  }

  @Test
  void whatIsStoredTellsNothingOfTheContentAndIsCheckedWithoutAKey(@TempDir Path folder)
      throws Exception {
    LocalDirectory target = LocalDirectory.at(folder);
    try (TestDatabase source = PostgresServers.newest().createDatabase()) {
      source.execute("CREATE TABLE conspicuous (x text); INSERT INTO conspicuous VALUES ('y')");
      StoredBackup backup =
          PgOps.backup(source.dataSource()).name("e").encryption(passphrase()).to(target).backup();
      assertThat(backup.objectKeys())
          .containsExactly(
              "e/data/" + backup.id() + ".dump.gpg", "e/data/" + backup.id() + ".entries.json.gpg");
      Path manifest = folder.resolve("e/manifests/" + backup.id() + ".json");
      String json = Files.readString(manifest);
      assertThat(json).doesNotContain("conspicuous").contains("\"openpgp:passphrase\"");
      assertThat(json).contains("\"beginning\" : null");
      for (String key : backup.objectKeys()) {
        byte[] bytes = Files.readAllBytes(folder.resolve(key));
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("conspicuous");
        assertThat(json)
            .contains(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
      }
      assertThat(PgOps.backups(target).decryption(passphrase()).inspect(backup.id()).entries())
          .contains("TABLE public.conspicuous");
    }
  }

  @Test
  void withoutTheKeyNothingIsTouched(@TempDir Path folder) {
    LocalDirectory target = LocalDirectory.at(folder);
    try (TestDatabase source = PostgresServers.newest().createDatabase()) {
      source.execute("CREATE TABLE t (x int)");
      String id = PgOps.backup(source.dataSource()).encryption(passphrase()).to(target).id();
      // nobody listens there: the key comes first
      ConnectionSource nowhere = ConnectionSource.of("jdbc:postgresql://127.0.0.1:1/none");
      assertThatThrownBy(() -> PgOps.restore(nowhere).from(target))
          .isInstanceOf(EncryptionException.class)
          .hasMessageContaining("Backup " + id + " is encrypted (openpgp:passphrase)")
          .extracting(e -> ((EncryptionException) e).hint().orElseThrow())
          .asString()
          .contains("decryption(..)");
      Passphrase wrong = OpenPgp.passphrase("battery".toCharArray());
      assertThatThrownBy(() -> PgOps.restore(nowhere).decryption(wrong).from(target))
          .isInstanceOf(EncryptionException.class)
          .hasMessageContaining(id + ".entries.json.gpg")
          .hasMessageContaining("passphrase is wrong")
          .hasMessageNotContaining("battery");
      BackupStore store = PgOps.backups(target);
      assertThatThrownBy(() -> store.inspect(id)).isInstanceOf(EncryptionException.class);
      assertThat(store.get(id).encryption()).isPresent();
    }
  }

  @Test
  void aKeyThatCannotEncryptIsRefusedBeforeAnythingIsRead(@TempDir Path folder) throws IOException {
    try (Gpg gpg = Gpg.create()) {
      gpg.createKey(
          "old", "ed25519", "cv25519", "1d", "", "--faked-system-time", "20200101T000000");
      Encryption old = OpenPgp.publicKeys(gpg.publicKey("old", folder));
      ConnectionSource nowhere = ConnectionSource.of("jdbc:postgresql://127.0.0.1:1/none");
      LocalDirectory target = LocalDirectory.at(folder.resolve("backups"));
      for (Runnable backup :
          List.<Runnable>of(
              () -> PgOps.backup(nowhere).encryption(old).to(target),
              () -> PgOps.backup(nowhere).encryption(old).globals().to(target),
              () -> PgOps.backup(nowhere).encryption(old).allDatabases().to(target))) {
        assertThatThrownBy(backup::run)
            .isInstanceOf(EncryptionException.class)
            .hasMessageContaining("cannot encrypt")
            .hasMessageContaining("expired at 2020");
      }
      assertThat(folder.resolve("backups")).isEmptyDirectory();
    }
  }

  @Test
  void damageIsNeverRestored(@TempDir Path folder) throws IOException {
    LocalDirectory target = LocalDirectory.at(folder);
    PostgresServer server = PostgresServers.newest();
    try (TestDatabase source = server.createDatabase();
        TestDatabase restored = server.createDatabase()) {
      source.execute(
          """
          CREATE TABLE t (x int, y text);
          INSERT INTO t SELECT n, md5(n::text) FROM generate_series(1, 20000) n;
          CREATE TABLE u AS SELECT * FROM t;
          """);
      StoredBackup backup =
          PgOps.backup(source.dataSource()).encryption(passphrase()).to(target).backup();
      Path data = data(folder, backup, ".dump.gpg");
      byte[] bytes = Files.readAllBytes(data);
      // rows; and at the very end the code that all of it is compared with
      for (int at : new int[] {bytes.length / 2, bytes.length - 1}) {
        byte[] changed = bytes.clone();
        changed[at] ^= 1;
        Files.write(data, changed);
        assertThatThrownBy(
                () -> PgOps.restore(restored.dataSource()).decryption(passphrase()).from(target))
            .as("byte %d of %d", at, bytes.length)
            .isInstanceOf(RestoreException.class)
            .hasMessageContaining("is empty again");
        assertThat(restored.number("SELECT count(*) FROM pg_class WHERE relname IN ('t', 'u')"))
            .isZero();
      }
      Files.write(data, bytes);
      Path reports = data(folder, backup, ".entries.json.gpg");
      byte[] json = Files.readAllBytes(reports);
      json[json.length - 1] ^= 1;
      Files.write(reports, json);
      assertThatThrownBy(
              () -> PgOps.restore(restored.dataSource()).decryption(passphrase()).from(target))
          .isInstanceOf(ArchiveFormatException.class);
    }
  }

  @Test
  void anEncryptedFileOfPgDumpComesBack(@TempDir Path folder) throws IOException {
    PostgresServer server = PostgresServers.newest();
    try (Gpg gpg = Gpg.create();
        TestDatabase source = server.createDatabase();
        TestDatabase restored = server.createDatabase()) {
      Sample.MAIL.loadInto(source);
      Path archive = folder.resolve("mail.dump");
      StockTools.newestFor(server)
          .pgDump(source, "--format=custom", "--file=" + archive)
          .succeeded();
      Path encrypted = folder.resolve("mail.dump.gpg");
      gpg.run(
              "--passphrase",
              SECRET,
              "--cipher-algo",
              "AES256",
              "--output",
              encrypted.toString(),
              "--symmetric",
              archive.toString())
          .succeeded();
      assertThat(PgOps.inspectFile(encrypted, passphrase()).entries())
          .isEqualTo(PgOps.inspectFile(archive).entries());
      assertThatThrownBy(() -> PgOps.inspectFile(encrypted))
          .isInstanceOf(ArchiveFormatException.class)
          .hasMessageContaining("encrypted");

      byte[] bytes = Files.readAllBytes(encrypted);
      byte[] changed = bytes.clone();
      changed[bytes.length - 1] ^= 1;
      Files.write(encrypted, changed);
      assertThatThrownBy(
              () ->
                  PgOps.restore(restored.dataSource()).decryption(passphrase()).fromFile(encrypted))
          .isInstanceOf(ArchiveFormatException.class)
          .hasMessageContaining("damaged or cut short");
      Files.write(encrypted, bytes);

      PgOps.restore(restored.dataSource()).decryption(passphrase()).fromFile(encrypted);
      Judge.assertSame(source, restored);
      // a key in hand does no harm to what is not encrypted
      assertThat(PgOps.inspectFile(archive, passphrase()).tables()).isPositive();
    }
  }

  @Test
  void globalsAreEncryptedToo(@TempDir Path folder) throws IOException {
    LocalDirectory target = LocalDirectory.at(folder);
    try (TestDatabase database = PostgresServers.newest().createDatabase()) {
      StoredBackup backup =
          PgOps.backup(database.dataSource())
              .encryption(passphrase())
              .globals()
              .to(target)
              .backup();
      assertThat(backup.encryption()).isPresent();
      Path script = data(folder, backup, ".sql.gpg");
      assertThat(new String(Files.readAllBytes(script), StandardCharsets.ISO_8859_1))
          .doesNotContain("CREATE ROLE");
      BackupStore store = PgOps.backups(target);
      assertThatThrownBy(() -> store.inspectGlobals(backup.id()))
          .isInstanceOf(EncryptionException.class);
      assertThat(store.decryption(passphrase()).inspectGlobals(backup.id()).entries())
          .anyMatch(entry -> entry.startsWith("ROLE "));
    }
  }
}
