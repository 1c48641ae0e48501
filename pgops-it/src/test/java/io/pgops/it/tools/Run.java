package io.pgops.it.tools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A finished program.
 *
 * @param command what was run
 * @param exitCode its exit code
 * @param out what it wrote to standard output, as UTF-8
 * @param err what it wrote to standard error, as UTF-8
 */
public record Run(List<String> command, int exitCode, String out, String err) {
  private static final int SHOWN = 4000;

  /** Runs a program to its end; kills it with all its children and fails when it takes too long. */
  static Run of(List<String> command, Map<String, String> environment, Duration timeout) {
    try {
      // Files, not pipes: a program that writes much on both can then never wait for its reader.
      Path out = Files.createTempFile("pgops-run", ".out");
      Path err = Files.createTempFile("pgops-run", ".err");
      try {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().putAll(environment);
        builder.redirectInput(Path.of("/dev/null").toFile());
        builder.redirectOutput(out.toFile()).redirectError(err.toFile());
        Process process = builder.start();
        await(process, command, timeout);
        return new Run(List.copyOf(command), process.exitValue(), text(out), text(err));
      } finally {
        Files.delete(out);
        Files.delete(err);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot run " + command, e);
    }
  }

  private static void await(Process process, List<String> command, Duration timeout) {
    try {
      if (!process.waitFor(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new IllegalStateException(command + " did not end within " + timeout);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for " + command, e);
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }

  /** This run, if the program ended with 0; fails with its messages otherwise. */
  public Run succeeded() {
    if (exitCode != 0) {
      throw new IllegalStateException(
          command
              + " ended with "
              + exitCode
              + ":\n"
              + err.substring(0, Math.min(err.length(), SHOWN)));
    }
    return this;
  }
}
