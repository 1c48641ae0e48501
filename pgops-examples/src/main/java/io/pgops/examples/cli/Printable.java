package io.pgops.examples.cli;

/** Text from elsewhere, made fit for one line of a terminal. */
final class Printable {
  private Printable() {}

  /** The text with control characters and their like escaped, as in {@code \\u001b}. */
  static String of(String text) {
    StringBuilder printable = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(printable, c));
    return printable.toString();
  }

  private static void append(StringBuilder printable, int codePoint) {
    switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          printable.append(codePoint == '\n' ? "\\n" : String.format("\\u%04x", codePoint));
      default -> printable.appendCodePoint(codePoint);
    }
  }
}
