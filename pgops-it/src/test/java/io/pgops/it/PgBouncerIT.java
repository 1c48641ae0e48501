package io.pgops.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.pgops.it.server.EveryServer;
import io.pgops.it.server.PostgresServer;
import io.pgops.it.server.TestDatabase;
import io.pgops.it.tools.PgBouncer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.postgresql.PGConnection;

/** The pooler is really between, in both modes. */
class PgBouncerIT {
  @ParameterizedTest
  @EveryServer
  void inSessionModeAClientKeepsItsBackend(PostgresServer server) throws SQLException {
    try (TestDatabase database = server.createHostileDatabase();
        PgBouncer bouncer = PgBouncer.start(server, PgBouncer.PoolMode.SESSION, 5);
        Connection first = bouncer.dataSource(database).getConnection();
        Connection second = bouncer.dataSource(database).getConnection()) {
      assertThat(backend(first)).isEqualTo(backend(first)).isNotEqualTo(backend(second));
      assertThat(first.unwrap(PGConnection.class).getBackendPID()).isNotEqualTo(backend(first));
    }
  }

  @ParameterizedTest
  @EveryServer
  void inTransactionModeClientsShareOneBackend(PostgresServer server) throws SQLException {
    try (TestDatabase database = server.createDatabase();
        PgBouncer bouncer = PgBouncer.start(server, PgBouncer.PoolMode.TRANSACTION, 1);
        Connection first = bouncer.dataSource(database).getConnection();
        Connection second = bouncer.dataSource(database).getConnection()) {
      assertThat(backend(first)).isEqualTo(backend(second));
    }
  }

  private static int backend(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery("SELECT pg_backend_pid()")) {
      result.next();
      return result.getInt(1);
    }
  }
}
