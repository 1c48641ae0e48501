package io.pgops.it.server;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.jdbc.PreferQueryMode;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** One connection for one piece of SQL; failures are unchecked and show the place in the SQL. */
final class Session {
  private static final int SHOWN = 300;

  private Session() {}

  /** Runs a script as one simple query: one transaction unless it says otherwise. */
  static void execute(PGSimpleDataSource source, String sql) {
    // BEGIN ATOMIC bodies and COMMIT inside a script need the text sent as it is.
    source.setPreferQueryMode(PreferQueryMode.SIMPLE);
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute(sql);
      while (statement.getMoreResults() || statement.getUpdateCount() != -1) {
        // Later statements report their errors only when their results are asked for.
      }
    } catch (SQLException e) {
      throw new IllegalStateException(described(e, sql), e);
    }
  }

  static List<List<@Nullable String>> rows(DataSource source, String sql) {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      try (ResultSet result = statement.executeQuery(sql)) {
        int width = result.getMetaData().getColumnCount();
        List<List<@Nullable String>> rows = new ArrayList<>();
        while (result.next()) {
          List<@Nullable String> row = new ArrayList<>();
          for (int column = 1; column <= width; column++) {
            row.add(result.getString(column));
          }
          rows.add(Collections.unmodifiableList(row));
        }
        return Collections.unmodifiableList(rows);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(described(e, sql), e);
    }
  }

  static @Nullable String value(DataSource source, String sql) {
    List<List<@Nullable String>> rows = rows(source, sql);
    if (rows.size() != 1 || rows.get(0).size() != 1) {
      throw new IllegalStateException(rows.size() + " rows where one value is expected: " + sql);
    }
    return rows.get(0).get(0);
  }

  private static String described(SQLException failure, String sql) {
    ServerErrorMessage message =
        failure instanceof PSQLException e ? e.getServerErrorMessage() : null;
    int from = message == null ? 0 : Math.max(0, message.getPosition() - 1);
    // The server counts characters, Java counts UTF-16 units.
    int start = sql.offsetByCodePoints(0, Math.min(from, sql.codePointCount(0, sql.length())));
    String place = sql.substring(start, Math.min(sql.length(), start + SHOWN));
    return failure.getMessage() + "\n  SQLSTATE " + failure.getSQLState() + "\n  at: " + place;
  }
}
