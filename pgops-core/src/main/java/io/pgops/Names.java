package io.pgops;

import io.pgops.internal.sql.NamePattern;
import org.jspecify.annotations.Nullable;

/**
 * Which schemas, relations or foreign servers are meant: one by its exact name, or all that match a
 * pattern.
 *
 * @param text as the caller wrote it
 * @param schema an exact schema, or what has no schema itself; null for a pattern
 * @param name an exact relation, null for a pattern or for a whole schema
 */
record Names(
    String text, @Nullable String schema, @Nullable String name, @Nullable NamePattern pattern) {

  static Names schema(String exact) {
    requireText(exact, "schema");
    return new Names(exact, exact, null, null);
  }

  static Names server(String exact) {
    requireText(exact, "server");
    return new Names(exact, exact, null, null);
  }

  /** {@code schema.relation}; a part that holds a dot itself stands in double quotes. */
  static Names relation(String exact) {
    requireText(exact, "table");
    int dot = endOfPart(exact, 0);
    if (dot >= exact.length() || endOfPart(exact, dot + 1) != exact.length()) {
      throw new IllegalArgumentException(
          "table \""
              + exact
              + "\" must be written as schema.table; a part with a dot in double quotes");
    }
    return new Names(
        exact, unquoted(exact.substring(0, dot)), unquoted(exact.substring(dot + 1)), null);
  }

  static Names unqualifiedPattern(String pattern) {
    requireText(pattern, "pattern");
    return new Names(pattern, null, null, NamePattern.parseUnqualified(pattern));
  }

  static Names relationPattern(String pattern) {
    requireText(pattern, "pattern");
    return new Names(pattern, null, null, NamePattern.parse(pattern));
  }

  private static void requireText(String text, String what) {
    if (text.isEmpty()) {
      throw new IllegalArgumentException("a " + what + " cannot be empty");
    }
  }

  private static int endOfPart(String text, int from) {
    boolean quoted = false;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == '.' && !quoted) {
        return i;
      }
    }
    return text.length();
  }

  private static String unquoted(String part) {
    boolean quoted = part.length() >= 2 && part.startsWith("\"") && part.endsWith("\"");
    String name = quoted ? part.substring(1, part.length() - 1).replace("\"\"", "\"") : part;
    if (name.isEmpty()) {
      throw new IllegalArgumentException("a name cannot be empty");
    }
    return name;
  }

  boolean isUnqualified(String candidate) {
    return pattern != null ? pattern.matchesName(candidate) : candidate.equals(schema);
  }

  boolean isRelation(String inSchema, String candidate, boolean visible) {
    return pattern != null
        ? pattern.matches(inSchema, candidate, visible)
        : inSchema.equals(schema) && candidate.equals(name);
  }
}
