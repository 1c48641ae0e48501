package io.pgops.it.backup;

import static org.assertj.core.api.Assertions.assertThat;

import io.pgops.Backup;
import io.pgops.BackupResult;
import io.pgops.PgOps;
import io.pgops.internal.archive.ArchiveInput;
import io.pgops.internal.archive.CustomArchiveReader;
import io.pgops.internal.archive.Toc;
import io.pgops.internal.archive.TocEntry;
import io.pgops.it.server.EveryServer;
import io.pgops.it.server.PostgresServer;
import io.pgops.it.server.SideBySide;
import io.pgops.it.server.TestDatabase;
import io.pgops.it.tools.StockTools;
import io.pgops.storage.LocalDirectory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;

/** Which materialized views are filled by a restore, and when. */
@SideBySide
@ParameterizedClass
@EveryServer
class RefreshIT {
  private static final String STACK =
      """
      CREATE TABLE t (a integer);
      INSERT INTO t VALUES (1), (2);
      CREATE MATERIALIZED VIEW below AS SELECT a FROM t;
      CREATE VIEW "between" AS SELECT a FROM below;
      CREATE FUNCTION of_between() RETURNS bigint BEGIN ATOMIC SELECT count(*) FROM "between"; END;
      CREATE MATERIALIZED VIEW above AS SELECT a, of_between() AS n FROM t;
      CREATE MATERIALIZED VIEW a_further AS SELECT n FROM above;
      CREATE MATERIALIZED VIEW other AS SELECT a FROM t;
      """;

  private final PostgresServer server;
  private final TestDatabase source;
  private final LocalDirectory storage;
  private final Path folder;

  RefreshIT(PostgresServer server, @TempDir Path folder) {
    this.server = server;
    this.source = server.createDatabase();
    this.folder = folder;
    this.storage = LocalDirectory.at(folder);
  }

  @AfterEach
  void drop() {
    source.close();
  }

  @Test
  void whatReadsOneWithoutRowsIsRestoredWithoutRowsAndThatIsTold() {
    source.execute(STACK + "REFRESH MATERIALIZED VIEW below WITH NO DATA");
    BackupResult result = backup().to(storage);
    assertThat(result.notices())
        .containsExactlyInAnyOrder(
            "materialized view public.above is restored without rows: it reads materialized view"
                + " public.below, which has none",
            "materialized view public.a_further is restored without rows: it reads materialized"
                + " view public.above, which has none");
    assertThat(backup().plan().notices()).isEqualTo(result.notices());
    assertRestoresFilled(result, "other");
  }

  @Test
  void oneThatReadsItselfIsRestoredWithoutRowsAndThatIsTold() {
    source.execute(
        """
        CREATE VIEW of_itself AS SELECT 1 AS a;
        CREATE MATERIALIZED VIEW itself AS SELECT a FROM of_itself;
        CREATE OR REPLACE VIEW of_itself AS SELECT a FROM itself;
        CREATE MATERIALIZED VIEW other AS SELECT 1 AS a""");
    BackupResult result = backup().to(storage);
    assertThat(result.notices())
        .containsExactly(
            "materialized view public.itself is restored without rows: it reads materialized view"
                + " public.itself, which has none");
    assertRestoresFilled(result, "other");
  }

  @Test
  void whatReadsOneWhoseRowsAreLeftOutIsNotFilledEither() {
    source.execute(STACK);
    BackupResult result = backup().excludeData("public.below").to(storage);
    assertThat(result.notices()).hasSize(2).allMatch(notice -> notice.contains("without rows"));
    assertRestoresFilled(result, "other");
  }

  @Test
  void eachIsFilledAfterAllThatItReads() throws IOException {
    source.execute(
        STACK
            + """
            CREATE TABLE grouped (id integer PRIMARY KEY, name text);
            CREATE VIEW by_key AS SELECT id, name FROM grouped GROUP BY id;
            CREATE MATERIALIZED VIEW of_split AS SELECT name FROM by_key""");
    BackupResult result = backup().to(storage);
    assertThat(result.notices()).isEmpty();
    Toc toc = toc(result);
    assertThat(needed(toc, "above")).contains("MATERIALIZED VIEW DATA below");
    assertThat(needed(toc, "a_further")).contains("MATERIALIZED VIEW DATA above");
    assertThat(needed(toc, "of_split")).contains("RULE by_key _RETURN");
    assertRestoresFilled(result, "a_further", "above", "below", "of_split", "other");
  }

  @Test
  void definitionsAloneAndRowsAloneFillNothing() throws IOException {
    source.execute(STACK);
    for (Backup backup : List.of(backup().schemaOnly(), backup().dataOnly())) {
      BackupResult result = backup.to(storage);
      assertThat(toc(result).entries()).noneMatch(RefreshIT::isRefresh);
      assertThat(result.notices()).isEmpty();
    }
  }

  @Test
  void oneThatIsSelectedAloneIsFilledFromWhatIsThere() throws IOException {
    source.execute(STACK);
    BackupResult result = backup().tables("public.a_further").to(storage);
    assertThat(toc(result).entries()).filteredOn(RefreshIT::isRefresh).hasSize(1);
    try (TestDatabase restored = server.createDatabase()) {
      restored.execute(STACK + "DROP MATERIALIZED VIEW a_further");
      StockTools.newestFor(server).restore(restored, file(result));
      assertThat(restored.number("SELECT count(*) FROM a_further")).isEqualTo(2);
    }
  }

  private Backup backup() {
    return PgOps.backup(source.dataSource());
  }

  private Path file(BackupResult result) {
    return folder.resolve(result.backup().objectKeys().get(0));
  }

  private Toc toc(BackupResult result) throws IOException {
    try (CustomArchiveReader reader = CustomArchiveReader.open(ArchiveInput.of(file(result)))) {
      return reader.toc();
    }
  }

  private static boolean isRefresh(TocEntry entry) {
    return entry.desc().equals("MATERIALIZED VIEW DATA");
  }

  private static List<String> needed(Toc toc, String view) {
    return toc.entries().stream()
        .filter(entry -> isRefresh(entry) && entry.tag().equals(view))
        .flatMap(entry -> entry.dependencies().stream())
        .flatMap(id -> toc.entry(id).stream())
        .map(entry -> entry.desc() + " " + entry.tag())
        .toList();
  }

  /** By stock pg_restore, with and without jobs, and by PgOps. */
  private void assertRestoresFilled(BackupResult result, String... names) {
    for (String option : List.of("--no-comments", "--jobs=3")) {
      try (TestDatabase restored = server.createDatabase()) {
        StockTools.newestFor(server).restore(restored, file(result), option);
        assertFilled(restored, names);
      }
    }
    try (TestDatabase restored = server.createDatabase()) {
      PgOps.restore(restored.dataSource()).backup(result.id()).allowPartial().from(storage);
      assertFilled(restored, names);
    }
  }

  private static void assertFilled(TestDatabase restored, String... names) {
    assertThat(
            restored.rows(
                "SELECT relname FROM pg_class WHERE relkind = 'm' AND relispopulated ORDER BY 1"))
        .extracting(row -> row.get(0))
        .containsExactly(names);
  }
}
