package io.pgops.it.tools;

import io.pgops.it.server.TestDatabase;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs what the documentation tells a person to type. */
public final class Shell {
  private static final Duration TIMEOUT = Duration.ofMinutes(2);

  private Shell() {}

  /**
   * Runs a script in bash, ending at its first failure, with the client tools in front of the PATH
   * and libpq's variables leading to the database.
   *
   * @param folder where it runs
   */
  public static Run run(
      StockTools tools,
      TestDatabase database,
      Path folder,
      Map<String, String> variables,
      String script) {
    Map<String, String> environment = new HashMap<>(StockTools.environment(database));
    environment.put("PATH", tools.program("psql").getParent() + ":" + System.getenv("PATH"));
    environment.putAll(variables);
    return Run.of(
        List.of("bash", "-euo", "pipefail", "-c", "cd '" + folder + "'\n" + script),
        environment,
        TIMEOUT);
  }
}
