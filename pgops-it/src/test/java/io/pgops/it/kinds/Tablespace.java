package io.pgops.it.kinds;

import io.pgops.it.server.PostgresServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A tablespace for the cases that need another one. It belongs to the server, so it stays. */
final class Tablespace {
  private static final String NAME = "pgops_sample_space";

  private Tablespace() {}

  /** Makes it unless it is there. */
  static synchronized void create(PostgresServer server) {
    if (server.rows("SELECT FROM pg_tablespace WHERE spcname = '" + NAME + "'").isEmpty()) {
      try (Connection connection = server.connect();
          Statement statement = connection.createStatement()) {
        // Inside the data directory: no other folder is known that the server could write to.
        statement.execute("SET allow_in_place_tablespaces = on");
        statement.execute("CREATE TABLESPACE " + NAME + " LOCATION ''");
      } catch (SQLException e) {
        throw new IllegalStateException("no tablespace on " + server, e);
      }
    }
  }
}
