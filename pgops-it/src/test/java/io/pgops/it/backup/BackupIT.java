package io.pgops.it.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pgops.BackupResult;
import io.pgops.Compression;
import io.pgops.PgOps;
import io.pgops.error.ServerException;
import io.pgops.it.judge.Judge;
import io.pgops.it.sample.Pagila;
import io.pgops.it.sample.Sample;
import io.pgops.it.server.EveryServer;
import io.pgops.it.server.PostgresServer;
import io.pgops.it.server.SideBySide;
import io.pgops.it.server.TestDatabase;
import io.pgops.it.tools.StockTools;
import io.pgops.storage.LocalDirectory;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;

/** Our archives through PostgreSQL's own pg_restore. */
@SideBySide
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
    assertStockRestores(Pagila::loadInto, server, folder);
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

  @ParameterizedTest
  @EveryServer
  void everyVersionAndCompressionIsReadByStockTools(PostgresServer server, @TempDir Path folder) {
    LocalDirectory target = LocalDirectory.at(folder);
    try (TestDatabase source = server.createDatabase()) {
      source.execute(
          """
          CREATE TABLE few (id int PRIMARY KEY, body text);
          INSERT INTO few SELECT i, repeat(md5(i::text), i % 90) FROM generate_series(1, 4000) i;
          CREATE TABLE none (id int);""");
      for (int readableBy : List.of(15, 16, 18)) {
        for (Compression compression :
            List.of(Compression.none(), Compression.gzip(6), Compression.zstd(3))) {
          if (readableBy == 15 && compression.equals(Compression.zstd(3))) {
            continue;
          }
          BackupResult result =
              PgOps.backup(source.dataSource())
                  .readableBy(readableBy)
                  .compression(compression)
                  .to(target);
          assertReadByAll(source, folder.resolve(result.backup().objectKeys().get(0)), readableBy);
        }
      }
    }
  }

  /** By each stock tool at hand that is to read it and that speaks to the server. */
  private static void assertReadByAll(TestDatabase source, Path archive, int readableBy) {
    List<StockTools> tools =
        StockTools.all().stream().filter(tool -> tool.major() >= readableBy).toList();
    assertThat(tools).isNotEmpty();
    for (StockTools tool : tools) {
      try (TestDatabase restored = source.server().createDatabase()) {
        tool.restore(restored, archive);
        Judge.assertDataSame(source, restored);
      }
    }
  }

  @ParameterizedTest
  @EveryServer
  void zstdForReadersThatDoNotKnowItIsRefused(PostgresServer server, @TempDir Path folder) {
    try (TestDatabase source = server.createDatabase()) {
      assertThatThrownBy(
              () ->
                  PgOps.backup(source.dataSource())
                      .readableBy(15)
                      .compression(Compression.zstd(3))
                      .to(LocalDirectory.at(folder)))
          .isInstanceOf(ServerException.class)
          .hasMessageContaining("pg_restore 15")
          .hasMessageContaining("zstd");
      assertThat(PgOps.backups(LocalDirectory.at(folder)).list()).isEmpty();
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
