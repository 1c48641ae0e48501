package io.pgops.it.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import io.pgops.PgOps;
import io.pgops.it.server.DedicatedServer;
import io.pgops.it.server.PostgresServers;
import io.pgops.it.server.TestDatabase;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(300)
class QueryCountIT {
  private static final String TABLES =
      """
      DO $$ BEGIN FOR i IN 1..%d LOOP
        EXECUTE format('CREATE TABLE t%%s (id serial PRIMARY KEY, a text UNIQUE CHECK (a <> %%L))', i, '');
        EXECUTE format('CREATE VIEW v%%s AS SELECT id FROM t%%s', i, i);
        EXECUTE format('CREATE FUNCTION f%%s() RETURNS integer LANGUAGE sql AS %%L', i, 'SELECT 1');
        EXECUTE format('CREATE TYPE e%%s AS ENUM (%%L)', i, 'a');
        EXECUTE format('COMMENT ON TABLE t%%s IS %%L', i, 'a');
      END LOOP; END $$""";

  /** The server's own log says how many statements a plan takes, which reads no rows. */
  @Test
  void moreObjectsDoNotMeanMoreQueries() {
    try (DedicatedServer dedicated =
            DedicatedServer.start(
                PostgresServers.newest().major(), Map.of("log_statement", "all"));
        TestDatabase few = dedicated.server().createDatabase();
        TestDatabase many = dedicated.server().createDatabase()) {
      few.execute(String.format(TABLES, 5));
      many.execute(String.format(TABLES, 400));
      long forFew = statements(dedicated, few);
      long forMany = statements(dedicated, many);
      assertThat(forFew).isBetween(50L, 400L);
      // Batches of some thousand rows are fetched one by one.
      assertThat(forMany).isLessThan(forFew + 40);
    }
  }

  private static long statements(DedicatedServer dedicated, TestDatabase database) {
    long before = logged(dedicated);
    assertThat(PgOps.backup(database.dataSource()).plan().tables()).isPositive();
    return logged(dedicated) - before;
  }

  private static long logged(DedicatedServer dedicated) {
    return dedicated.log().lines().filter(line -> line.contains("statement: ")).count();
  }
}
