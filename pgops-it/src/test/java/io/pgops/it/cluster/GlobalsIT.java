package io.pgops.it.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pgops.GlobalsBackupResult;
import io.pgops.GlobalsRestoreResult;
import io.pgops.PgOps;
import io.pgops.StoredBackup;
import io.pgops.error.RestoreException;
import io.pgops.event.PgOpsEvent;
import io.pgops.it.judge.Judge;
import io.pgops.it.server.EveryServer;
import io.pgops.it.server.PostgresServer;
import io.pgops.it.server.PostgresServers;
import io.pgops.it.tools.Run;
import io.pgops.it.tools.StockTools;
import io.pgops.storage.LocalDirectory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;

/** Roles, memberships, settings, privileges on parameters, tablespaces. */
class GlobalsIT {
  /** What every verifier has in it, and no text that people see. */
  private static final List<String> VERIFIERS = List.of("SCRAM-SHA-256$", "md5", "Geheim");

  private static final String SPACE = "Ts \" '1\nx";

  private static List<String> roles(Cluster cluster) {
    return cluster.dumped(Path.of("-"), "--roles-only");
  }

  private static Path script(Path storage, StoredBackup backup) {
    return storage.resolve(
        backup.objectKeys().stream().filter(key -> key.endsWith(".sql")).findFirst().orElseThrow());
  }

  @ParameterizedTest
  @EveryServer
  void globalsComeBackByPgOpsAndByPsql(PostgresServer shared, @TempDir Path temp) {
    Path here = Cluster.folder(temp, "here");
    Path there = Cluster.folder(temp, "there");
    LocalDirectory storage = LocalDirectory.at(temp.resolve("backups"));
    GlobalsBackupResult backup;
    List<String> expected;
    List<String> beside;
    try (Cluster source = Cluster.empty(shared.major())) {
      source.fillRoles();
      source.fillTablespaces(here);
      backup = PgOps.backup(source.postgres()).globals().to(storage);
      assertThat(backup.complete()).isTrue();
      assertThat(backup.notices()).isEmpty();
      assertThat(backup.roles()).containsExactlyInAnyOrderElementsOf(source.roles());
      assertThat(backup.tablespaces()).containsExactly(SPACE, "inplace");
      expected = source.dumped(here, "--globals-only");
      beside = source.beside();
    }
    try (Cluster target = Cluster.empty(shared.major())) {
      GlobalsRestoreResult result =
          PgOps.restore(target.postgres())
              .globals()
              .tablespaceAt(SPACE, there.toString())
              .from(storage);
      assertThat(result.notices()).isEmpty();
      assertThat(result.roles()).isEqualTo(backup.roles().size() - 1);
      assertThat(result.tablespaces()).isEqualTo(2);
      Judge.assertLinesSame("pg_dumpall -g", expected, target.dumped(there, "--globals-only"));
      assertThat(target.beside()).isEqualTo(beside);
    }
    try (Cluster target = Cluster.empty(shared.major())) {
      delete(here); // what the first server left there
      Cluster.folder(temp, "here");
      Run run =
          StockTools.newestFor(target.server())
              .psql(
                  target.database("postgres"),
                  "-v",
                  "ON_ERROR_STOP=0",
                  "-f",
                  script(temp.resolve("backups"), backup.backup()).toString());
      assertThat(run.err().lines().filter(line -> line.contains("ERROR")))
          .singleElement()
          .asString()
          .contains("role \"postgres\" already exists");
      Judge.assertLinesSame("psql", expected, target.dumped(here, "--globals-only"));
      assertThat(target.beside()).isEqualTo(beside);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void verifiersAreInTheScriptAloneWhichItsOwnerAloneCanRead(@TempDir Path temp)
      throws IOException {
    int major = PostgresServers.newest().major();
    LocalDirectory storage = LocalDirectory.at(temp);
    List<PgOpsEvent> events = new ArrayList<>();
    try (Cluster source = Cluster.empty(major);
        Cluster target = Cluster.empty(major)) {
      source.fillRoles();
      target.execute(
          "ALTER SYSTEM SET log_statement = 'all'",
          "ALTER SYSTEM SET log_min_duration_statement = 0",
          "SELECT pg_reload_conf()");
      GlobalsBackupResult backup =
          PgOps.backup(source.postgres()).listener(events::add).globals().to(storage);
      GlobalsRestoreResult restored =
          PgOps.restore(target.postgres()).listener(events::add).globals().from(storage);
      assertThat(roles(target)).isEqualTo(roles(source));

      Path script = script(temp, backup.backup());
      assertThat(Files.readString(script)).contains("SCRAM-SHA-256$", "'md5");
      try (Stream<Path> files = Files.walk(temp)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
              .isEqualTo("rw-------");
          if (!file.equals(script)) {
            assertSecret(file.toString(), Files.readString(file));
          }
        }
      }
      assertSecret("results", backup + " " + restored + backup.backup() + backup.notices());
      assertSecret("events", events.toString());
      assertSecret(
          "contents", PgOps.backups(storage).inspectGlobals(backup.id()).entries().toString());
      assertThat(target.log()).contains("BEGIN ISOLATION LEVEL READ COMMITTED, READ WRITE");
      assertSecret("the server's log", target.log());
    }
  }

  private static void assertSecret(String what, String text) {
    assertThat(VERIFIERS).as(what).noneMatch(text::contains);
  }

  @Test
  void withoutPasswordsItIsPartialAndRestoredOnlyIfAskedFor(@TempDir Path temp) throws IOException {
    int major = PostgresServers.newest().major();
    LocalDirectory storage = LocalDirectory.at(temp);
    try (Cluster source = Cluster.empty(major);
        Cluster target = Cluster.empty(major)) {
      source.fillRoles();
      source.execute("CREATE ROLE reader LOGIN");
      GlobalsBackupResult without =
          PgOps.backup(source.postgres()).globals().withoutPasswords().to(storage);
      assertThat(without.complete()).isFalse();
      assertThat(without.backup().partialReasons()).containsExactly("without passwords");
      assertThat(without.notices()).isEmpty();
      assertSecret("script", Files.readString(script(temp, without.backup())));

      GlobalsBackupResult unprivileged =
          PgOps.backup(source.as("reader")).name("reader").globals().to(storage);
      assertThat(unprivileged.complete()).isFalse();
      assertThat(unprivileged.notices()).singleElement().asString().contains("pg_authid");
      assertThat(unprivileged.roles()).containsExactlyInAnyOrderElementsOf(source.roles());

      assertThatThrownBy(
              () ->
                  PgOps.restore(target.postgres())
                      .backup(unprivileged.id())
                      .globals()
                      .from(storage))
          .isInstanceOf(RestoreException.class)
          .hasMessageContaining("without passwords");
      PgOps.restore(target.postgres())
          .backup(unprivileged.id())
          .allowPartial()
          .globals()
          .from(storage);
      assertThat(target.dumped(temp, "--roles-only", "--no-role-passwords"))
          .isEqualTo(source.dumped(temp, "--roles-only", "--no-role-passwords"));
    }
  }

  @Test
  void whatIsThereIsRefusedOrKept(@TempDir Path temp) {
    int major = PostgresServers.newest().major();
    LocalDirectory storage = LocalDirectory.at(temp.resolve("backups"));
    Path here = Cluster.folder(temp, "here");
    try (Cluster source = Cluster.empty(major);
        Cluster target = Cluster.empty(major)) {
      source.fillRoles();
      source.fillTablespaces(here);
      PgOps.backup(source.postgres()).globals().to(storage);
      target.execute(
          "CREATE ROLE alice LOGIN CONNECTION LIMIT 3", "ALTER ROLE postgres CONNECTION LIMIT 44");
      target.execute("CREATE ROLE keeper SUPERUSER LOGIN");
      List<String> before = roles(target);

      assertThatThrownBy(() -> PgOps.restore(target.postgres()).globals().from(storage))
          .isInstanceOf(RestoreException.class)
          .hasMessageContaining("The server has already the role alice.")
          // the source still uses it
          .hasMessageContaining("is in use by a server of this version")
          .hasMessageContaining("Nothing was changed.");
      assertThat(
              PgOps.restore(target.postgres())
                  .globals()
                  .tablespaceAt(SPACE, temp + "/nowhere")
                  .tablespaceAt("other", "/x")
                  .plan(storage)
                  .problems())
          .containsExactly(
              "The server has already the role alice.",
              "Directory "
                  + temp
                  + "/nowhere of tablespace Ts \" '1\nx does not exist on the server.",
              "The backup has no tablespace other.");
      assertThat(roles(target)).isEqualTo(before);

      GlobalsRestoreResult kept =
          PgOps.restore(target.postgres())
              .withoutTablespaces()
              .globals()
              .keepExisting()
              .from(storage);
      assertThat(kept.notices())
          .containsExactly(
              "Kept as they were on the server, not as they are in the backup: roles alice, postgres.");
      assertThat(kept.tablespaces()).isZero();
      assertThat(
              target.names(
                  "SELECT rolname || rolconnlimit FROM pg_roles WHERE rolname IN ('alice', 'postgres') ORDER BY 1"))
          .containsExactly("alice3", "postgres44");
      assertThat(target.roles()).containsAll(source.roles()).contains("keeper");
      assertThat(target.tablespaces()).containsExactly("pg_default", "pg_global");
    }
  }

  @Test
  void whatTheServerWouldRefuseIsFoundBeforeAnythingIsChanged(@TempDir Path temp) {
    int major = PostgresServers.newest().major();
    LocalDirectory storage = LocalDirectory.at(temp);
    try (Cluster source = Cluster.empty(major);
        Cluster target = Cluster.empty(major)) {
      source.fillRoles();
      PgOps.backup(source.postgres()).globals().to(storage);
      target.execute("CREATE ROLE maker LOGIN CREATEROLE");
      List<String> before = roles(target);
      assertThatThrownBy(() -> PgOps.restore(target.as("maker")).globals().from(storage))
          .isInstanceOf(RestoreException.class)
          .hasMessageContaining("The server refuses role attributes ")
          .hasMessageContaining("Nothing was changed.")
          .satisfies(e -> assertSecret("message", String.valueOf(e.getMessage())));
      assertThat(roles(target)).isEqualTo(before);
    }
  }

  @Test
  void securityLabelsAreAskedForOrLeftOut(@TempDir Path temp) {
    int major = PostgresServers.newest().major();
    LocalDirectory storage = LocalDirectory.at(temp);
    try (Cluster source = Cluster.empty(major);
        Cluster target = Cluster.empty(major)) {
      // no server of the tests has a provider of labels
      source.execute(
          "CREATE ROLE clerk",
          "INSERT INTO pg_shseclabel (objoid, classoid, provider, label)"
              + " SELECT oid, 'pg_authid'::regclass, 'pgops test', 'it''s open' FROM pg_authid WHERE rolname = 'clerk'");
      GlobalsBackupResult backup = PgOps.backup(source.postgres()).globals().to(storage);
      assertThat(source.dumped(temp, "--roles-only"))
          .contains("SECURITY LABEL FOR \"pgops test\" ON ROLE clerk IS 'it''s open';");
      assertThat(script(temp, backup.backup()))
          .content()
          .contains("SECURITY LABEL FOR \"pgops test\" ON ROLE clerk IS 'it''s open';");
      assertThatThrownBy(() -> PgOps.restore(target.postgres()).globals().from(storage))
          .isInstanceOf(RestoreException.class)
          .hasMessageContaining("The server refuses role description clerk")
          .hasMessageContaining("is not loaded");
      assertThat(target.roles()).containsExactly("postgres");
      PgOps.restore(target.postgres()).withoutSecurityLabels().globals().from(storage);
      assertThat(target.roles()).containsExactlyInAnyOrder("clerk", "postgres");
    }
  }

  @Test
  void anOrdinaryRoleOfTheSuperusersNameIsRefused(@TempDir Path temp) {
    int major = PostgresServers.newest().major();
    LocalDirectory storage = LocalDirectory.at(temp);
    try (Cluster source = Cluster.empty(major);
        Cluster target = Cluster.empty(major)) {
      source.execute("CREATE ROLE other SUPERUSER LOGIN");
      renameSuperuser(source);
      PgOps.backup(source.as("other")).globals().to(storage);
      assertThatThrownBy(() -> PgOps.restore(target.postgres()).globals().from(storage))
          .isInstanceOf(RestoreException.class)
          .hasMessageContaining(
              "Role postgres is the server's own superuser, and an ordinary role");
      target.execute("SELECT 1");
    }
  }

  private static void renameSuperuser(Cluster cluster) {
    try (var connection = cluster.as("other").getConnection();
        var statement = connection.createStatement()) {
      statement.execute("ALTER ROLE postgres RENAME TO root");
      statement.execute("CREATE ROLE postgres LOGIN");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void rolesOfTheOldestServerComeToTheNewest(@TempDir Path temp) {
    LocalDirectory storage = LocalDirectory.at(temp);
    try (Cluster source = Cluster.empty(PostgresServers.oldest().major());
        Cluster target = Cluster.empty(PostgresServers.newest().major())) {
      source.fillRoles();
      PgOps.backup(source.postgres()).globals().to(storage);
      PgOps.restore(target.postgres()).globals().from(storage);
      String members =
          "SELECT roleid::regrole || ' to ' || member::regrole || admin_option FROM pg_auth_members"
              + " WHERE NOT (roleid::regrole::text ~ '^pg_' AND member::regrole::text ~ '^pg_') ORDER BY 1";
      assertThat(target.names(members)).isEqualTo(source.names(members));
      String attributes =
          "SELECT a::text FROM (SELECT rolname, rolsuper, rolinherit, rolcreaterole, rolcreatedb, rolcanlogin, rolreplication, rolbypassrls, rolconnlimit, rolpassword, rolvaliduntil FROM pg_authid WHERE rolname !~ '^pg_') a ORDER BY 1";
      assertThat(target.names(attributes)).isEqualTo(source.names(attributes));
    }
  }
}
