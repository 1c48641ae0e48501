package io.pgops.internal.sql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Configuration parameters that are stored with a function, a database or a role. */
public final class Settings {
  // The server stores these as one text, but takes them apart: each element is quoted on its own.
  private static final Set<String> NAME_LISTS = Set.of("search_path", "temp_tablespaces");
  private static final Set<String> FILE_LISTS =
      Set.of(
          "session_preload_libraries",
          "local_preload_libraries",
          "shared_preload_libraries",
          "unix_socket_directories",
          "oauth_validator_libraries",
          "output_plugin_libraries");

  private static final String SPACES = " \t\n\r\f\u000b";

  private Settings() {}

  /** The parameter's name; the parts of a custom one are quoted where they have to be. */
  public static String name(String name) {
    return Arrays.stream(name.split("\\.", -1))
        .map(Identifiers::quote)
        .collect(Collectors.joining("."));
  }

  /**
   * What follows SET: {@code name TO value}.
   *
   * @param value the value as the catalog holds it
   * @throws IllegalArgumentException if no SET can bring the value back: a list that the server
   *     itself could not read, or an empty list of libraries
   */
  public static String clause(String name, String value) {
    String key = AsciiCase.lower(name);
    String sql;
    if (NAME_LISTS.contains(key)) {
      List<String> names = split(name, value, true);
      // An empty list cannot be written. An empty name finds nothing in the search path and means
      // the database's default among tablespaces: just what the empty list does.
      sql = names.isEmpty() ? "''" : join(names);
    } else if (FILE_LISTS.contains(key)) {
      List<String> files = split(name, value, false);
      if (files.isEmpty()) {
        throw new IllegalArgumentException(
            "No SET statement can make " + name + " an empty list; remove the setting.");
      }
      sql = join(files);
    } else {
      sql = Literals.quote(value);
    }
    return name(name) + " TO " + sql;
  }

  private static String join(List<String> elements) {
    return elements.stream().map(Literals::quote).collect(Collectors.joining(", "));
  }

  /**
   * Takes a list apart as the server does.
   *
   * @param names whether the elements are names, which fold to lower case and hold no bare spaces;
   *     otherwise they are file names
   */
  private static List<String> split(String setting, String value, boolean names) {
    List<String> elements = new ArrayList<>();
    int at = skipSpaces(value, 0);
    while (at < value.length() || !elements.isEmpty()) {
      StringBuilder element = new StringBuilder();
      if (at < value.length() && value.charAt(at) == '"') {
        at = quoted(setting, value, at + 1, element);
      } else {
        int start = at;
        while (at < value.length()
            && value.charAt(at) != ','
            && !(names && isSpace(value.charAt(at)))) {
          at++;
        }
        element.append(
            names ? AsciiCase.lower(value.substring(start, at)) : value.substring(start, at));
        while (!element.isEmpty() && isSpace(element.charAt(element.length() - 1))) {
          element.setLength(element.length() - 1);
        }
        if (element.isEmpty()) {
          throw malformed(setting, value);
        }
      }
      elements.add(element.toString());
      at = skipSpaces(value, at);
      if (at == value.length()) {
        break;
      }
      if (value.charAt(at) != ',') {
        throw malformed(setting, value);
      }
      at = skipSpaces(value, at + 1);
    }
    return elements;
  }

  private static int quoted(String setting, String value, int start, StringBuilder element) {
    int at = start;
    while (true) {
      int end = value.indexOf('"', at);
      if (end < 0) {
        throw malformed(setting, value);
      }
      element.append(value, at, end);
      if (end + 1 == value.length() || value.charAt(end + 1) != '"') {
        return end + 1;
      }
      element.append('"');
      at = end + 2;
    }
  }

  private static int skipSpaces(String value, int from) {
    int at = from;
    while (at < value.length() && isSpace(value.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isSpace(char c) {
    return SPACES.indexOf(c) >= 0;
  }

  private static IllegalArgumentException malformed(String setting, String value) {
    return new IllegalArgumentException("Not a list that " + setting + " can hold: " + value);
  }
}
