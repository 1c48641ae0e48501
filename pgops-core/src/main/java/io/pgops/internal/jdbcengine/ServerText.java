package io.pgops.internal.jdbcengine;

import io.pgops.error.ServerException;
import io.pgops.internal.archive.TextEncoding;
import io.pgops.internal.archive.Toc;
import io.pgops.internal.archive.TocEntry;
import io.pgops.internal.exec.Lease;
import io.pgops.internal.sql.Literals;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetEncoder;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The texts of an archive in another encoding than UTF-8, as the server converts them: Java takes
 * some characters, such as a wave dash in EUC_JP, for others, and a table's rows, which the server
 * converts, would not fit its definition.
 */
final class ServerText {
  private ServerText() {}

  static Toc of(Toc toc, Lease lease) throws SQLException {
    TextEncoding encoding = toc.encoding();
    if (encoding.equals(TextEncoding.UTF8) || encoding.equals(TextEncoding.SQL_ASCII)) {
      return toc;
    }
    Map<Integer, String> bytes = bytes(toc, encoding);
    Map<Integer, String> converted = bytes.isEmpty() ? Map.of() : convert(bytes, encoding, lease);
    return converted.isEmpty() ? toc : toc.withText(text -> replace(text, converted));
  }

  /** Every character beyond ASCII with its bytes, in hexadecimal. */
  private static Map<Integer, String> bytes(Toc toc, TextEncoding encoding) {
    TreeSet<Integer> characters = new TreeSet<>();
    for (TocEntry entry : toc.entries()) {
      Stream.of(
              entry.tag(),
              entry.definition(),
              entry.dropStatement(),
              entry.copyStatement(),
              entry.namespace(),
              entry.tablespace(),
              entry.tableAm(),
              entry.owner())
          .filter(text -> text != null)
          .forEach(text -> text.codePoints().filter(c -> c >= 0x80).forEach(characters::add));
    }
    CharsetEncoder encoder = encoding.charset().newEncoder();
    Map<Integer, String> bytes = new TreeMap<>();
    for (int character : characters) {
      try {
        var encoded = encoder.encode(CharBuffer.wrap(Character.toString(character)));
        byte[] array = new byte[encoded.remaining()];
        encoded.get(array);
        bytes.put(character, HexFormat.of().formatHex(array));
      } catch (CharacterCodingException e) {
        throw new IllegalStateException(
            "decoded from "
                + encoding.name()
                + " and not to be encoded: U+"
                + Integer.toHexString(character),
            e);
      }
    }
    return bytes;
  }

  /** Those that the server converts to others; none where it converts nothing. */
  private static Map<Integer, String> convert(
      Map<Integer, String> bytes, TextEncoding encoding, Lease lease) throws SQLException {
    List<Integer> characters = List.copyOf(bytes.keySet());
    String name = Literals.quote(encoding.name());
    Map<Integer, String> converted = new HashMap<>();
    try (Statement statement = lease.statement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT c.place, pg_catalog.convert_from(pg_catalog.decode(c.bytes, 'hex'), "
                    + name
                    + ") FROM pg_catalog.unnest('{"
                    + String.join(",", bytes.values())
                    + "}'::pg_catalog.text[]) WITH ORDINALITY AS c (bytes, place)"
                    + " WHERE pg_catalog.current_setting('server_encoding') <> 'SQL_ASCII'")) {
      while (rows.next()) {
        int character = characters.get(rows.getInt(1) - 1);
        String text = rows.getString(2);
        if (!text.equals(Character.toString(character))) {
          converted.put(character, text);
        }
      }
    } catch (SQLException e) {
      throw ServerException.of(
          "The archive's texts could not be converted from " + encoding.name(), e);
    }
    return converted;
  }

  private static String replace(String text, Map<Integer, String> converted) {
    if (text.codePoints().noneMatch(converted::containsKey)) {
      return text;
    }
    StringBuilder replaced = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            character -> {
              String other = converted.get(character);
              if (other == null) {
                replaced.appendCodePoint(character);
              } else {
                replaced.append(other);
              }
            });
    return replaced.toString();
  }
}
