package io.pgops.internal.sql;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes a text of several SQL statements apart, with the server's lexical rules and psql's idea of
 * where a statement ends: a semicolon outside quotes, comments, parentheses and the {@code BEGIN
 * ATOMIC} bodies of functions and procedures. Knows no psql commands and no COPY data.
 */
public final class SqlScript {
  /** How much of {@code CREATE [OR REPLACE] FUNCTION | PROCEDURE} a statement has begun with. */
  private enum Head {
    START,
    CREATE,
    OR,
    REPLACE,
    ROUTINE,
    OTHER
  }

  private static final String SPACES = " \t\n\r\f\u000b";

  private final String script;
  private final boolean standardStrings;
  private final List<String> statements = new ArrayList<>();

  private int at;
  private int start;
  private boolean empty = true;
  private int parentheses;
  // BEGIN ATOMIC and each CASE inside it wait for an END.
  private int openBlocks;
  private Head head = Head.START;
  // The last token, lower case; of punctuation the character; quoted things are all the same.
  private String last = "";

  private SqlScript(String script, boolean standardStrings) {
    this.script = script;
    this.standardStrings = standardStrings;
  }

  /**
   * The statements of a script for a session with {@code standard_conforming_strings} on.
   *
   * @return each statement's text as it stands there, without the space around it and the semicolon
   *     behind it; comments stay with the statement they precede, or end the last line of the one
   *     they follow, so a semicolon put back belongs on a line of its own; where there is nothing
   *     but space and comments there is no statement
   * @throws IllegalArgumentException if a quote or comment is not closed, or a backslash outside
   *     quotes shows that this is not plain SQL
   */
  public static List<String> split(String script) {
    return split(script, true);
  }

  /**
   * The statements of a script.
   *
   * @param standardConformingStrings the session's setting: when off, a backslash escapes in every
   *     string
   * @see #split(String)
   */
  public static List<String> split(String script, boolean standardConformingStrings) {
    return new SqlScript(script, standardConformingStrings).split();
  }

  private List<String> split() {
    while (at < script.length()) {
      char c = script.charAt(at);
      if (SPACES.indexOf(c) >= 0) {
        at++;
      } else if (script.startsWith("--", at)) {
        at = endOfLine(at);
      } else if (script.startsWith("/*", at)) {
        skipComment();
      } else if (c == ';' && parentheses == 0 && openBlocks == 0) {
        endStatement();
        at++;
        start = at;
      } else {
        empty = false;
        token(c);
      }
    }
    endStatement();
    return statements;
  }

  private void endStatement() {
    if (!empty) {
      int from = start;
      while (SPACES.indexOf(script.charAt(from)) >= 0) {
        from++;
      }
      int to = at;
      while (SPACES.indexOf(script.charAt(to - 1)) >= 0) {
        to--;
      }
      statements.add(script.substring(from, to));
    }
    empty = true;
    parentheses = 0;
    openBlocks = 0;
    head = Head.START;
    last = "";
  }

  private void token(char c) {
    if (isWordStart(c)) {
      word();
      return;
    }
    if (c == '\'') {
      boolean bits = last.equals("b") || last.equals("x");
      string(!standardStrings && !(bits && isWordStart(script.charAt(at - 1))));
    } else if (c == '"') {
      at = endOfQuoted('"', at + 1, false);
    } else if (c == '$') {
      dollarQuoted();
    } else {
      punctuation(c);
      return;
    }
    last = "\"";
  }

  private void word() {
    int from = at;
    while (at < script.length() && isWordPart(script.charAt(at))) {
      at++;
    }
    String word = script.substring(from, at);
    if (word.equalsIgnoreCase("E") && script.startsWith("'", at)) {
      string(true);
      last = "\"";
      return;
    }
    String lower = AsciiCase.lower(word);
    head = head(lower);
    if (openBlocks == 0) {
      if (head == Head.ROUTINE
          && parentheses == 0
          && lower.equals("atomic")
          && last.equals("begin")) {
        openBlocks = 1;
      }
    } else if (!last.equals(".") && !last.equals("as")) {
      // Behind a dot or AS it is a name.
      if (lower.equals("case")) {
        openBlocks++;
      } else if (lower.equals("end")) {
        openBlocks--;
      }
    }
    last = lower;
  }

  private Head head(String word) {
    boolean routine = word.equals("function") || word.equals("procedure");
    return switch (head) {
      case START -> word.equals("create") ? Head.CREATE : Head.OTHER;
      case CREATE -> routine ? Head.ROUTINE : word.equals("or") ? Head.OR : Head.OTHER;
      case OR -> word.equals("replace") ? Head.REPLACE : Head.OTHER;
      case REPLACE -> routine ? Head.ROUTINE : Head.OTHER;
      case ROUTINE, OTHER -> head;
    };
  }

  private void punctuation(char c) {
    if (c == '\\') {
      throw new IllegalArgumentException(
          "A backslash outside quotes at position " + at + ": this is not plain SQL.");
    }
    if (c == '(') {
      parentheses++;
    } else if (c == ')' && parentheses > 0) {
      parentheses--;
    }
    // The dot of a number does not make a name of the word behind it.
    boolean afterDigit = !last.isEmpty() && isDigit(last.charAt(0));
    last = c == '.' && afterDigit ? "0" : String.valueOf(c);
    at++;
  }

  private void skipComment() {
    int from = at;
    int depth = 0;
    do {
      if (script.startsWith("/*", at)) {
        depth++;
        at += 2;
      } else if (script.startsWith("*/", at)) {
        depth--;
        at += 2;
      } else if (at < script.length()) {
        at++;
      } else {
        throw unclosed("comment", from);
      }
    } while (depth > 0);
  }

  private void string(boolean backslashEscapes) {
    at = endOfQuoted('\'', at + 1, backslashEscapes);
    // Behind a line break the string may go on, and its rules with it.
    int next = at;
    boolean lineBreak = false;
    while (next < script.length()) {
      char c = script.charAt(next);
      if (SPACES.indexOf(c) >= 0) {
        lineBreak |= c == '\n' || c == '\r';
        next++;
      } else if (lineBreak && script.startsWith("--", next)) {
        next = endOfLine(next);
      } else {
        break;
      }
    }
    if (lineBreak && script.startsWith("'", next)) {
      at = next;
      string(backslashEscapes);
    }
  }

  private int endOfQuoted(char quote, int from, boolean backslashEscapes) {
    int i = from;
    while (i < script.length()) {
      char c = script.charAt(i);
      if (c == '\\' && backslashEscapes) {
        i += 2;
      } else if (c != quote) {
        i++;
      } else if (i + 1 < script.length() && script.charAt(i + 1) == quote) {
        i += 2;
      } else {
        return i + 1;
      }
    }
    throw unclosed(quote == '"' ? "quoted identifier" : "string", from - 1);
  }

  private void dollarQuoted() {
    int end = at + 1;
    if (end < script.length() && isWordStart(script.charAt(end))) {
      while (end < script.length() && isWordPart(script.charAt(end)) && script.charAt(end) != '$') {
        end++;
      }
    }
    if (!script.startsWith("$", end)) {
      at++;
      return;
    }
    String tag = script.substring(at, end + 1);
    int close = script.indexOf(tag, end + 1);
    if (close < 0) {
      throw unclosed("dollar-quoted string " + tag, at);
    }
    at = close + tag.length();
  }

  private int endOfLine(int from) {
    int i = from;
    while (i < script.length() && script.charAt(i) != '\n' && script.charAt(i) != '\r') {
      i++;
    }
    return i;
  }

  private static boolean isWordStart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 0x80;
  }

  private static boolean isWordPart(char c) {
    return isWordStart(c) || isDigit(c) || c == '$';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static IllegalArgumentException unclosed(String what, int from) {
    return new IllegalArgumentException(
        "The " + what + " that begins at position " + from + " is not closed.");
  }
}
