package io.pgops.internal.sql;

/** Letter case as PostgreSQL folds it in UTF8 databases: ASCII only, whatever the locale. */
final class AsciiCase {
  private AsciiCase() {}

  static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c;
  }

  static String lower(String text) {
    StringBuilder folded = new StringBuilder(text);
    for (int i = 0; i < folded.length(); i++) {
      folded.setCharAt(i, lower(folded.charAt(i)));
    }
    return folded.toString();
  }
}
