package io.pgops.internal.sql;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values as SQL text, for sessions with {@code standard_conforming_strings} on. */
public final class Literals {
  private Literals() {}

  /**
   * The value between single quotes.
   *
   * @throws IllegalArgumentException if the value holds a NUL character
   */
  public static String quote(String value) {
    refuseNul(value, "a string");
    return '\'' + value.replace("'", "''") + '\'';
  }

  /**
   * The text between dollar quotes, unchanged, with a tag that the text neither contains nor can
   * complete at its end.
   *
   * @throws IllegalArgumentException if the text holds a NUL character
   */
  public static String dollarQuote(String body) {
    refuseNul(body, "a string");
    // The tag is looked for without its closing dollar, so a body that ends in the beginning of
    // the closing tag rules it out as well.
    String open = "$";
    for (int i = 0; body.contains(open); i++) {
      open = i == 0 ? "$_" : "$_" + i;
    }
    String tag = open + '$';
    return tag + body + tag;
  }

  /**
   * The elements as a quoted array literal, for a context that expects {@code text[]}.
   *
   * @throws IllegalArgumentException if an element holds a NUL character
   */
  public static String array(List<@Nullable String> elements) {
    return quote(
        elements.stream().map(Literals::arrayElement).collect(Collectors.joining(",", "{", "}")));
  }

  private static String arrayElement(@Nullable String element) {
    if (element == null) {
      return "NULL";
    }
    return '"' + element.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  static void refuseNul(String text, String what) {
    int at = text.indexOf('\0');
    if (at >= 0) {
      throw new IllegalArgumentException(
          "PostgreSQL cannot hold a NUL character in " + what + ": found one at position " + at);
    }
  }
}
