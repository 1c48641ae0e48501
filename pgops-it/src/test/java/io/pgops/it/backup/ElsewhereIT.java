package io.pgops.it.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pgops.Backup;
import io.pgops.BackupResult;
import io.pgops.PgOps;
import io.pgops.Restore;
import io.pgops.RestoreResult;
import io.pgops.Running;
import io.pgops.error.OperationCancelledException;
import io.pgops.error.PgOpsException;
import io.pgops.error.ServerException;
import io.pgops.event.EntryDone;
import io.pgops.it.judge.Judge;
import io.pgops.it.sample.Sample;
import io.pgops.it.server.DedicatedServer;
import io.pgops.it.server.EveryServer;
import io.pgops.it.server.PostgresServer;
import io.pgops.it.server.PostgresServers;
import io.pgops.it.server.TestDatabase;
import io.pgops.it.server.TestRole;
import io.pgops.it.tools.StockTools;
import io.pgops.storage.LocalDirectory;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;

/** Foreign data, publications and subscriptions, where they are more than definitions. */
class ElsewhereIT {
  @ParameterizedTest
  @EveryServer
  void whatLeadsElsewhereComesBack(PostgresServer server, @TempDir Path folder) {
    try (TestDatabase source = server.createHostileDatabase();
        TestDatabase restored = server.createDatabase();
        TestDatabase byStock = server.createDatabase()) {
      Sample.ELSEWHERE.loadInto(source);
      BackupResult backup = PgOps.backup(source.dataSource()).to(LocalDirectory.at(folder));
      assertThat(backup.complete()).isTrue();
      assertThat(backup.notices()).isEmpty();
      PgOps.restore(restored.dataSource()).from(LocalDirectory.at(folder));
      Judge.assertSame(source, restored);
      StockTools.newestFor(server)
          .restore(byStock, folder.resolve(backup.backup().objectKeys().get(0)));
      Judge.assertSame(source, byStock);
      assertThat(
              restored.value(
                  "SELECT subenabled FROM pg_subscription WHERE subdbid ="
                      + " (SELECT oid FROM pg_database WHERE datname = current_database())"))
          .isEqualTo("f");
    }
  }

  @ParameterizedTest
  @EveryServer
  void archivesOfPgDumpComeBack(PostgresServer server, @TempDir Path folder) {
    Path archive = folder.resolve("elsewhere.dump");
    try (TestDatabase source = server.createDatabase();
        TestDatabase restored = server.createDatabase()) {
      Sample.ELSEWHERE.loadInto(source);
      // pg_dump 16 and newer write an option that older servers do not know, and all of them a
      // name for the slot that cannot be.
      String subscription = "SUBSCRIPTION \"Odd \"\"subscription\"\"; -- it's\"";
      source.execute("ALTER " + subscription + " SET (slot_name = NONE)");
      if (server.major() < 16) {
        source.execute("DROP " + subscription);
      }
      StockTools.newestFor(server)
          .pgDump(source, "--format=custom", "--file=" + archive)
          .succeeded();
      PgOps.restore(restored.dataSource()).fromFile(archive);
      Judge.assertSame(source, restored);
    }
  }

  @ParameterizedTest
  @EveryServer
  void rowsOfForeignTablesAreCopiedWhereThatIsAskedFor(
      PostgresServer server, @TempDir Path folder) {
    try (TestDatabase remote = server.createDatabase();
        TestDatabase source = server.createDatabase();
        TestDatabase restored = server.createDatabase()) {
      remote.execute(
          "CREATE TABLE t (id integer, \"Odd; column\" text);"
              + " INSERT INTO t SELECT n, 'row ' || n FROM generate_series(1, 1000) n");
      source.execute(loopbackTo(remote, "far_away"));
      source.execute(
          "CREATE TABLE near (a integer); INSERT INTO near VALUES (1);"
              + " CREATE SERVER unused FOREIGN DATA WRAPPER postgres_fdw");
      LocalDirectory backups = LocalDirectory.at(folder);

      assertThat(PgOps.backup(source.dataSource()).to(backups).rows()).isEqualTo(1);
      assertThat(PgOps.backup(source.dataSource()).includeForeignData("unused").to(backups).rows())
          .isEqualTo(1);
      BackupResult backup =
          PgOps.backup(source.dataSource()).includeForeignDataMatching("far*").to(backups);
      assertThat(backup.complete()).isTrue();
      assertThat(backup.rows()).isEqualTo(1001);
      assertThat(backup.tables()).isEqualTo(2);

      remote.execute("TRUNCATE t");
      PgOps.restore(restored.dataSource()).backup(backup.id()).from(backups);
      assertThat(
              remote.value(
                  "SELECT count(*) || ' ' || max(id) || ' ' || max(\"Odd; column\") FROM t"))
          .isEqualTo("1000 1000 row 999");
      Judge.assertSchemaSame(source, restored);
    }
  }

  @ParameterizedTest
  @EveryServer
  void rowsOfForeignPartitionsAndChildrenAreCopiedOnce(
      PostgresServer server, @TempDir Path folder) {
    try (TestDatabase remote = server.createDatabase();
        TestDatabase source = server.createDatabase();
        TestDatabase restored = server.createDatabase()) {
      remote.execute(
          "CREATE TABLE t (id integer, \"Odd; column\" text); INSERT INTO t VALUES (1, 'far')");
      source.execute(
          loopbackTo(remote, "far_away")
              + """
              ;CREATE TABLE parted (id integer, "Odd; column" text) PARTITION BY LIST (id);
              ALTER TABLE parted ATTACH PARTITION remote FOR VALUES IN (1);
              CREATE TABLE near PARTITION OF parted FOR VALUES IN (2);
              INSERT INTO near VALUES (2, 'near');
              CREATE FOREIGN TABLE parent (id integer, "Odd; column" text) SERVER far_away OPTIONS (schema_name 'public', table_name 't');
              CREATE TABLE child () INHERITS (parent);
              INSERT INTO child VALUES (3, 'child')""");
      LocalDirectory backups = LocalDirectory.at(folder);
      BackupResult backup =
          PgOps.backup(source.dataSource()).includeForeignData("far_away").to(backups);
      assertThat(backup.rows()).isEqualTo(4);
      remote.execute("TRUNCATE t");
      RestoreResult result = PgOps.restore(restored.dataSource()).from(backups);
      assertThat(result.rows()).isEqualTo(4);
      assertThat(remote.value("SELECT string_agg(t::text, ' ') FROM t"))
          .isEqualTo("(1,far) (1,far)");
      Judge.assertSame(source, restored);
    }
  }

  @ParameterizedTest
  @EveryServer
  void foreignRowsAreTheEntriesOfPgDump(PostgresServer server, @TempDir Path folder) {
    try (TestDatabase remote = server.createDatabase();
        TestDatabase source = server.createDatabase()) {
      remote.execute("CREATE TABLE t (id integer, \"Odd; column\" text)");
      source.execute(loopbackTo(remote, "far_away"));
      source.execute(
          loopbackTo(remote, "far_too")
              .replaceFirst("CREATE EXTENSION[^;]*;", "")
              .replace("remote", "remote_too"));
      Path theirs = folder.resolve("theirs.dump");
      StockTools tools = StockTools.newestFor(server);
      tools
          .pgDump(source, "-Fc", "--include-foreign-data=far_t*", "-f", theirs.toString())
          .succeeded();
      BackupResult backup =
          PgOps.backup(source.dataSource())
              .includeForeignData("far_too")
              .to(LocalDirectory.at(folder));
      assertThat(rowEntries(tools, folder.resolve(backup.backup().objectKeys().get(0))))
          .isEqualTo(rowEntries(tools, theirs))
          .hasSize(1);
    }
  }

  private static List<String> rowEntries(StockTools tools, Path archive) {
    return tools
        .pgRestore("--list", archive.toString())
        .succeeded()
        .out()
        .lines()
        .filter(line -> line.contains(" TABLE DATA "))
        .map(line -> line.replaceFirst("^[^A-Z]*", ""))
        .toList();
  }

  /** A foreign table of another database's table t. */
  private static String loopbackTo(TestDatabase remote, String name) {
    return """
        CREATE EXTENSION postgres_fdw;
        CREATE SERVER %s FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '%s', port '%d', dbname '%s');
        CREATE USER MAPPING FOR CURRENT_USER SERVER %s OPTIONS ("user" '%s'%s);
        CREATE FOREIGN TABLE remote (id integer, "Odd; column" text) SERVER %s OPTIONS (schema_name 'public', table_name 't')"""
        .formatted(
            name,
            remote.server().address().host(),
            remote.server().address().port(),
            remote.name(),
            name,
            remote.server().address().user(),
            remote.server().address().password() == null
                ? ""
                : ", password '" + remote.server().address().password() + "'",
            name);
  }

  @Test
  void definitionsOnlyAndForeignRowsExcludeEachOther() {
    Backup backup = PgOps.backup(PostgresServers.newest().adoptDatabase("x").dataSource());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> backup.schemaOnly().includeForeignData("s"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> backup.includeForeignDataMatching("s*").schemaOnly());
  }

  @Test
  void aForeignServerThatIsNotThereIsAnError(@TempDir Path folder) {
    try (TestDatabase source = PostgresServers.newest().createDatabase()) {
      Sample.ELSEWHERE.loadInto(source);
      assertThatThrownBy(
              () ->
                  PgOps.backup(source.dataSource())
                      .includeForeignDataMatching("nowhere*")
                      .to(LocalDirectory.at(folder)))
          .isInstanceOf(ServerException.class)
          .hasMessageContaining("nowhere*");
    }
  }

  @Test
  void aForeignServerThatDoesNotAnswerFailsTheBackupByTheTablesName(@TempDir Path folder) {
    try (TestDatabase source = PostgresServers.newest().createDatabase()) {
      source.execute(
          """
          CREATE EXTENSION postgres_fdw;
          CREATE SERVER silent FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '127.0.0.1', port '1', dbname 'x');
          CREATE USER MAPPING FOR PUBLIC SERVER silent OPTIONS ("user" 'u', password 'very secret');
          CREATE FOREIGN TABLE remote (id integer) SERVER silent""");
      assertThatThrownBy(
              () ->
                  PgOps.backup(source.dataSource())
                      .includeForeignData("silent")
                      .to(LocalDirectory.at(folder)))
          .isInstanceOf(PgOpsException.class)
          .hasMessageContaining("TABLE DATA public.remote")
          .hasMessageNotContaining("very secret");
    }
  }

  @ParameterizedTest
  @EveryServer
  void whatTheRoleMayNotReadIsLeftOutByName(PostgresServer server, @TempDir Path folder) {
    try (TestRole role = server.createRole("LOGIN PASSWORD 'app'");
        TestDatabase source = server.createDatabase();
        TestDatabase restored = server.createDatabase()) {
      Sample.createRoles(source);
      source.execute(
          """
          CREATE FOREIGN DATA WRAPPER w;
          CREATE SERVER s FOREIGN DATA WRAPPER w;
          CREATE USER MAPPING FOR PUBLIC SERVER s OPTIONS (password 'very secret');
          CREATE USER MAPPING FOR %s SERVER s OPTIONS (password 'own');
          GRANT USAGE ON FOREIGN SERVER s TO %s;
          CREATE USER MAPPING FOR pgops_sample_reader SERVER s;
          CREATE PUBLICATION p;
          CREATE SUBSCRIPTION "Odd one" CONNECTION 'password=secret_too' PUBLICATION p WITH (connect = false, slot_name = NONE)"""
              .formatted(role.quoted(), role.quoted()));
      LocalDirectory backups = LocalDirectory.at(folder);
      BackupResult result =
          PgOps.backup(source.dataSource(role.name(), "app")).name("app").to(backups);
      List<String> left =
          List.of(
              "options of user mapping for PUBLIC on server s",
              "options of user mapping for pgops_sample_reader on server s",
              "subscription \"Odd one\"");
      assertThat(result.skipped()).containsExactlyElementsOf(left);
      assertThat(result.complete()).isFalse();
      assertThat(result.backup().partialReasons())
          .containsExactlyElementsOf(left.stream().map(name -> "skipped: " + name).toList());
      assertThat(result.notices())
          .containsExactlyElementsOf(
              left.stream()
                  .map(name -> "left out, since the role may not read it: " + name)
                  .toList());
      PgOps.restore(restored.dataSource()).backup(result.id()).allowPartial().from(backups);
      assertThat(
              restored.rows("SELECT umoptions FROM pg_user_mappings ORDER BY usename").stream()
                  .map(row -> String.valueOf(row.get(0))))
          .containsExactlyInAnyOrder("null", "null", "{password=own}");
      assertThat(PgOps.backup(source.dataSource()).to(backups).complete()).isTrue();
    }
  }

  @ParameterizedTest
  @EveryServer
  void subscriptionsOfOtherDatabasesAreNotOurs(PostgresServer server, @TempDir Path folder) {
    try (TestDatabase other = server.createDatabase();
        TestDatabase source = server.createDatabase()) {
      Sample.ELSEWHERE.loadInto(other);
      BackupResult result = PgOps.backup(source.dataSource()).to(LocalDirectory.at(folder));
      assertThat(result.complete()).isTrue();
      assertThat(result.excludedRows()).containsKey("belongs to another database");
      assertThat(PgOps.restore(source.dataSource()).plan(LocalDirectory.at(folder)).problems())
          .isEmpty();
    }
  }

  @ParameterizedTest
  @EveryServer
  void aTargetWithASubscriptionOrAPublicationIsNotEmpty(
      PostgresServer server, @TempDir Path folder) {
    LocalDirectory backups = LocalDirectory.at(folder);
    for (String made :
        List.of(
            "PUBLICATION p",
            "SUBSCRIPTION s CONNECTION '' PUBLICATION p WITH (connect = false, slot_name = NONE)")) {
      try (TestDatabase target = server.createDatabase()) {
        PgOps.backup(target.dataSource()).to(backups);
        target.execute("CREATE " + made);
        assertThat(PgOps.restore(target.dataSource()).plan(backups).problems())
            .singleElement()
            .asString()
            .contains("is not empty: it holds 1 object, ");
      }
    }
  }

  @ParameterizedTest
  @EveryServer
  void aRestoreThatIsStoppedTakesItsSubscriptionsBack(PostgresServer server, @TempDir Path folder) {
    LocalDirectory backups = LocalDirectory.at(folder);
    try (TestDatabase source = server.createDatabase();
        TestDatabase target = server.createDatabase()) {
      Sample.ELSEWHERE.loadInto(source);
      PgOps.backup(source.dataSource()).to(backups);
      assertThatThrownBy(() -> stoppedAtSubscription(PgOps.restore(target.dataSource()), backups))
          .isInstanceOf(OperationCancelledException.class)
          .hasMessageContaining("The database is empty again.");
      String name = server.unusedDatabaseName();
      try (TestDatabase made = server.adoptDatabase(name)) {
        assertThatThrownBy(
                () ->
                    stoppedAtSubscription(
                        PgOps.restore(target.dataSource()).intoNewDatabase(name), backups))
            .isInstanceOf(OperationCancelledException.class)
            .hasMessageContaining("was dropped again");
        assertThat(made.exists()).isFalse();
      }
      PgOps.restore(target.dataSource()).from(backups);
      Judge.assertSame(source, target);
    }
  }

  @Test
  void theSlotOfTheDumpedDatabaseSurvivesARestoreThatIsStopped(@TempDir Path folder) {
    int major = PostgresServers.newest().major();
    try (DedicatedServer dedicated = DedicatedServer.start(major, Map.of("wal_level", "logical"))) {
      PostgresServer server = dedicated.server();
      TestDatabase publisher = server.createDatabase();
      publisher.execute("SELECT pg_create_logical_replication_slot('the_slot', 'pgoutput')");
      TestDatabase source = server.createDatabase();
      source.execute(
          "CREATE SUBSCRIPTION s CONNECTION 'host=%s port=%d user=%s dbname=%s' PUBLICATION p WITH (connect = false, slot_name = the_slot)"
              .formatted(
                  server.address().host(),
                  server.address().port(),
                  server.address().user(),
                  publisher.name()));
      LocalDirectory backups = LocalDirectory.at(folder);
      PgOps.backup(source.dataSource()).to(backups);
      TestDatabase target = server.createDatabase();
      assertThatThrownBy(() -> stoppedAtSubscription(PgOps.restore(target.dataSource()), backups))
          .hasMessageContaining("The database is empty again.");
      String name = server.unusedDatabaseName();
      assertThatThrownBy(
              () ->
                  stoppedAtSubscription(
                      PgOps.restore(target.dataSource()).intoNewDatabase(name), backups))
          .hasMessageContaining("was dropped again");
      assertThat(server.value("SELECT count(*) FROM pg_replication_slots")).isEqualTo("1");
      source.execute("DROP SUBSCRIPTION s"); // which would fail without the slot
      assertThat(server.value("SELECT count(*) FROM pg_replication_slots")).isEqualTo("0");
    }
  }

  /** Cancels the restore when the subscription is there. */
  private static RestoreResult stoppedAtSubscription(Restore restore, LocalDirectory backups) {
    CompletableFuture<Running<RestoreResult>> started = new CompletableFuture<>();
    Restore stopping =
        restore.listener(
            event -> {
              if (event instanceof EntryDone done && done.kind().equals("SUBSCRIPTION")) {
                started.join().cancel();
              }
            });
    try (Running<RestoreResult> running = stopping.startFrom(backups)) {
      started.complete(running);
      return running.await();
    }
  }

  @ParameterizedTest
  @EveryServer
  void aForeignChildThatDoesNotAnswerLeavesTheRestoreWithoutStatistics(
      PostgresServer server, @TempDir Path folder) {
    Path archive = folder.resolve("child.dump");
    try (TestDatabase source = server.createDatabase();
        TestDatabase target = server.createDatabase()) {
      source.execute(
          """
          CREATE EXTENSION postgres_fdw;
          CREATE SERVER silent FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '127.0.0.1', port '1', dbname 'x');
          CREATE USER MAPPING FOR PUBLIC SERVER silent OPTIONS ("user" 'u', password 'very secret');
          CREATE TABLE parent (a integer);
          INSERT INTO parent VALUES (1);
          CREATE FOREIGN TABLE child () INHERITS (parent) SERVER silent""");
      StockTools.newestFor(server).pgDump(source, "-Fc", "-f", archive.toString()).succeeded();
      RestoreResult result = PgOps.restore(target.dataSource()).fromFile(archive);
      assertThat(result.notices())
          .singleElement()
          .asString()
          .startsWith("Not all statistics were gathered: ")
          .contains("could not connect to server \"silent\"")
          .doesNotContain("very secret");
      Judge.assertSchemaSame(source, target);
    }
  }

  @ParameterizedTest
  @EveryServer
  void whoMayNotMakeThemIsToldBeforehand(PostgresServer server, @TempDir Path folder) {
    LocalDirectory backups = LocalDirectory.at(folder);
    try (TestRole role = server.createRole("LOGIN");
        TestDatabase source = server.createDatabase();
        TestDatabase target = server.createDatabase()) {
      source.execute(
          """
          CREATE FOREIGN DATA WRAPPER v;
          CREATE FOREIGN DATA WRAPPER w;
          CREATE SUBSCRIPTION s CONNECTION '' PUBLICATION p WITH (connect = false, slot_name = NONE)""");
      PgOps.backup(source.dataSource()).to(backups);
      Restore restore =
          PgOps.restore(target.dataSource(role.name(), null)).withoutOwners().withoutPrivileges();
      assertThat(restore.plan(backups).problems())
          .containsExactly(
              "Role "
                  + role.name()
                  + " may not create the foreign data wrappers v, w, only a superuser may.");
    }
  }

  @Test
  void aRoleWithAUserMappingIsNeeded(@TempDir Path folder) {
    LocalDirectory backups = LocalDirectory.at(folder);
    PostgresServer server = PostgresServers.newest();
    try (TestDatabase target = server.createDatabase()) {
      String name;
      try (TestRole role = server.createHostileRole("");
          TestDatabase source = server.createDatabase()) {
        name = role.name();
        source.execute(
            "CREATE FOREIGN DATA WRAPPER w; CREATE SERVER s FOREIGN DATA WRAPPER w;"
                + " CREATE USER MAPPING FOR PUBLIC SERVER s; CREATE USER MAPPING FOR "
                + role.quoted()
                + " SERVER s");
        PgOps.backup(source.dataSource()).to(backups);
      }
      assertThat(PgOps.restore(target.dataSource()).plan(backups).problems())
          .containsExactly("The server lacks the role " + name + ".");
    }
  }
}
