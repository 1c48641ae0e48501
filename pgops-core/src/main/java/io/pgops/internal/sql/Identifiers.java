package io.pgops.internal.sql;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Names as SQL text. A name stays bare only when every server from 14 to 18 reads it back as it is;
 * anything else is quoted.
 */
public final class Identifiers {
  private Identifiers() {}

  /**
   * The name as an identifier, quoted when it has to be.
   *
   * @throws IllegalArgumentException if the name is empty or holds a NUL character
   */
  public static String quote(String name) {
    if (name.isEmpty()) {
      throw new IllegalArgumentException("A name in PostgreSQL cannot be empty.");
    }
    Literals.refuseNul(name, "a name");
    if (isPlain(name) && !Keywords.mustBeQuoted(name)) {
      return name;
    }
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  /** {@code schema.name}, each part quoted when it has to be. */
  public static String qualified(String schema, String name) {
    return quote(schema) + '.' + quote(name);
  }

  /** The names, each quoted when it has to be, separated by comma and space. */
  public static String join(List<String> names) {
    return names.stream().map(Identifiers::quote).collect(Collectors.joining(", "));
  }

  private static boolean isPlain(String name) {
    char first = name.charAt(0);
    if (!isLetterOrUnderscore(first)) {
      return false;
    }
    for (int i = 1; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!isLetterOrUnderscore(c) && !(c >= '0' && c <= '9')) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetterOrUnderscore(char c) {
    return (c >= 'a' && c <= 'z') || c == '_';
  }
}
