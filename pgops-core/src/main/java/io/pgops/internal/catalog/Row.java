package io.pgops.internal.catalog;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One row of a catalog query, by column name. Valid only while the row is being read. */
public final class Row {
  private final ResultSet result;

  Row(ResultSet result) {
    this.result = result;
  }

  /** An OID, or 0 for null. */
  public long oid(String column) throws SQLException {
    return result.getLong(column);
  }

  public int number(String column) throws SQLException {
    return result.getInt(column);
  }

  public @Nullable Integer numberOrNull(String column) throws SQLException {
    int value = result.getInt(column);
    return result.wasNull() ? null : value;
  }

  public long bigNumber(String column) throws SQLException {
    return result.getLong(column);
  }

  public boolean flag(String column) throws SQLException {
    return result.getBoolean(column);
  }

  /** The text; a null is an error since the query promised a value. */
  public String text(String column) throws SQLException {
    String value = result.getString(column);
    if (value == null) {
      throw new SQLException("the catalog has no " + column + " where there must be one", "XX000");
    }
    return value;
  }

  public @Nullable String textOrNull(String column) throws SQLException {
    return result.getString(column);
  }

  /**
   * The one character of a "char" column; a zero byte, which the server prints as nothing, is a
   * blank.
   */
  public char letter(String column) throws SQLException {
    String value = text(column);
    return value.isEmpty() ? ' ' : value.charAt(0);
  }

  /** A text array, or null; a null among its elements is an error. */
  public @Nullable List<String> textsOrNull(String column) throws SQLException {
    Array array = result.getArray(column);
    if (array == null) {
      return null;
    }
    Object[] values = (Object[]) array.getArray();
    if (Arrays.asList(values).contains(null)) {
      throw new SQLException("the catalog has a null among " + column, "XX000");
    }
    return Arrays.stream(values).map(String::valueOf).toList();
  }

  /** A text array; empty for null. */
  public List<String> texts(String column) throws SQLException {
    List<String> values = textsOrNull(column);
    return values == null ? List.of() : values;
  }

  /** An array of numbers or OIDs; empty for null. */
  public List<Long> numbers(String column) throws SQLException {
    return texts(column).stream().map(Long::valueOf).toList();
  }
}
