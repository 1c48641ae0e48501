package io.pgops;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Where PgOps gets its connections to one server from. Unpooled unless made of a pool. Safe for use
 * by several threads; an implementation must be so, too, and must not remember connections: whoever
 * opens one closes it.
 */
public interface ConnectionSource {
  /**
   * Opens a connection, or borrows one; closing it gives it back. May block for as long as the
   * network lets it.
   *
   * @param database null for the source's own
   * @throws SQLException if there is none; also if the source does not open {@code database}
   */
  Connection open(@Nullable String database) throws SQLException;

  /**
   * How many connections one operation may hold at once, at least 1; the default is no limit.
   * Operations use fewer jobs rather than exceed it.
   */
  default int spareConnections() {
    return Integer.MAX_VALUE;
  }

  /** Whether {@link #open} takes the name of another database; the default is yes. */
  default boolean opensOtherDatabases() {
    return true;
  }

  /**
   * {@code host:port/database}, or what comes closest to it, for messages and logs. Never a
   * password, nor a URL's parameters.
   */
  String describe();

  /**
   * Connections to where {@code dataSource} connects to.
   *
   * <ul>
   *   <li>A HikariCP pool is left alone: a second, small pool with the same settings lives for as
   *       long as an operation holds connections, at most 16. All databases, if the pool was made
   *       with a {@code jdbc:postgresql:} URL or a {@code PGSimpleDataSource}.
   *   <li>A {@code PGSimpleDataSource} is copied. All databases, no limit.
   *   <li>Anything else lends its own connections, one at a time, and gets them back in the state
   *       they were in. Only its own database.
   * </ul>
   */
  static ConnectionSource of(DataSource dataSource) {
    return DataSources.of(dataSource);
  }

  /**
   * Connections of PostgreSQL's JDBC driver. User and password come from the URL or from where the
   * driver looks for them otherwise, such as {@code .pgpass}.
   *
   * @param url {@code jdbc:postgresql://host:port/database}, optionally with parameters
   * @throws IllegalArgumentException if it is not such a URL; the message does not repeat it
   */
  static ConnectionSource of(String url) {
    return new DriverSource(PostgresUrl.parse(url), null, null);
  }

  /**
   * Connections of PostgreSQL's JDBC driver.
   *
   * @param url {@code jdbc:postgresql://host:port/database}, optionally with parameters; a user or
   *     password in it is ignored
   * @param password asked for every connection, so that it may change; the array is not modified
   * @throws IllegalArgumentException if {@code url} is not such a URL; the message does not repeat
   *     it
   */
  static ConnectionSource of(String url, String user, Supplier<char[]> password) {
    return new DriverSource(
        PostgresUrl.parse(url).without("user").without("password"), user, password);
  }
}
