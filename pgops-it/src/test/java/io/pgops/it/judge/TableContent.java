package io.pgops.it.judge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/** What the tables of a database hold, compared as bags of COPY lines. */
final class TableContent {
  private static final int SHOWN_ROWS = 10;

  private TableContent() {}

  /**
   * A COPY of all columns, generated ones included, for each table by its qualified name. What is
   * partitioned by hash is read as a whole: which partition a value belongs to may differ from
   * database to database.
   */
  static Map<String, String> copies(Connection connection) throws SQLException {
    String sql =
        """
        SELECT format('%I.%I', n.nspname, c.relname),
               format('COPY (SELECT %s FROM %s %I.%I) TO STDOUT%s',
                      (SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum)
                       FROM pg_catalog.pg_attribute a
                       WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped),
                      CASE WHEN c.relkind = 'p' THEN '' ELSE 'ONLY' END, n.nspname, c.relname,
                      CASE current_setting('server_encoding') WHEN 'SQL_ASCII'
                           THEN ' (ENCODING ''SQL_ASCII'')' END)
        FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
        WHERE (c.relkind IN ('r', 'm') AND c.relispopulated
               AND NOT EXISTS (SELECT FROM pg_catalog.pg_partition_ancestors(c.oid) u
                               JOIN pg_catalog.pg_partitioned_table p ON p.partrelid = u.relid
                               WHERE p.partstrat = 'h')
               OR c.relkind = 'p' AND NOT c.relispartition
               -- nobody answers for what is elsewhere
               AND NOT EXISTS (SELECT FROM pg_catalog.pg_partition_tree(c.oid) t
                               JOIN pg_catalog.pg_class f ON f.oid = t.relid AND f.relkind = 'f'))
          AND c.relpersistence <> 't'
          AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
        """;
    Map<String, String> copies = new TreeMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        copies.put(result.getString(1), result.getString(2));
      }
    }
    return copies;
  }

  /** A number for all lines of a COPY that does not depend on their order, and their count. */
  static String digest(Connection connection, String copy) throws SQLException {
    MessageDigest sha = sha256();
    long[] sums = new long[3];
    eachLine(
        connection,
        copy,
        line -> {
          byte[] hash = sha.digest(line);
          sums[0]++;
          sums[1] += longAt(hash, 0);
          sums[2] += longAt(hash, 8);
        });
    return sums[0] + " rows " + Long.toHexString(sums[1]) + Long.toHexString(sums[2]);
  }

  /** The lines that only one of two COPYs has. */
  static String difference(Connection first, Connection second, String copy) throws SQLException {
    Map<String, Integer> surplus = new TreeMap<>();
    eachLine(first, copy, line -> surplus.merge(text(line), 1, TableContent::sumOrNothing));
    eachLine(second, copy, line -> surplus.merge(text(line), -1, TableContent::sumOrNothing));
    List<String> shown = new ArrayList<>();
    for (Map.Entry<String, Integer> entry : surplus.entrySet()) {
      int times = entry.getValue();
      shown.add((times > 0 ? "- " : "+ ") + Math.abs(times) + " x " + shortened(entry.getKey()));
    }
    int rows = shown.size();
    return String.join("\n", shown.subList(0, Math.min(SHOWN_ROWS, rows)))
        + (rows > SHOWN_ROWS ? "\n(and " + (rows - SHOWN_ROWS) + " more)" : "");
  }

  @SuppressWarnings("NullAway") // a merge function that returns null removes the entry
  private static Integer sumOrNothing(Integer left, Integer right) {
    return left + right == 0 ? null : left + right;
  }

  private static String shortened(String line) {
    return line.length() <= 200 ? line : line.substring(0, 200) + " ...";
  }

  private static void eachLine(Connection connection, String copy, Consumer<byte[]> action)
      throws SQLException {
    CopyOut out = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(copy);
    byte[] line;
    while ((line = out.readFromCopy()) != null) {
      action.accept(line);
    }
  }

  private static String text(byte[] line) {
    return new String(line, StandardCharsets.UTF_8).stripTrailing();
  }

  private static long longAt(byte[] bytes, int from) {
    long value = 0;
    for (int i = from; i < from + 8; i++) {
      value = value << 8 | (bytes[i] & 0xff);
    }
    return value;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
