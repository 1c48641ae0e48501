package io.pgops.examples.cli;

import java.util.List;
import java.util.regex.Pattern;

/** Keeps passwords from being shown, wherever a text has them from. */
final class Secrets {
  private static final Pattern URL_WITH_USER =
      Pattern.compile("(?i)\\b((?:jdbc:\\w*|postgres(?:ql)?):/*)\\S*@\\S*");

  private static final Pattern URL_WITH_PARAMETERS =
      Pattern.compile("(?i)\\b((?:jdbc|postgres(?:ql)?):[^\\s?]*\\?)\\S*");

  private static final Pattern PASSWORD = Pattern.compile("(?i)(pass(?:word|wd)?\\s*=)\\s*\\S+");

  private Secrets() {}

  /** The text without URLs' users and parameters, and without what follows "password=". */
  static String hidden(String text) {
    String shown = text;
    for (Pattern secret : List.of(URL_WITH_USER, URL_WITH_PARAMETERS, PASSWORD)) {
      shown = secret.matcher(shown).replaceAll("$1...");
    }
    return shown;
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
