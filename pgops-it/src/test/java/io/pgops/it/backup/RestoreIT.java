package io.pgops.it.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.pgops.BackupResult;
import io.pgops.PgOps;
import io.pgops.RestorePlan;
import io.pgops.RestoreResult;
import io.pgops.error.RestoreException;
import io.pgops.it.judge.Judge;
import io.pgops.it.sample.Pagila;
import io.pgops.it.sample.Sample;
import io.pgops.it.server.EveryServer;
import io.pgops.it.server.PostgresServer;
import io.pgops.it.server.PostgresServers;
import io.pgops.it.server.SideBySide;
import io.pgops.it.server.TestDatabase;
import io.pgops.it.tools.StockTools;
import io.pgops.storage.LocalDirectory;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;

/** Archives, ours and pg_dump's, through our restore. */
@SideBySide
class RestoreIT {
  @ParameterizedTest
  @EveryServer
  void theMailServiceComesBack(PostgresServer server, @TempDir Path folder) {
    assertComesBack(Sample.MAIL::loadInto, server, folder);
  }

  @ParameterizedTest
  @EveryServer
  void everyAttributeComesBack(PostgresServer server, @TempDir Path folder) {
    assertComesBack(Sample.ATTRIBUTES::loadInto, server, folder);
  }

  @ParameterizedTest
  @EveryServer
  void loopsComeBack(PostgresServer server, @TempDir Path folder) {
    assertComesBack(Sample.LOOPS::loadInto, server, folder);
  }

  @ParameterizedTest
  @EveryServer
  void pagilaComesBack(PostgresServer server, @TempDir Path folder) {
    assertComesBack(Pagila::loadInto, server, folder);
  }

  @ParameterizedTest
  @EveryServer
  void aNewDatabaseIsMadeLikeTheOldOne(PostgresServer server, @TempDir Path folder) {
    try (TestDatabase source = server.createHostileDatabase()) {
      Sample.ATTRIBUTES.loadInto(source);
      LocalDirectory target = LocalDirectory.at(folder);
      BackupResult backup = PgOps.backup(source.dataSource()).name("app").to(target);
      String name = server.unusedDatabaseName();
      RestoreResult result =
          PgOps.restore(source.dataSource()).latest("app").intoNewDatabase(name).from(target);
      try (TestDatabase restored = server.adoptDatabase(name)) {
        assertThat(result.notices()).isEmpty();
        assertThat(result.rows()).isEqualTo(backup.rows());
        Judge.assertSame(source, restored);
        Judge.assertDatabasePropertiesSame(source, restored);
      }
    }
  }

  @ParameterizedTest
  @EveryServer
  void archivesOfPgDumpComeBack(PostgresServer server, @TempDir Path folder) {
    StockTools tools = StockTools.newestFor(server);
    try (TestDatabase source = server.createDatabase()) {
      Sample.ATTRIBUTES.loadInto(source);
      for (String compress : List.of("none", "gzip", "zstd")) {
        Path archive = folder.resolve(compress + ".dump");
        tools
            .pgDump(source, "--format=custom", "--compress=" + compress, "--file=" + archive)
            .succeeded();
        try (TestDatabase restored = server.createDatabase()) {
          PgOps.restore(restored.dataSource()).fromFile(archive);
          Judge.assertSame(source, restored);
        }
      }
    }
  }

  @ParameterizedTest
  @EveryServer
  void aDatabaseThatHoldsSomethingIsRefused(PostgresServer server, @TempDir Path folder) {
    try (TestDatabase source = server.createDatabase();
        TestDatabase target = server.createDatabase()) {
      source.execute("CREATE TABLE a (x int)");
      target.execute("CREATE TABLE precious (x int); INSERT INTO precious VALUES (1)");
      LocalDirectory storage = LocalDirectory.at(folder);
      assertThat(PgOps.backup(source.dataSource()).to(storage).complete()).isTrue();
      RestorePlan plan = PgOps.restore(target.dataSource()).plan(storage);
      assertThat(plan.problems()).singleElement().asString().contains("table public.precious");
      assertThatThrownBy(() -> PgOps.restore(target.dataSource()).from(storage))
          .isInstanceOf(RestoreException.class)
          .hasMessageContaining("not empty")
          .hasMessageContaining("Nothing was changed");
      assertThat(target.number("SELECT count(*) FROM precious")).isEqualTo(1);
    }
  }

  @Test
  void aBackupOfTheOldestServerIsRestoredIntoTheNewest(@TempDir Path folder) {
    LocalDirectory target = LocalDirectory.at(folder);
    for (Sample sample : List.of(Sample.MAIL, Sample.ATTRIBUTES, Sample.LOOPS)) {
      try (TestDatabase source = PostgresServers.oldest().createDatabase();
          TestDatabase restored = PostgresServers.newest().createDatabase()) {
        sample.loadInto(source);
        restored.execute(Sample.roles());
        BackupResult backup = PgOps.backup(source.dataSource()).name("old").to(target);
        PgOps.restore(restored.dataSource()).backup(backup.id()).from(target);
        Judge.assertDataSame(source, restored);
      }
    }
  }

  @Test
  void aBackupOfTheNewestServerIsNotRestoredIntoTheOldest(@TempDir Path folder) {
    LocalDirectory target = LocalDirectory.at(folder);
    assumeTrue(
        PostgresServers.oldest().major() < PostgresServers.newest().major(),
        "this needs two versions of the server");
    try (TestDatabase source = PostgresServers.newest().createDatabase();
        TestDatabase restored = PostgresServers.oldest().createDatabase()) {
      source.execute("CREATE TABLE a (x int)");
      PgOps.backup(source.dataSource()).to(target);
      assertThatThrownBy(() -> PgOps.restore(restored.dataSource()).from(target))
          .isInstanceOf(RestoreException.class)
          .hasMessageContaining("an older server may not understand it");
      assertThat(PgOps.restore(restored.dataSource()).allowOlderServer().from(target).entries())
          .isPositive();
    }
  }

  private static void assertComesBack(
      Consumer<TestDatabase> loader, PostgresServer server, Path folder) {
    try (TestDatabase source = server.createHostileDatabase();
        TestDatabase restored = server.createDatabase()) {
      loader.accept(source);
      LocalDirectory target = LocalDirectory.at(folder);
      BackupResult backup = PgOps.backup(source.dataSource()).to(target);
      RestoreResult result = PgOps.restore(restored.dataSource()).latest().from(target);
      assertThat(result.rows()).isEqualTo(backup.rows());
      assertThat(result.notices()).isEmpty();
      Judge.assertSame(source, restored);
    }
  }
}
