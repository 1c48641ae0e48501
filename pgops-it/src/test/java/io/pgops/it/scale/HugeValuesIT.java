package io.pgops.it.scale;

import static org.assertj.core.api.Assertions.assertThat;

import io.pgops.it.judge.Judge;
import io.pgops.it.server.PostgresServers;
import io.pgops.it.server.TestDatabase;
import io.pgops.it.tools.Measured;
import io.pgops.it.tools.PgOpsJar;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Values so large that only a few of them fit into memory. */
class HugeValuesIT {
  private static final boolean HEAVY = Boolean.getBoolean("pgops.heavy");
  private static final int MEGABYTES = HEAVY ? 200 : 20;

  /** The driver takes a row as a whole, in which a byte of bytea is two digits. */
  private static final String HEAP = HEAVY ? "1000m" : "160m";

  @Test
  void theySurviveAHeapOfAFewTimesTheirSize(@TempDir Path folder) {
    try (TestDatabase source = PostgresServers.newest().createDatabase();
        TestDatabase restored = PostgresServers.newest().createDatabase()) {
      source.execute(
          """
          CREATE TABLE huge (id integer, t text, b bytea);
          ALTER TABLE huge ALTER t SET STORAGE EXTERNAL, ALTER b SET STORAGE EXTERNAL;
          INSERT INTO huge SELECT n, repeat('0123456789abcde' || chr(10), %1$d * 65536), NULL
            FROM generate_series(1, 3) n;
          INSERT INTO huge SELECT n, NULL, decode(repeat('00ff5c0a', %1$d * 262144), 'hex')
            FROM generate_series(4, 6) n"""
              .formatted(MEGABYTES));
      Measured backup = PgOpsJar.measured(HEAP, source, "backup", "--to", folder.toString());
      Measured restore = PgOpsJar.measured(HEAP, restored, "restore", "--from", folder.toString());
      System.out.printf("6 values of %d MB: backup %s; restore %s%n", MEGABYTES, backup, restore);
      Judge.assertSchemaSame(source, restored);
      String sums = "SELECT id, length(t), length(b), md5(t), md5(b) FROM huge ORDER BY id";
      assertThat(restored.rows(sums)).isEqualTo(source.rows(sums));
    }
  }
}
