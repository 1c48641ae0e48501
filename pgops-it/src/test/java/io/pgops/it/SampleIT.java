package io.pgops.it;

import io.pgops.it.judge.Judge;
import io.pgops.it.sample.Pagila;
import io.pgops.it.sample.Sample;
import io.pgops.it.server.EveryServer;
import io.pgops.it.server.PostgresServer;
import io.pgops.it.server.SideBySide;
import io.pgops.it.server.TestDatabase;
import io.pgops.it.tools.StockTools;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;

/** The samples load everywhere, and PostgreSQL's own tools carry them over without a difference. */
@SideBySide
class SampleIT {
  @ParameterizedTest
  @EveryServer
  void theMailServiceSurvivesAStockDumpAndRestore(PostgresServer server, @TempDir Path folder) {
    assertStockRoundTrip(Sample.MAIL::loadInto, server, folder);
  }

  @ParameterizedTest
  @EveryServer
  void everyAttributeSurvivesAStockDumpAndRestore(PostgresServer server, @TempDir Path folder) {
    assertStockRoundTrip(Sample.ATTRIBUTES::loadInto, server, folder);
  }

  @ParameterizedTest
  @EveryServer
  void loopsSurviveAStockDumpAndRestore(PostgresServer server, @TempDir Path folder) {
    assertStockRoundTrip(Sample.LOOPS::loadInto, server, folder);
  }

  @ParameterizedTest
  @EveryServer
  void pagilaSurvivesAStockDumpAndRestore(PostgresServer server, @TempDir Path folder) {
    assertStockRoundTrip(Pagila::loadInto, server, folder);
  }

  private static void assertStockRoundTrip(
      Consumer<TestDatabase> loader, PostgresServer server, Path folder) {
    try (TestDatabase source = server.createHostileDatabase();
        TestDatabase restored = server.createDatabase()) {
      loader.accept(source);
      Path archive = folder.resolve("sample.dump");
      StockTools tools = StockTools.newestFor(server);
      tools.pgDump(source, "--format=custom", "--file=" + archive).succeeded();
      tools.restore(restored, archive);
      Judge.assertSame(source, restored);
    }
  }
}
