package io.pgops.it.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import io.pgops.Backup;
import io.pgops.ConnectionSource;
import io.pgops.PgOps;
import io.pgops.error.ServerException;
import io.pgops.it.server.PostgresServer;
import io.pgops.it.server.PostgresServers;
import io.pgops.it.server.TestDatabase;
import io.pgops.it.server.TestRole;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Another session alters what no lock of ours holds still, exactly when a dump has taken its
 * snapshot, or when it has read the catalogs and is about to read the rows. The archive is then the
 * same as one made in peace before or after.
 */
@Timeout(120)
class AlterationIT {
  private static final String SETUP =
      """
      CREATE SCHEMA app; CREATE SCHEMA other;
      CREATE TYPE app.mood AS ENUM ('sad', 'ok');
      CREATE TYPE app.pair AS (x integer, y integer);
      CREATE TYPE app.feeling AS (mood app.mood, since date);
      CREATE DOMAIN app.positive AS integer CONSTRAINT positive CHECK (VALUE > 0);
      CREATE SEQUENCE app.counter; CREATE SEQUENCE app.spare START 100;
      CREATE FUNCTION app.stamp() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
      CREATE FUNCTION app.price(a app.mood, b integer DEFAULT 1) RETURNS integer
        LANGUAGE sql AS 'SELECT 1';
      -- Reading a long value makes the server notice what became of the catalogs.
      CREATE TABLE app.first (long text); ALTER TABLE app.first ALTER long SET STORAGE EXTERNAL;
      INSERT INTO app.first VALUES (repeat('x', 9000));
      CREATE TABLE other.first (long text); CREATE TABLE other.owner (id integer PRIMARY KEY);
      CREATE TABLE app.owner (id integer PRIMARY KEY);
      CREATE TABLE app.item (
        id integer PRIMARY KEY, label text NOT NULL, mood app.mood DEFAULT 'ok', pair app.pair,
        feeling app.feeling[], amount app.positive, n bigint DEFAULT nextval('app.counter'),
        owner integer, price integer DEFAULT app.price('ok'),
        CONSTRAINT fk FOREIGN KEY (owner) REFERENCES app.owner NOT VALID,
        CONSTRAINT glad CHECK (mood <> 'sad'));
      CREATE TABLE other.item AS SELECT i AS id, 'other ' || i AS label, 'ok'::app.mood AS mood,
             ROW(i, i)::app.pair AS pair, NULL::app.feeling[] AS feeling, i::app.positive AS amount,
             i AS n, NULL::integer AS owner, i AS price FROM generate_series(1, 3) AS i;
      INSERT INTO app.item SELECT i, 'label ' || i, 'ok', ROW(i, -i)::app.pair,
             ARRAY[ROW('ok', '2020-01-01')::app.feeling], i FROM generate_series(1, 5) AS i;
      CREATE INDEX item_label ON app.item (label);
      CREATE TRIGGER stamp BEFORE UPDATE ON app.item FOR EACH ROW EXECUTE FUNCTION app.stamp();
      CREATE VIEW app.cheap AS
        SELECT id, label, app.price(mood) AS price FROM app.item WHERE mood = 'ok';
      CREATE VIEW app.top AS SELECT id, price FROM app.cheap;
      CREATE TABLE app.parent (a integer); CREATE TABLE app.child (b integer) INHERITS (app.parent);
      CREATE TABLE app.loose (a integer);
      CREATE TABLE app.parted (a integer, b text) PARTITION BY LIST (a);
      CREATE TABLE app.parted_1 PARTITION OF app.parted FOR VALUES IN (1);
      CREATE TABLE app.parted_2 PARTITION OF app.parted FOR VALUES IN (2);
      CREATE TABLE app.single (a integer, b text);
      CREATE INDEX parted_b ON app.parted (b); CREATE INDEX of_some ON ONLY app.parted (a, b);
      CREATE INDEX of_one ON app.parted_1 (a, b);
      CREATE TRIGGER stamp BEFORE UPDATE ON app.parted FOR EACH ROW EXECUTE FUNCTION app.stamp();
      INSERT INTO app.parted VALUES (1, 'one'), (2, 'two'); INSERT INTO app.child VALUES (1, 2);
      COMMENT ON TABLE app.item IS 'one'; COMMENT ON INDEX app.item_label IS 'one';
      """;

  /**
   * @param sql runs in transactions of its own, and takes no lock that conflicts with ours
   */
  private record Alteration(String what, String sql) {
    @Override
    public String toString() {
      return what;
    }
  }

  private static final List<Alteration> ALTERATIONS =
      List.of(
          new Alteration(
              "function replaced",
              "CREATE OR REPLACE FUNCTION app.price(a app.mood, b integer DEFAULT 2) RETURNS integer"
                  + " LANGUAGE sql AS 'SELECT 2'"),
          new Alteration(
              "function renamed", "ALTER FUNCTION app.price(app.mood, integer) RENAME TO cost"),
          new Alteration("trigger function renamed", "ALTER FUNCTION app.stamp() RENAME TO stamp2"),
          new Alteration(
              "function moved", "ALTER FUNCTION app.price(app.mood, integer) SET SCHEMA other"),
          new Alteration("views dropped", "DROP VIEW app.top; DROP VIEW app.cheap"),
          new Alteration(
              "view replaced",
              "CREATE OR REPLACE VIEW app.cheap AS SELECT id, label, 7 AS price FROM app.item"),
          new Alteration("view renamed", "ALTER VIEW app.cheap RENAME TO dear"),
          new Alteration(
              "view dropped and made anew",
              "BEGIN; DROP VIEW app.top; CREATE VIEW app.top AS SELECT 8 AS id; COMMIT"),
          new Alteration("column of a view renamed", "ALTER VIEW app.cheap RENAME price TO cost"),
          new Alteration("enumeration renamed", "ALTER TYPE app.mood RENAME TO temper"),
          new Alteration("label renamed", "ALTER TYPE app.mood RENAME VALUE 'ok' TO 'fine'"),
          new Alteration("label added", "ALTER TYPE app.mood ADD VALUE 'glad' BEFORE 'ok'"),
          new Alteration("composite type renamed", "ALTER TYPE app.pair RENAME TO couple"),
          new Alteration("attribute added", "ALTER TYPE app.pair ADD ATTRIBUTE z integer"),
          new Alteration("attribute renamed", "ALTER TYPE app.pair RENAME ATTRIBUTE x TO z"),
          new Alteration("attribute dropped", "ALTER TYPE app.pair DROP ATTRIBUTE y"),
          new Alteration("domain renamed", "ALTER DOMAIN app.positive RENAME TO plus"),
          new Alteration(
              "check of a domain replaced",
              "ALTER DOMAIN app.positive DROP CONSTRAINT positive;"
                  + " ALTER DOMAIN app.positive ADD CONSTRAINT small CHECK (VALUE < 100) NOT VALID"),
          new Alteration("sequence dropped", "DROP SEQUENCE app.spare"),
          new Alteration("sequence renamed", "ALTER SEQUENCE app.counter RENAME TO ticker"),
          new Alteration("sequence restarted", "ALTER SEQUENCE app.spare START 5 RESTART"),
          new Alteration("schema renamed", "ALTER SCHEMA app RENAME TO app2"),
          new Alteration("schema public renamed", "ALTER SCHEMA public RENAME TO common"),
          new Alteration(
              "schemas swapped",
              "BEGIN; ALTER SCHEMA app RENAME TO x; ALTER SCHEMA other RENAME TO app;"
                  + " ALTER SCHEMA x RENAME TO other; COMMIT"),
          new Alteration("index made", "CREATE INDEX item_n ON app.item (n)"),
          new Alteration("index renamed", "ALTER INDEX app.item_label RENAME TO label2"),
          new Alteration(
              "trigger made",
              "CREATE TRIGGER stamp2 BEFORE UPDATE ON app.item FOR EACH ROW EXECUTE FUNCTION app.stamp()"),
          new Alteration(
              "foreign key made",
              "ALTER TABLE app.item ADD CONSTRAINT fk2 FOREIGN KEY (id) REFERENCES app.owner NOT VALID"),
          new Alteration("foreign key validated", "ALTER TABLE app.item VALIDATE CONSTRAINT fk"),
          new Alteration(
              "statistics target set", "ALTER TABLE app.item ALTER label SET STATISTICS 77"),
          new Alteration("fill factor set", "ALTER TABLE app.item SET (fillfactor = 60)"),
          new Alteration(
              "partition attached",
              "ALTER TABLE app.parted ATTACH PARTITION app.single FOR VALUES IN (3)"),
          new Alteration(
              "partition made",
              "CREATE TABLE app.parted_4 PARTITION OF app.parted FOR VALUES IN (4)"),
          new Alteration(
              "table made and attached",
              "CREATE TABLE app.parted_5 AS SELECT 5 AS a, 'five' AS b;"
                  + " ALTER TABLE app.parted ATTACH PARTITION app.parted_5 FOR VALUES IN (5)"),
          new Alteration(
              "partition detached", "ALTER TABLE app.parted DETACH PARTITION app.parted_2"),
          new Alteration(
              "partition detached concurrently",
              "ALTER TABLE app.parted DETACH PARTITION app.parted_2 CONCURRENTLY"),
          new Alteration("table made to inherit", "ALTER TABLE app.loose INHERIT app.parent"),
          new Alteration(
              "table made to inherit no longer", "ALTER TABLE app.child NO INHERIT app.parent"),
          new Alteration(
              "inheriting table made",
              "CREATE TABLE app.late () INHERITS (app.parent); INSERT INTO app.late VALUES (1)"),
          new Alteration("index of partitions made", "CREATE INDEX parted_a ON app.parted (a)"),
          new Alteration(
              "index of a partition attached",
              "ALTER INDEX app.of_some ATTACH PARTITION app.of_one"),
          new Alteration(
              "trigger of partitions disabled", "ALTER TABLE app.parted DISABLE TRIGGER stamp"),
          new Alteration(
              "trigger of a partition disabled", "ALTER TABLE app.parted_1 DISABLE TRIGGER stamp"),
          new Alteration("comment changed", "COMMENT ON TABLE app.item IS 'two'"),
          new Alteration("privilege granted", "GRANT SELECT ON app.item TO PUBLIC"),
          new Alteration("table made", "CREATE TABLE app.late AS SELECT 1 AS a"),
          new Alteration(
              "rows inserted", "INSERT INTO app.item (id, label, n) VALUES (99, 'x', 99)"),
          new Alteration("rows deleted", "DELETE FROM app.item; VACUUM app.item"));

  static Stream<Arguments> alterations() {
    boolean all = Boolean.getBoolean("pgops.heavy");
    return PostgresServers.every().stream()
        .filter(server -> all || server == PostgresServers.newest())
        .flatMap(
            server -> ALTERATIONS.stream().map(alteration -> Arguments.of(server, alteration)));
  }

  @ParameterizedTest
  @MethodSource("alterations")
  void whatIsAlteredWhileTheCatalogsAreReadIsDumpedAsItWasOrAsItBecame(
      PostgresServer server, Alteration alteration, @TempDir Path folder) {
    try (TestDatabase database = server.createDatabase()) {
      database.execute(SETUP);
      List<String> before = Archived.of(PgOps.backup(database.dataSource()), folder).content();
      AtPhase then = new AtPhase(AtPhase.READING, () -> alter(database, alteration));
      Archived dump = Archived.of(PgOps.backup(database.dataSource()).listener(then), folder);
      then.assertDone();
      List<String> after = Archived.of(PgOps.backup(database.dataSource()), folder).content();
      assertThat(dump.content()).isIn(before, after);
    }
  }

  @ParameterizedTest
  @MethodSource("alterations")
  void whatIsAlteredWhileTheRowsAreReadIsDumpedAsItWasOrTheBackupFails(
      PostgresServer server, Alteration alteration, @TempDir Path folder) {
    try (TestDatabase database = server.createDatabase()) {
      database.execute(SETUP);
      List<String> before = Archived.of(PgOps.backup(database.dataSource()), folder).content();
      AtPhase then = new AtPhase(AtPhase.WRITING, () -> alter(database, alteration));
      assertThatItIsConsistentOrFails(
          PgOps.backup(database.dataSource()).listener(then), database, folder, before);
      then.assertDone();
    }
  }

  @ParameterizedTest
  @MethodSource("alterations")
  void withOneConnectionWhatIsAlteredMeanwhileIsDumpedAsItWasOrTheBackupFails(
      PostgresServer server, Alteration alteration, @TempDir Path folder) {
    try (TestDatabase database = server.createDatabase()) {
      database.execute(SETUP);
      List<String> before = Archived.of(PgOps.backup(database.dataSource()), folder).content();
      AtPhase then = new AtPhase(AtPhase.READING, () -> alter(database, alteration));
      ConnectionSource one = new OneConnectionSource(ConnectionSource.of(database.dataSource()));
      assertThatItIsConsistentOrFails(PgOps.backup(one).listener(then), database, folder, before);
      then.assertDone();
    }
  }

  /** By name, and with nothing published: or the same as before, or as after. */
  private static void assertThatItIsConsistentOrFails(
      Backup backup, TestDatabase database, Path folder, List<String> before) {
    Archived dump;
    try {
      dump = Archived.of(backup, folder);
    } catch (ServerException e) {
      assertThat(e.sqlState()).isIn("40001", "42P01", "3F000");
      return;
    }
    List<String> after = Archived.of(PgOps.backup(database.dataSource()), folder).content();
    assertThat(dump.content()).isIn(before, after);
  }

  @Test
  void aRenamedRoleHasOneNameInTheWholeArchive(@TempDir Path folder) {
    PostgresServer server = PostgresServers.newest();
    try (TestRole role = server.createRole("");
        TestDatabase database = server.createDatabase()) {
      database.execute("CREATE TABLE t (a integer); ALTER TABLE t OWNER TO " + role.quoted());
      database.execute("GRANT SELECT ON t TO PUBLIC");
      String renamed = role.name() + "_renamed";
      AtPhase then =
          new AtPhase(
              AtPhase.READING,
              () -> server.execute("ALTER ROLE " + role.quoted() + " RENAME TO " + renamed));
      try {
        Archived dump = Archived.of(PgOps.backup(database.dataSource()).listener(then), folder);
        then.assertDone();
        List<String> after = Archived.of(PgOps.backup(database.dataSource()), folder).content();
        assertThat(dump.content()).isEqualTo(after);
        assertThat(dump.result().snapshotAttempts()).isEqualTo(2);
      } finally {
        server.execute("ALTER ROLE " + renamed + " RENAME TO " + role.quoted());
      }
    }
  }

  @Test
  void anIndexThatIsDroppedConcurrentlyIsWhollyThereOrNotAtAll(@TempDir Path folder) {
    try (TestDatabase database = PostgresServers.newest().createDatabase();
        OtherSession other = new OtherSession(database)) {
      database.execute(SETUP);
      Thread[] dropping = new Thread[1];
      AtPhase then =
          new AtPhase(
              AtPhase.READING,
              () -> {
                dropping[0] =
                    OtherSession.start(
                        () -> other.execute("DROP INDEX CONCURRENTLY app.item_label"));
                OtherSession.await(
                    database,
                    "SELECT count(*) FROM pg_index WHERE NOT indisvalid"
                        + " AND indexrelid = 'app.item_label'::regclass");
              });
      Archived dump = Archived.of(PgOps.backup(database.dataSource()).listener(then), folder);
      then.assertDone();
      assertThat(dump.tags("INDEX")).isNotEmpty();
      assertThat(dump.entries()).noneMatch(entry -> entry.tag().contains("item_label"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GRANT SELECT ON app.item TO PUBLIC",
        "CREATE INDEX i ON app.item (n)",
        "ANALYZE app.item",
        "REINDEX INDEX app.item_label",
        "CREATE TABLE app.late (a integer); DROP TABLE app.late",
        "CREATE TEMP TABLE t (a integer); ALTER TABLE t ADD b text; DROP TABLE t",
        "CREATE OR REPLACE FUNCTION app.late() RETURNS integer LANGUAGE sql AS 'SELECT 1'",
      })
  void whatTheServerDescribesNoOtherwiseIsNoReasonToStartOver(String sql, @TempDir Path folder) {
    try (TestDatabase database = PostgresServers.newest().createDatabase()) {
      database.execute(SETUP);
      AtPhase then = new AtPhase(AtPhase.READING, () -> alter(database, new Alteration("", sql)));
      Archived dump = Archived.of(PgOps.backup(database.dataSource()).listener(then), folder);
      then.assertDone();
      assertThat(dump.result().snapshotAttempts()).isEqualTo(1);
    }
  }

  @Test
  void whatOtherSchemasSufferDoesNotMatterToASelection(@TempDir Path folder) {
    try (TestDatabase database = PostgresServers.newest().createDatabase()) {
      database.execute(SETUP);
      database.execute("CREATE SCHEMA noise; CREATE VIEW noise.v AS SELECT 1 AS a");
      AtPhase then =
          new AtPhase(
              AtPhase.READING,
              () -> database.execute("CREATE OR REPLACE VIEW noise.v AS SELECT 2 AS a"));
      Archived dump =
          Archived.of(PgOps.backup(database.dataSource()).schemas("app").listener(then), folder);
      then.assertDone();
      assertThat(dump.result().snapshotAttempts()).isEqualTo(1);
    }
  }

  /** What a lock of ours holds still after all is left as it was. */
  private static void alter(TestDatabase database, Alteration alteration) {
    try (OtherSession session = new OtherSession(database)) {
      session.execute("SET lock_timeout = '300ms'");
      for (String sql : alteration.sql().split(";", -1)) {
        session.execute(sql);
      }
    } catch (IllegalStateException e) {
      assertThat(e).hasMessageContaining("lock timeout");
    }
  }

  /** A way in that lends one connection at a time. */
  private record OneConnectionSource(ConnectionSource inner) implements ConnectionSource {
    @Override
    public Connection open(@Nullable String database) throws SQLException {
      return inner.open(database);
    }

    @Override
    public int spareConnections() {
      return 1;
    }

    @Override
    public String describe() {
      return inner.describe();
    }
  }
}
