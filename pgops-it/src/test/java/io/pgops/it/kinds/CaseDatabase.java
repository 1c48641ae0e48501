package io.pgops.it.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import io.pgops.BackupResult;
import io.pgops.PgOps;
import io.pgops.internal.archive.ArchiveInput;
import io.pgops.internal.archive.CustomArchiveReader;
import io.pgops.internal.archive.Toc;
import io.pgops.it.judge.Judge;
import io.pgops.it.judge.Likeness;
import io.pgops.it.sample.Sample;
import io.pgops.it.server.PostgresServer;
import io.pgops.it.server.TestDatabase;
import io.pgops.it.tools.StockTools;
import io.pgops.storage.LocalDirectory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opentest4j.TestAbortedException;

/**
 * A database with the objects of some cases, each case in a schema of its own so that they can
 * share the database; or of one case, which has it for itself. Backed up on first use.
 */
final class CaseDatabase implements AutoCloseable {
  private final PostgresServer server;
  private final List<KindCase> cases;
  private final Path folder;
  private @Nullable TestDatabase source;
  private @Nullable Likeness likeness;
  private @Nullable TestDatabase target;
  private boolean isRestored;
  private @Nullable Path archive;
  private @Nullable Toc toc;

  /**
   * @param cases several that share it, or one that is alone
   * @param folder an existing folder for backups
   */
  CaseDatabase(PostgresServer server, List<KindCase> cases, Path folder) {
    this.server = server;
    this.cases = cases;
    this.folder = folder;
  }

  /** Makes the objects of all cases and backs them up. */
  void backUp() {
    String options = cases.get(0).database();
    TestDatabase database =
        options == null ? server.createHostileDatabase() : server.createDatabase(options);
    source = database;
    Sample.createRoles(database);
    Tablespace.create(server);
    for (KindCase one : cases) {
      setUp(database, one);
    }
    BackupResult result = PgOps.backup(database.dataSource()).to(LocalDirectory.at(folder));
    assertThat(result.complete()).isTrue();
    Path file = folder.resolve(result.backup().objectKeys().get(0));
    try (CustomArchiveReader reader = CustomArchiveReader.open(ArchiveInput.of(file))) {
      toc = reader.toc();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    archive = file;
  }

  private void setUp(TestDatabase database, KindCase one) {
    String name = '"' + one.name() + '"';
    String schema =
        "CREATE SCHEMA %s; GRANT USAGE ON SCHEMA %s TO PUBLIC; SET search_path = %s;\n"
            .formatted(name, name, name);
    try {
      database.execute((one.alone() ? "" : schema) + one.setup(server.major()));
    } catch (IllegalStateException e) {
      throw new AssertionError("the case " + one + " cannot be set up: " + e.getMessage(), e);
    }
  }

  /** Its archive's table of contents. */
  Toc toc() {
    if (toc == null) {
      throw new TestAbortedException("there is no backup");
    }
    return toc;
  }

  private Path archive() {
    if (archive == null) {
      throw new TestAbortedException("there is no backup");
    }
    return archive;
  }

  TestDatabase source() {
    if (source == null) {
      throw new TestAbortedException("there is no database");
    }
    return source;
  }

  private Likeness likeness() {
    if (likeness == null) {
      likeness = Likeness.of(source());
    }
    return likeness;
  }

  /** The newest pg_restore makes the same database from it. */
  void assertRestores() {
    Path from = archive();
    TestDatabase into = empty();
    target = into;
    StockTools.newestFor(server).restore(into, from);
    isRestored = true;
    Judge.assertSame(likeness(), into);
  }

  /** PgOps makes the same database from it. */
  void assertRestoresByPgOps() {
    try (TestDatabase into = empty()) {
      PgOps.restore(into.dataSource()).fromFile(archive());
      Judge.assertSame(likeness(), into);
    }
  }

  /**
   * As {@link #assertRestores}, with four jobs, which go by the entries' dependencies instead of
   * their order.
   */
  void assertRestoresInParallel() {
    Path from = archive();
    try (TestDatabase into = empty()) {
      StockTools.newestFor(server).restore(into, from, "--jobs=4");
      Judge.assertSame(likeness(), into);
    }
  }

  /** Every drop statement is right: all goes, and comes again. */
  void assertRestoresOverItself() {
    if (target == null || !isRestored) {
      throw new TestAbortedException("it was not restored");
    }
    Stream<String> options =
        Stream.concat(
            Stream.of("--clean"),
            cases.stream().map(KindCase::clean).filter(Objects::nonNull).distinct());
    StockTools.newestFor(server).restore(target, archive(), options.toArray(String[]::new));
    Judge.assertSame(likeness(), target);
  }

  /** The newest pg_restore makes the database itself anew, of the same name and properties. */
  void assertRestoresItself() {
    Path from = archive();
    TestDatabase original = source();
    String name = original.name();
    TestDatabase renamed = server.adoptDatabase(name + "_renamed");
    server.execute(
        "ALTER DATABASE " + original.quotedName() + " RENAME TO " + renamed.quotedName());
    source = renamed;
    target = original;
    StockTools.newestFor(server)
        .restore(server.adoptDatabase(server.address().database()), from, "--create");
    Judge.assertSame(renamed, original);
    Judge.assertDatabasePropertiesSame(renamed, original);
  }

  private TestDatabase empty() {
    String options = cases.get(0).database();
    return options == null ? server.createDatabase() : server.createDatabase(options);
  }

  @Override
  public void close() {
    Stream.of(target, source).filter(Objects::nonNull).forEach(this::drop);
  }

  private void drop(TestDatabase database) {
    if (database.exists()) {
      // A template cannot be dropped.
      server.execute("ALTER DATABASE " + database.quotedName() + " IS_TEMPLATE false");
    }
    database.close();
  }
}
