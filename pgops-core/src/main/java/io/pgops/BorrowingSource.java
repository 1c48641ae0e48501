package io.pgops;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;
import org.postgresql.util.HostSpec;

/** Connections of a DataSource of which nothing is known but that it is one. */
final class BorrowingSource implements ConnectionSource {
  private final DataSource dataSource;
  private volatile String description;

  BorrowingSource(DataSource dataSource) {
    this.dataSource = dataSource;
    this.description = "the database of a " + dataSource.getClass().getName();
  }

  @Override
  public Connection open(@Nullable String database) throws SQLException {
    Connection connection = dataSource.getConnection();
    try {
      String own = connection.getCatalog();
      if (database != null && !database.equals(own)) {
        throw new SQLException(
            "This DataSource opens only its own database, "
                + own
                + ", not "
                + database
                + "; give PgOps a URL, a PGSimpleDataSource or a HikariDataSource",
            "08001");
      }
      describe(connection, own);
      return connection;
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  /** Whether it has more than one to spare is not known, and waiting for a second may never end. */
  @Override
  public int spareConnections() {
    return 1;
  }

  @Override
  public boolean opensOtherDatabases() {
    return false;
  }

  @Override
  public String describe() {
    return description;
  }

  private void describe(Connection connection, String database) throws SQLException {
    if (connection.isWrapperFor(BaseConnection.class)) {
      HostSpec host = connection.unwrap(BaseConnection.class).getQueryExecutor().getHostSpec();
      description = host.getHost() + ":" + host.getPort() + "/" + database;
    }
  }
}
