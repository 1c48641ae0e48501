package io.pgops;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.QueryExecutor;
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
      QueryExecutor session = connection.unwrap(BaseConnection.class).getQueryExecutor();
      // not getCatalog(), which asks the server and without auto-commit begins a transaction
      String own = session.getDatabase();
      if (database != null && !database.equals(own)) {
        throw new SQLException(
            "This DataSource opens only its own database, "
                + own
                + ", not "
                + database
                + "; give PgOps a URL, a PGSimpleDataSource or a HikariDataSource",
            "08001");
      }
      HostSpec host = session.getHostSpec();
      description = host.getHost() + ":" + host.getPort() + "/" + own;
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
}
