package io.pgops.it.tools;

import io.pgops.it.server.PostgresServer;
import io.pgops.it.server.Required;
import io.pgops.it.server.ServerAddress;
import io.pgops.it.server.TestDatabase;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * PostgreSQL's own pg_dump, pg_dumpall, pg_restore and psql of one major version. Looked for in the
 * folders named by a number (18, 17, ...) under {@code -Dpgops.test.tools} or the environment's
 * {@code PGOPS_TEST_TOOLS}, then on the PATH.
 */
public final class StockTools {
  private static final Duration TIMEOUT = Duration.ofMinutes(3);
  private static final Pattern VERSION = Pattern.compile("\\) (\\d+)(?:\\.(\\d+))?");
  private static final Pattern TRANSACTION_TIMEOUT =
      Pattern.compile(
          "[^\\n]*could not execute query[^\\n]*\"transaction_timeout\"\\s+Command was: SET"
              + " transaction_timeout = 0;\\s+|pg_restore: warning: errors ignored on restore:"
              + " \\d+\\s+");
  private static final Map<Integer, StockTools> FOUND = find();

  private final Path directory;
  private final int major;
  private final int minor;

  private StockTools(Path directory, int major, int minor) {
    this.directory = directory;
    this.major = major;
    this.minor = minor;
  }

  /** All that were found, oldest first; may be empty. */
  public static List<StockTools> all() {
    return List.copyOf(FOUND.values());
  }

  /** The newest at hand; the test is skipped (in CI: fails) where there are none. */
  public static StockTools newest() {
    return all().stream()
        .max(Comparator.comparingInt(StockTools::major))
        .orElseThrow(() -> missing("PostgreSQL's client tools"));
  }

  /** The newest, which must be able to dump the server, that is, not be older than it. */
  public static StockTools newestFor(PostgresServer server) {
    StockTools newest = newest();
    if (newest.major < server.major()) {
      throw missing("client tools of version " + server.major() + " or later");
    }
    return newest;
  }

  /** Those of one major version. */
  public static StockTools of(int major) {
    return Optional.ofNullable(FOUND.get(major))
        .orElseThrow(() -> missing("client tools of version " + major));
  }

  private static RuntimeException missing(String what) {
    return Required.missing(
        what
            + " not found (there are: "
            + FOUND.keySet()
            + "): run .ci/pg-clients DIR 18 17 and set PGOPS_TEST_TOOLS=DIR");
  }

  /** Their major version. */
  public int major() {
    return major;
  }

  /** The path of one of the programs, for tests that start it themselves. */
  public Path program(String name) {
    return directory.resolve(name);
  }

  /** Runs pg_dump on a database; the options must not name the database or the server. */
  public Run pgDump(TestDatabase database, String... options) {
    return run("pg_dump", database, List.of(options));
  }

  /**
   * Runs pg_dumpall on a server. It calls the pg_dump beside it, and takes {@code --restrict-key}
   * as that does.
   */
  public Run pgDumpall(PostgresServer server, String... options) {
    return run("pg_dumpall", server.adoptDatabase(server.address().database()), List.of(options));
  }

  /** Runs pg_restore into a database; the options end with the archive. */
  public Run pgRestore(TestDatabase database, String... options) {
    List<String> arguments = new ArrayList<>(List.of("--dbname", connectionString(database)));
    arguments.addAll(List.of(options));
    return run("pg_restore", database, arguments);
  }

  /**
   * Restores an archive into a database and fails on any error. Programs of 17 and later set
   * transaction_timeout, which older servers refuse; that error alone is passed over.
   */
  public void restore(TestDatabase database, Path archive, String... options) {
    List<String> all = new ArrayList<>(List.of(options));
    all.add(archive.toString());
    Run run = pgRestore(database, all.toArray(String[]::new));
    if (major < 17 || database.server().major() >= 17) {
      run.succeeded();
    } else if (TRANSACTION_TIMEOUT.matcher(run.err()).replaceAll("").contains("error:")) {
      throw new IllegalStateException("pg_restore into " + database + ":\n" + run.err());
    }
  }

  /** Runs pg_restore without a database, as {@code --list} or {@code --file} want it. */
  public Run pgRestore(String... options) {
    List<String> command = new ArrayList<>(List.of(program("pg_restore").toString()));
    command.addAll(List.of(options));
    return Run.of(command, Map.of("LC_ALL", "C"), TIMEOUT);
  }

  /** Runs psql on a database, without start-up file, ending at the first error. */
  public Run psql(TestDatabase database, String... options) {
    List<String> arguments = new ArrayList<>(List.of("-X", "-q", "-v", "ON_ERROR_STOP=1"));
    arguments.addAll(List.of(options));
    return run("psql", database, arguments);
  }

  private Run run(String program, TestDatabase database, List<String> arguments) {
    List<String> command = new ArrayList<>(List.of(program(program).toString()));
    command.addAll(arguments);
    return Run.of(command, environment(database), TIMEOUT);
  }

  /** The environment that leads libpq to a database, whatever its name. */
  public static Map<String, String> environment(TestDatabase database) {
    ServerAddress address = database.server().address();
    Map<String, String> environment = new HashMap<>();
    environment.put("PGHOST", address.host());
    environment.put("PGPORT", Integer.toString(address.port()));
    environment.put("PGUSER", address.user());
    environment.put("PGDATABASE", database.name());
    environment.put("PGCONNECT_TIMEOUT", "20");
    environment.put("PGCLIENTENCODING", "UTF8");
    environment.put("LC_ALL", "C");
    // A setting of one database must not make the judge print its names differently.
    environment.put("PGOPTIONS", "-c quote_all_identifiers=off");
    String password = address.password();
    if (password != null) {
      environment.put("PGPASSWORD", password);
    }
    return environment;
  }

  private static String connectionString(TestDatabase database) {
    return "dbname='" + database.name().replace("\\", "\\\\").replace("'", "\\'") + "'";
  }

  private static Map<Integer, StockTools> find() {
    Map<Integer, StockTools> found = new TreeMap<>();
    directories()
        .filter(directory -> Files.isExecutable(directory.resolve("pg_dump")))
        .map(StockTools::at)
        .forEach(tools -> found.putIfAbsent(tools.major, tools));
    return found;
  }

  private static Stream<Path> directories() {
    String beside =
        System.getProperty(
            "pgops.test.tools", Optional.ofNullable(System.getenv("PGOPS_TEST_TOOLS")).orElse(""));
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.concat(
        beside.isEmpty() ? Stream.empty() : numbered(Path.of(beside).toAbsolutePath()).stream(),
        Stream.of(path.split(File.pathSeparator)).filter(part -> !part.isEmpty()).map(Path::of));
  }

  private static List<Path> numbered(Path directory) {
    try (Stream<Path> children = Files.list(directory)) {
      return children
          .filter(child -> child.getFileName().toString().matches("\\d+"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the folder of client tools " + directory, e);
    }
  }

  private static StockTools at(Path directory) {
    List<String> command = List.of(directory.resolve("pg_dump").toString(), "--version");
    String out = Run.of(command, Map.of("LC_ALL", "C"), TIMEOUT).succeeded().out();
    Matcher version = VERSION.matcher(out);
    if (!version.find()) {
      throw new IllegalStateException(command + " answers " + out);
    }
    String minor = version.group(2);
    return new StockTools(
        directory, Integer.parseInt(version.group(1)), minor == null ? 0 : Integer.parseInt(minor));
  }

  @Override
  public String toString() {
    return "client tools " + major + "." + minor + " in " + directory;
  }
}
