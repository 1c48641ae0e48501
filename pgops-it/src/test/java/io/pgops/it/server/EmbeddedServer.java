package io.pgops.it.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.embedded.PgBinaryResolver;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A PostgreSQL process group of our own, from binaries that Maven copied to a file. */
final class EmbeddedServer implements AutoCloseable {
  private final EmbeddedPostgres postgres;
  private final Path dataDirectory;
  private final Path log;

  private EmbeddedServer(EmbeddedPostgres postgres, Path dataDirectory, Path log) {
    this.postgres = postgres;
    this.dataDirectory = dataDirectory;
    this.log = log;
  }

  /**
   * Starts a server on a free loopback port; it stops at {@link #close()}, at the latest with the
   * JVM.
   */
  static EmbeddedServer start(int major, Map<String, String> settings) {
    Path binaries = binariesDirectory();
    Path archive = archive(major);
    if (!hasBinaries(major)) {
      throw new IllegalStateException(
          "no binaries of PostgreSQL "
              + major
              + " at "
              + archive
              + ": run Maven's pre-integration-test phase (15 to 17 need -Pmatrix)");
    }
    try {
      Path work = Files.createDirectories(binaries.resolve("servers"));
      Path data = Files.createTempDirectory(work, major + "-");
      Path log = work.resolve(data.getFileName() + ".log");
      EmbeddedPostgres.Builder builder =
          EmbeddedPostgres.builder()
              .setPgBinaryResolver(new ArchiveFile(archive))
              .setOverrideWorkingDirectory(binaries.resolve("unpacked").toFile())
              .setDataDirectory(data)
              .setPGStartupWait(Duration.ofSeconds(60))
              .setLocaleConfig("locale", "C")
              .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
              .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
              .setServerConfig("listen_addresses", "127.0.0.1")
              .setServerConfig("unix_socket_directories", "")
              .setServerConfig("fsync", "off")
              .setServerConfig("synchronous_commit", "on")
              .setServerConfig("max_connections", "200");
      settings.forEach(builder::setServerConfig);
      return new EmbeddedServer(builder.start(), data, log);
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL " + major + " does not start", e);
    }
  }

  /** Whether this run has the binaries of a major version. */
  static boolean hasBinaries(int major) {
    return Files.isRegularFile(archive(major));
  }

  private static Path archive(int major) {
    return binariesDirectory().resolve(major + ".jar");
  }

  private static Path binariesDirectory() {
    String directory = System.getProperty("pgops.test.binaries");
    return Path.of(directory == null ? "target/postgres" : directory).toAbsolutePath();
  }

  ServerAddress address() {
    return new ServerAddress("127.0.0.1", postgres.getPort(), "postgres", null, "postgres");
  }

  Path dataDirectory() {
    return dataDirectory;
  }

  Path log() {
    return log;
  }

  @Override
  public void close() {
    try {
      postgres.close();
    } catch (IOException e) {
      throw new UncheckedIOException("the server in " + dataDirectory + " does not stop", e);
    }
  }

  private record ArchiveFile(Path jar) implements PgBinaryResolver {
    @Override
    public InputStream getPgBinary(String system, String machineHardware) throws IOException {
      ZipInputStream zip = new ZipInputStream(Files.newInputStream(jar));
      ZipEntry entry;
      while ((entry = zip.getNextEntry()) != null) {
        if (entry.getName().endsWith(".txz")) {
          return zip;
        }
      }
      zip.close();
      throw new IOException("no .txz archive in " + jar);
    }
  }
}
