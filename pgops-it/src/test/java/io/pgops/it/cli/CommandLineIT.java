package io.pgops.it.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.pgops.it.judge.Judge;
import io.pgops.it.sample.Sample;
import io.pgops.it.server.EveryServer;
import io.pgops.it.server.PostgresServer;
import io.pgops.it.server.PostgresServers;
import io.pgops.it.server.TestDatabase;
import io.pgops.it.tools.PgOpsJar;
import io.pgops.it.tools.Run;
import io.pgops.it.tools.StockTools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;

/** What people do with the command line, and what goes wrong then. */
class CommandLineIT {
  private static final String SMALL =
      "CREATE TABLE t (id int PRIMARY KEY, a text); INSERT INTO t SELECT n, md5(n::text) FROM generate_series(1, 500) n";

  @TempDir private Path temp;

  private Path folder() {
    return temp.resolve("backups");
  }

  private static TestDatabase small() {
    TestDatabase database = PostgresServers.newest().createDatabase();
    database.execute(SMALL);
    return database;
  }

  private String backup(TestDatabase database, String... options) {
    List<String> arguments =
        Stream.concat(
                Stream.of("backup", "--url", database.url(), "--to", folder().toString()),
                Stream.of(options))
            .toList();
    Run run = PgOpsJar.run(database, arguments.toArray(String[]::new)).succeeded();
    return run.out().lines().reduce((first, second) -> second).orElseThrow();
  }

  private static void assertFailed(Run run, String error, String hint) {
    assertThat(run.exitCode()).as("exit code of %s\n%s", run.command(), run.err()).isEqualTo(1);
    assertThat(run.err()).containsPattern("(?m)^error: .*" + error).contains("hint: " + hint);
    assertThat(run.err()).doesNotContain("\tat ");
    assertThat(run.out()).isEmpty();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  @ParameterizedTest
  @EveryServer
  void aDatabaseComesBackAsItWas(PostgresServer server) {
    try (TestDatabase source = server.createHostileDatabase();
        TestDatabase copy = server.adoptDatabase(server.unusedDatabaseName())) {
      Sample.MAIL.loadInto(source);
      String id = backup(source, "--name", "mail");
      assertThat(id).matches("mail_\\d{8}_\\d{6}_[0-9a-z]{4}");
      backup(source, "--name", "later", "-t", "mail.domain");

      Run list = PgOpsJar.run(source, "list", "--from", folder().toString()).succeeded();
      assertThat(list.out().lines()).hasSize(3);
      assertThat(list.out()).contains(id).contains("complete").contains("ROWS");

      Run inspect = PgOpsJar.run(source, "inspect", "--from", folder().toString(), id).succeeded();
      assertThat(inspect.out()).contains("TABLE DATA mail message").contains(id);

      Run restore =
          PgOpsJar.run(
                  source,
                  "restore",
                  "--url",
                  source.url(),
                  "--from",
                  folder().toString(),
                  "--name",
                  "mail",
                  "--into",
                  copy.name())
              .succeeded();
      assertThat(restore.out()).contains(id).contains(copy.name());
      assertThat(restore.err()).contains("restoring objects and rows").doesNotContain("\u001b");
      Judge.assertSame(source, copy);
    }
  }

  @ParameterizedTest
  @EveryServer
  void anArchiveOfPgDumpIsRestored(PostgresServer server) {
    Path archive = temp.resolve("mail.dump");
    try (TestDatabase source = server.createDatabase();
        TestDatabase target = server.createDatabase()) {
      Sample.MAIL.loadInto(source);
      StockTools.newestFor(server)
          .pgDump(source, "--format=custom", "--file=" + archive)
          .succeeded();
      PgOpsJar.run(target, "restore", "--url", target.url(), "--file", archive.toString())
          .succeeded();
      Judge.assertSame(source, target);
    }
  }

  @Test
  void theListingIsThatOfPgRestore() {
    try (TestDatabase database = small()) {
      backup(database);
      Path archive = temp.resolve("t.dump");
      StockTools stock = StockTools.newestFor(database.server());
      stock.pgDump(database, "-Fc", "-f", archive.toString()).succeeded();
      Run ours = PgOpsJar.run(database, "inspect", "--file", archive.toString()).succeeded();
      List<String> entries =
          stock
              .pgRestore("-l", archive.toString())
              .succeeded()
              .out()
              .lines()
              .filter(line -> !line.startsWith(";"))
              .toList();
      assertThat(entries).isNotEmpty();
      assertThat(ours.out().lines()).containsAll(entries);
    }
  }

  @Test
  void patternsSelectAsThoseOfPgDump() {
    try (TestDatabase database = small()) {
      database.execute(
          "CREATE SCHEMA other; CREATE TABLE other.\"Msg\" (); CREATE TABLE other.msg_1 (a int);"
              + " CREATE TABLE other.msg_2 (a int); INSERT INTO other.msg_2 VALUES (1)");
      backup(database, "-n", "other", "-T", "other.*1", "--exclude-table-data", "other.msg_?");
      Run partial = PgOpsJar.run(database, "inspect", "--from", folder().toString());
      assertFailed(partial, "There is no complete backup in", "List what is there");

      String id = backup(database, "-t", "other.msg*", "-t", "public.t");
      Run inspect =
          PgOpsJar.run(database, "inspect", "--from", folder().toString(), id).succeeded();
      assertThat(inspect.out())
          .contains("TABLE DATA other msg_2")
          .contains("TABLE other msg_1")
          .contains("TABLE public t")
          .contains("partial: tables selected: other.msg*, public.t")
          .doesNotContain("Msg")
          .doesNotContain("SCHEMA");
    }
  }

  @Test
  void aForeignServerThatIsNotThereIsAnError() {
    try (TestDatabase database = small()) {
      assertFailed(
          PgOpsJar.run(
              database,
              "backup",
              "--url",
              database.url(),
              "--to",
              folder().toString(),
              "--include-foreign-data",
              "far*"),
          "Nothing in the database matches far\\*",
          "Check the spelling");
    }
  }

  @Test
  void aPartialBackupNeedsForce() {
    try (TestDatabase database = small();
        TestDatabase target = PostgresServers.newest().createDatabase()) {
      String id = backup(database, "--schema-only", "--compress", "gzip:9", "--readable-by", "14");
      String[] restore = {
        "restore", "--url", target.url(), "--from", folder().toString(), "--backup", id
      };
      assertFailed(
          PgOpsJar.run(target, restore),
          "Backup " + id + " is not of everything \\(schema-only\\)",
          "Ask for it with --force.");
      String[] forced =
          Stream.concat(Stream.of(restore), Stream.of("--force")).toArray(String[]::new);
      PgOpsJar.run(target, forced).succeeded();
      Judge.assertSchemaSame(database, target);
    }
  }

  @Test
  void aPlanWritesNothing() {
    try (TestDatabase database = small()) {
      Run plan =
          PgOpsJar.run(
                  database,
                  "backup",
                  "--url",
                  database.url(),
                  "--to",
                  folder().toString(),
                  "--plan")
              .succeeded();
      assertThat(plan.out())
          .contains("TABLE DATA public.t")
          .contains("database  " + database.name());
      assertThat(folder()).doesNotExist();
    }
  }

  @Test
  void aPlanOfARestoreSaysWhatIsInTheWay() {
    try (TestDatabase database = small()) {
      backup(database);
      Run refused =
          PgOpsJar.run(
              database,
              "restore",
              "--url",
              database.url(),
              "--from",
              folder().toString(),
              "--plan");
      assertThat(refused.exitCode()).isEqualTo(1);
      assertThat(refused.out())
          .containsPattern("(?m)^problem +The database .* is not empty")
          .contains("TABLE DATA public t");

      String copy = database.server().unusedDatabaseName();
      Run fine =
          PgOpsJar.run(
              database,
              "restore",
              "--url",
              database.url(),
              "--from",
              folder().toString(),
              "--plan",
              "--into",
              copy);
      assertThat(fine.succeeded().out())
          .contains(copy + ", a new database")
          .doesNotContain("problem");
      try (TestDatabase absent = database.server().adoptDatabase(copy)) {
        assertThat(absent.exists()).isFalse();
      }
    }
  }

  @Test
  void aTargetWithObjectsIsNotTouched() {
    try (TestDatabase database = small();
        TestDatabase other = small()) {
      backup(database);
      other.execute("DELETE FROM t WHERE id > 3");
      Run run =
          PgOpsJar.run(
              other, "restore", "--url", other.url(), "--from", folder().toString(), "--force");
      assertFailed(run, "The restore into .* is not empty.* Nothing was changed.", "");
      assertThat(other.number("SELECT count(*) FROM t")).isEqualTo(3);
    }
  }

  @Test
  void anUnknownBackupIsAFailure() {
    try (TestDatabase database = small()) {
      backup(database);
      Run run =
          PgOpsJar.run(
              database,
              "restore",
              "--url",
              database.url(),
              "--from",
              folder().toString(),
              "--backup",
              "mail_20200101_000000_abcd");
      assertFailed(
          run,
          "There is no backup \"mail_20200101_000000_abcd\" in",
          "List what is there with \"pgops list");
    }
  }

  @Test
  void aCorruptArchiveLeavesNoDatabase() throws IOException {
    try (TestDatabase database = small();
        TestDatabase copy =
            database.server().adoptDatabase(database.server().unusedDatabaseName())) {
      String id = backup(database, "--name", "x", "--compress", "none");
      Path data = folder().resolve("x/data/" + id + ".dump");
      byte[] bytes = Files.readAllBytes(data);
      bytes[bytes.length - 200] ^= 1;
      Files.write(data, bytes);
      Run run =
          PgOpsJar.run(
              database,
              "restore",
              "--url",
              database.url(),
              "--from",
              folder().toString(),
              "--into",
              copy.name());
      assertThat(run.exitCode()).isEqualTo(1);
      assertThat(run.err()).containsPattern("(?m)^error: .*public\\.t");
      assertThat(copy.exists()).isFalse();
    }
  }

  @Test
  void aDamagedManifestIsShownAsAProblem() throws IOException {
    try (TestDatabase database = small()) {
      String sound = backup(database, "--name", "x");
      String damaged = backup(database, "--name", "x");
      Files.writeString(folder().resolve("x/manifests/" + damaged + ".json"), "{");
      Run list = PgOpsJar.run(database, "list", "--from", folder().toString(), "x").succeeded();
      assertThat(list.out())
          .containsPattern("(?m)^" + sound)
          .containsPattern("(?m)^problem: " + damaged + ": .*damaged");
    }
  }

  @Test
  void aFolderThatCannotBeWrittenIsAFailure() {
    try (TestDatabase database = small()) {
      // not even root can write there
      Run run = PgOpsJar.run(database, "backup", "--url", database.url(), "--to", "/proc/backups");
      assertFailed(run, "Directory /proc/backups cannot be used", "Check that the path");
    }
  }

  @Test
  void anAbsentDatabaseIsAFailure() throws IOException {
    try (TestDatabase database =
        PostgresServers.newest().adoptDatabase(PostgresServers.newest().unusedDatabaseName())) {
      Run run =
          PgOpsJar.run(database, "backup", "--url", database.url(), "--to", folder().toString());
      assertFailed(
          run,
          "database \"" + database.name() + "\" does not exist \\(SQLSTATE 3D000\\)",
          "Check the database's name.");
      assertThat(files(folder())).isEmpty();
    }
  }

  @Test
  void aLockedTableIsWaitedForAsLongAsAsked() throws Exception {
    try (TestDatabase database = small();
        Connection other = database.connect();
        Statement lock = other.createStatement()) {
      other.setAutoCommit(false);
      lock.execute("LOCK TABLE t");
      Run run =
          PgOpsJar.run(
              database,
              "backup",
              "--url",
              database.url(),
              "--to",
              folder().toString(),
              "--lock-timeout",
              "100ms");
      assertFailed(
          run,
          "lock on .*t for more than 100 ms",
          "Try again when it is done, or raise --lock-timeout.");
      other.rollback();
    }
  }

  @Test
  void wrongUsageIsNoFailure() {
    try (TestDatabase database = small()) {
      Run run = PgOpsJar.run(database, "backup", "--url", database.url(), "--too", "x");
      assertThat(run.exitCode()).isEqualTo(2);
      assertThat(run.err()).startsWith("error: Unknown option").contains("usage: pgops backup");
    }
  }
}
