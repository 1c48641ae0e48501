package io.pgops.internal.catalog;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Runs catalog queries on one connection inside its open transaction, a batch of rows at a time: by
 * a cursor of our own, as the driver's fetch size does nothing in simple query mode. For one
 * thread.
 */
public final class CatalogSession {
  private static final int ROWS_AT_A_TIME = 2000;

  private final Connection connection;
  private final ServerVersion server;
  private final Runnable onActivity;
  private int queries;

  /** What is done with a row. */
  @FunctionalInterface
  public interface RowReader {
    void read(Row row) throws SQLException;
  }

  /**
   * @param onActivity told after every batch of rows, for the watchdog
   */
  public CatalogSession(Connection connection, ServerVersion server, Runnable onActivity) {
    this.connection = connection;
    this.server = server;
    this.onActivity = onActivity;
  }

  public ServerVersion server() {
    return server;
  }

  public Connection connection() {
    return connection;
  }

  /** How many queries were run, however many batches each took. */
  public int queries() {
    return queries;
  }

  public void read(CatalogQuery query, RowReader reader) throws SQLException {
    queries++;
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute("DECLARE pgops_rows NO SCROLL CURSOR FOR " + query.sql());
      int rows;
      do {
        rows = 0;
        try (ResultSet result =
            statement.executeQuery("FETCH FORWARD " + ROWS_AT_A_TIME + " FROM pgops_rows")) {
          Row row = new Row(result);
          while (result.next()) {
            reader.read(row);
            rows++;
          }
        }
        onActivity.run();
      } while (rows == ROWS_AT_A_TIME);
      statement.execute("CLOSE pgops_rows");
    } catch (SQLException e) {
      if (Undecodable.isReasonFor(e)) {
        throw Undecodable.explain(connection, query, e);
      }
      throw e;
    }
  }

  public void execute(String sql) throws SQLException {
    queries++;
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(sql);
    }
    onActivity.run();
  }
}
