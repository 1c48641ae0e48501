package io.pgops.internal.jdbcengine;

import java.util.Map;
import java.util.TreeMap;

/**
 * What an archive's contents come to, by where they are loaded: "schema.table (columns)" as in the
 * COPY statement. Rows of partitions may be loaded through the root of their tree, and are summed
 * up there.
 */
public final class ContentSums {
  private final Map<String, RowSum> tables = new TreeMap<>();
  private final RowSum largeObjects = new RowSum();

  RowSum of(String copied) {
    return tables.computeIfAbsent(copied, key -> new RowSum());
  }

  Map<String, RowSum> tables() {
    return tables;
  }

  RowSum largeObjects() {
    return largeObjects;
  }

  /** What follows COPY in a statement that loads rows. */
  static String copied(String copyStatement) {
    String copy = copyStatement.strip();
    return copy.substring("COPY ".length(), copy.length() - " FROM stdin;".length()).strip();
  }

  /** Where the list of columns begins, or the end if there is none. */
  static int columns(String copied) {
    boolean quoted = false;
    for (int i = 0; i < copied.length(); i++) {
      if (copied.charAt(i) == '"') {
        quoted = !quoted;
      } else if (!quoted && copied.startsWith(" (", i)) {
        return i;
      }
    }
    return copied.length();
  }
}
