package io.pgops.it.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import io.pgops.PgOps;
import io.pgops.it.judge.Judge;
import io.pgops.it.server.EveryServer;
import io.pgops.it.server.PostgresServer;
import io.pgops.it.server.SideBySide;
import io.pgops.it.server.TestDatabase;
import io.pgops.it.tools.StockTools;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;

@SideBySide
@Timeout(300)
class ValuesIT {
  @ParameterizedTest
  @EveryServer
  void theExtremesOfEveryBuiltInTypeSurvive(PostgresServer server, @TempDir Path folder)
      throws IOException {
    try (TestDatabase source = server.createDatabase();
        TestDatabase restored = server.createDatabase()) {
      source.execute(values());
      Archived dump = Archived.of(PgOps.backup(source.dataSource()), folder);
      StockTools.newestFor(server).restore(restored, dump.path());
      Judge.assertSame(source, restored);
      assertThat(restored.number("SELECT max(length(a)) FROM long_lines"))
          .isEqualTo(32L * 1024 * 1024);
      assertThat(restored.number("SELECT count(*) FROM one_column WHERE t IS NULL")).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @EveryServer
  void aTableOfAsManyColumnsAsThereCanBeSurvives(PostgresServer server, @TempDir Path folder) {
    try (TestDatabase source = server.createDatabase();
        TestDatabase restored = server.createDatabase();
        TestDatabase restoredByUs = server.createDatabase()) {
      source.execute(
          """
          DO $$ BEGIN
            EXECUTE (SELECT 'CREATE TABLE wide (' || string_agg(format('%I smallint', 'c ' || n), ', ') || ')'
                       FROM generate_series(1, 1600) n);
            EXECUTE (SELECT 'INSERT INTO wide VALUES (' || string_agg((n % 1000)::text, ', ') || ')'
                       FROM generate_series(1, 1600) n);
            EXECUTE (SELECT string_agg(format('COMMENT ON COLUMN wide.%I IS %L', 'c ' || n, n), '; ')
                       FROM generate_series(1, 1600, 400) n);
          END $$""");
      Archived dump = Archived.of(PgOps.backup(source.dataSource()), folder);
      StockTools.newestFor(server).restore(restored, dump.path());
      Judge.assertSame(source, restored);
      PgOps.restore(restoredByUs.dataSource()).fromFile(dump.path());
      Judge.assertSame(source, restoredByUs);
    }
  }

  private static String values() throws IOException {
    try (InputStream in = ValuesIT.class.getResourceAsStream("values.sql")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
