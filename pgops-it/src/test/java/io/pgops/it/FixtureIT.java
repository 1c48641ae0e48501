package io.pgops.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.pgops.it.judge.Judge;
import io.pgops.it.server.EveryServer;
import io.pgops.it.server.PostgresServer;
import io.pgops.it.server.PostgresServers;
import io.pgops.it.server.TestDatabase;
import io.pgops.it.server.TestRole;
import io.pgops.it.tools.StockTools;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** The test ground itself: a fixture that cannot fail proves nothing. */
class FixtureIT {
  private static final String SHOP =
      """
      CREATE TABLE item (id serial PRIMARY KEY, name text, twice int GENERATED ALWAYS AS (2) STORED);
      INSERT INTO item (name) SELECT 'item ' || i FROM generate_series(1, 100) AS i;
      CREATE TABLE nothing ();
      INSERT INTO nothing DEFAULT VALUES;
      """;

  @ParameterizedTest
  @EveryServer
  void aServerStartsAndTellsItsVersion(PostgresServer server) {
    assertThat(server.major()).isBetween(14, 18);
    assertThat(server.value("SHOW server_version")).startsWith(server.major() + ".");
  }

  @ParameterizedTest
  @EveryServer
  void anEmbeddedServerHasTheSettingsTestsRelyOn(PostgresServer server) {
    assumeThat(PostgresServers.embedded()).isTrue();
    assertThat(server).hasToString("PostgreSQL " + server.major());
    assertThat(server.value("SHOW max_connections")).isEqualTo("200");
    assertThat(server.value("SHOW wal_level")).isEqualTo("replica");
    assertThat(server.value("SHOW max_locks_per_transaction")).isEqualTo("64");
    assertThat(server.rows("SELECT datcollate, pg_encoding_to_char(encoding) FROM pg_database"))
        .allSatisfy(row -> assertThat(row).containsExactly("C", "UTF8"));
  }

  @ParameterizedTest
  @EveryServer(from = 18)
  void aBoundLeavesOlderServersOut(PostgresServer server) {
    assertThat(server.major()).isGreaterThanOrEqualTo(18);
  }

  @ParameterizedTest
  @EveryServer
  void aHostileDatabaseIsReachedByJdbcAndByTools(PostgresServer server) throws SQLException {
    TestDatabase database = server.createHostileDatabase();
    try (database;
        Connection held = database.connect()) {
      database.execute(SHOP);
      assertThat(held.getCatalog()).isEqualTo(database.name());
      StockTools tools = StockTools.newestFor(server);
      assertThat(tools.pgDump(database).succeeded().out()).contains("CREATE TABLE public.item");
      assertThat(tools.psql(database, "-Atc", "SELECT count(*) FROM item").succeeded().out())
          .isEqualTo("100\n");
      assertThat(tools.pgRestore(database, "no-such-file").err()).contains("no-such-file");
    }
    assertThat(database.exists()).isFalse();
  }

  @ParameterizedTest
  @EveryServer
  void aRoleIsDroppedWithWhatItHolds(PostgresServer server) {
    TestRole role = server.createHostileRole("LOGIN");
    try (role) {
      server.execute("GRANT CONNECT ON DATABASE postgres TO " + role.quoted());
    }
    assertThat(server.rows("SELECT FROM pg_roles WHERE rolname LIKE 'pgops\\_role\\_%'")).isEmpty();
  }

  @Test
  void aScriptsErrorShowsWhereItHappened() {
    try (TestDatabase database = PostgresServers.newest().createDatabase()) {
      assertThatThrownBy(() -> database.execute("SELECT 'é'; SELECT 1; SELECT nonsense; SELECT 2"))
          .hasMessageContaining("SQLSTATE 42703")
          .hasMessageEndingWith("at: nonsense; SELECT 2");
    }
  }

  @ParameterizedTest
  @EveryServer
  void theJudgeFindsEveryPlantedDifference(PostgresServer server) {
    try (TestDatabase shop = server.createDatabase()) {
      shop.execute(SHOP);
      assertThatTheJudgeIsContentWith(shop, "");
      assertThatTheJudgeFinds(shop, "ALTER TABLE item ALTER name SET STATISTICS 7", "STATISTICS 7");
      assertThatTheJudgeFinds(shop, "COMMENT ON TABLE item IS 'x'", "+ COMMENT ON TABLE");
      assertThatTheJudgeFinds(
          shop, "UPDATE item SET name = 'other' WHERE id = 50", "+ 1 x 50\tother");
      assertThatTheJudgeFinds(shop, "DELETE FROM item WHERE id = 50", "- 1 x 50\titem 50");
      assertThatTheJudgeFinds(shop, "INSERT INTO nothing DEFAULT VALUES", "public.nothing: 1 rows");
      assertThatTheJudgeFinds(shop, "SELECT nextval('item_id_seq')", "item_id_seq: [101, t]");
      assertThatTheJudgeFinds(shop, "SELECT setval('item_id_seq', 100, false)", "[100, f]");
      assertThatTheJudgeFinds(shop, "SELECT lo_from_bytea(4711, 'x')", "+ 4711, postgres");
      assertThatTheJudgeIsContentWith(shop, "UPDATE item SET name = name WHERE id = 50");
    }
  }

  @ParameterizedTest
  @EveryServer
  void theJudgeFindsDifferingDatabaseProperties(PostgresServer server) {
    try (TestDatabase source = server.createDatabase();
        TestDatabase restored = server.createDatabase()) {
      Judge.assertDatabasePropertiesSame(source, restored);
      server.execute("REVOKE TEMPORARY ON DATABASE " + restored.quotedName() + " FROM PUBLIC");
      assertThatThrownBy(() -> Judge.assertDatabasePropertiesSame(source, restored))
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("- privilege =Tc/postgres");
    }
  }

  private static void assertThatTheJudgeIsContentWith(TestDatabase source, String change) {
    try (TestDatabase restored = copyOf(source)) {
      restored.execute(change);
      Judge.assertSame(source, restored);
    }
  }

  private static void assertThatTheJudgeFinds(
      TestDatabase source, String change, String difference) {
    try (TestDatabase restored = copyOf(source)) {
      restored.execute(change);
      assertThatThrownBy(() -> Judge.assertSame(source, restored))
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining(difference);
    }
  }

  private static TestDatabase copyOf(TestDatabase source) {
    return source.server().createDatabase("TEMPLATE " + source.quotedName());
  }
}
