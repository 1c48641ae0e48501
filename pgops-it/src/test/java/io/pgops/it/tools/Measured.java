package io.pgops.it.tools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What a finished program took.
 *
 * @param peakMegabytes the most memory it had at once (resident), as Linux counts it
 */
public record Measured(Duration elapsed, long peakMegabytes) {
  private static final long POLL_MILLIS = 20;
  private static final String PEAK = "VmHWM:";

  /** Runs a program, whose output goes nowhere, to its end; fails unless that is a good one. */
  public static Measured of(List<String> command, Map<String, String> environment) {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
    builder.environment().putAll(environment);
    try {
      Path output = Files.createTempFile("pgops-measured", ".out");
      long start = System.nanoTime();
      Process process = builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
      try {
        long peak = 0;
        while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
          peak = Math.max(peak, peak(process.pid()));
        }
        Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
        if (process.exitValue() != 0) {
          throw new IllegalStateException(command + " failed:\n" + Files.readString(output));
        }
        return new Measured(elapsed, peak / 1024);
      } finally {
        process.destroyForcibly();
        Files.delete(output);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot run " + command, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for " + command, e);
    }
  }

  /** In kilobytes; 0 when the process has just ended. */
  private static long peak(long pid) throws IOException {
    Path status = Path.of("/proc", Long.toString(pid), "status");
    if (!Files.isReadable(status)) {
      return 0;
    }
    return Files.readString(status)
        .lines()
        .filter(line -> line.startsWith(PEAK))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .findAny()
        .orElse(0);
  }

  @Override
  public String toString() {
    return String.format("%.1f s, %d MB", elapsed.toMillis() / 1000.0, peakMegabytes);
  }
}
