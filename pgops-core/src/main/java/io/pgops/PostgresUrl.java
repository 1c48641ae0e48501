package io.pgops;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A URL of PostgreSQL's JDBC driver in its parts. Not the driver's own parser: that logs what it
 * does not understand, passwords and all.
 *
 * @param hosts {@code host:port}, several separated by commas; null when the URL names none
 * @param database null when the URL names none; the driver then takes the user's name
 * @param parameters as they were, {@code name=value}, URL-encoded
 */
record PostgresUrl(@Nullable String hosts, @Nullable String database, List<String> parameters) {
  private static final String PREFIX = "jdbc:postgresql:";

  /** Hosts with optional ports, IPv6 addresses in brackets. */
  private static final Pattern WITH_HOSTS =
      Pattern.compile(
          "//((?:(?:\\[[^\\]/@]*\\]|[^/@:,\\[\\]]*)(?::\\d{1,5})?,?)*)/([^/]*)", Pattern.DOTALL);

  private static final Pattern PORT = Pattern.compile(":(\\d+)(?=,|$)");

  PostgresUrl {
    parameters = List.copyOf(parameters);
  }

  static boolean isOne(@Nullable String url) {
    return url != null && url.startsWith(PREFIX);
  }

  static PostgresUrl parse(String url) {
    if (!isOne(url)) {
      throw notOne();
    }
    int query = url.indexOf('?');
    String address = url.substring(PREFIX.length(), query < 0 ? url.length() : query);
    List<String> parameters =
        query < 0
            ? List.of()
            : Stream.of(url.substring(query + 1).split("&")).filter(p -> !p.isEmpty()).toList();
    if (!address.startsWith("//")) {
      if (address.startsWith("/")) {
        throw notOne();
      }
      return new PostgresUrl(null, decoded(address), parameters);
    }
    Matcher parts = WITH_HOSTS.matcher(address);
    if (!parts.matches() || !PORT.matcher(parts.group(1)).results().allMatch(PostgresUrl::isPort)) {
      throw notOne();
    }
    return new PostgresUrl(parts.group(1), decoded(parts.group(2)), parameters);
  }

  PostgresUrl withDatabase(@Nullable String other) {
    return other == null ? this : new PostgresUrl(hosts, other, parameters);
  }

  PostgresUrl without(String parameter) {
    return new PostgresUrl(
        hosts, database, parameters.stream().filter(p -> !name(p).equals(parameter)).toList());
  }

  PostgresUrl with(String parameter, String value) {
    return new PostgresUrl(
        hosts,
        database,
        Stream.concat(
                without(parameter).parameters.stream(),
                Stream.of(parameter + "=" + URLEncoder.encode(value, UTF_8)))
            .toList());
  }

  /** The URL itself: may hold a password. */
  String text() {
    return PREFIX
        + (hosts == null ? "" : "//" + hosts + "/")
        + (database == null ? "" : URLEncoder.encode(database, UTF_8))
        + (parameters.isEmpty() ? "" : "?" + String.join("&", parameters));
  }

  String describe() {
    String where = hosts == null || hosts.isEmpty() ? "localhost" : hosts;
    return where + "/" + (database == null ? "" : database);
  }

  /** For messages: without the parameters. */
  @Override
  public String toString() {
    return describe();
  }

  private static boolean isPort(MatchResult port) {
    int number = Integer.parseInt(port.group(1));
    return number >= 1 && number <= 65_535;
  }

  private static String name(String parameter) {
    int equals = parameter.indexOf('=');
    return equals < 0 ? parameter : parameter.substring(0, equals);
  }

  private static @Nullable String decoded(String text) {
    return text.isEmpty() ? null : URLDecoder.decode(text, UTF_8);
  }

  private static IllegalArgumentException notOne() {
    return new IllegalArgumentException(
        "Not a URL of the form jdbc:postgresql://host:port/database?parameters, with user and"
            + " password among the parameters, if anywhere");
  }
}
