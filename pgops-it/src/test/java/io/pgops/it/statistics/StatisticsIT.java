package io.pgops.it.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.pgops.PgOps;
import io.pgops.internal.archive.ArchiveInput;
import io.pgops.internal.archive.CustomArchiveReader;
import io.pgops.internal.archive.TocEntry;
import io.pgops.it.judge.Judge;
import io.pgops.it.server.EveryServer;
import io.pgops.it.server.PostgresServer;
import io.pgops.it.server.PostgresServers;
import io.pgops.it.server.SideBySide;
import io.pgops.it.server.TestDatabase;
import io.pgops.it.tools.StockTools;
import io.pgops.storage.LocalDirectory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;

/** Asked for, the planner's statistics come back instead of being gathered anew. */
@SideBySide
@ParameterizedClass
@EveryServer
class StatisticsIT {
  /** Every column of pg_stats is filled for one of them; one table was never looked at. */
  private static final String CONTENT =
      """
      CREATE SCHEMA "odd ""'\\ schema";
      CREATE TABLE everyday (id integer PRIMARY KEY, word text UNIQUE, few integer[],
        twice integer GENERATED ALWAYS AS (id * 2) STORED, dropped integer);
      ALTER TABLE everyday DROP COLUMN dropped;
      INSERT INTO everyday (id, word, few)
        SELECT n, 'it''s \\ "' || n, ARRAY[n % 3, n % 5] FROM generate_series(1, 2000) n;
      CREATE INDEX by_expression ON everyday (lower(word), (id % 7));
      CREATE STATISTICS of_two ON id, few FROM everyday;
      CREATE MATERIALIZED VIEW most AS SELECT id, word FROM everyday WHERE id > 100;
      CREATE INDEX of_most ON most (upper(word));
      CREATE TABLE parent (id integer, kind text) PARTITION BY LIST (kind);
      CREATE TABLE part PARTITION OF parent FOR VALUES IN ('a');
      CREATE INDEX of_parts ON parent ((id + 1));
      INSERT INTO parent SELECT n, 'a' FROM generate_series(1, 900) n;
      CREATE TABLE above (a integer); CREATE TABLE below () INHERITS (above);
      INSERT INTO above VALUES (1), (2); INSERT INTO below VALUES (3), (4), (5);
      CREATE TABLE "odd ""'\\ schema"."odd ""'\\ table" ("odd ""'\\ column" text);
      INSERT INTO "odd ""'\\ schema"."odd ""'\\ table" VALUES ('''\\'), ('"'), (''), (NULL);
      CREATE TYPE mood AS ENUM ('a', 'b', 'it''s');
      CREATE TABLE types (m mood, r int4range, t tsvector, b bytea, at timestamptz);
      INSERT INTO types SELECT CASE n % 3 WHEN 0 THEN 'it''s' ELSE 'a' END::mood,
        CASE WHEN n % 9 = 0 THEN 'empty' ELSE int4range(n, n + n % 11) END, ('a b' || n)::tsvector,
        convert_to(n::text, 'UTF8'), timestamptz '2026-01-01 00:00+00' + n * interval '1 hour'
        FROM generate_series(1, 500) n;
      CREATE TABLE nothing (a integer); CREATE TABLE nulls (a integer);
      INSERT INTO nulls SELECT NULL FROM generate_series(1, 10);
      ANALYZE; CREATE TABLE unknown (a integer)""";

  private static final String GATHERED =
      "SELECT count(*) FROM pg_stats WHERE schemaname = 'public'";

  private final PostgresServer server;
  private final LocalDirectory folder;
  private final Path path;
  private TestDatabase source;

  StatisticsIT(PostgresServer server, @TempDir Path path) {
    this.server = server;
    this.path = path;
    this.folder = LocalDirectory.at(path);
  }

  @BeforeEach
  void fill() {
    source = server.createDatabase();
    source.execute(CONTENT);
  }

  @AfterEach
  void drop() {
    source.close();
  }

  private static List<String> statistics(TestDatabase database) {
    return StockTools.newestFor(database.server())
        .pgDump(database, "--statistics-only", "--restrict-key=x")
        .succeeded()
        .out()
        .lines()
        // of the server that they were gathered on, and what older ones do not have
        .filter(line -> !line.contains("'version'") && !line.contains("'relallfrozen'"))
        .filter(line -> !line.startsWith("-- Dumped"))
        .map(line -> line.replaceFirst(",$", ""))
        .toList();
  }

  /** Stock tools make the indexes of a table later, by which its pages are counted anew. */
  private static List<String> withoutPages(TestDatabase database) {
    return statistics(database).stream().filter(line -> !line.contains("'relpages'")).toList();
  }

  @Test
  void theyComeBackOnServersThatTakeThem() {
    PostgresServer newest = PostgresServers.newest();
    assumeTrue(newest.major() >= 18, "older servers do not take statistics");
    PgOps.backup(source.dataSource()).statistics().to(folder);
    try (TestDatabase restored = newest.createDatabase()) {
      PgOps.restore(restored.dataSource()).latest().from(folder);
      Judge.assertLinesSame("the statistics", statistics(source), statistics(restored));
      if (newest.equals(server)) {
        Judge.assertSame(source, restored);
      }
    }
  }

  @Test
  void pgRestorePutsThemBack() {
    assumeTrue(server.major() >= 18, "older servers do not take statistics");
    Path archive =
        path.resolve(
            PgOps.backup(source.dataSource()).statistics().to(folder).backup().objectKeys().get(0));
    for (String option : List.of("--exit-on-error", "--jobs=3")) {
      try (TestDatabase restored = server.createDatabase()) {
        StockTools.newestFor(server).restore(restored, archive, option);
        Judge.assertLinesSame("the statistics", withoutPages(source), withoutPages(restored));
      }
    }
  }

  @Test
  void olderServersGatherThemAnew() {
    assumeTrue(server.major() < 18, "this server takes them");
    PgOps.backup(source.dataSource()).statistics().to(folder);
    try (TestDatabase restored = server.createDatabase()) {
      PgOps.restore(restored.dataSource()).latest().from(folder);
      Judge.assertSame(source, restored);
      assertThat(restored.number(GATHERED)).isEqualTo(source.number(GATHERED));
    }
  }

  @Test
  void withoutTheOptionThereAreNone() throws IOException {
    Path archive =
        path.resolve(PgOps.backup(source.dataSource()).to(folder).backup().objectKeys().get(0));
    try (CustomArchiveReader reader = CustomArchiveReader.open(ArchiveInput.of(archive))) {
      assertThat(reader.toc().entries())
          .extracting(TocEntry::desc)
          .contains("TABLE DATA")
          .doesNotContain("STATISTICS DATA");
    }
  }
}
