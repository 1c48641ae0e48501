package io.pgops.it.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.pgops.Backup;
import io.pgops.BackupPlan;
import io.pgops.BackupResult;
import io.pgops.ClusterBackupResult;
import io.pgops.GlobalsRestoreResult;
import io.pgops.PgOps;
import io.pgops.RestoreResult;
import io.pgops.examples.guide.Backups;
import io.pgops.examples.guide.Clusters;
import io.pgops.examples.guide.Connections;
import io.pgops.examples.guide.Control;
import io.pgops.examples.guide.Encrypted;
import io.pgops.examples.guide.Kept;
import io.pgops.examples.guide.OneScreen;
import io.pgops.examples.guide.Restores;
import io.pgops.examples.guide.Stored;
import io.pgops.it.judge.Judge;
import io.pgops.it.server.DedicatedServer;
import io.pgops.it.server.PostgresServer;
import io.pgops.it.server.PostgresServers;
import io.pgops.it.server.ServerAddress;
import io.pgops.it.server.TestDatabase;
import io.pgops.it.tools.Gpg;
import io.pgops.it.tools.StockTools;
import io.pgops.storage.LocalDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** What the documentation shows does what it says. */
class GuideIT {
  private final PostgresServer server = PostgresServers.newest();
  private final TestDatabase mail = server.createDatabase();
  private final TestDatabase empty = server.createDatabase();

  @TempDir private Path temp;

  private LocalDirectory backups() {
    return LocalDirectory.at(temp);
  }

  @BeforeEach
  void fill() {
    mail.execute(
        """
        CREATE SCHEMA mail; CREATE SCHEMA orders; CREATE SCHEMA audit_2025;
        CREATE TABLE mail.message (id int PRIMARY KEY, subject text);
        CREATE TABLE mail.attachment (message_id int REFERENCES mail.message, content bytea);
        CREATE TABLE mail.tmp_import (line text);
        CREATE TABLE orders.item (id int);
        INSERT INTO mail.message SELECT n, 'subject ' || n FROM generate_series(1, 1000) n;
        INSERT INTO mail.attachment SELECT n, '\\x00ff' FROM generate_series(1, 100) n;
        """);
  }

  @AfterEach
  void drop() {
    empty.close();
    mail.close();
  }

  @Test
  void theApiOnOneScreen() throws Exception {
    try (TestDatabase copy = server.adoptDatabase("copy_of_it")) {
      RestoreResult result = OneScreen.run(mail.dataSource(), temp);
      assertThat(result.rows()).isEqualTo(1100);
      Judge.assertSame(mail, copy);
      assertThat(PgOps.backups(backups()).list()).hasSize(2);
    }
  }

  @Test
  void everythingIsBackedUpListedInspectedAndRestored() {
    BackupResult backup = Backups.everything(mail.dataSource(), backups());
    assertThat(Stored.list(backups()).backups()).hasSize(1);
    assertThat(Stored.inspect(backups()).entries()).contains("TABLE mail.message");
    assertThat(Restores.plan(mail.dataSource(), backups()).problems()).hasSize(1);

    Restores.latest(empty.dataSource(), backups());
    Judge.assertSame(mail, empty);

    try (TestDatabase copy = server.adoptDatabase(server.unusedDatabaseName())) {
      Restores.beside(mail.dataSource(), backups(), backup.id(), copy.name());
      Judge.assertSame(mail, copy);
    }
  }

  @Test
  void backupsAreProvedAndKept() {
    String id = Kept.nightly(mail.dataSource(), backups()).id();
    Kept.nightly(mail.dataSource(), backups());
    assertThat(Kept.verify(mail.dataSource(), backups()).good()).isTrue();
    Kept.hold(backups(), id);
    LocalDirectory remote = LocalDirectory.at(temp.resolve("remote"));
    LocalDirectory local = LocalDirectory.at(temp.resolve("local"));
    assertThat(Kept.everywhere(mail.dataSource(), local, remote).destinations()).hasSize(2);
    assertThat(PgOps.backups(remote).list()).hasSize(1);
    assertThat(Kept.prune(backups()).kept()).hasSize(2);
  }

  @Test
  void anEncryptedBackupComesBackByPassphraseAndByKey() throws IOException {
    Encrypted.byPassphrase(
        mail.dataSource(), empty.dataSource(), backups(), "correct horse".toCharArray());
    Judge.assertSame(mail, empty);
    try (Gpg gpg = Gpg.create();
        TestDatabase other = server.createDatabase()) {
      for (String name : List.of("ops", "audit")) {
        gpg.createKey(name, "ed25519", "cv25519", "never", "locked");
        Files.move(gpg.publicKey(name, temp), temp.resolve(name + ".asc"));
      }
      Files.move(gpg.secretKey("ops", "locked", temp), temp.resolve("ops-secret.asc"));
      LocalDirectory others = LocalDirectory.at(temp.resolve("others"));
      assertThat(Encrypted.forKeys(mail.dataSource(), others, temp).backup().encryption())
          .hasValueSatisfying(form -> assertThat(form).matches("openpgp:0x\\w{16},0x\\w{16}"));
      Encrypted.bySecretKey(other.dataSource(), others, temp, "locked"::toCharArray);
      Judge.assertSame(mail, other);
    }
  }

  @Test
  void partsAreThoseThatAreNamed() {
    List<String> tables =
        Backups.parts(mail.dataSource()).stream()
            .map(Backup::plan)
            .map(BackupPlan::entries)
            .map(
                entries ->
                    entries.stream()
                        .filter(entry -> entry.matches("TABLE( DATA)? .*"))
                        .map(entry -> entry.replace("TABLE DATA ", "+").replace("TABLE ", ""))
                        .sorted()
                        .toList()
                        .toString())
            .toList();
    assertThat(tables)
        .containsExactly(
            "[+mail.attachment, +mail.message, +mail.tmp_import, mail.attachment, mail.message, mail.tmp_import]",
            "[+mail.attachment, +mail.message, mail.attachment, mail.message]",
            "[+mail.attachment, +mail.message, mail.attachment, mail.message]",
            "[+mail.message, +mail.tmp_import, +orders.item, mail.attachment, mail.message, mail.tmp_import, orders.item]",
            "[mail.attachment, mail.message, mail.tmp_import, orders.item]",
            "[+mail.attachment, +mail.message, +mail.tmp_import, +orders.item]",
            "[+mail.attachment, +mail.message, +mail.tmp_import, mail.attachment, mail.message, mail.tmp_import]");
  }

  @Test
  void aPlanNamesEverything() {
    assertThat(Backups.plan(mail.dataSource()).entries()).contains("TABLE mail.message");
  }

  @Test
  void optionsAreTaken() {
    BackupResult result = Backups.tuned(mail.dataSource(), backups());
    assertThat(result.backup().compression()).isEqualTo("gzip:6");
    assertThat(PgOps.backups(backups()).inspect(result.id()).archiveVersion()).isEqualTo("1.14");
  }

  @Test
  void eventsAreHeard() {
    List<String> log = new ArrayList<>();
    Backups.watched(mail.dataSource(), backups(), log::add);
    assertThat(log).contains("reading the catalogs").anyMatch(line -> line.startsWith("100%"));
  }

  @Test
  void anArchiveOfPgDumpIsRestoredWithoutItsRoles() {
    Path archive = temp.resolve("mail.dump");
    StockTools.newestFor(server).pgDump(mail, "-Fc", "-f", archive.toString()).succeeded();
    assertThat(Restores.file(empty.dataSource(), archive).rows()).isEqualTo(1100);
    Judge.assertSame(mail, empty);
  }

  @Test
  void connectionsComeFromAPoolOrAUrl() {
    ServerAddress address = server.address();
    String password = Objects.requireNonNullElse(address.password(), "");
    assertThat(Connections.pool(mail.url(), address.user(), password, backups()).rows())
        .isEqualTo(1100);
    assertThat(
            Connections.url(mail.url(), address.user(), password::toCharArray).to(backups()).rows())
        .isEqualTo(1100);
  }

  @Test
  void whatIsCancelledIsNotThere() {
    if (Control.cancelled(mail.dataSource(), backups()).isEmpty()) {
      assertThat(PgOps.backups(backups()).list()).isEmpty();
    } else {
      assertThat(PgOps.backups(backups()).list()).hasSize(1);
    }
  }

  @Test
  void aFutureHasTheId() throws Exception {
    String id = Control.future(mail.dataSource(), backups()).get(1, TimeUnit.MINUTES);
    assertThat(PgOps.backups(backups()).get(id).complete()).isTrue();
  }

  @Test
  void aWholeServerComesBackOnAnother() throws IOException {
    try (DedicatedServer first = DedicatedServer.start(server.major());
        DedicatedServer second = DedicatedServer.start(server.major());
        DedicatedServer third = DedicatedServer.start(server.major())) {
      PGSimpleDataSource source = postgres(first);
      first.server().execute("CREATE ROLE reader");
      first.server().execute("CREATE DATABASE scratch");
      first.server().execute("CREATE DATABASE shop OWNER reader");
      ClusterBackupResult set = Clusters.backup(source, backups());
      assertThat(Clusters.restore(postgres(second), backups(), set.id()).databases())
          .containsExactly("template1", "postgres", "shop");

      Path slow = Files.createDirectory(temp.resolve("slow"));
      Path fast = Files.createDirectory(temp.resolve("fast"));
      first.server().execute("CREATE TABLESPACE fast LOCATION '" + slow + "'");
      GlobalsRestoreResult globals =
          Clusters.globals(source, postgres(third), backups(), fast.toString());
      assertThat(globals.roles()).isEqualTo(1);
      assertThat(globals.tablespaces()).isEqualTo(1);
      assertThat(globals.notices()).singleElement().asString().contains("role postgres");
    }
  }

  private static PGSimpleDataSource postgres(DedicatedServer dedicated) {
    return dedicated.server().adoptDatabase("postgres").dataSource();
  }

  @Test
  void failuresSayWhatToDo() {
    assertThat(Control.restored(empty.dataSource(), backups()))
        .startsWith("There is no complete backup in ")
        .contains("List what is there");
    Backups.everything(mail.dataSource(), backups());
    assertThat(Control.restored(mail.dataSource(), backups()))
        .isEqualTo("the target: Nothing was changed. failed: []");
    assertThat(Control.restored(server.adoptDatabase("nowhere").dataSource(), backups()))
        .startsWith("the server: 3D000 ");
    assertThat(Control.restored(empty.dataSource(), backups())).startsWith("restored into");
  }

  @Test
  void whatCannotBeDumpedIsLeftOutKnowingly() {
    mail.execute(
        "CREATE TEXT SEARCH DICTIONARY words (TEMPLATE = simple);"
            + " ALTER TEXT SEARCH CONFIGURATION pg_catalog.simple ALTER MAPPING FOR word WITH words");
    BackupResult result = Control.asMuchAsPossible(mail.dataSource(), backups());
    assertThat(result.complete()).isFalse();
    assertThat(result.skipped())
        .containsExactly("mapping added to a built-in text search configuration pg_catalog.simple");
  }
}
