package io.pgops.it.completeness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.pgops.BackupResult;
import io.pgops.PgOps;
import io.pgops.error.UnsupportedObjectsException;
import io.pgops.it.sample.Sample;
import io.pgops.it.server.EveryServer;
import io.pgops.it.server.PostgresServer;
import io.pgops.it.server.SideBySide;
import io.pgops.it.server.TestDatabase;
import io.pgops.it.tools.StockTools;
import io.pgops.storage.LocalDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;

/** What cannot be dumped stops a backup, or is left out by name with all that needs it. */
@SideBySide
@ParameterizedClass
@EveryServer
class UnsupportedIT {
  private static final List<String> NAMES = Resources.lines("unsupported.txt");

  private final PostgresServer server;
  private final TestDatabase database;
  private final Path folder;

  UnsupportedIT(PostgresServer server, @TempDir Path folder) {
    this.server = server;
    this.database = server.createDatabase();
    this.folder = folder;
  }

  @BeforeEach
  void fill() {
    Sample.createRoles(database);
    database.execute(Resources.text("unsupported.sql"));
  }

  @AfterEach
  void drop() {
    database.close();
  }

  @Test
  void everyUnsupportedObjectIsNamedAndNothingIsWritten() throws IOException {
    assertThatThrownBy(() -> PgOps.backup(database.dataSource()).to(LocalDirectory.at(folder)))
        .asInstanceOf(type(UnsupportedObjectsException.class))
        .satisfies(refused -> assertThat(refused.objects()).containsExactlyElementsOf(NAMES));
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile)).isEmpty();
    }
  }

  @Test
  void skippingLeavesThemOutByNameWithAllThatNeedsThemAndTheRestIsRestored() {
    BackupResult result =
        PgOps.backup(database.dataSource()).skipUnsupported().to(LocalDirectory.at(folder));
    assertThat(result.skipped()).containsExactlyElementsOf(NAMES);
    assertThat(result.complete()).isFalse();
    try (TestDatabase restored = server.createDatabase()) {
      StockTools.newestFor(server)
          .restore(restored, folder.resolve(result.backup().objectKeys().get(0)));
      assertThat(relations(restored))
          .containsExactly("kept r", "kept_pkey i", "kept_view v", "parent r", "reordered r");
      assertThat(restored.rows("SELECT * FROM u.kept ORDER BY 1"))
          .isEqualTo(database.rows("SELECT * FROM u.kept ORDER BY 1"));
    }
  }

  @Test
  void theSamePlanNamesThem() {
    assertThat(PgOps.backup(database.dataSource()).skipUnsupported().plan().skipped())
        .containsExactlyElementsOf(NAMES);
  }

  private static List<String> relations(TestDatabase database) {
    return database
        .rows(
            "SELECT relname || ' ' || relkind::text FROM pg_class WHERE relnamespace = 'u'::regnamespace ORDER BY 1")
        .stream()
        .map(row -> String.valueOf(row.get(0)))
        .toList();
  }
}
