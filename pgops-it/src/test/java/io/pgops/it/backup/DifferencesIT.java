package io.pgops.it.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.pgops.BackupResult;
import io.pgops.PgOps;
import io.pgops.error.RestoreException;
import io.pgops.error.UnsupportedObjectsException;
import io.pgops.it.judge.Judge;
import io.pgops.it.server.EveryServer;
import io.pgops.it.server.PostgresServer;
import io.pgops.it.server.PostgresServers;
import io.pgops.it.server.SideBySide;
import io.pgops.it.server.TestDatabase;
import io.pgops.it.tools.StockTools;
import io.pgops.storage.LocalDirectory;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;

/** What docs/differences.md says, and that there is no more to it. */
@SideBySide
@ParameterizedClass
@EveryServer
class DifferencesIT {
  private final PostgresServer server;
  private final Path folder;
  private final TestDatabase source;
  private final TestDatabase restored;
  private final TestDatabase restoredByStockTools;

  DifferencesIT(PostgresServer server, @TempDir Path folder) {
    this.server = server;
    this.folder = folder;
    this.source = server.createDatabase();
    this.restored = server.createDatabase();
    this.restoredByStockTools = server.createDatabase();
  }

  @AfterEach
  void drop() {
    source.close();
    restored.close();
    restoredByStockTools.close();
  }

  private BackupResult backUp() {
    return PgOps.backup(source.dataSource()).to(LocalDirectory.at(folder));
  }

  private BackupResult carryOver() {
    BackupResult result = backUp();
    assertThat(result.complete()).isTrue();
    PgOps.restore(restored.dataSource()).latest().from(LocalDirectory.at(folder));
    return result;
  }

  private void carryOverByStockTools() {
    StockTools tools = StockTools.newestFor(server);
    Path archive = folder.resolve("stock.dump");
    tools.pgDump(source, "-Fc", "-f", archive.toString()).succeeded();
    tools.restore(restoredByStockTools, archive);
  }

  @Test
  void columnsThatParentsGotLateComeBeforeAChildsOwnAsWithStockTools() {
    source.execute(
        """
        CREATE TABLE parent (a integer);
        CREATE TABLE child (b integer) INHERITS (parent);
        ALTER TABLE parent ADD late integer;
        CREATE TABLE adopted (own integer, late integer, a integer);
        ALTER TABLE adopted INHERIT parent;
        CREATE TABLE grandchild (c integer) INHERITS (child);
        CREATE VIEW of_child AS SELECT * FROM child;
        INSERT INTO child VALUES (1, 2, 3); INSERT INTO adopted VALUES (4, 5, 6);
        INSERT INTO grandchild VALUES (7, 8, 9, 10)""");
    BackupResult result = carryOver();
    carryOverByStockTools();
    Judge.assertSame(restoredByStockTools, restored);
    assertThat(restored.rows("SELECT a, b, late FROM child ORDER BY a"))
        .isEqualTo(source.rows("SELECT a, b, late FROM child ORDER BY a"));
    assertThatThrownBy(() -> Judge.assertSame(source, restored))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("adopted");
    assertThat(result.notices())
        .filteredOn(notice -> notice.contains("inherits columns that its parents got later"))
        .hasSize(2)
        .anyMatch(notice -> notice.startsWith("table public.child "))
        .anyMatch(notice -> notice.startsWith("table public.adopted "));
  }

  @Test
  void rowsThatWouldBeReadIntoOtherColumnsAreRefusedByName() {
    source.execute(
        """
        CREATE TABLE parent (a integer);
        CREATE TABLE child (b integer) INHERITS (parent);
        ALTER TABLE parent ADD late integer;
        CREATE TABLE below () INHERITS (child);
        CREATE DOMAIN child_domain AS child;
        CREATE TYPE pair AS (x child_domain);
        CREATE TABLE holds_one (value child); CREATE TABLE holds_many (value below[]);
        CREATE TABLE holds_deep (value pair); CREATE TABLE holds_fine (value parent);
        CREATE VIEW of_values AS SELECT value FROM holds_one""");
    assertThatThrownBy(this::backUp)
        .isInstanceOfSatisfying(
            UnsupportedObjectsException.class,
            e ->
                assertThat(e.objects())
                    .containsExactly(
                        "table public.holds_deep, which holds rows of public.child, whose columns would be in another order",
                        "table public.holds_many, which holds rows of public.below, whose columns would be in another order",
                        "table public.holds_one, which holds rows of public.child, whose columns would be in another order",
                        "view public.of_values, which needs table public.holds_one"));
  }

  @Test
  void columnsWhoseDefaultsDifferInTheParentsAreDeclared() {
    source.execute(
        """
        SET client_min_messages = warning;
        CREATE TABLE one (a integer DEFAULT 1, b integer); CREATE TABLE two (a integer DEFAULT 1);
        CREATE TABLE child () INHERITS (one, two); CREATE TABLE without () INHERITS (one, two);
        ALTER TABLE ONLY two ALTER a SET DEFAULT 2;
        ALTER TABLE without ALTER a DROP DEFAULT;
        INSERT INTO child VALUES (3, 4)""");
    carryOver();
    Judge.assertDataSame(source, restored);
    String columns =
        """
        SELECT a.attrelid::regclass, a.attname, pg_get_expr(d.adbin, d.adrelid), a.attinhcount
          FROM pg_attribute a LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
         WHERE a.attrelid IN ('child'::regclass, 'without'::regclass) AND a.attnum > 0
         ORDER BY a.attrelid::regclass::text, a.attnum""";
    assertThat(restored.rows(columns)).isEqualTo(source.rows(columns));
    assertThat(declared(source)).isEmpty();
    assertThat(declared(restored)).containsExactly(List.of("child", "a"), List.of("without", "a"));
    assertThatThrownBy(this::carryOverByStockTools).hasMessageContaining("conflicting default");
  }

  private static List<List<@Nullable String>> declared(TestDatabase database) {
    return database.rows(
        """
        SELECT attrelid::regclass, attname FROM pg_attribute
         WHERE attrelid IN ('child'::regclass, 'without'::regclass) AND attnum > 0 AND attislocal
         ORDER BY attrelid::regclass::text""");
  }

  @Test
  void whatAChildHasValidatedByItselfItDeclares() {
    assumeTrue(server.major() >= 18, "not-null constraints are objects since 18");
    source.execute(
        """
        CREATE TABLE parent (a integer); CREATE TABLE child () INHERITS (parent);
        ALTER TABLE parent ADD CONSTRAINT there NOT NULL a NOT VALID;
        ALTER TABLE child VALIDATE CONSTRAINT there""");
    carryOver();
    Judge.assertSame(source, restored);
    String local =
        "SELECT conislocal, coninhcount, convalidated FROM pg_constraint WHERE conrelid = 'child'::regclass";
    assertThat(source.rows(local)).containsExactly(List.of("f", "1", "t"));
    assertThat(restored.rows(local)).containsExactly(List.of("t", "1", "t"));
  }

  @Test
  void aPartitionThatIsBeingDetachedIsDetached() throws SQLException {
    source.execute(
        """
        CREATE TABLE target (id integer PRIMARY KEY);
        CREATE TABLE t (a integer NOT NULL PRIMARY KEY, b integer CONSTRAINT positive CHECK (b > 0),
          c integer REFERENCES target) PARTITION BY LIST (a);
        CREATE TABLE t1 PARTITION OF t FOR VALUES IN (1);
        CREATE TABLE t2 PARTITION OF t FOR VALUES IN (2) PARTITION BY LIST (a);
        CREATE TABLE t21 PARTITION OF t2 DEFAULT;
        CREATE INDEX by_b ON t (b);
        CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
        CREATE TRIGGER noted AFTER INSERT ON t FOR EACH ROW EXECUTE FUNCTION note();
        INSERT INTO target VALUES (7); INSERT INTO t VALUES (1, 1, 7), (2, 2, NULL)""");
    beginToDetach("t", "t1");
    BackupResult result = carryOver();
    assertThat(result.notices())
        .containsExactly(
            "partition public.t1 is being detached by DETACH PARTITION .. CONCURRENTLY, and is"
                + " dumped as it will be: detached");
    source.execute("ALTER TABLE t DETACH PARTITION t1 FINALIZE");
    Judge.assertSame(source, restored);
    source.execute("ALTER TABLE t DROP CONSTRAINT positive");
    beginToDetach("t", "t2");
    PgOps.restore(restoredByStockTools.dataSource())
        .fromFile(folder.resolve(backUp().backup().objectKeys().get(0)));
    source.execute("ALTER TABLE t DETACH PARTITION t2 FINALIZE");
    Judge.assertSame(source, restoredByStockTools);
  }

  /** Another session that looks at the partitioned table keeps it from ending. */
  private void beginToDetach(String table, String partition) throws SQLException {
    try (Connection reader = source.connect();
        Connection detacher = source.connect();
        Statement looking = reader.createStatement();
        Statement detaching = detacher.createStatement()) {
      reader.setAutoCommit(false);
      looking.execute("SELECT FROM " + table);
      detaching.execute("SET statement_timeout = '500ms'");
      assertThatThrownBy(
              () ->
                  detaching.execute(
                      "ALTER TABLE " + table + " DETACH PARTITION " + partition + " CONCURRENTLY"))
          .hasMessageContaining("statement timeout");
      reader.rollback();
    }
    assertThat(source.number("SELECT count(*) FROM pg_inherits WHERE inhdetachpending")).isOne();
  }

  @Test
  void rowsAreInThePartitionOfTheirHash() {
    source.execute(
        """
        CREATE TYPE mood AS ENUM ('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l');
        CREATE TABLE t (m mood) PARTITION BY HASH (m);
        CREATE TABLE t0 PARTITION OF t FOR VALUES WITH (MODULUS 2, REMAINDER 0);
        CREATE TABLE t1 PARTITION OF t FOR VALUES WITH (MODULUS 2, REMAINDER 1);
        CREATE TABLE arrays (m mood[]) PARTITION BY HASH (m);
        CREATE TABLE arrays_0 PARTITION OF arrays FOR VALUES WITH (MODULUS 2, REMAINDER 0);
        CREATE TABLE arrays_1 PARTITION OF arrays FOR VALUES WITH (MODULUS 2, REMAINDER 1);
        INSERT INTO t SELECT unnest(enum_range(NULL::mood));
        INSERT INTO arrays SELECT ARRAY[m] FROM t""");
    // Labels get other numbers, which is what they hash by.
    restored.execute("CREATE TYPE mood AS ENUM ('x'); DROP TYPE mood");
    carryOver();
    Judge.assertSame(source, restored);
    for (String table : List.of("t", "arrays")) {
      assertThat(
              restored.number(
                  "SELECT count(*) FROM "
                      + table
                      + " WHERE NOT satisfies_hash_partition('"
                      + table
                      + "'::regclass, 2, right(tableoid::regclass::text, 1)::integer, m)"))
          .isZero();
      assertThat(restored.rows(places(table))).isNotEqualTo(source.rows(places(table)));
    }
  }

  private static String places(String table) {
    return "SELECT m::text, tableoid::regclass::text FROM " + table + " ORDER BY 1";
  }

  @Test
  void aPartitionedTableIsNotMarkedAsUnlogged() {
    assumeTrue(server.major() < 18, "18 refuses it");
    source.execute(
        """
        CREATE UNLOGGED TABLE t (a integer) PARTITION BY LIST (a);
        CREATE UNLOGGED TABLE t1 PARTITION OF t FOR VALUES IN (1)""");
    carryOver();
    Judge.assertSame(source, restored);
    String persistence =
        "SELECT relname, relpersistence FROM pg_class WHERE relname IN ('t', 't1') ORDER BY 1";
    assertThat(restored.rows(persistence)).containsExactly(List.of("t", "p"), List.of("t1", "u"));
  }

  @Test
  void aCopyOfATriggerHasTheNameOfItsOriginal() {
    assumeTrue(server.major() == 14, "later versions do not let it have another");
    source.execute(
        """
        CREATE TABLE t (a integer) PARTITION BY LIST (a);
        CREATE TABLE t1 PARTITION OF t FOR VALUES IN (1);
        CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
        CREATE TRIGGER noted AFTER INSERT ON t FOR EACH ROW EXECUTE FUNCTION note();
        ALTER TABLE t1 DISABLE TRIGGER noted; ALTER TRIGGER noted ON t1 RENAME TO otherwise""");
    carryOver();
    assertThat(
            restored.rows(
                "SELECT tgrelid::regclass, tgname, tgenabled FROM pg_trigger ORDER BY tgrelid::regclass::text"))
        .containsExactly(List.of("t", "noted", "O"), List.of("t1", "noted", "D"));
    assertThatThrownBy(this::carryOverByStockTools).hasMessageContaining("otherwise");
  }

  @Test
  void whatANewerServerDoesNotTakeFailsByNameAndLeavesNothing() {
    PostgresServer newest = PostgresServers.newest();
    assumeTrue(server.major() < 17 && newest.major() >= 18, "needs an older and a newer server");
    source.execute(
        """
        CREATE TABLE parent (a integer NOT NULL); CREATE TABLE child () INHERITS (parent);
        ALTER TABLE child ALTER a DROP NOT NULL""");
    assertThatItFails(newest, "TABLE public.child");
    source.execute(
        """
        DROP TABLE parent CASCADE;
        CREATE TABLE t (id integer NOT NULL, a integer) PARTITION BY LIST (a);
        CREATE TABLE t1 PARTITION OF t FOR VALUES IN (1);
        ALTER TABLE t1 ALTER id ADD GENERATED BY DEFAULT AS IDENTITY""");
    assertThatItFails(newest, "TABLE ATTACH public.t1");
  }

  private void assertThatItFails(PostgresServer newest, String entry) {
    Path archive = folder.resolve(backUp().backup().objectKeys().get(0));
    try (TestDatabase target = newest.createDatabase()) {
      assertThatThrownBy(() -> PgOps.restore(target.dataSource()).fromFile(archive))
          .isInstanceOf(RestoreException.class)
          .hasMessageContaining(entry)
          .hasMessageContaining("The database is empty again");
    }
  }
}
