package io.pgops.it.tools;

import io.pgops.it.server.Required;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The real GnuPG with a home of its own. Closing it ends its agent and removes the home. */
public final class Gpg implements AutoCloseable {
  private static final Duration TIMEOUT = Duration.ofMinutes(1);

  private final Path home;

  private Gpg(Path home) {
    this.home = home;
  }

  /** With an empty key ring; the test is skipped (in CI: fails) where there is no gpg. */
  public static Gpg create() {
    boolean there =
        Stream.of(System.getenv("PATH").split(":", -1))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, "gpg")));
    if (!there) {
      throw Required.missing("gpg not found: install the package gnupg");
    }
    try {
      // short: the names of its sockets must fit into 108 bytes
      return new Gpg(
          Files.createTempDirectory(
              Path.of("/tmp"),
              "gpg",
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What {@code GNUPGHOME} is to be for programs that start gpg themselves. */
  public Path home() {
    return home;
  }

  /**
   * Runs gpg without questions to its end, one at a time: it does not find a key while another is
   * being made.
   */
  public synchronized Run run(String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                "gpg",
                "--homedir",
                home.toString(),
                "--batch",
                "--yes",
                "--pinentry-mode",
                "loopback",
                "--trust-model",
                "always"));
    command.addAll(List.of(arguments));
    return Run.of(command, Map.of("LC_ALL", "C"), TIMEOUT);
  }

  /**
   * Makes a key that signs, and its subkey that encrypts.
   *
   * @param signs such as "rsa2048" or "ed25519"
   * @param encrypts such as "rsa2048" or "cv25519"; empty for none
   * @param expiry such as "never" or "1d"
   * @param passphrase empty for none
   * @param options such as "--faked-system-time"
   */
  public void createKey(
      String name,
      String signs,
      String encrypts,
      String expiry,
      String passphrase,
      String... options) {
    List<String> all = new ArrayList<>(List.of(options));
    all.addAll(List.of("--passphrase", passphrase));
    List<String> primary = new ArrayList<>(all);
    primary.addAll(List.of("--quick-generate-key", name, signs, "sign", expiry));
    run(primary.toArray(String[]::new)).succeeded();
    if (!encrypts.isEmpty()) {
      all.addAll(List.of("--quick-add-key", fingerprint(name), encrypts, "encr", expiry));
      run(all.toArray(String[]::new)).succeeded();
    }
  }

  /** Of the primary key. */
  public String fingerprint(String name) {
    return run("--with-colons", "--list-keys", name)
        .succeeded()
        .out()
        .lines()
        .filter(line -> line.startsWith("fpr:"))
        .map(line -> line.split(":", -1)[9])
        .findFirst()
        .orElseThrow();
  }

  /** A file with a public key. */
  public Path publicKey(String name, Path folder) {
    Path file = file(folder, name + ".pub");
    run("--output", file.toString(), "--export", name).succeeded();
    return file;
  }

  /**
   * A file with a secret key.
   *
   * @param passphrase empty for none
   */
  public Path secretKey(String name, String passphrase, Path folder) {
    Path file = file(folder, name + ".sec");
    run(
            "--passphrase",
            passphrase,
            "--armor",
            "--output",
            file.toString(),
            "--export-secret-keys",
            name)
        .succeeded();
    return file;
  }

  /** Of its own, since tests run side by side. */
  private static Path file(Path folder, String suffix) {
    try {
      return Files.createTempFile(folder, "key", suffix);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    Run.of(
            List.of("gpgconf", "--homedir", home.toString(), "--kill", "all"),
            Map.of("LC_ALL", "C"),
            TIMEOUT)
        .succeeded();
    try (Stream<Path> files = Files.walk(home)) {
      // its sockets may be gone by the time that they are come to
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
