package io.pgops.it.s3;

import static org.assertj.core.api.Assertions.assertThat;

import io.pgops.it.server.PostgresServers;
import io.pgops.it.server.TestDatabase;
import io.pgops.it.tools.PgOpsJar;
import io.pgops.it.tools.StockTools;
import io.pgops.s3.S3Credentials;
import io.pgops.s3.S3Storage;
import io.pgops.storage.StoredObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** A database much larger than the heap. */
@EnabledIfSystemProperty(named = "pgops.heavy", matches = "true")
class S3LargeIT {
  private static final int TABLES = 4;
  private static final int MEGABYTES = Integer.getInteger("pgops.test.s3.megabytes", 3072);
  private static final long WRITTEN = 16L << 20;

  @Test
  void threeGigabytesGoToABucketInASmallHeapWithoutALocalFile(@TempDir Path temp) throws Exception {
    Path objects = Files.createDirectory(temp.resolve("objects"));
    try (S3ServerProcess s3 = S3ServerProcess.startIn(objects);
        TestDatabase source = PostgresServers.newest().createDatabase();
        TestDatabase restored = source.server().createDatabase();
        S3Storage storage =
            S3Storage.bucket(s3.bucket())
                .endpoint(s3.endpoint())
                .pathStyle(true)
                .credentials(() -> S3Credentials.of(S3Server.KEY, S3Server.SECRET))) {
      for (int t = 0; t < TABLES; t++) {
        // random bytes, which nothing makes smaller
        source.execute(
            "CREATE UNLOGGED TABLE t%d AS SELECT n, (SELECT string_agg(gen_random_uuid()::text, '') FROM generate_series(1, 2000 + n * 0)) AS a FROM generate_series(1, %d) n"
                .formatted(t, MEGABYTES * 14 / TABLES));
      }
      long began = System.nanoTime();
      long written = backUp(source, s3, temp.resolve("output"));
      Duration took = Duration.ofNanos(System.nanoTime() - began);

      StoredObject archive =
          storage.list("", true).objects().stream()
              .max(Comparator.comparing(StoredObject::size))
              .orElseThrow();
      assertThat(archive.size()).isGreaterThan(MEGABYTES * 1_000_000L);
      assertThat(written).isLessThan(WRITTEN);
      System.out.printf(
          "%d bytes in %d seconds, %d bytes written to disk%n",
          archive.size(), took.toSeconds(), written);

      Path downloaded = temp.resolve("archive");
      try (InputStream stream = storage.open(archive.key(), 0, -1)) {
        Files.copy(stream, downloaded);
      }
      StockTools.newestFor(source.server()).restore(restored, downloaded, "-j", "4");
      for (int t = 0; t < TABLES; t++) {
        String sum = "SELECT count(*) || ' ' || sum(hashtext(a)::bigint * n) FROM t" + t;
        assertThat(restored.value(sum)).isEqualTo(source.value(sum));
      }
    }
  }

  /** How many bytes the process wrote to disks, by the kernel's count. */
  private static long backUp(TestDatabase source, S3ServerProcess s3, Path output)
      throws Exception {
    Map<String, String> environment = new HashMap<>(PgOpsJar.environment(source));
    environment.put("AWS_ACCESS_KEY_ID", S3Server.KEY);
    environment.put("AWS_SECRET_ACCESS_KEY", S3Server.SECRET);
    ProcessBuilder builder =
        new ProcessBuilder(
            PgOpsJar.command(
                "256m",
                "backup",
                "--url",
                source.url(),
                "--to",
                "s3://" + s3.bucket(),
                "--endpoint",
                s3.endpoint().toString(),
                "--path-style",
                "--compress",
                "none"));
    builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
    builder.environment().putAll(environment);
    Process process = builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
    Path counters = Path.of("/proc", String.valueOf(process.pid()), "io");
    long written = 0;
    while (process.isAlive()) {
      Thread.sleep(200);
      if (Files.exists(counters)) {
        written = Math.max(written, written(counters));
      }
    }
    assertThat(process.exitValue()).as(Files.readString(output)).isZero();
    return written;
  }

  private static long written(Path counters) throws Exception {
    try {
      return Files.readAllLines(counters).stream()
          .filter(line -> line.startsWith("write_bytes:"))
          .mapToLong(line -> Long.parseLong(line.substring(line.indexOf(' ') + 1)))
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      // it ended between two looks
      return 0;
    }
  }
}
