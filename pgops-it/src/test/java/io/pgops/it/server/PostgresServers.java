package io.pgops.it.server;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.postgresql.ds.PGSimpleDataSource;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The servers chosen for this run: embedded ones of the majors in {@code pgops.test.servers}; or
 * containers of the same majors where {@code pgops.test.containers} is true; or the one at {@code
 * pgops.test.url}.
 */
public final class PostgresServers {
  private static final List<PostgresServer> CHOSEN = choose();

  private PostgresServers() {}

  /** All of them, oldest first. */
  public static List<PostgresServer> every() {
    return CHOSEN;
  }

  /** The oldest of them. */
  public static PostgresServer oldest() {
    return CHOSEN.get(0);
  }

  /** The newest of them. */
  public static PostgresServer newest() {
    return CHOSEN.get(CHOSEN.size() - 1);
  }

  /** Whether they are embedded ones, neither containers nor one at a URL. */
  public static boolean embedded() {
    return url().isEmpty() && !containers();
  }

  private static String url() {
    return System.getProperty("pgops.test.url", "");
  }

  private static boolean containers() {
    return Boolean.getBoolean("pgops.test.containers");
  }

  private static List<PostgresServer> choose() {
    String url = url();
    if (!url.isEmpty()) {
      return List.of(new PostgresServer("the server at pgops.test.url", () -> external(url)));
    }
    return majors().stream()
        .map(
            major ->
                new PostgresServer(
                    "PostgreSQL " + major,
                    containers()
                        ? () -> container(major)
                        : () -> EmbeddedServer.start(major, Map.of()).address()))
        .toList();
  }

  private static List<Integer> majors() {
    return Arrays.stream(System.getProperty("pgops.test.servers", "14,18").split(","))
        .map(major -> Integer.valueOf(major.strip()))
        .sorted()
        .toList();
  }

  private static ServerAddress external(String url) {
    PGSimpleDataSource parsed = new PGSimpleDataSource();
    parsed.setUrl(url);
    return new ServerAddress(
        parsed.getServerNames()[0],
        parsed.getPortNumbers()[0] == 0 ? 5432 : parsed.getPortNumbers()[0],
        Objects.requireNonNullElse(parsed.getUser(), "postgres"),
        parsed.getPassword(),
        Objects.requireNonNullElse(parsed.getDatabaseName(), "postgres"));
  }

  private static ServerAddress container(int major) {
    if (!DockerClientFactory.instance().isDockerAvailable()) {
      throw Required.missing(
          "pgops.test.containers=true, but no Docker answers: start it or leave the property out");
    }
    return start(new PostgreSQLContainer("postgres:" + major + "-alpine"));
  }

  /** Testcontainers itself removes the container when this JVM ends. */
  private static ServerAddress start(PostgreSQLContainer container) {
    container.withUsername("postgres").withDatabaseName("postgres");
    container.withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=200");
    container.start();
    return new ServerAddress(
        container.getHost(),
        container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT),
        container.getUsername(),
        container.getPassword(),
        container.getDatabaseName());
  }
}
