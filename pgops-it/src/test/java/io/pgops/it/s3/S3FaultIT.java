package io.pgops.it.s3;

import static org.assertj.core.api.Assertions.assertThat;

import io.pgops.BackupList;
import io.pgops.Compression;
import io.pgops.PgOps;
import io.pgops.error.PgOpsException;
import io.pgops.it.leak.Leaks;
import io.pgops.it.server.PostgresServers;
import io.pgops.it.server.TestDatabase;
import io.pgops.s3.S3Storage;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A backup to S3, and a restore from it, each time with something else going wrong on the way. */
class S3FaultIT {
  private static final int POINTS = Boolean.getBoolean("pgops.heavy") ? 200 : 10;
  private static final long SEED = 20_261_120;
  private static final int ATTEMPTS = 4;

  /** Some outages are shorter than the attempts that a request has, some are longer. */
  private static final List<Integer> LENGTHS = List.of(1, 2, 1, 25);

  private static final List<Fault> FAULTS =
      List.of(
          Fault.REFUSED,
          Fault.RESET,
          Fault.STALLED,
          Fault.ERROR_500,
          Fault.SLOW_DOWN,
          Fault.THROTTLED,
          Fault.CUT_BODY,
          Fault.LOST_RESPONSE);

  private static final String ROWS =
      "SELECT count(*) || ' ' || sum(hashtext(id || a)::bigint) FROM t";

  private final Random random = new Random(SEED);
  private int errors;
  private int survived;

  @Test
  void aFaultIsAnErrorOrARightBackupNeverAWrongOne() throws Exception {
    try (S3Server s3 = S3Server.start();
        TestDatabase source = PostgresServers.newest().createDatabase()) {
      source.execute(
          "CREATE TABLE t (id int PRIMARY KEY, a text);"
              + "INSERT INTO t SELECT n, repeat(md5(n::text), 40) FROM generate_series(1, 5000) n");
      int requests = requests(s3, source);
      Leaks leaks = Leaks.before(source.server());
      for (int point = 0; point < POINTS; point++) {
        int from = 1 + random.nextInt(requests);
        int length = LENGTHS.get(random.nextInt(LENGTHS.size()));
        Fault fault = FAULTS.get(point % FAULTS.size());
        Map<Integer, Fault> plan = new HashMap<>();
        for (int i = 0; i < length; i++) {
          plan.put(from + i, fault);
        }
        try {
          // a refusal takes a connection that is there and a new one
          play(s3, source, plan, (fault == Fault.REFUSED ? 2 * length : length) < ATTEMPTS);
        } catch (Throwable e) {
          throw new AssertionError(
              "point %d: %s at request %d of %d, %d times"
                  .formatted(point, fault, from, requests, length),
              e);
        }
      }
      leaks.assertNothingLeft(Duration.ofSeconds(20));
      assertThat(survived).isGreaterThan(POINTS / 2);
      assertThat(errors).isPositive();
      System.out.println(POINTS + " points: " + survived + " right backups, " + errors + " errors");
    }
  }

  private static S3Storage storage(S3Server s3, String bucket, FaultyWay way) {
    return s3.storage(bucket, way.endpoint())
        .partSize(5 << 20)
        .attempts(ATTEMPTS)
        .idleTimeout(Duration.ofMillis(1500));
  }

  private static int requests(S3Server s3, TestDatabase source) throws Exception {
    String bucket = s3.createBucket();
    try (FaultyWay way = FaultyWay.to(s3.endpoint());
        S3Storage storage = storage(s3, bucket, way)) {
      back(source, storage);
      restore(source, storage);
      return way.requests();
    }
  }

  private static void back(TestDatabase source, S3Storage storage) {
    PgOps.backup(source.dataSource()).name("b").compression(Compression.none()).to(storage);
  }

  private static void restore(TestDatabase source, S3Storage storage) {
    try (TestDatabase restored = source.server().createDatabase()) {
      PgOps.restore(restored.dataSource()).latest().from(storage);
      assertThat(restored.value(ROWS)).isEqualTo(source.value(ROWS));
    }
  }

  private void play(S3Server s3, TestDatabase source, Map<Integer, Fault> plan, boolean mustSucceed)
      throws Exception {
    String bucket = s3.createBucket();
    boolean backedUp = false;
    boolean restored = false;
    List<String> harmed;
    try (FaultyWay way = FaultyWay.to(s3.endpoint())) {
      way.plan(plan);
      try (S3Storage storage = storage(s3, bucket, way)) {
        back(source, storage);
        backedUp = true;
        restore(source, storage);
        restored = true;
      } catch (PgOpsException e) {
        if (mustSucceed) {
          throw e;
        }
        assertThat(e).hasMessageNotContaining(S3Server.SECRET);
        errors++;
      }
      harmed = way.harmed();
      long deadline = System.nanoTime() + Duration.ofSeconds(5).toNanos();
      while (way.connections() > 0 && System.nanoTime() < deadline) {
        Thread.sleep(20);
      }
      assertThat(way.connections()).isZero();
    }
    survived += restored ? 1 : 0;
    assertRight(s3, source, bucket, backedUp, harmed);
  }

  /** What is there now is a whole backup or none. */
  private static void assertRight(
      S3Server s3, TestDatabase source, String bucket, boolean backedUp, List<String> harmed) {
    try (S3Storage storage = s3.storage(bucket)) {
      BackupList list = PgOps.backups(storage).list();
      assertThat(list.problems()).isEmpty();
      if (backedUp) {
        assertThat(list.backups()).hasSize(1);
      }
      if (!list.backups().isEmpty()) {
        assertThat(list.backups()).hasSize(1);
        restore(source, storage);
      }
      // what takes something back can be cut off too
      boolean mayBeLeft = harmed.size() >= ATTEMPTS;
      if (!mayBeLeft) {
        assertThat(s3.uploads(bucket)).isEmpty();
        assertThat(s3.objects(bucket)).hasSize(backedUp ? 3 : 0);
      }
    }
  }
}
