package io.pgops.it.tools;

import io.pgops.it.server.PostgresServer;
import io.pgops.it.server.Required;
import io.pgops.it.server.ServerAddress;
import io.pgops.it.server.TestDatabase;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.postgresql.ds.PGSimpleDataSource;

/** The pooler of that name in front of a server, on a free loopback port, stopped at close. */
public final class PgBouncer implements AutoCloseable {
  private static final Duration STARTS_WITHIN = Duration.ofSeconds(20);

  private final PostgresServer server;
  private final Process process;
  private final Path folder;
  private final int port;

  private PgBouncer(PostgresServer server, Process process, Path folder, int port) {
    this.server = server;
    this.process = process;
    this.folder = folder;
    this.port = port;
  }

  /** When a server connection returns to the pool. */
  public enum PoolMode {
    /** When the client disconnects. */
    SESSION,
    /** After each transaction: the next one may run on another backend. */
    TRANSACTION
  }

  /**
   * Starts one; skips the test (in CI: fails) where the program is missing. Whoever connects acts
   * as the server's superuser.
   *
   * @param poolSize most server connections for each database; further clients wait
   */
  public static PgBouncer start(PostgresServer server, PoolMode mode, int poolSize) {
    Path program =
        find()
            .orElseThrow(
                () ->
                    Required.missing(
                        "pgbouncer not found: install it (apt-get install pgbouncer)"));
    try {
      int port = freePort();
      Path folder = Files.createTempDirectory("pgbouncer");
      Path configuration = folder.resolve("pgbouncer.ini");
      Files.writeString(configuration, configuration(server.address(), mode, poolSize, port));
      List<String> command = new ArrayList<>(List.of(program.toString()));
      if (System.getProperty("user.name").equals("root")) {
        // It refuses to run as root.
        command.addAll(List.of("-u", "nobody"));
      }
      command.add(configuration.toString());
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("log").toFile())
              .start();
      PgBouncer started = new PgBouncer(server, process, folder, port);
      started.awaitStart();
      return started;
    } catch (IOException e) {
      throw new UncheckedIOException("pgbouncer does not start", e);
    }
  }

  private static String configuration(
      ServerAddress address, PoolMode mode, int poolSize, int port) {
    String password =
        address.password() == null
            ? ""
            : " password='" + address.password().replace("'", "''") + "'";
    return """
        [databases]
        * = host=%s port=%d user='%s'%s
        [pgbouncer]
        listen_addr = 127.0.0.1
        listen_port = %d
        unix_socket_dir =
        auth_type = any
        pool_mode = %s
        default_pool_size = %d
        max_client_conn = 200
        server_lifetime = 600
        ignore_startup_parameters = extra_float_digits
        """
        .formatted(
            address.host(),
            address.port(),
            address.user(),
            password,
            port,
            mode.name().toLowerCase(Locale.ROOT),
            poolSize);
  }

  /** Connections to a database through the pooler; a new data source each time. */
  public PGSimpleDataSource dataSource(TestDatabase database) {
    PGSimpleDataSource source = server.address().at("127.0.0.1", port).dataSource(database.name());
    source.setPassword(null);
    return source;
  }

  /** Stops it; its connections break. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
      try (Stream<Path> files = Files.list(folder)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while pgbouncer ends", e);
    }
  }

  private void awaitStart() throws IOException {
    long deadline = System.nanoTime() + STARTS_WITHIN.toNanos();
    while (!accepts()) {
      if (!process.isAlive() || System.nanoTime() > deadline) {
        String log = Files.readString(folder.resolve("log"));
        close();
        throw new IOException("pgbouncer does not listen:\n" + log);
      }
      try {
        process.waitFor(50, TimeUnit.MILLISECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        close();
        throw new IOException("interrupted while pgbouncer starts", e);
      }
    }
  }

  private boolean accepts() {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static Optional<Path> find() {
    // A user's PATH often lacks the folder Debian installs it in.
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("") + ":/usr/sbin";
    return Stream.of(path.split(File.pathSeparator))
        .filter(part -> !part.isEmpty())
        .map(part -> Path.of(part, "pgbouncer"))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
