package io.pgops.it.largeobject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.pgops.Backup;
import io.pgops.BackupResult;
import io.pgops.Compression;
import io.pgops.PgOps;
import io.pgops.RestoreResult;
import io.pgops.error.ArchiveFormatException;
import io.pgops.error.RestoreException;
import io.pgops.error.ServerException;
import io.pgops.event.PgOpsEvent;
import io.pgops.event.PgOpsListener;
import io.pgops.event.PhaseStarted;
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
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;

@ParameterizedClass
@EveryServer
class LargeObjectIT {
  private final PostgresServer server;
  private final Path folder;
  private final LocalDirectory target;

  LargeObjectIT(PostgresServer server, @TempDir Path folder) {
    this.server = server;
    this.folder = folder;
    this.target = LocalDirectory.at(folder);
  }

  /** More than two groups of them, one of which has privileges; empty ones; some of 300 kB. */
  private static void fill(TestDatabase database) {
    Sample.createRoles(database);
    database.execute(
        """
        SELECT lo_from_bytea(n::oid, convert_to(repeat(n::text, n % 100), 'UTF8'))
          FROM generate_series(100001, 102500) n;
        SELECT lo_from_bytea(n::oid, convert_to(repeat(n::text, 50000), 'UTF8'))
          FROM generate_series(4000000001, 4000000005) n;
        DO $$ BEGIN FOR n IN 100001 .. 101500 LOOP
          EXECUTE 'GRANT SELECT ON LARGE OBJECT ' || n || ' TO PUBLIC';
        END LOOP; END $$""");
  }

  @Test
  void manyComeBackFromOurArchivesAndFromThoseOfPgDump() {
    try (TestDatabase source = server.createDatabase()) {
      fill(source);
      BackupResult ours = PgOps.backup(source.dataSource()).to(target);
      assertThat(ours.largeObjects()).isEqualTo(2505);
      assertThat(ours.rows()).isZero();
      assertThat(ours.objects()).isEqualTo(2505 + 2);
      assertThat(ours.uncompressedBytes())
          .isEqualTo(source.number("SELECT sum(length(lo_get(oid))) FROM pg_largeobject_metadata"));
      assertThat(PgOps.backups(target).get(ours.id()).largeObjects()).isEqualTo(2505);
      try (TestDatabase restored = server.createDatabase()) {
        RestoreResult result = PgOps.restore(restored.dataSource()).latest().from(target);
        assertThat(result.largeObjects()).isEqualTo(2505);
        Judge.assertSame(source, restored);
      }
      for (StockTools tools : StockTools.all()) {
        if (tools.major() >= server.major()) {
          assertArchiveComesBack(source, tools, "none");
          assertArchiveComesBack(source, tools, "gzip");
        }
      }
    }
  }

  private void assertArchiveComesBack(TestDatabase source, StockTools tools, String compress) {
    Path archive = folder.resolve(tools.major() + compress);
    String level = tools.major() >= 16 ? compress : compress.equals("none") ? "0" : "6";
    tools.pgDump(source, "-Fc", "-Z", level, "-f", archive.toString()).succeeded();
    try (TestDatabase restored = server.createDatabase()) {
      PgOps.restore(restored.dataSource()).fromFile(archive);
      Judge.assertSame(source, restored);
    }
  }

  @Test
  void whatPgDumpWritesForPrivilegesOfOtherGrantorsIsGivenToEach() {
    try (TestDatabase source = server.createDatabase();
        TestDatabase restored = server.createDatabase()) {
      Sample.createRoles(source);
      source.execute(
          """
          SELECT lo_create(101), lo_create(102);
          GRANT SELECT ON LARGE OBJECT 101, 102 TO pgops_sample_granter WITH GRANT OPTION;
          SET ROLE pgops_sample_granter;
          GRANT SELECT ON LARGE OBJECT 101, 102 TO pgops_sample_reader""");
      Path archive = folder.resolve("theirs");
      StockTools.newestFor(server).pgDump(source, "-Fc", "-f", archive.toString()).succeeded();
      PgOps.restore(restored.dataSource()).fromFile(archive);
      Judge.assertSame(source, restored);
    }
  }

  @Test
  void theyAreReadAsTheSnapshotShowsThem() {
    try (TestDatabase source = server.createDatabase();
        TestDatabase restored = server.createDatabase()) {
      source.execute(
          "SELECT lo_from_bytea(101, 'before'), lo_from_bytea(102, 'before'), lo_from_bytea(103, 'before')");
      AtPhase whileWriting =
          new AtPhase(
              "writing",
              () ->
                  source.execute(
                      """
                      SELECT lo_put(101, 0, 'after, and longer'), lo_unlink(102), lo_create(104);
                      DO $$ DECLARE fd integer := lo_open(103, 131072); BEGIN
                        PERFORM lo_truncate(fd, 2), lo_close(fd); END $$;
                      GRANT SELECT ON LARGE OBJECT 101 TO PUBLIC"""));
      assertThat(PgOps.backup(source.dataSource()).listener(whileWriting).to(target).largeObjects())
          .isEqualTo(3);
      assertThat(whileWriting.wasThere()).isTrue();
      assertThat(source.number("SELECT count(*) FROM pg_largeobject_metadata")).isEqualTo(3);
      PgOps.restore(restored.dataSource()).latest().from(target);
      assertThat(
              restored.rows(
                  "SELECT oid, convert_from(lo_get(oid), 'UTF8'), lomacl::text FROM pg_largeobject_metadata ORDER BY 1"))
          .containsExactly(
              java.util.Arrays.asList("101", "before", null),
              java.util.Arrays.asList("102", "before", null),
              java.util.Arrays.asList("103", "before", null));
    }
  }

  @Test
  void theyGoWithEverythingOrWhereTheyAreAskedFor() {
    try (TestDatabase source = server.createDatabase()) {
      source.execute("SELECT lo_create(101); CREATE SCHEMA s; CREATE TABLE s.t (a integer)");
      Backup all = PgOps.backup(source.dataSource());
      assertThat(all.plan().largeObjects()).isEqualTo(1);
      assertThat(all.excludeTables("s.t").plan().largeObjects()).isEqualTo(1);
      assertThat(all.dataOnly().plan().largeObjects()).isEqualTo(1);
      assertThat(all.schemaOnly().plan().largeObjects()).isZero();
      assertThat(all.schemas("s").plan().largeObjects()).isZero();
      assertThat(all.tables("s.t").plan().largeObjects()).isZero();
      assertThat(all.schemas("s").largeObjects(true).plan().largeObjects()).isEqualTo(1);
      BackupResult without = all.largeObjects(false).to(target);
      assertThat(without.largeObjects()).isZero();
      assertThat(without.backup().partialReasons()).containsExactly("large objects excluded");
      assertThatThrownBy(() -> all.schemaOnly().largeObjects(true))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> all.largeObjects(true).schemaOnly())
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void aBackupOfNothingButLargeObjectsIsRestoredIntoAnEmptyDatabase() {
    try (TestDatabase source = server.createDatabase();
        TestDatabase restored = server.createDatabase()) {
      source.execute("SELECT lo_from_bytea(101, 'content'), lo_create(102)");
      String id = PgOps.backup(source.dataSource()).dataOnly().to(target).id();
      PgOps.restore(restored.dataSource()).backup(id).allowPartial().from(target);
      Judge.assertDataSame(source, restored);
    }
  }

  @Test
  void whoMayReadThemNeedNotBeSuperuser() {
    try (TestRole role = server.createRole("LOGIN PASSWORD 'secret'");
        TestDatabase source = server.createDatabase();
        TestDatabase restored = server.createDatabase()) {
      source.execute(
          """
          SELECT lo_from_bytea(101, 'own'), lo_from_bytea(102, 'granted');
          ALTER LARGE OBJECT 101 OWNER TO %s; GRANT SELECT ON LARGE OBJECT 102 TO %s"""
              .formatted(role.quoted(), role.quoted()));
      Backup backup = PgOps.backup(source.dataSource(role.name(), "secret"));
      assertThat(backup.to(target).largeObjects()).isEqualTo(2);
      PgOps.restore(restored.dataSource()).latest().from(target);
      Judge.assertDataSame(source, restored);

      source.execute("SELECT lo_create(103)");
      assertThatThrownBy(() -> backup.to(target))
          .isInstanceOf(ServerException.class)
          .hasMessageContaining("no privilege for large object 103");
    }
  }

  @Test
  void aTargetThatHasLargeObjectsIsRefused() {
    try (TestDatabase source = server.createDatabase();
        TestDatabase full = server.createDatabase()) {
      source.execute("SELECT lo_create(101)");
      full.execute("SELECT lo_create(4711)");
      PgOps.backup(source.dataSource()).to(target);
      assertThatThrownBy(() -> PgOps.restore(full.dataSource()).latest().from(target))
          .isInstanceOf(RestoreException.class)
          .hasMessageContaining("not empty: it holds 1 object, large object 4711")
          .hasMessageContaining("Nothing was changed");
      assertThat(full.number("SELECT min(oid::int8) FROM pg_largeobject_metadata")).isEqualTo(4711);
    }
  }

  @Test
  void anOidThatIsTakenMeanwhileIsNamedAndItsLargeObjectLeftAlone() {
    try (TestDatabase source = server.createDatabase();
        TestDatabase other = server.createDatabase()) {
      source.execute("SELECT lo_from_bytea(n::oid, 'x') FROM generate_series(101, 1300) n");
      PgOps.backup(source.dataSource()).to(target);
      AtPhase meanwhile =
          new AtPhase(
              "restoring objects and rows",
              () -> other.execute("SELECT lo_from_bytea(1007, 'of somebody else')"));
      assertThatThrownBy(
              () -> PgOps.restore(other.dataSource()).latest().listener(meanwhile).from(target))
          .isInstanceOf(RestoreException.class)
          .hasMessageContaining("the database has large object 1007 already")
          .hasMessageContaining("The database is not empty");
      assertThat(other.rows("SELECT oid, lo_get(oid)::text FROM pg_largeobject_metadata"))
          .containsExactly(List.of("1007", "\\x6f6620736f6d65626f647920656c7365"));
    }
  }

  @Test
  void damagedContentIsFoundAndNothingStays() throws IOException {
    try (TestDatabase source = server.createDatabase();
        TestDatabase restored = server.createDatabase()) {
      source.execute(
          "SELECT lo_from_bytea(n::oid, convert_to('content ' || n, 'UTF8')) FROM generate_series(101, 1300) n");
      BackupResult backup =
          PgOps.backup(source.dataSource()).compression(Compression.none()).to(target);
      Path archive = folder.resolve(backup.backup().objectKeys().get(0));
      byte[] bytes = Files.readAllBytes(archive);
      int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("content 1298");
      bytes[at] = 'X';
      Files.write(archive, bytes);
      assertThatThrownBy(() -> PgOps.restore(restored.dataSource()).latest().from(target))
          .hasMessageContaining("are not those that were written")
          .hasMessageContaining("The database is empty again.");
      assertThat(restored.number("SELECT count(*) FROM pg_largeobject_metadata")).isZero();
    }
  }

  @Test
  void oneThatLosesItsContentToAnotherIsFoundWithoutAManifest() throws IOException {
    try (TestDatabase source = server.createDatabase();
        TestDatabase restored = server.createDatabase()) {
      source.execute("SELECT lo_from_bytea(1234567, 'one'), lo_from_bytea(2345678, 'two')");
      BackupResult backup =
          PgOps.backup(source.dataSource()).compression(Compression.none()).to(target);
      Path archive = folder.resolve(backup.backup().objectKeys().get(0));
      byte[] bytes = Files.readAllBytes(archive);
      // Behind the OID comes a chunk of three bytes.
      int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("\0\3\0\0\0two") - 4;
      System.arraycopy(new byte[] {(byte) 0x87, (byte) 0xd6, 0x12, 0}, 0, bytes, at, 4);
      Path changed = Files.write(folder.resolve("changed.dump"), bytes);
      assertThatThrownBy(() -> PgOps.restore(restored.dataSource()).fromFile(changed))
          .hasRootCauseInstanceOf(ArchiveFormatException.class)
          .hasMessageContaining("large object 1234567 twice")
          .hasMessageContaining("The database is empty again.");
    }
  }

  @Test
  void aRestoreThatFailsLaterRemovesThemAndPutsPrivilegesBack() {
    String gone = "pgops_gone_" + System.nanoTime();
    server.execute("CREATE ROLE " + gone);
    try (TestDatabase source = server.createDatabase();
        TestDatabase restored = server.createDatabase()) {
      Sample.createRoles(source);
      source.execute(
          """
          SELECT lo_from_bytea(n::oid, 'x') FROM generate_series(101, 1300) n;
          GRANT EXECUTE ON FUNCTION pg_catalog.pg_ls_dir(text) TO pgops_sample_reader;
          REVOKE EXECUTE ON FUNCTION pg_catalog.pg_sleep(double precision) FROM PUBLIC;
          GRANT SELECT (rolname) ON pg_catalog.pg_authid TO pgops_sample_reader;
          ALTER DEFAULT PRIVILEGES FOR ROLE pgops_sample_owner GRANT SELECT ON TABLES TO PUBLIC;
          ALTER DEFAULT PRIVILEGES FOR ROLE pgops_sample_owner REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
          CREATE SCHEMA s; GRANT USAGE ON SCHEMA s TO %s;
          ALTER DEFAULT PRIVILEGES FOR ROLE pgops_sample_owner IN SCHEMA s GRANT SELECT ON TABLES TO %s"""
              .formatted(gone, gone));
      restored.execute("REVOKE EXECUTE ON FUNCTION pg_catalog.pg_ls_dir(text) FROM pg_monitor");
      List<String> before = privileges(restored);
      PgOps.backup(source.dataSource()).to(target);
      // It fails at the last default privileges, which name a role that is gone by then.
      source.execute("DROP OWNED BY " + gone);
      AtPhase meanwhile =
          new AtPhase("restoring privileges", () -> server.execute("DROP ROLE " + gone));
      assertThatThrownBy(
              () -> PgOps.restore(restored.dataSource()).latest().listener(meanwhile).from(target))
          .isInstanceOf(RestoreException.class)
          .hasMessageContaining("does not exist")
          .hasMessageContaining("The database is empty again.");
      assertThat(restored.number("SELECT count(*) FROM pg_largeobject_metadata")).isZero();
      assertThat(restored.number("SELECT count(*) FROM pg_default_acl")).isZero();
      assertThat(privileges(restored)).isEqualTo(before);
    }
  }

  private static List<String> privileges(TestDatabase database) {
    return Judge.schema(database).stream()
        .filter(line -> line.startsWith("GRANT") || line.startsWith("REVOKE"))
        .toList();
  }

  /** With as few locks as a server can be told to have, for 3000 large objects. */
  @Test
  void theServersLockTableNeedNotGrowWithThem() {
    assumeTrue(PostgresServers.embedded());
    try (DedicatedServer dedicated =
            DedicatedServer.start(
                server.major(),
                Map.of("max_locks_per_transaction", "10", "max_connections", "20"));
        TestDatabase source = dedicated.server().createDatabase();
        TestDatabase restored = dedicated.server().createDatabase()) {
      Sample.createRoles(source);
      source.execute(
          """
          SELECT lo_from_bytea(n::oid, 'x') FROM generate_series(100001, 103000) n;
          CREATE TABLE a (a integer)""");
      for (int from = 100001; from < 103000; from += 100) {
        source.execute(
            """
            DO $$ BEGIN FOR n IN %d .. %d LOOP
              EXECUTE 'ALTER LARGE OBJECT ' || n || ' OWNER TO pgops_sample_owner';
              EXECUTE 'GRANT SELECT ON LARGE OBJECT ' || n || ' TO PUBLIC';
            END LOOP; END $$"""
                .formatted(from, from + 99));
      }
      PgOps.backup(source.dataSource()).to(target);
      PgOps.restore(restored.dataSource()).latest().from(target);
      Judge.assertDataSame(source, restored);
    }
  }

  /** Lets others act once, at the beginning of a phase. */
  private static final class AtPhase implements PgOpsListener {
    private final String phase;
    private final Runnable action;
    private final AtomicBoolean there = new AtomicBoolean();

    AtPhase(String phase, Runnable action) {
      this.phase = phase;
      this.action = action;
    }

    @Override
    public void on(PgOpsEvent event) {
      if (event instanceof PhaseStarted started
          && started.phase().equals(phase)
          && there.compareAndSet(false, true)) {
        action.run();
      }
    }

    boolean wasThere() {
      return there.get();
    }
  }
}
