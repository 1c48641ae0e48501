package io.pgops.it.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pgops.BackupList;
import io.pgops.ClusterBackup;
import io.pgops.ClusterBackupPlan;
import io.pgops.ClusterBackupResult;
import io.pgops.ClusterRestorePlan;
import io.pgops.ClusterRestoreResult;
import io.pgops.ConnectionSource;
import io.pgops.PgOps;
import io.pgops.Running;
import io.pgops.StoredBackup;
import io.pgops.StoredSet;
import io.pgops.error.BackupNotFoundException;
import io.pgops.error.OperationCancelledException;
import io.pgops.error.RestoreException;
import io.pgops.error.ServerException;
import io.pgops.error.StorageException;
import io.pgops.error.UnsupportedObjectsException;
import io.pgops.event.PgOpsListener;
import io.pgops.event.PhaseStarted;
import io.pgops.it.server.PostgresServers;
import io.pgops.it.server.TestDatabase;
import io.pgops.it.storage.OtherTarget;
import io.pgops.storage.LocalDirectory;
import io.pgops.storage.PendingObject;
import io.pgops.storage.StorageTarget;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** That a set is whole or not there, and so is what is restored from it. */
class SetIT {
  @TempDir private Path temp;

  @SuppressWarnings("NullAway.Init")
  private Cluster source;

  @BeforeEach
  void fill() {
    source = Cluster.empty(PostgresServers.newest().major());
    source.execute(
        "CREATE ROLE keeper LOGIN",
        "CREATE ROLE owner",
        "GRANT owner TO keeper",
        "CREATE DATABASE first OWNER owner",
        "CREATE DATABASE second");
    for (String name : List.of("first", "second", "postgres", "template1")) {
      source
          .database(name)
          .execute(
              "CREATE TABLE t (a int PRIMARY KEY, b text);"
                  + "INSERT INTO t SELECT n, repeat(md5(n::text), 20) FROM generate_series(1, 2000) n;"
                  + "ALTER TABLE t OWNER TO owner");
    }
  }

  @AfterEach
  void stop() {
    source.close();
  }

  private LocalDirectory storage() {
    return LocalDirectory.at(temp);
  }

  private ClusterBackup all() {
    return PgOps.backup(source.postgres()).allDatabases();
  }

  private List<Path> files() {
    try (Stream<Path> all = Files.walk(temp)) {
      return all.filter(Files::isRegularFile).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Cluster target() {
    return Cluster.empty(PostgresServers.newest().major());
  }

  /** As initdb made it. */
  private static void assertUntouched(Cluster target) {
    assertThat(target.roles()).containsExactly("postgres");
    assertThat(target.databases()).containsExactly("postgres", "template0", "template1");
    assertThat(target.tablespaces()).containsExactly("pg_default", "pg_global");
    for (String name : List.of("postgres", "template1")) {
      assertThat(target.database(name).value("SELECT count(*) FROM pg_class WHERE oid >= 16384"))
          .isEqualTo("0");
    }
    assertThat(target.names("SELECT setconfig::text FROM pg_db_role_setting")).isEmpty();
  }

  @Test
  void aSetIsListedWithItsBackupsWhichAreBackupsLikeOthers() {
    ClusterBackupResult result =
        PgOps.backup(source.postgres()).name("nightly").allDatabases().to(storage());
    StoredSet set = PgOps.backups(storage()).latestSet("nightly");
    assertThat(set.id()).isEqualTo(result.id()).startsWith("nightly_");
    assertThat(set.complete()).isTrue();
    assertThat(set.databases()).containsExactly("template1", "first", "postgres", "second");
    assertThat(set.rows()).isEqualTo(8000).isEqualTo(result.rows());
    assertThat(set.tables()).isEqualTo(4);
    BackupList list = PgOps.backups(storage()).list();
    assertThat(list.sets()).extracting(StoredSet::id).containsExactly(set.id());
    assertThat(list)
        .extracting(StoredBackup::id)
        .containsExactlyInAnyOrderElementsOf(set.backupIds());
    assertThat(list).allSatisfy(backup -> assertThat(backup.setId()).contains(set.id()));
    assertThat(set.size()).isEqualTo(list.backups().stream().mapToLong(StoredBackup::size).sum());

    try (TestDatabase copy = source.database("copy_of_first")) {
      assertThat(
              PgOps.restore(source.postgres())
                  .latest("first")
                  .intoNewDatabase(copy.name())
                  .from(storage())
                  .rows())
          .isEqualTo(2000);
    }
  }

  @Test
  void aPlanSaysWhatWouldBeInIt() {
    ClusterBackupPlan plan = all().excludeDatabases("second").plan();
    assertThat(plan.databases()).hasSize(3);
    assertThat(plan.roles()).containsExactly("keeper", "owner", "postgres");
    assertThat(plan.tablespaces()).isEmpty();
    assertThat(plan.skipped()).containsExactly("second: was excluded");
    assertThat(files()).isEmpty();
  }

  @Test
  void whatCannotBeReadIsNamed() {
    source.execute(
        "CREATE DATABASE closed",
        "ALTER DATABASE closed ALLOW_CONNECTIONS false",
        "CREATE DATABASE half_dropped",
        "UPDATE pg_database SET datconnlimit = -2 WHERE datname = 'half_dropped'");
    ClusterBackupResult result = all().excludeDatabases("second").withoutGlobals().to(storage());
    assertThat(result.skipped())
        .containsExactly(
            "closed: does not allow connections",
            "half_dropped: is invalid: dropping it was begun and not ended",
            "second: was excluded");
    assertThat(result.notices())
        .containsExactly(
            "Database closed was left out: it does not allow connections.",
            "Database half_dropped was left out: it is invalid: dropping it was begun and not ended.");
    assertThat(result.set().partialReasons())
        .containsExactly(
            "without globals", "databases excluded: second", "closed: does not allow connections");
    assertThat(result.globals()).isEmpty();
    assertThatThrownBy(() -> PgOps.backups(storage()).latestSet())
        .isInstanceOf(BackupNotFoundException.class);
    assertThatThrownBy(() -> all().excludeDatabases("secnd").to(storage()))
        .isInstanceOf(ServerException.class)
        .hasMessageContaining("no database secnd");
  }

  @Test
  void oneDatabaseThatCannotBeDumpedLeavesNothingBehind() {
    source
        .database("second")
        .execute(
            "CREATE FUNCTION f(integer, text) RETURNS boolean LANGUAGE sql AS 'SELECT true';"
                + "CREATE OPERATOR === (LEFTARG = integer, RIGHTARG = text, FUNCTION = f);"
                + "ALTER OPERATOR FAMILY pg_catalog.integer_ops USING btree ADD OPERATOR 3 === (integer, text)");
    assertThatThrownBy(() -> all().to(storage())).isInstanceOf(UnsupportedObjectsException.class);
    assertThat(files()).isEmpty();
    ClusterBackupResult partial =
        PgOps.backup(source.postgres()).skipUnsupported().allDatabases().to(storage());
    assertThat(partial.complete()).isFalse();
    assertThat(partial.set().partialReasons())
        .singleElement()
        .asString()
        .startsWith("second: skipped: operator added to a built-in operator family");
    assertThat(partial.databases().get(3).skipped()).hasSize(1);
  }

  @Test
  void aFailureInTheMiddleLeavesNothingBehind() {
    PgOpsListener listener =
        event -> {
          if (event instanceof PhaseStarted phase
              && phase.phase().equals("second: locking tables")) {
            source.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'second'");
          }
        };
    assertThatThrownBy(
            () -> PgOps.backup(source.postgres()).listener(listener).allDatabases().to(storage()))
        .isInstanceOf(ServerException.class);
    assertThat(files()).isEmpty();
  }

  @Test
  void aCancelledSetLeavesNothingBehind() {
    AtomicReference<Running<ClusterBackupResult>> running = new AtomicReference<>();
    PgOpsListener listener =
        event -> {
          if (event instanceof PhaseStarted phase && phase.phase().equals("second: writing")) {
            while (running.get() == null) {
              Thread.onSpinWait();
            }
            running.get().cancel();
          }
        };
    running.set(
        PgOps.backup(source.postgres()).listener(listener).allDatabases().startTo(storage()));
    assertThatThrownBy(() -> Objects.requireNonNull(running.get()).await())
        .isInstanceOf(OperationCancelledException.class);
    assertThat(files()).isEmpty();
  }

  @Test
  void aTargetThatFailsAtTheLastStepHoldsNothing() {
    for (String failing : List.of(".set.json", "second_", "globals_")) {
      assertThatThrownBy(() -> all().to(new Failing(storage(), failing)))
          .as(failing)
          .isInstanceOf(StorageException.class);
      assertThat(files()).as(failing).isEmpty();
    }
  }

  @Test
  void aRoleThatComesMeanwhileIsInIt() {
    PgOpsListener listener =
        event -> {
          if (event instanceof PhaseStarted phase
              && phase.phase().equals("first: locking tables")) {
            source.execute("CREATE ROLE late");
            source.database("second").execute("CREATE TABLE u (); ALTER TABLE u OWNER TO late");
          }
        };
    ClusterBackupResult result =
        PgOps.backup(source.postgres()).listener(listener).allDatabases().to(storage());
    assertThat(result.globals().orElseThrow().roles()).contains("late");
    try (Cluster target = target()) {
      PgOps.restore(target.postgres()).allDatabases().from(storage());
      assertThat(target.roles()).contains("late");
    }
  }

  @Test
  void aServerThatIsNotEmptyIsRefused() {
    ClusterBackupResult result = all().to(storage());
    try (Cluster target = target()) {
      target.execute("CREATE DATABASE second", "CREATE ROLE keeper");
      target.database("template1").execute("CREATE TABLE precious ()");
      List<String> databases = target.databases();
      ClusterRestorePlan plan = PgOps.restore(target.postgres()).allDatabases().plan(storage());
      assertThat(plan.set().map(StoredSet::id)).contains(result.id());
      assertThat(plan.backups()).hasSize(5);
      assertThat(plan.problems())
          .containsExactly(
              "The server has already the role keeper.",
              "The database template1 is not empty: it holds 1 object, table public.precious.",
              "Database second exists already.");
      assertThatThrownBy(() -> PgOps.restore(target.postgres()).allDatabases().from(storage()))
          .isInstanceOf(RestoreException.class)
          .hasMessageContaining("Database second exists already.")
          .hasMessageContaining("Nothing was changed.");
      assertThat(target.databases()).isEqualTo(databases);
      assertThat(target.roles()).containsExactly("keeper", "postgres");
    }
  }

  @Test
  void aSetThatLacksABackupIsRefused() throws IOException {
    ClusterBackupResult result = all().to(storage());
    String gone = result.databases().get(1).id();
    storage().delete(List.of("first/manifests/" + gone + ".json"));
    try (Cluster target = target()) {
      assertThatThrownBy(() -> PgOps.restore(target.postgres()).allDatabases().from(storage()))
          .isInstanceOf(BackupNotFoundException.class)
          .hasMessageContaining(gone);
      assertUntouched(target);
    }
  }

  @Test
  void aRestoreThatFailsInTheMiddleIsTakenBack() throws IOException {
    ClusterBackupResult result = all().to(storage());
    // postgres comes after template1, and both after the new ones
    for (String broken : List.of("second", "postgres")) {
      Path archive =
          files().stream()
              .filter(file -> file.getFileName().toString().matches(broken + "_.*\\.dump"))
              .findFirst()
              .orElseThrow();
      byte[] whole = Files.readAllBytes(archive);
      byte[] damaged = whole.clone();
      damaged[damaged.length - 2000] ^= 1;
      Files.write(archive, damaged);
      try (Cluster target = target()) {
        assertThatThrownBy(() -> PgOps.restore(target.postgres()).allDatabases().from(storage()))
            .isInstanceOf(RestoreException.class)
            .hasMessageContaining("TABLE DATA public.t")
            .hasMessageContaining("Database first was dropped again.")
            .hasMessageContaining("Roles and tablespaces are as they were.");
        assertUntouched(target);
        Files.write(archive, whole);
        ClusterRestoreResult again =
            PgOps.restore(target.postgres()).backup(result.id()).allDatabases().from(storage());
        assertThat(again.rows()).isEqualTo(8000);
      }
    }
  }

  @Test
  void aRestoreThatIsCancelledIsTakenBack() {
    all().to(storage());
    try (Cluster target = target()) {
      AtomicReference<Running<ClusterRestoreResult>> running = new AtomicReference<>();
      PgOpsListener listener =
          event -> {
            if (event instanceof PhaseStarted phase
                && phase.phase().equals("postgres: gathering statistics")) {
              while (running.get() == null) {
                Thread.onSpinWait();
              }
              running.get().cancel();
            }
          };
      running.set(
          PgOps.restore(target.postgres()).listener(listener).allDatabases().startFrom(storage()));
      assertThatThrownBy(() -> Objects.requireNonNull(running.get()).await())
          .isInstanceOf(OperationCancelledException.class)
          .hasMessageContaining("Roles and tablespaces are as they were.");
      assertUntouched(target);
    }
  }

  @Test
  void aFailureAtTheEndIsTakenBack() {
    all().to(storage());
    try (Cluster target = target()) {
      PgOpsListener listener =
          event -> {
            if (event instanceof PhaseStarted phase
                && phase.phase().equals("restoring settings and privileges of the server")) {
              target.execute(
                  "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'pgops'");
            }
          };
      assertThatThrownBy(
              () ->
                  PgOps.restore(target.postgres())
                      .listener(listener)
                      .allDatabases()
                      .from(storage()))
          .isInstanceOf(RestoreException.class)
          .hasMessageContaining("Roles and tablespaces are as they were.");
      assertUntouched(target);
    }
  }

  @Test
  void databasesAloneAreRestoredWithoutTheirRoles() {
    ClusterBackupResult result = all().to(storage());
    try (Cluster target = target()) {
      assertThat(
              PgOps.restore(target.postgres())
                  .allDatabases()
                  .withoutGlobals()
                  .plan(storage())
                  .problems())
          .containsExactly("The server lacks the role owner.");
      ClusterRestoreResult restored =
          PgOps.restore(target.postgres())
              .withoutOwners()
              .withoutPrivileges()
              .allDatabases()
              .withoutGlobals()
              .from(storage());
      assertThat(restored.rows()).isEqualTo(result.rows());
      assertThat(restored.roles()).isZero();
      assertThat(target.roles()).containsExactly("postgres");
      assertThat(target.databases()).contains("first", "second");
    }
  }

  @Test
  void aDatabaseThatWasMadeOtherwiseIsToldOrRefused() {
    source.execute(
        "ALTER DATABASE template1 IS_TEMPLATE false",
        "DROP DATABASE template1",
        "CREATE DATABASE template1 TEMPLATE template0 IS_TEMPLATE true LOCALE_PROVIDER icu ICU_LOCALE 'de' LOCALE 'C'");
    all().to(storage());
    try (Cluster target = target()) {
      ClusterRestoreResult told = PgOps.restore(target.postgres()).allDatabases().from(storage());
      assertThat(told.notices())
          .anyMatch(
              n -> n.startsWith("Database template1 was there and keeps its LOCALE_PROVIDER libc"));
    }
    source.execute(
        "ALTER DATABASE template1 IS_TEMPLATE false",
        "DROP DATABASE template1",
        "CREATE DATABASE template1 TEMPLATE template0 IS_TEMPLATE true ENCODING 'LATIN1' LOCALE 'C'");
    all().to(storage());
    try (Cluster target = target()) {
      assertThatThrownBy(() -> PgOps.restore(target.postgres()).allDatabases().from(storage()))
          .isInstanceOf(RestoreException.class)
          .hasMessageContaining("template1 has the encoding UTF8, and had LATIN1");
      assertUntouched(target);
    }
  }

  @Test
  void aSelectionOrABorrowedConnectionMakesNoSense() {
    assertThatThrownBy(() -> PgOps.backup(source.postgres()).tables("public.t").allDatabases())
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PgOps.backup(source.postgres()).schemas("public").globals())
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PgOps.restore(source.postgres()).intoNewDatabase("x").allDatabases())
        .isInstanceOf(IllegalArgumentException.class);
    DataSource borrowed = new Borrowed(source.postgres());
    assertThatThrownBy(() -> PgOps.backup(borrowed).allDatabases().to(storage()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("allDatabases needs");
    assertThat(PgOps.backup(ConnectionSource.of(borrowed)).globals().to(storage()).roles())
        .contains("keeper");
  }

  /** Lends what another has. */
  private static final class Borrowed extends PGSimpleDataSource {
    private static final long serialVersionUID = 1L;

    Borrowed(PGSimpleDataSource other) {
      setUrl(other.getUrl());
      setUser(other.getUser());
    }
  }

  /** Refuses manifests with a word in their key. */
  private static final class Failing extends OtherTarget {
    private final String word;

    Failing(StorageTarget target, String word) {
      super(target);
      this.word = word;
    }

    @Override
    public PendingObject create(String key) throws IOException {
      if (key.contains("/manifests/") && key.contains(word)) {
        throw new IOException(key + " is refused by " + describe());
      }
      return super.create(key);
    }
  }
}
