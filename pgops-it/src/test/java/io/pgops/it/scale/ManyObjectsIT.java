package io.pgops.it.scale;

import static org.assertj.core.api.Assertions.assertThat;

import io.pgops.it.judge.Judge;
import io.pgops.it.server.DedicatedServer;
import io.pgops.it.server.PostgresServers;
import io.pgops.it.server.TestDatabase;
import io.pgops.it.tools.Measured;
import io.pgops.it.tools.PgOpsJar;
import io.pgops.it.tools.StockTools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Time and memory beside those of PostgreSQL's own programs in the same run. */
class ManyObjectsIT {
  private static final boolean HEAVY = Boolean.getBoolean("pgops.heavy");
  private static final int TABLES = HEAVY ? 20_000 : 500;
  private static final int LARGE_OBJECTS = HEAVY ? 100_000 : 2_500;

  /** What the JVM may use for objects; the rest of its memory does not depend on the database. */
  private static final String HEAP = HEAVY ? "400m" : "64m";

  private static final int BATCH = 500;

  private final Path folder;

  ManyObjectsIT(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void manyTablesAndLargeObjectsComeBackWithinABoundedHeap() throws IOException {
    // one transaction locks them all, as pg_dump's does
    Map<String, String> settings = Map.of("max_locks_per_transaction", "2000");
    try (DedicatedServer dedicated =
            DedicatedServer.start(PostgresServers.newest().major(), settings);
        TestDatabase source = dedicated.server().createDatabase();
        TestDatabase restored = dedicated.server().createDatabase();
        TestDatabase restoredByStock = dedicated.server().createDatabase()) {
      fill(source);
      StockTools stock = StockTools.newestFor(dedicated.server());
      Path theirs = folder.resolve("theirs.dump");
      Measured pgDump =
          Measured.of(
              List.of(stock.program("pg_dump").toString(), "-Fc", "-f", theirs.toString()),
              StockTools.environment(source));
      Measured backup =
          PgOpsJar.measured(HEAP, source, "backup", "--to", folder.resolve("ours").toString());
      Measured restore =
          PgOpsJar.measured(HEAP, restored, "restore", "--from", folder.resolve("ours").toString());
      Measured pgRestore =
          Measured.of(
              List.of(
                  stock.program("pg_restore").toString(),
                  "-d",
                  restoredByStock.name(),
                  archive(folder.resolve("ours")).toString()),
              StockTools.environment(restoredByStock));
      System.out.printf(
          "%d tables and %d large objects: pg_dump %s; pgops backup %s; pg_restore %s;"
              + " pgops restore %s%n",
          TABLES, LARGE_OBJECTS, pgDump, backup, pgRestore, restore);
      Judge.assertSame(source, restored);
      Judge.assertSame(source, restoredByStock);
      assertThat(restored.number("SELECT count(*) FROM pg_largeobject_metadata"))
          .isEqualTo(LARGE_OBJECTS);
      assertThat(restored.number("SELECT count(*) FROM pg_tables WHERE schemaname LIKE 'app%'"))
          .isEqualTo(TABLES);
    }
  }

  private static Path archive(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".dump")).findAny().orElseThrow();
    }
  }

  /** Tables as applications have them, some of which refer to the one before. */
  private static void fill(TestDatabase database) {
    for (int first = 0; first < TABLES; first += BATCH) {
      database.execute(
          String.format(
              """
              CREATE SCHEMA app%1$d; SET search_path = app%1$d;
              DO $$ BEGIN FOR i IN 1..%2$d LOOP
                EXECUTE format('CREATE TABLE t%%s (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
                  name text NOT NULL DEFAULT %%L CHECK (name <> %%L), at timestamptz DEFAULT now())', i, 'x', '');
                EXECUTE format('INSERT INTO t%%s (name) VALUES (%%L)', i, i);
                IF i %% 10 = 0 THEN
                  EXECUTE format('ALTER TABLE t%%s ADD before bigint REFERENCES t%%s', i, i - 1);
                  EXECUTE format('CREATE INDEX ON t%%s (at, name)', i);
                  EXECUTE format('CREATE VIEW v%%s AS SELECT id, name FROM t%%s', i, i);
                  EXECUTE format('COMMENT ON TABLE t%%s IS %%L', i, 'the ' || i || 'th');
                END IF;
              END LOOP; END $$""",
              first / BATCH, BATCH));
    }
    for (int first = 0; first < LARGE_OBJECTS; first += BATCH) {
      database.execute(
          String.format(
              "SELECT lo_from_bytea((1000000 + n)::oid, convert_to(repeat(n::text, n %% 100),"
                  + " 'UTF8')) FROM generate_series(%d, %d) n",
              first, first + BATCH - 1));
    }
  }
}
