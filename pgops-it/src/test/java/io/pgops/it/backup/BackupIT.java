package io.pgops.it.backup;

import static org.assertj.core.api.Assertions.assertThat;

import io.pgops.BackupResult;
import io.pgops.PgOps;
import io.pgops.it.judge.Judge;
import io.pgops.it.sample.Pagila;
import io.pgops.it.sample.Sample;
import io.pgops.it.server.EveryServer;
import io.pgops.it.server.PostgresServer;
import io.pgops.it.server.TestDatabase;
import io.pgops.it.tools.StockTools;
import io.pgops.storage.LocalDirectory;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;

/** Our archives through PostgreSQL's own pg_restore. */
class BackupIT {
  @ParameterizedTest
  @EveryServer
  void stockPgRestoreReadsTheMailService(PostgresServer server, @TempDir Path folder) {
    assertStockRestores(Sample.MAIL::loadInto, server, folder);
  }

  @ParameterizedTest
  @EveryServer
  void stockPgRestoreReadsEveryAttribute(PostgresServer server, @TempDir Path folder) {
    assertStockRestores(Sample.ATTRIBUTES::loadInto, server, folder);
  }

  @ParameterizedTest
  @EveryServer
  void stockPgRestoreReadsLoops(PostgresServer server, @TempDir Path folder) {
    assertStockRestores(Sample.LOOPS::loadInto, server, folder);
  }

  @ParameterizedTest
  @EveryServer
  void stockPgRestoreReadsPagila(PostgresServer server, @TempDir Path folder) {
    assertStockRestores(Pagila::loadSupportedInto, server, folder);
  }

  @ParameterizedTest
  @EveryServer
  void aRenamedSchemaPublicIsThereAgain(PostgresServer server, @TempDir Path folder) {
    try (TestDatabase source = server.createDatabase();
        TestDatabase restored = server.createDatabase()) {
      source.execute("ALTER SCHEMA public RENAME TO common; CREATE TABLE common.t (a integer)");
      BackupResult result = PgOps.backup(source.dataSource()).to(LocalDirectory.at(folder));
      StockTools.newestFor(server)
          .restore(restored, folder.resolve(result.backup().objectKeys().get(0)));
      assertThat(restored.number("SELECT count(*) FROM common.t")).isZero();
    }
  }

  private static void assertStockRestores(
      Consumer<TestDatabase> loader, PostgresServer server, Path folder) {
    try (TestDatabase source = server.createHostileDatabase();
        TestDatabase restored = server.createDatabase()) {
      loader.accept(source);
      BackupResult result = PgOps.backup(source.dataSource()).to(LocalDirectory.at(folder));
      assertThat(result.complete()).isTrue();
      StockTools.newestFor(server)
          .restore(restored, folder.resolve(result.backup().objectKeys().get(0)));
      Judge.assertSame(source, restored);
    }
  }
}
