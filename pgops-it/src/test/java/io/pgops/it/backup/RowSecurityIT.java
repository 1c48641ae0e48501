package io.pgops.it.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pgops.BackupResult;
import io.pgops.PgOps;
import io.pgops.RestoreResult;
import io.pgops.error.ServerException;
import io.pgops.it.judge.Judge;
import io.pgops.it.server.EveryServer;
import io.pgops.it.server.PostgresServer;
import io.pgops.it.server.SideBySide;
import io.pgops.it.server.TestDatabase;
import io.pgops.it.server.TestRole;
import io.pgops.it.tools.StockTools;
import io.pgops.storage.LocalDirectory;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.postgresql.ds.PGSimpleDataSource;

/** Policies decide who sees which rows, but never what a backup holds. */
@SideBySide
@ParameterizedClass
@EveryServer
class RowSecurityIT {
  private static final String GUARDED =
      """
      CREATE TABLE guarded (a integer, who text);
      INSERT INTO guarded VALUES (1, 'nobody'), (2, 'somebody');
      CREATE POLICY own ON guarded USING (who = CURRENT_USER);
      ALTER TABLE guarded ENABLE ROW LEVEL SECURITY;
      """;

  private final PostgresServer server;
  private final Path folder;
  private final LocalDirectory storage;

  RowSecurityIT(PostgresServer server, @TempDir Path folder) {
    this.server = server;
    this.folder = folder;
    this.storage = LocalDirectory.at(folder);
  }

  @Test
  void whomPoliciesApplyToGetsAnErrorThatNamesTheTableAndNoBackup() {
    try (TestRole role = server.createRole("LOGIN")) {
      assertRefused(role, GUARDED + "GRANT SELECT ON guarded TO " + role.quoted());
      assertRefused(
          role,
          GUARDED
              + "ALTER TABLE guarded FORCE ROW LEVEL SECURITY; ALTER TABLE guarded OWNER TO "
              + role.quoted());
    }
  }

  private void assertRefused(TestRole role, String setup) {
    try (TestDatabase source = server.createDatabase()) {
      source.execute(setup);
      PGSimpleDataSource asRole = source.dataSource(role.name(), null);
      asRole.setOptions("-c row_security=on");
      assertThatThrownBy(() -> PgOps.backup(asRole).to(storage))
          .isInstanceOf(ServerException.class)
          .hasMessageContaining("TABLE DATA public.guarded")
          .hasMessageContaining("row-level security");
      assertThat(PgOps.backups(storage).list()).isEmpty();
    }
  }

  @Test
  void whoIsAboveThePoliciesGetsEveryRow() {
    try (TestRole above = server.createRole("LOGIN BYPASSRLS");
        TestRole owner = server.createRole("LOGIN")) {
      assertEveryRow(above, GUARDED + "GRANT SELECT ON guarded TO " + above.quoted());
      assertEveryRow(owner, GUARDED + "ALTER TABLE guarded OWNER TO " + owner.quoted());
    }
  }

  private void assertEveryRow(TestRole role, String setup) {
    try (TestDatabase source = server.createDatabase();
        TestDatabase restored = server.createDatabase()) {
      source.execute(setup);
      BackupResult result = PgOps.backup(source.dataSource(role.name(), null)).to(storage);
      assertThat(result.rows()).isEqualTo(2);
      PgOps.restore(restored.dataSource()).backup(result.id()).from(storage);
      Judge.assertSame(source, restored);
    }
  }

  @Test
  void theOwnerOfATableRestoresItWhateverItsPolicies() {
    try (TestRole owner = server.createRole("LOGIN");
        TestDatabase source = server.createDatabase();
        TestDatabase restored = server.createDatabase()) {
      source.execute(GUARDED + "ALTER TABLE guarded FORCE ROW LEVEL SECURITY");
      server.execute("ALTER DATABASE " + restored.quotedName() + " OWNER TO " + owner.quoted());
      restored.execute("ALTER SCHEMA public OWNER TO " + owner.quoted());
      BackupResult result = PgOps.backup(source.dataSource()).to(storage);
      RestoreResult back =
          PgOps.restore(restored.dataSource(owner.name(), null))
              .backup(result.id())
              .withoutOwners()
              .withoutPrivileges()
              .from(storage);
      assertThat(back.rows()).isEqualTo(2);
      assertThat(restored.rows("SELECT a FROM guarded ORDER BY a")).hasSize(2);
    }
  }

  @Test
  void aRoleOfAPolicyThatIsMissingIsNamedBeforehand() {
    try (TestDatabase restored = server.createDatabase()) {
      String name;
      try (TestRole role = server.createHostileRole("NOLOGIN");
          TestDatabase source = server.createDatabase()) {
        name = role.name();
        source.execute(
            "CREATE TABLE t (a text); CREATE POLICY \"TO x\" ON t AS RESTRICTIVE FOR UPDATE TO "
                + "CURRENT_USER, "
                + role.quoted()
                + " USING (a = ' TO nobody') WITH CHECK (a <> ' TO nobody')");
        PgOps.backup(source.dataSource()).to(storage);
      }
      assertThat(PgOps.restore(restored.dataSource()).plan(storage).problems())
          .containsExactly("The server lacks the role " + name + ".");
    }
  }

  @Test
  void aMaterializedViewUnderPoliciesComesBackFromArchivesOfPgDumpToo() {
    try (TestRole owner = server.createRole("NOLOGIN");
        TestDatabase source = server.createDatabase();
        TestDatabase restored = server.createDatabase()) {
      source.execute(
          (GUARDED
                  + """
                  INSERT INTO guarded VALUES (3, ROLE_NAME);
                  GRANT SELECT ON guarded TO ROLE_QUOTED;
                  CREATE MATERIALIZED VIEW own AS SELECT a FROM guarded;
                  ALTER MATERIALIZED VIEW own OWNER TO ROLE_QUOTED;
                  REFRESH MATERIALIZED VIEW own""")
              .replace("ROLE_NAME", "'" + owner.name() + "'")
              .replace("ROLE_QUOTED", owner.quoted()));
      assertThat(source.rows("SELECT a FROM own")).containsExactly(List.of("3"));
      Path archive = folder.resolve("stock.dump");
      StockTools.newestFor(server)
          .pgDump(source, "--format=custom", "--file=" + archive)
          .succeeded();
      PgOps.restore(restored.dataSource()).fromFile(archive);
      Judge.assertSame(source, restored);
    }
  }
}
