package io.pgops.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.pgops.ConnectionSource;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Which database, and as whom. */
@Command
final class ServerOptions {
  @Option(
      names = "--url",
      required = true,
      paramLabel = "JDBC_URL",
      description = {
        "The database: jdbc:postgresql://HOST:PORT/DATABASE, perhaps with ?PARAMETERS.",
        "Others may see it in the list of processes: no place for a password."
      })
  private String url = "";

  /**
   * The database's connections. What the URL leaves open comes from the environment, and after that
   * from where the driver looks.
   *
   * @throws IllegalArgumentException if it is no such URL; the message does not repeat it
   */
  ConnectionSource source(Map<String, String> environment) {
    return ConnectionSource.of(completed(url, environment));
  }

  static String completed(String url, Map<String, String> environment) {
    return with(
        "password", environment.get("PGPASSWORD"), with("user", environment.get("PGUSER"), url));
  }

  private static String with(String parameter, @Nullable String value, String url) {
    int query = url.indexOf('?');
    Stream<String> parameters =
        query < 0 ? Stream.of() : Arrays.stream(url.substring(query + 1).split("&"));
    if (value == null
        || value.isEmpty()
        || parameters.anyMatch(p -> p.startsWith(parameter + "="))) {
      return url;
    }
    return url + (query < 0 ? "?" : "&") + parameter + "=" + URLEncoder.encode(value, UTF_8);
  }
}
