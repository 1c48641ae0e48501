package io.pgops.internal.sql;

import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Translates the server's regular expressions into Java's, as far as a name pattern can hold them.
 * What the two dialects read differently is rewritten; what cannot be rewritten is refused.
 */
final class PosixRegex {
  private static final int MAX_REPETITIONS = 255;

  private final String regex;
  private final Function<String, IllegalArgumentException> refusal;
  private final StringBuilder java = new StringBuilder();
  private int at;

  private PosixRegex(String regex, Function<String, IllegalArgumentException> refusal) {
    this.regex = regex;
    this.refusal = refusal;
  }

  /**
   * @param refusal makes the exception from the reason
   */
  static Pattern compile(String regex, Function<String, IllegalArgumentException> refusal) {
    PosixRegex translation = new PosixRegex(regex, refusal);
    translation.translate();
    return Pattern.compile(translation.java.toString(), Pattern.DOTALL);
  }

  private void translate() {
    int open = 0;
    while (at < regex.length()) {
      int c = next();
      boolean atom = true;
      switch (c) {
        case '(' -> {
          java.append("(?:");
          open++;
          atom = false;
        }
        case ')' -> {
          if (--open < 0) {
            throw refusal.apply("a closing parenthesis too many");
          }
          java.append(')');
        }
        case '|', '^' -> {
          java.append((char) c);
          atom = false;
        }
        case '.' -> java.append('.');
        case '[' -> bracket();
        case '\\' -> literal(escaped());
        case '*', '+' -> throw nothingToRepeat();
        case '{' -> {
          if (isDigit()) {
            throw nothingToRepeat();
          }
          literal('{');
        }
        default -> literal(c);
      }
      if (atom) {
        quantifier();
      }
    }
    if (open > 0) {
      throw refusal.apply("a parenthesis is not closed");
    }
  }

  private void quantifier() {
    if (at < regex.length() && (regex.charAt(at) == '*' || regex.charAt(at) == '+')) {
      java.append(regex.charAt(at++));
    } else if (regex.startsWith("{", at) && at + 1 < regex.length() && isDigit(at + 1)) {
      at++;
      int min = number();
      java.append('{').append(min);
      if (regex.startsWith(",", at)) {
        at++;
        java.append(',');
        if (isDigit()) {
          int max = number();
          if (max < min) {
            throw refusal.apply("a repetition count ends below its start");
          }
          java.append(max);
        }
      }
      if (!regex.startsWith("}", at)) {
        throw refusal.apply("a repetition count is malformed");
      }
      at++;
      java.append('}');
    }
  }

  private int number() {
    int number = 0;
    while (isDigit()) {
      number = 10 * number + (regex.charAt(at++) - '0');
      if (number > MAX_REPETITIONS) {
        throw refusal.apply("a repetition count is above " + MAX_REPETITIONS);
      }
    }
    return number;
  }

  private void bracket() {
    java.append('[');
    if (regex.startsWith("^", at)) {
      at++;
      java.append('^');
    }
    boolean first = true;
    while (first || !regex.startsWith("]", at)) {
      int from = bracketMember();
      // A hyphen before the closing bracket stands for itself.
      boolean range = regex.startsWith("-", at) && !regex.startsWith("-]", at);
      literal(from);
      if (range) {
        at++;
        int to = bracketMember();
        if (to < from) {
          throw refusal.apply("a range in brackets ends below its start");
        }
        java.append('-');
        literal(to);
      }
      first = false;
    }
    at++;
    java.append(']');
  }

  private int bracketMember() {
    if (at == regex.length()) {
      throw refusal.apply("a bracket is not closed");
    }
    int c = next();
    if (c == '[' && at < regex.length() && ":.=".indexOf(regex.charAt(at)) >= 0) {
      throw refusal.apply("character classes depend on the server's locale: list the characters");
    }
    return c == '\\' ? escaped() : c;
  }

  private int escaped() {
    if (at == regex.length()) {
      throw refusal.apply("a backslash at the end");
    }
    int c = next();
    if (c < 0x80 && Character.isLetterOrDigit(c)) {
      throw refusal.apply("the escape \\" + (char) c + " is not supported");
    }
    return c;
  }

  private int next() {
    int c = regex.codePointAt(at);
    at += Character.charCount(c);
    return c;
  }

  private void literal(int c) {
    java.append("\\x{").append(Integer.toHexString(c)).append('}');
  }

  private boolean isDigit() {
    return at < regex.length() && isDigit(at);
  }

  private boolean isDigit(int index) {
    return regex.charAt(index) >= '0' && regex.charAt(index) <= '9';
  }

  private IllegalArgumentException nothingToRepeat() {
    return refusal.apply("nothing in front of a repetition");
  }
}
