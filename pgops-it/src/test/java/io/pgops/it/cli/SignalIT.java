package io.pgops.it.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.pgops.it.server.PostgresServers;
import io.pgops.it.server.TestDatabase;
import io.pgops.it.tools.PgOpsJar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The command line when it is told to end (SIGTERM; Ctrl-C takes the same way). */
@Timeout(120)
class SignalIT {
  /** 128 + SIGTERM, as the JVM ends. */
  private static final int TERMINATED = 143;

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir private Path temp;

  private Path output() {
    return temp.resolve("output");
  }

  private void assertEndsCleanly(Process process, TestDatabase database) throws Exception {
    process.destroy();
    assertThat(process.waitFor(8, TimeUnit.SECONDS)).as("ended after SIGTERM").isTrue();
    assertThat(process.exitValue()).isEqualTo(TERMINATED);
    assertThat(Files.readString(output())).contains("was cancelled").doesNotContain("\tat ");
    await(
        "backends to go",
        () ->
            "0"
                .equals(
                    database.value(
                        "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'pgops' AND datname = current_database()")));
  }

  private void await(String what, Callable<Boolean> reached) throws Exception {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!reached.call()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("waited for " + what + ":\n" + Files.readString(output()));
      }
      Thread.sleep(20);
    }
  }

  private static boolean isBeingWritten(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.anyMatch(file -> Files.isRegularFile(file) && file.toFile().length() > 100_000);
    }
  }

  @Test
  void aBackupLeavesNothing() throws Exception {
    Path folder = temp.resolve("backups");
    try (TestDatabase database = PostgresServers.newest().createDatabase()) {
      // 60 MB that are slow to compress
      database.execute(
          "CREATE TABLE t AS SELECT n, md5(n::text) || md5((n + 1)::text) || md5((n + 2)::text) AS a FROM generate_series(1, 600000) n");
      Process process =
          PgOpsJar.start(
              PgOpsJar.environment(database),
              output(),
              "backup",
              "--url",
              database.url(),
              "--to",
              folder.toString(),
              "--compress",
              "zstd:22");
      try {
        await("the first rows on the disk", () -> isBeingWritten(folder));
        assertEndsCleanly(process, database);
      } finally {
        process.destroyForcibly();
      }
      try (Stream<Path> left = Files.walk(folder)) {
        assertThat(left.filter(Files::isRegularFile)).isEmpty();
      }
    }
  }

  @Test
  void aRestoreLeavesTheDatabaseEmpty() throws Exception {
    Path folder = temp.resolve("backups");
    try (TestDatabase source = PostgresServers.newest().createDatabase();
        TestDatabase target = PostgresServers.newest().createDatabase()) {
      source.execute(
          """
          CREATE FUNCTION slowly(integer) RETURNS integer IMMUTABLE LANGUAGE plpgsql AS $$
          BEGIN
            IF current_setting('application_name') = 'pgops' THEN PERFORM pg_sleep(0.05); END IF;
            RETURN $1;
          END $$;
          CREATE TABLE t AS SELECT n AS a FROM generate_series(1, 2000) n;
          CREATE INDEX slow_idx ON t (slowly(a));
          """);
      PgOpsJar.run(source, "backup", "--url", source.url(), "--to", folder.toString()).succeeded();
      Process process =
          PgOpsJar.start(
              PgOpsJar.environment(target),
              output(),
              "restore",
              "--url",
              target.url(),
              "--from",
              folder.toString());
      try {
        await(
            "the slow index",
            () ->
                target.server().backends().stream()
                    .anyMatch(
                        backend ->
                            target.name().equals(backend.database())
                                && String.valueOf(backend.query())
                                    .contains("CREATE INDEX slow_idx")));
        assertEndsCleanly(process, target);
      } finally {
        process.destroyForcibly();
      }
      assertThat(target.value("SELECT count(*) FROM pg_class WHERE oid >= 16384 AND relkind = 'r'"))
          .isEqualTo("0");
      assertThat(target.value("SELECT count(*) FROM pg_proc WHERE oid >= 16384")).isEqualTo("0");
    }
  }
}
