package io.pgops;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.postgresql.PGProperty;
import org.postgresql.ds.PGSimpleDataSource;

/** What PgOps asks of PostgreSQL's JDBC driver on connections it opens itself. */
final class SessionProperties {
  private static final String SECONDS_TO_LOG_IN = "10";

  private static final Map<PGProperty, String> ALL =
      Map.of(
          // a function body in BEGIN ATOMIC .. END must not be cut at its semicolons
          PGProperty.PREFER_QUERY_MODE, "simple",
          PGProperty.CONNECT_TIMEOUT, SECONDS_TO_LOG_IN,
          PGProperty.LOGIN_TIMEOUT, SECONDS_TO_LOG_IN,
          // bounds a log-in to a frozen server, whose thread nobody could stop; see loggedIn
          PGProperty.SOCKET_TIMEOUT, SECONDS_TO_LOG_IN,
          PGProperty.CANCEL_SIGNAL_TIMEOUT, "2",
          PGProperty.TCP_KEEP_ALIVE, "true",
          // a server's DETAIL quotes rows, which have no place in messages and logs
          PGProperty.LOG_SERVER_ERROR_DETAIL, "false",
          PGProperty.APPLICATION_NAME, "pgops");

  private SessionProperties() {}

  static PostgresUrl in(PostgresUrl url) {
    PostgresUrl result = url;
    for (Map.Entry<PGProperty, String> property : ALL.entrySet()) {
      result = result.with(property.getKey().getName(), property.getValue());
    }
    return result;
  }

  static void in(PGSimpleDataSource dataSource) {
    ALL.forEach(dataSource::setProperty);
  }

  /** From now on the connection may be silent for hours: an index is being built. */
  static Connection loggedIn(Connection connection) throws SQLException {
    try {
      connection.setNetworkTimeout(Runnable::run, 0);
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }
}
