package io.pgops.it.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pgops.BackupStatus;
import io.pgops.BackupStore;
import io.pgops.ConnectionSource;
import io.pgops.PgOps;
import io.pgops.Running;
import io.pgops.Verify;
import io.pgops.VerifyLevel;
import io.pgops.VerifyResult;
import io.pgops.error.BackupNotFoundException;
import io.pgops.error.OperationCancelledException;
import io.pgops.error.RestoreException;
import io.pgops.event.PgOpsListener;
import io.pgops.event.PhaseStarted;
import io.pgops.it.server.EveryServer;
import io.pgops.it.server.PostgresServer;
import io.pgops.it.server.PostgresServers;
import io.pgops.it.server.TestDatabase;
import io.pgops.retention.Verified;
import io.pgops.storage.StorageTarget;
import io.pgops.testkit.InMemoryStorage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** Each level of verification finds its own kind of damage, and not that of the next. */
class VerifyIT {
  private static final Pattern DATA_OBJECT =
      Pattern.compile(
          "(\"key\" : \"[^\"]*\\.dump\",\\s*\"size\" : )(\\d+)(,\\s*\"sha256\" : \")([0-9a-f]+)");
  private static final Pattern BEGINNING =
      Pattern.compile("\"beginning\" : \\{\\s*\"bytes\" : \\d+,\\s*\"sha256\" : \"[0-9a-f]+\"");

  private final PostgresServer server = PostgresServers.newest();
  private final TestDatabase source = server.createDatabase();
  private final InMemoryStorage backups = new InMemoryStorage();

  @BeforeEach
  void fill() {
    source.execute(
        """
        CREATE TABLE item (id int PRIMARY KEY, body text, at timestamptz DEFAULT now(), x float8);
        INSERT INTO item SELECT i, md5(i::text), now(), random() FROM generate_series(1, 500) i;
        CREATE TABLE part (kind text, n int) PARTITION BY LIST (kind);
        CREATE TABLE part_a PARTITION OF part FOR VALUES IN ('a');
        CREATE TABLE part_b PARTITION OF part FOR VALUES IN ('b');
        INSERT INTO part SELECT CASE WHEN i % 3 = 0 THEN 'a' ELSE 'b' END, i
          FROM generate_series(1, 100) i;
        CREATE TABLE "odd (name" ("a b" int, "c""d" text);
        INSERT INTO "odd (name" VALUES (1, E'a\\nb\\\\'), (2, NULL);
        CREATE TABLE parent (a int); CREATE TABLE child (b int) INHERITS (parent);
        INSERT INTO parent VALUES (1); INSERT INTO child VALUES (2, 3);
        SELECT lo_from_bytea(0, '\\x000102');
        """);
  }

  @AfterEach
  void drop() {
    source.close();
  }

  private static String backup(TestDatabase database, StorageTarget target) {
    return PgOps.backup(database.dataSource()).name("b").to(target).id();
  }

  private static VerifyResult verified(StorageTarget target, String id, VerifyLevel level) {
    return PgOps.backups(target).verify(id).level(level).run();
  }

  private VerifyResult restored(StorageTarget target, String id) {
    return PgOps.backups(target)
        .verify(id)
        .restoringOn(ConnectionSource.of(source.dataSource()))
        .run();
  }

  private static void assertScratchIsGone(PostgresServer on) {
    try (TestDatabase any = on.createDatabase()) {
      assertThat(any.rows("SELECT datname FROM pg_database WHERE datname LIKE 'pgops_verify_%'"))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @EveryServer
  void aGoodBackupIsGoodAtEveryLevel(PostgresServer on) {
    try (TestDatabase database = on.createDatabase()) {
      database.execute(
          """
          CREATE TYPE mood AS ENUM ('sad', 'ok');
          CREATE TABLE hashed (m mood, b bytea, n numeric, i interval) PARTITION BY HASH (m);
          CREATE TABLE hashed_0 PARTITION OF hashed FOR VALUES WITH (MODULUS 2, REMAINDER 0);
          CREATE TABLE hashed_1 PARTITION OF hashed FOR VALUES WITH (MODULUS 2, REMAINDER 1);
          INSERT INTO hashed SELECT CASE WHEN i % 2 = 0 THEN 'sad' ELSE 'ok' END::mood,
              decode(md5(i::text), 'hex'), i / 7.0, make_interval(days => i, secs => i / 3.0)
            FROM generate_series(1, 300) i;
          CREATE TABLE nothing ();
          INSERT INTO nothing DEFAULT VALUES;
          SELECT lo_from_bytea(0, convert_to(repeat('x', 300000), 'UTF8'));
          SELECT lo_create(0);
          CREATE ROLE verify_owner;
          ALTER TABLE hashed OWNER TO verify_owner;
          """);
      String id = backup(database, backups);
      database.execute("ALTER TABLE hashed OWNER TO CURRENT_USER; DROP ROLE verify_owner");
      for (VerifyLevel level :
          List.of(VerifyLevel.MANIFEST, VerifyLevel.CHECKSUM, VerifyLevel.STRUCTURE)) {
        VerifyResult result = verified(backups, id, level);
        assertThat(result.problems()).isEmpty();
        assertThat(result.notApplicable()).isEmpty();
        assertThat(result.measuredRto()).isEmpty();
      }
      VerifyResult result =
          PgOps.backups(backups)
              .verify(id)
              .restoringOn(ConnectionSource.of(database.dataSource()))
              .run();
      assertThat(result.problems()).isEmpty();
      assertThat(result.measuredRto().orElseThrow()).isPositive();
      BackupStatus status = PgOps.backups(backups).list().status(id);
      assertThat(status.verified()).isEqualTo(Verified.GOOD);
      assertThat(status.verifications()).containsExactly(result.mark());
      assertScratchIsGone(on);
    }
  }

  @Test
  void aMissingObjectIsFoundByItsManifest() throws IOException {
    String id = backup(source, backups);
    for (String suffix : List.of(".dump", ".entries.json")) {
      InMemoryStorage target = new Tampered(backups).without(suffix).stored();
      for (VerifyLevel level :
          List.of(VerifyLevel.MANIFEST, VerifyLevel.CHECKSUM, VerifyLevel.STRUCTURE)) {
        assertThat(verified(target, id, level).problems())
            .singleElement()
            .asString()
            .endsWith(suffix + " is missing.");
      }
      assertThat(PgOps.backups(target).status(id).verified()).isEqualTo(Verified.BAD);
    }
  }

  @Test
  void aCutTailIsFoundByTheManifest() throws IOException {
    String id = backup(source, backups);
    Tampered tampered = new Tampered(backups);
    byte[] archive = tampered.bytes(".dump");
    InMemoryStorage target =
        tampered.with(".dump", Arrays.copyOf(archive, archive.length - 1)).stored();
    for (VerifyLevel level : List.of(VerifyLevel.MANIFEST, VerifyLevel.STRUCTURE)) {
      assertThat(verified(target, id, level).problems())
          .singleElement()
          .asString()
          .contains("bytes");
    }
    assertThat(restored(target, id).good()).isFalse();
    assertScratchIsGone(server);
  }

  @Test
  void aFlippedBitIsFoundByTheChecksumWhereverItIs() throws IOException {
    String id = backup(source, backups);
    for (String suffix : List.of(".dump", ".entries.json")) {
      int size = new Tampered(backups).bytes(suffix).length;
      for (int at = 0; at < size; at += 1 + size / 60) {
        byte[] bytes = new Tampered(backups).bytes(suffix);
        bytes[at] ^= (byte) (1 << (at % 8));
        InMemoryStorage target = new Tampered(backups).with(suffix, bytes).stored();
        assertThat(verified(target, id, VerifyLevel.MANIFEST).good()).isTrue();
        assertThat(verified(target, id, VerifyLevel.CHECKSUM).good()).isFalse();
        assertThat(verified(target, id, VerifyLevel.STRUCTURE).problems())
            .as("byte %d of %s", at, suffix)
            .anyMatch(problem -> problem.contains("SHA-256"));
      }
    }
  }

  @Test
  void aMissingRowIsFoundByTheStructure() throws IOException {
    String id = backup(source, backups);
    InMemoryStorage less = new InMemoryStorage();
    source.execute("DELETE FROM item WHERE id = 250");
    backup(source, less);
    Tampered tampered = new Tampered(backups).with(".dump", new Tampered(less).bytes(".dump"));
    String other = manifest(new Tampered(less));
    Matcher data = DATA_OBJECT.matcher(other);
    Matcher beginning = BEGINNING.matcher(other);
    assertThat(data.find() && beginning.find()).isTrue();
    InMemoryStorage target =
        tampered
            .text(
                id + ".json",
                text ->
                    BEGINNING
                        .matcher(
                            DATA_OBJECT
                                .matcher(text)
                                .replaceFirst("$1" + data.group(2) + "$3" + data.group(4)))
                        .replaceFirst(beginning.group()))
            .stored();
    assertThat(verified(target, id, VerifyLevel.CHECKSUM).problems()).isEmpty();
    assertThat(verified(target, id, VerifyLevel.STRUCTURE).problems())
        .singleElement()
        .asString()
        .contains("TABLE DATA")
        .contains("has 499 rows and not the 500 written");
  }

  private static String manifest(Tampered objects) {
    String key = objects.key(".entries.json");
    String id = key.substring(key.lastIndexOf('/') + 1).replace(".entries.json", "");
    return new String(objects.bytes("manifests/" + id + ".json"), StandardCharsets.UTF_8);
  }

  @Test
  void aWrongManifestIsFound() throws IOException {
    String id = backup(source, backups);
    InMemoryStorage totals =
        new Tampered(backups)
            .text(id + ".json", text -> text.replaceFirst("(\"rows\" : )\\d+", "$17"))
            .stored();
    assertThat(verified(totals, id, VerifyLevel.CHECKSUM).problems()).isEmpty();
    assertThat(verified(totals, id, VerifyLevel.STRUCTURE).problems())
        .singleElement()
        .asString()
        .startsWith("The manifest speaks of 7 rows");
    InMemoryStorage cut =
        new Tampered(backups).text(id + ".json", text -> text.substring(0, 100)).stored();
    assertThat(verified(cut, id, VerifyLevel.MANIFEST).problems())
        .singleElement()
        .asString()
        .contains("is damaged");
    assertThat(PgOps.backups(cut).status(id).verified()).isEqualTo(Verified.BAD);
  }

  @Test
  void whatCannotBeRestoredIsFoundByRestoringIt() {
    source.execute(
        """
        CREATE FUNCTION fits(int) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT true';
        CREATE TABLE picky (a int CHECK (fits(a))); INSERT INTO picky VALUES (1);
        CREATE OR REPLACE FUNCTION fits(int) RETURNS boolean LANGUAGE sql IMMUTABLE
          AS 'SELECT false';
        """);
    String id = backup(source, backups);
    assertThat(verified(backups, id, VerifyLevel.STRUCTURE).problems()).isEmpty();
    VerifyResult result = restored(backups, id);
    assertThat(result.problems()).singleElement().asString().contains("picky");
    assertThat(result.measuredRto()).isEmpty();
    assertThat(PgOps.backups(backups).status(id).verified()).isEqualTo(Verified.BAD);
    assertScratchIsGone(server);
  }

  @Test
  void whatIsOtherwiseAfterARestoreIsFound() {
    String id = backup(source, backups);
    assertThat(disturbed(id, "UPDATE item SET body = 'other' WHERE id = 7").problems())
        .containsExactly("After a restore the rows of public.item are not those of the archive.");
    assertThat(disturbed(id, "DELETE FROM part WHERE n = 7").problems())
        .singleElement()
        .asString()
        .contains("public.part_b has 66 rows and not the 67");
    assertThat(
            disturbed(id, "SELECT lo_put(oid, 0, '\\xff') FROM pg_largeobject_metadata").problems())
        .singleElement()
        .asString()
        .contains("large objects");
    assertThat(disturbed(id, "UPDATE item SET id = id").problems()).isEmpty();
    assertScratchIsGone(server);
  }

  /** Something changes the scratch database between restoring and comparing. */
  private VerifyResult disturbed(String id, String sql) {
    AtomicReference<AssertionError> failed = new AtomicReference<>(new AssertionError("not run"));
    return afterRestore(
        id,
        () -> {
          String scratch =
              source.value("SELECT datname FROM pg_database WHERE datname LIKE 'pgops_verify_%'");
          server.adoptDatabase(String.valueOf(scratch)).execute(sql);
          failed.set(null);
        },
        failed);
  }

  private VerifyResult afterRestore(
      String id, Runnable action, AtomicReference<AssertionError> failed) {
    VerifyResult result =
        request(
                id,
                event -> {
                  if (event instanceof PhaseStarted started
                      && started.phase().startsWith("comparing")) {
                    action.run();
                  }
                })
            .run();
    if (failed.get() != null) {
      throw failed.get();
    }
    return result;
  }

  private Verify request(String id, PgOpsListener listener) {
    return PgOps.backups(backups)
        .verify(id)
        .restoringOn(ConnectionSource.of(source.dataSource()))
        .listener(listener);
  }

  @Test
  void aCancelledVerificationLeavesNeitherDatabaseNorMarker() {
    String id = backup(source, backups);
    for (String phase : List.of("reading", "restoring objects", "comparing")) {
      AtomicReference<Running<VerifyResult>> running = new AtomicReference<>();
      CountDownLatch started = new CountDownLatch(1);
      running.set(
          request(
                  id,
                  event -> {
                    if (event instanceof PhaseStarted begun && begun.phase().startsWith(phase)) {
                      awaitQuietly(started);
                      Objects.requireNonNull(running.get()).cancel();
                    }
                  })
              .start());
      started.countDown();
      assertThatThrownBy(() -> Objects.requireNonNull(running.get()).await())
          .as(phase)
          .satisfies(
              e ->
                  assertThat(e)
                      .isInstanceOfAny(OperationCancelledException.class, RestoreException.class));
      assertScratchIsGone(server);
    }
    assertThat(PgOps.backups(backups).status(id).verified()).isEqualTo(Verified.UNKNOWN);
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void globalsAreVerifiedWithoutARestore() throws IOException {
    String id = PgOps.backup(source.dataSource()).globals().to(backups).id();
    assertThat(verified(backups, id, VerifyLevel.STRUCTURE).problems()).isEmpty();
    VerifyResult result = restored(backups, id);
    assertThat(result.problems()).isEmpty();
    assertThat(result.notApplicable()).singleElement().asString().contains("Globals");
    byte[] script = new Tampered(backups).bytes(".sql");
    script[script.length / 2] ^= 1;
    InMemoryStorage target = new Tampered(backups).with(".sql", script).stored();
    assertThat(verified(target, id, VerifyLevel.MANIFEST).good()).isTrue();
    assertThat(verified(target, id, VerifyLevel.CHECKSUM).good()).isFalse();
  }

  @Test
  void rowsOfForeignTablesAreNotRestoredForATest() {
    source.execute(
        """
        CREATE EXTENSION postgres_fdw;
        CREATE SERVER elsewhere FOREIGN DATA WRAPPER postgres_fdw OPTIONS (dbname '%s', port '%d',
          host '%s');
        CREATE USER MAPPING FOR CURRENT_USER SERVER elsewhere OPTIONS (user '%s', password '%s');
        CREATE FOREIGN TABLE far (id int) SERVER elsewhere OPTIONS (table_name 'item');
        """
            .formatted(
                source.name(),
                server.address().port(),
                server.address().host(),
                server.address().user(),
                String.valueOf(server.address().password())));
    String id = PgOps.backup(source.dataSource()).includeForeignData("elsewhere").to(backups).id();
    assertThat(verified(backups, id, VerifyLevel.STRUCTURE).problems()).isEmpty();
    assertThatThrownBy(() -> restored(backups, id))
        .isInstanceOf(RestoreException.class)
        .hasMessageContaining("foreign");
    assertThat(source.number("SELECT count(*) FROM item")).isEqualTo(500);
    assertScratchIsGone(server);
  }

  @Test
  void whatIsNotThereCannotBeVerified() {
    BackupStore store = PgOps.backups(backups);
    assertThatThrownBy(() -> store.verify("b_20260101_000000_aaaa").run())
        .isInstanceOf(BackupNotFoundException.class);
    assertThatThrownBy(() -> store.verify("nonsense").run())
        .isInstanceOf(BackupNotFoundException.class);
    assertThatThrownBy(() -> store.verify("nonsense").level(VerifyLevel.RESTORE))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
