package io.pgops.it.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pgops.BackupResult;
import io.pgops.PgOps;
import io.pgops.error.RestoreException;
import io.pgops.error.UnsupportedObjectsException;
import io.pgops.internal.archive.ArchiveInput;
import io.pgops.internal.archive.CustomArchiveReader;
import io.pgops.internal.archive.TocEntry;
import io.pgops.it.judge.Judge;
import io.pgops.it.sample.Sample;
import io.pgops.it.server.EveryServer;
import io.pgops.it.server.PostgresServer;
import io.pgops.it.server.SideBySide;
import io.pgops.it.server.TestDatabase;
import io.pgops.it.tools.StockTools;
import io.pgops.storage.LocalDirectory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;

/**
 * Security labels. No server of the tests has a provider of labels, so they are put into the
 * catalog by hand, and nothing can be said here of their restore but that it asks for the provider.
 */
@SideBySide
@ParameterizedClass
@EveryServer
class SecurityLabelIT {
  private static final String OBJECTS =
      """
      CREATE SCHEMA "Odd ""schema"" x";
      SET search_path = "Odd ""schema"" x";
      CREATE TABLE labelled (a integer, "odd ""column"" x" text);
      CREATE VIEW v AS SELECT a FROM labelled;
      CREATE SEQUENCE s;
      CREATE FUNCTION f(integer, OUT b text) LANGUAGE sql AS 'SELECT ''x''';
      CREATE PROCEDURE p(integer) LANGUAGE sql AS 'SELECT 1';
      CREATE DOMAIN d AS integer;
      CREATE TYPE e AS ENUM ('a');
      CREATE EXTENSION hstore;
      SELECT lo_create(101), lo_create(102);
      INSERT INTO pg_seclabel (objoid, classoid, objsubid, provider, label)
      SELECT o.*, 'pgops test', 'it''s "secret" \\' FROM (VALUES
        ('labelled'::regclass::oid, 'pg_class'::regclass, 0), ('labelled'::regclass, 'pg_class'::regclass, 2),
        ('v'::regclass, 'pg_class'::regclass, 0), ('v'::regclass, 'pg_class'::regclass, 1),
        ('s'::regclass, 'pg_class'::regclass, 0), ('f'::regproc, 'pg_proc'::regclass, 0),
        ('p'::regproc, 'pg_proc'::regclass, 0), ('d'::regtype, 'pg_type'::regclass, 0),
        ('e'::regtype, 'pg_type'::regclass, 0), ('"Odd ""schema"" x"'::regnamespace, 'pg_namespace'::regclass, 0),
        ('public'::regnamespace, 'pg_namespace'::regclass, 0), (102, 'pg_largeobject'::regclass, 0),
        ('hstore(text, text)'::regprocedure, 'pg_proc'::regclass, 0)) o;
      INSERT INTO pg_seclabel (objoid, classoid, objsubid, provider, label)
      VALUES ('labelled'::regclass, 'pg_class'::regclass, 0, 'another', 'open');
      INSERT INTO pg_shseclabel (objoid, classoid, provider, label)
      SELECT oid, 'pg_database'::regclass, 'another', 'of all' FROM pg_database WHERE datname = current_database()""";

  private final PostgresServer server;
  private final Path folder;
  private final LocalDirectory target;
  private final TestDatabase source;

  SecurityLabelIT(PostgresServer server, @TempDir Path folder) {
    this.server = server;
    this.folder = folder;
    this.target = LocalDirectory.at(folder);
    this.source = server.createDatabase();
  }

  @BeforeEach
  void fill() {
    Sample.createRoles(source);
    source.execute(OBJECTS);
  }

  @AfterEach
  void drop() {
    // Nobody else would: the label is of a database, but in a catalog of the cluster.
    source.execute("DELETE FROM pg_shseclabel");
    source.close();
  }

  @Test
  void theyAreDumpedAsPgDumpDumpsThem() {
    BackupResult ours = PgOps.backup(source.dataSource()).to(target);
    assertThat(ours.complete()).isTrue();
    Path theirs = folder.resolve("theirs.dump");
    StockTools.newestFor(server).pgDump(source, "-Fc", "-f", theirs.toString()).succeeded();
    List<String> labels = labels(folder.resolve(ours.backup().objectKeys().get(0)));
    // pg_dump leaves out those of what an extension makes, whoever made them.
    String ofMember =
        """
        Odd "schema" x FUNCTION hstore(pg_catalog.text,pg_catalog.text):\
         SECURITY LABEL FOR "pgops test" ON FUNCTION "Odd ""schema"" x".hstore(pg_catalog.text,pg_catalog.text)\
         IS 'it''s "secret" \\';""";
    assertThat(labels).hasSize(12).contains(ofMember);
    assertThat(labels.stream().filter(label -> !label.equals(ofMember)))
        .containsExactlyElementsOf(labels(theirs));
  }

  /** Kind, owner and text of each, sorted. */
  private static List<String> labels(Path archive) {
    try (CustomArchiveReader reader = CustomArchiveReader.open(ArchiveInput.of(archive))) {
      return reader.toc().entries().stream()
          .filter(entry -> entry.desc().equals("SECURITY LABEL"))
          .map(SecurityLabelIT::text)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(TocEntry entry) {
    List<String> labels = String.valueOf(entry.definition()).lines().sorted().toList();
    return entry.namespace() + " " + entry.tag() + ": " + String.join("\n", labels);
  }

  @Test
  void theirRestoreNeedsTheirProviderOrIsAskedToLeaveThemOut() {
    PgOps.backup(source.dataSource()).to(target);
    try (TestDatabase restored = server.createDatabase()) {
      assertThatThrownBy(() -> PgOps.restore(restored.dataSource()).latest().from(target))
          .isInstanceOf(RestoreException.class)
          .hasMessageContaining("security label provider")
          .hasMessageContaining("is not loaded")
          .hasMessageContaining("The database is empty again.");
      PgOps.restore(restored.dataSource()).latest().withoutSecurityLabels().from(target);
      source.execute("DELETE FROM pg_seclabel; DELETE FROM pg_shseclabel");
      Judge.assertSame(source, restored);
    }
  }

  @Test
  void aLabelOnWhatIsBuiltInStopsTheBackup() {
    source.execute(
        """
        INSERT INTO pg_seclabel (objoid, classoid, objsubid, provider, label)
        VALUES ('pg_sleep'::regproc, 'pg_proc'::regclass, 0, 'another', 'open')""");
    assertThatThrownBy(() -> PgOps.backup(source.dataSource()).to(target))
        .isInstanceOf(UnsupportedObjectsException.class)
        .hasMessageContaining(
            "security label of another on function pg_catalog.pg_sleep(double precision)");
  }
}
