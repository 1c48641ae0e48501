package io.pgops.it.kinds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.pgops.Backup;
import io.pgops.BackupResult;
import io.pgops.PgOps;
import io.pgops.it.judge.Judge;
import io.pgops.it.judge.Likeness;
import io.pgops.it.sample.Sample;
import io.pgops.it.server.EveryServer;
import io.pgops.it.server.PostgresServer;
import io.pgops.it.server.PostgresServers;
import io.pgops.it.server.SideBySide;
import io.pgops.it.server.TestDatabase;
import io.pgops.it.tools.StockTools;
import io.pgops.storage.LocalDirectory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedClass;

/**
 * All kinds of objects in one database, through every stock pg_restore and through PgOps, on the
 * same server and on every newer one.
 */
@SideBySide
@ParameterizedClass
@EveryServer
class EverythingIT {
  private static final boolean HEAVY = Boolean.getBoolean("pgops.heavy");
  private static final int OLDEST_READER = 15;
  private static final String NAME = "(\\w+|\"([^\"]|\"\")*\")";
  private static final Pattern NOT_NULL = Pattern.compile("( CONSTRAINT " + NAME + ")? NOT NULL");
  private static final Pattern NOT_NULL_OF_TABLE =
      Pattern.compile("    (CONSTRAINT " + NAME + " )?NOT NULL " + NAME + "( NO INHERIT)?,?");

  private final PostgresServer server;
  private final Path folder;

  EverythingIT(PostgresServer server, @TempDir Path folder) {
    this.server = server;
    this.folder = folder;
  }

  @Execution(ExecutionMode.SAME_THREAD)
  @TestFactory
  Stream<DynamicTest> everythingComesBack() {
    TestDatabase source = Everything.on(server, server.major());
    List<DynamicTest> tests = new ArrayList<>();
    Path newest = backUp(source, b -> b);
    Likeness likeness = Likeness.of(source);
    tests.add(dynamicTest("nothing is left out", () -> assertThat(lastBackup).isTrue()));
    for (StockTools tools : StockTools.all()) {
      // Older programs cannot dump newer servers, but what they read is only SQL to them.
      Path archive = tools.major() < 17 ? backUp(source, b -> b.readableBy(OLDEST_READER)) : newest;
      if (HEAVY || tools.equals(StockTools.newestFor(server))) {
        tests.add(
            dynamicTest(
                "pg_restore of " + tools.major(), () -> assertRestores(tools, likeness, archive)));
      }
      tests.add(
          dynamicTest(
              "pg_restore --jobs of " + tools.major(),
              () -> assertRestores(tools, likeness, archive, "--jobs=4")));
    }
    for (PostgresServer other : PostgresServers.every()) {
      if (other.major() >= server.major()) {
        tests.add(
            dynamicTest("PgOps into " + other, () -> assertComesBack(likeness, other, newest)));
      }
    }
    return tests.stream().onClose(source::close);
  }

  private boolean lastBackup;

  private Path backUp(TestDatabase source, UnaryOperator<Backup> options) {
    BackupResult result =
        options.apply(PgOps.backup(source.dataSource())).to(LocalDirectory.at(folder));
    lastBackup = result.complete();
    return folder.resolve(result.backup().objectKeys().get(0));
  }

  private void assertRestores(StockTools tools, Likeness source, Path archive, String... options) {
    assertThat(tools.pgRestore("--list", archive.toString()).succeeded().out())
        .contains("TABLE DATA mail message");
    try (TestDatabase target = server.createDatabase()) {
      tools.restore(target, archive, options);
      Judge.assertSame(source, target);
      if (options.length == 0) {
        tools.restore(target, archive, "--clean", "--if-exists");
        Judge.assertSame(source, target);
      }
    }
  }

  private void assertComesBack(Likeness source, PostgresServer other, Path archive) {
    try (TestDatabase target = other.createDatabase()) {
      Sample.createRoles(target);
      Tablespace.create(other);
      PgOps.restore(target.dataSource()).fromFile(archive);
      if (other.major() == server.major()) {
        Judge.assertSame(source, target);
      } else {
        Judge.assertDataSame(source.database(), target);
        assertThat(notNulls(target)).isEqualTo(notNulls(source.database()));
        assertSameAsMadeThere(target);
      }
    }
  }

  /** What the newer server would hold, had everything been made there. */
  private void assertSameAsMadeThere(TestDatabase upgraded) {
    try (TestDatabase made = Everything.on(upgraded.server(), server.major())) {
      assertThat(withoutNews(Judge.schema(upgraded)))
          .containsExactlyElementsOf(withoutNews(Judge.schema(made)));
    }
  }

  /**
   * What older servers do not know: the privileges that the schema public has since 15, the
   * privilege MAINTAIN of 17, that not-null constraints of 18 are objects, with names, of a table
   * or of its parent. Whether a column is one is compared apart.
   */
  private static List<String> withoutNews(List<String> schema) {
    return schema.stream()
        .filter(line -> !line.isEmpty() && !line.equals("--"))
        .filter(line -> !line.contains("SCHEMA public"))
        .filter(line -> !NOT_NULL_OF_TABLE.matcher(line).matches())
        .map(line -> NOT_NULL.matcher(line).replaceFirst(""))
        .map(line -> line.replace(",MAINTAIN", "").replaceFirst(",$", ""))
        .toList();
  }

  private static List<?> notNulls(TestDatabase database) {
    return database.rows(
        """
        SELECT a.attrelid::regclass::text, a.attname, a.attnotnull
          FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
         WHERE a.attnum > 0 AND NOT a.attisdropped AND c.relkind IN ('r', 'p', 'f')
           AND c.oid >= 16384 ORDER BY 1, 2""");
  }
}
