package io.pgops.examples.cli;

import java.util.regex.Pattern;

/** Keeps passwords from being shown, wherever a text has them from. */
final class Secrets {
  private static final Pattern URL = Pattern.compile("(?i)\\b(jdbc:|postgres(?:ql)?:)\\S*");

  private static final Pattern PASSWORD = Pattern.compile("(?i)(pass(?:word|wd)?\\s*=)\\s*\\S+");

  private Secrets() {}

  /** The text without what follows a URL's beginning or "password=". */
  static String hidden(String text) {
    return PASSWORD.matcher(URL.matcher(text).replaceAll("$1...")).replaceAll("$1...");
  }

  /** The text without those arguments that may hold a password, whatever characters are in it. */
  static String hidden(String text, Iterable<String> arguments) {
    String shown = text;
    for (String argument : arguments) {
      if (!hidden(argument).equals(argument)) {
        int equals = argument.startsWith("--") ? argument.indexOf('=') : -1;
        shown = shown.replace(argument, argument.substring(0, equals + 1) + "...");
      }
    }
    return hidden(shown);
  }
}
