package io.pgops.internal.catalog;

import io.pgops.error.ServerException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;

/**
 * Text in a database's catalogs that is not UTF-8: in SQL_ASCII the server takes every byte for
 * granted. The rows of tables may be so, but not the names and definitions of objects.
 */
final class Undecodable {
  private static final String INVALID_TEXT = "22021";
  private static final int LONGEST_ROW = 300;

  private Undecodable() {}

  static boolean isReasonFor(SQLException e) {
    return INVALID_TEXT.equals(e.getSQLState());
  }

  /** Finds the row by asking for bytes instead of text. Ends the open transaction, which failed. */
  static ServerException explain(Connection connection, CatalogQuery query, SQLException cause)
      throws SQLException {
    String row = "";
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      statement.execute("ROLLBACK");
      statement.execute("BEGIN READ ONLY; SET LOCAL search_path TO ''");
      try (ResultSet rows =
          statement.executeQuery(
              "SELECT pg_catalog.encode(pg_catalog.convert_to(q::pg_catalog.text, 'SQL_ASCII'), 'hex')"
                  + " FROM ("
                  + query.sql()
                  + ") q")) {
        while (row.isEmpty() && rows.next()) {
          byte[] bytes = HexFormat.of().parseHex(rows.getString(1));
          row = isText(bytes) ? "" : readable(bytes);
        }
      }
      statement.execute("ROLLBACK");
    }
    return new ServerException(
        "The definition of an object is not in UTF-8"
            + (row.isEmpty() ? "" : ", in the catalog row " + row),
        INVALID_TEXT,
        "Rename the object, or define it anew, in a session whose client_encoding is that of its"
            + " text; or use pg_dump.",
        cause);
  }

  private static boolean isText(byte[] bytes) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  /** As the server's escape format of bytes has it. */
  private static String readable(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < bytes.length && text.length() < LONGEST_ROW; i++) {
      int b = bytes[i] & 0xff;
      text.append(b >= ' ' && b < 0x7f ? String.valueOf((char) b) : String.format("\\x%02x", b));
    }
    return text.length() < LONGEST_ROW ? text.toString() : text + "...";
  }
}
