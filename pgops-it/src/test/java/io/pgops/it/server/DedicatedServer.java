package io.pgops.it.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A server of one test's own, to be frozen and killed; always embedded, always gone after close.
 */
public final class DedicatedServer implements AutoCloseable {
  private static final Duration GONE_WITHIN = Duration.ofSeconds(20);
  private static final char GONE = '-';
  private static final char STOPPED = 'T';
  private static final char ZOMBIE = 'Z';

  private final EmbeddedServer embedded;
  private final PostgresServer server;
  private final ProcessHandle postmaster;

  private DedicatedServer(
      EmbeddedServer embedded, PostgresServer server, ProcessHandle postmaster) {
    this.embedded = embedded;
    this.server = server;
    this.postmaster = postmaster;
  }

  /** Starts one of a major version; skips the test where this run does not have its binaries. */
  public static DedicatedServer start(int major) {
    return start(major, Map.of());
  }

  /** The same with settings of its own, such as {@code max_connections}. */
  public static DedicatedServer start(int major, Map<String, String> settings) {
    if (!EmbeddedServer.hasBinaries(major)) {
      throw Required.missing(
          "no binaries of PostgreSQL " + major + " to start a server of our own");
    }
    EmbeddedServer embedded = EmbeddedServer.start(major, settings);
    return new DedicatedServer(
        embedded,
        new PostgresServer("a dedicated PostgreSQL " + major, embedded::address, true),
        postmaster(embedded.dataDirectory()));
  }

  /** What tests of any server use; its databases and roles go with it and are not dropped. */
  public PostgresServer server() {
    return server;
  }

  /** What it has logged so far. */
  public String log() {
    try {
      return Files.readString(embedded.log());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Its live processes, the postmaster first. */
  public List<ProcessHandle> processes() {
    return Stream.concat(
            Stream.of(postmaster),
            postmaster.descendants().sorted(Comparator.comparingLong(ProcessHandle::pid)))
        .filter(DedicatedServer::runs)
        .toList();
  }

  /** Stops all its processes in mid-flight: connections stay open, nothing answers (SIGSTOP). */
  public void freeze() {
    signalUntil("STOP", process -> state(process) == STOPPED);
  }

  /** Lets them go on (SIGCONT). */
  public void thaw() {
    signalUntil("CONT", process -> state(process) != STOPPED);
  }

  /** Ends all its processes as a power failure would (SIGKILL). */
  public void kill() {
    awaitGone(killed());
  }

  /**
   * Ends one backend as the kernel's out-of-memory killer would; the server then restarts itself.
   */
  public void killBackend(int pid) {
    List<ProcessHandle> backend =
        processes().stream().filter(process -> process.pid() == pid).toList();
    if (backend.isEmpty()) {
      throw new IllegalArgumentException(pid + " is no process of " + server);
    }
    backend.forEach(ProcessHandle::destroyForcibly);
    awaitGone(backend);
  }

  /** Thaws, stops and removes it; fails when a process survives. */
  @Override
  public void close() {
    List<ProcessHandle> before = processes();
    try {
      thaw();
      embedded.close();
    } finally {
      List<ProcessHandle> all = new ArrayList<>(before);
      all.addAll(killed());
      all.forEach(ProcessHandle::destroyForcibly);
      awaitGone(all);
    }
  }

  private List<ProcessHandle> killed() {
    // The postmaster first, so that it starts no successor for a killed child.
    List<ProcessHandle> all = processes();
    all.forEach(ProcessHandle::destroyForcibly);
    return all;
  }

  private void awaitGone(List<ProcessHandle> processes) {
    long deadline = System.nanoTime() + GONE_WITHIN.toNanos();
    while (processes.stream().anyMatch(DedicatedServer::runs)) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException("processes of " + server + " survive: " + processes);
      }
      pause();
    }
  }

  /** Again and again, as processes come and go meanwhile. */
  private void signalUntil(String signal, Predicate<ProcessHandle> reached) {
    long deadline = System.nanoTime() + GONE_WITHIN.toNanos();
    List<ProcessHandle> others = processes();
    while (!others.isEmpty()) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException("SIG" + signal + " does not reach " + others);
      }
      send(signal, others);
      pause();
      others = processes().stream().filter(reached.negate()).toList();
    }
  }

  private static void send(String signal, List<ProcessHandle> processes) {
    // The shell's own kill: a bare Debian has no program of that name.
    List<String> command = new ArrayList<>(List.of("sh", "-c", "kill -s \"$@\"", "sh", signal));
    processes.forEach(process -> command.add(Long.toString(process.pid())));
    try {
      // Its exit code says nothing: a process that has just ended makes it fail.
      new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while sending SIG" + signal, e);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a server changes its state", e);
    }
  }

  private static ProcessHandle postmaster(Path dataDirectory) {
    try (Stream<String> lines = Files.lines(dataDirectory.resolve("postmaster.pid"))) {
      long pid = Long.parseLong(lines.findFirst().orElseThrow().strip());
      return ProcessHandle.of(pid).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a process is alive and not a zombie that nobody has reaped yet. */
  public static boolean runs(ProcessHandle process) {
    char state = process.isAlive() ? state(process) : GONE;
    return state != GONE && state != ZOMBIE;
  }

  /** The state's letter in /proc/PID/stat, behind the program's name in parentheses. */
  private static char state(ProcessHandle process) {
    try {
      String stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
      return stat.charAt(stat.lastIndexOf(')') + 2);
    } catch (IOException e) {
      return GONE;
    }
  }
}
