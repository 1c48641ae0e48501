package io.pgops.it.stall;

import static org.assertj.core.api.Assertions.assertThat;

import io.pgops.error.StorageException;
import io.pgops.event.EntryDone;
import io.pgops.event.Progress;
import io.pgops.it.server.DedicatedServer;
import io.pgops.it.server.PostgresServers;
import io.pgops.it.server.TestDatabase;
import io.pgops.storage.LocalDirectory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

/** Backups to folders that fill up, cannot be written to, or go away. */
class LocalDiskIT {
  private static DedicatedServer server;
  private static TestDatabase database;

  @TempDir private Path folder;

  @BeforeAll
  static void startServer() {
    server = DedicatedServer.start(PostgresServers.newest().major());
    database = server.server().createDatabase();
    database.execute(Source.SCRIPT + Source.MUCH);
  }

  @AfterAll
  static void stopServer() {
    server.close();
  }

  @Test
  void aDiskThatFillsUpIsEmptyAgain() {
    try (Disk disk = Disk.mount(folder, "size=2m");
        Scene scene = new Scene("full disk", server, database, Way.DRIVER)) {
      LocalDirectory target = LocalDirectory.at(folder);
      scene
          .failure(
              () ->
                  scene
                      .backup()
                      .listener(
                          scene.hears(
                              event -> {
                                if (event instanceof Progress) {
                                  scene.cause();
                                }
                              }))
                      .to(target))
          .requires(StorageException.class, "No space left on device", folder.toString());
      scene.assertTidy();
      assertThat(disk.files()).isEmpty();
    }
  }

  /** The rows fit, what follows them does not. */
  @Test
  void aDiskThatIsFullAtTheLastStepsIsEmptyAgain() {
    try (Disk disk = Disk.mount(folder, "size=40m");
        Scene scene = new Scene("full disk at the end", server, database, Way.URL)) {
      LocalDirectory target = LocalDirectory.at(folder);
      Path ballast = folder.resolve("ballast");
      scene
          .failure(
              () ->
                  scene
                      .backup()
                      .listener(
                          scene.hears(
                              event -> {
                                if (event instanceof EntryDone done
                                    && done.object().contains("note")) {
                                  scene.cause();
                                  fill(ballast);
                                }
                              }))
                      .to(target))
          .requires(StorageException.class, "No space left on device", folder.toString());
      scene.assertTidy();
      assertThat(disk.files()).containsExactly(ballast);
    }
  }

  @Test
  void aDiskThatIsReadOnlyIsToldAtOnce() {
    try (Disk disk = Disk.mount(folder, "size=2m");
        Scene scene = new Scene("read-only disk", server, database, Way.HIKARI)) {
      LocalDirectory target = LocalDirectory.at(folder);
      disk.remountReadOnly();
      scene.cause();
      scene
          .failure(() -> scene.backup().to(target))
          .requires(StorageException.class, "Read-only file system", folder.toString());
      scene.assertTidy();
      assertThat(disk.files()).isEmpty();
    }
  }

  @Test
  void aFolderThatGoesAwayIsToldAtTheCommit() {
    try (Scene scene = new Scene("folder goes away", server, database, Way.BOUNCER_SESSION)) {
      Path root = folder.resolve("backups");
      LocalDirectory target = LocalDirectory.at(root);
      scene
          .failure(
              () ->
                  scene
                      .backup()
                      .listener(
                          scene.hears(
                              event -> {
                                if (event instanceof EntryDone) {
                                  scene.cause();
                                  delete(root);
                                }
                              }))
                      .to(target))
          .requires(StorageException.class, "app_", root.toString());
      scene.assertTidy();
      assertThat(root).doesNotExist();
    }
  }

  private static void fill(Path file) {
    byte[] block = new byte[4096];
    try (var out = Files.newOutputStream(file)) {
      while (true) {
        out.write(block);
      }
    } catch (IOException e) {
      assertThat(e).hasMessageContaining("No space left");
    }
  }

  private static void delete(Path root) {
    try (Stream<Path> all = Files.walk(root)) {
      for (Path path : all.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file system in memory, for the super-user on Linux. */
  private record Disk(Path folder) implements AutoCloseable {
    static Disk mount(Path folder, String options) {
      int code = run("mount", "-t", "tmpfs", "-o", options, "tmpfs", folder.toString());
      if (code != 0) {
        throw new TestAbortedException("this user may not mount a small disk");
      }
      return new Disk(folder);
    }

    void remountReadOnly() {
      assertThat(run("mount", "-o", "remount,ro", folder.toString())).isZero();
    }

    List<Path> files() {
      try (Stream<Path> all = Files.walk(folder)) {
        return all.filter(Files::isRegularFile).toList();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() {
      assertThat(run("umount", folder.toString())).isZero();
    }

    private static int run(String... command) {
      try {
        Process process =
            new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
      } catch (IOException e) {
        return -1;
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
