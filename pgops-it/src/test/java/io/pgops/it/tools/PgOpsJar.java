package io.pgops.it.tools;

import io.pgops.it.server.ServerAddress;
import io.pgops.it.server.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Our command line as it is shipped, as a process. */
public final class PgOpsJar {
  private static final Duration TIMEOUT = Duration.ofMinutes(2);
  private static final Path JAR = Path.of("../pgops-examples/target/pgops.jar");

  private PgOpsJar() {}

  /** Runs it to its end as the superuser of a database's server; see {@link #environment}. */
  public static Run run(TestDatabase database, String... arguments) {
    return run(environment(database), arguments);
  }

  /**
   * Runs it to its end with these variables beside the test's own, of which none begins with PG.
   */
  public static Run run(Map<String, String> environment, String... arguments) {
    return Run.of(command(arguments), environment, TIMEOUT);
  }

  /**
   * Runs a command on a database to its good end, as its server's superuser, and says what it took.
   *
   * @param heap the most that its objects may take, such as {@code 64m}
   */
  public static Measured measured(
      String heap, TestDatabase database, String command, String... options) {
    String url = Objects.requireNonNull(database.dataSource().getURL());
    return Measured.of(
        command(
            heap,
            Stream.concat(Stream.of(command, "--url", url), Stream.of(options))
                .toArray(String[]::new)),
        environment(database));
  }

  /** Starts it with such variables, and with both outputs in one file. */
  public static Process start(Map<String, String> environment, Path output, String... arguments) {
    ProcessBuilder builder = new ProcessBuilder(command(arguments));
    builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
    builder.environment().putAll(environment);
    builder.redirectErrorStream(true).redirectOutput(output.toFile());
    try {
      return builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot run " + builder.command(), e);
    }
  }

  /** The superuser of a database's server. */
  public static Map<String, String> environment(TestDatabase database) {
    ServerAddress address = database.server().address();
    Map<String, String> environment = new HashMap<>(Map.of("PGUSER", address.user()));
    String password = address.password();
    if (password != null) {
      environment.put("PGPASSWORD", password);
    }
    return environment;
  }

  private static List<String> command(String... arguments) {
    return command("64m", arguments);
  }

  /**
   * The command that runs it.
   *
   * @param heap the most that its objects may take, such as {@code 64m}
   */
  public static List<String> command(String heap, String... arguments) {
    if (!Files.isRegularFile(JAR)) {
      throw new IllegalStateException(
          JAR.toAbsolutePath().normalize() + " is missing: Maven's package phase makes it");
    }
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                // starts faster
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                JAR.toString()));
    command.addAll(List.of(arguments));
    return command;
  }
}
