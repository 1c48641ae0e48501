package io.pgops.it.sample;

import io.pgops.it.server.TestDatabase;
import io.pgops.it.tools.StockTools;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.opentest4j.TestAbortedException;

/**
 * The DVD rental sample that many know: a small real application database, not ours to ship. Its
 * files {@code pagila-schema.sql} and {@code pagila-data.sql} are looked for in the folder named by
 * {@code -Dpgops.test.pagila} or the environment's {@code PGOPS_PAGILA}.
 */
public final class Pagila {
  /** Every server of today has the language already. */
  private static final String LANGUAGE = "CREATE PROCEDURAL LANGUAGE plpgsql;";

  private Pagila() {}

  /** Fills an empty database with all of it; skips the test where the files are not given. */
  public static void loadInto(TestDatabase database) {
    StockTools psql = StockTools.newest();
    Path folder = folder();
    try {
      Path schema = Files.createTempFile("pagila-schema", ".sql");
      try {
        List<String> lines = Files.readAllLines(folder.resolve("pagila-schema.sql"));
        lines.remove(LANGUAGE);
        Files.write(schema, lines);
        psql.psql(database, "-f", schema.toString()).succeeded();
      } finally {
        Files.delete(schema);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the pagila sample in " + folder, e);
    }
    psql.psql(database, "-f", folder.resolve("pagila-data.sql").toString()).succeeded();
  }

  private static Path folder() {
    String folder =
        System.getProperty(
            "pgops.test.pagila", Optional.ofNullable(System.getenv("PGOPS_PAGILA")).orElse(""));
    if (folder.isEmpty() || !Files.isRegularFile(Path.of(folder, "pagila-schema.sql"))) {
      throw new TestAbortedException(
          "the pagila sample is not there: set PGOPS_PAGILA to the folder that holds"
              + " pagila-schema.sql and pagila-data.sql");
    }
    return Path.of(folder);
  }
}
