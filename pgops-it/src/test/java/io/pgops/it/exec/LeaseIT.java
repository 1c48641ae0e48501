package io.pgops.it.exec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.pgops.ConnectionSource;
import io.pgops.error.OperationCancelledException;
import io.pgops.error.ServerException;
import io.pgops.internal.exec.Connector;
import io.pgops.internal.exec.Job;
import io.pgops.internal.exec.Job.Body;
import io.pgops.internal.exec.Lease;
import io.pgops.it.exec.Door.Kind;
import io.pgops.it.leak.Leaks;
import io.pgops.it.server.PostgresServers;
import io.pgops.it.server.ServerAddress;
import io.pgops.it.server.TestDatabase;
import io.pgops.it.tools.PgBouncer.PoolMode;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.PGConnection;

@Timeout(60)
class LeaseIT {
  private static final Duration IDLE = Duration.ofMinutes(1);
  private static final Duration SOON = Duration.ofSeconds(5);

  private TestDatabase database;
  private Leaks leaks;

  @BeforeEach
  void createDatabase() {
    database = PostgresServers.newest().createDatabase();
    leaks = Leaks.before(database.server());
  }

  @AfterEach
  void nothingIsLeft() {
    try {
      leaks.assertNothingLeft(SOON);
    } finally {
      database.close();
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aLeaseIsSetUpForLongWork(Kind kind) {
    try (Door door = Door.open(kind, database)) {
      in(
          door,
          lease -> {
            assertThat(lease.connection().getAutoCommit()).isTrue();
            assertThat(lease.connection().isReadOnly()).isFalse();
            assertThat(lease.connection().getNetworkTimeout()).isZero();
            assertThat(value(lease.connection(), "SHOW client_connection_check_interval"))
                .isEqualTo(kind == Kind.BOUNCER_TRANSACTION ? "0" : "2s");
            assertThat(value(lease.connection(), "SELECT pg_backend_pid()"))
                .isEqualTo(String.valueOf(lease.backendPid()));
          });
      Tidy.awaitNoBackends(database, SOON, bounces(kind));
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void statementsReachTheServerAsTheyAre(Kind kind) {
    try (Door door = Door.open(kind, database)) {
      in(
          door,
          lease -> {
            try (Statement statement = lease.statement()) {
              statement.execute(
                  """
                  CREATE FUNCTION one() RETURNS int BEGIN ATOMIC SELECT 1; SELECT 2; END;
                  CREATE TABLE braces (a text DEFAULT '{d ?}')\
                  """);
            }
          });
      assertThat(database.value("SELECT one()")).isEqualTo("2");
      assertThat(
              database.value(
                  "SELECT column_default FROM information_schema.columns"
                      + " WHERE table_name = 'braces'"))
          .isEqualTo("'{d ?}'::text");
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aPoolerIsToldApart(Kind kind) {
    try (Door door = Door.open(kind, database)) {
      in(
          door,
          lease -> {
            assertThat(lease.behindPooler()).isEqualTo(bounces(kind));
            assertThat(lease.behindTransactionPooler()).isEqualTo(kind == Kind.BOUNCER_TRANSACTION);
          });
    }
  }

  @Test
  void aTransactionPoolerIsRecognizedWhenItsNextBackendIsAnother() {
    try (Door door = Door.bounced(PoolMode.TRANSACTION, 3, database)) {
      CountDownLatch busy = new CountDownLatch(1);
      CountDownLatch done = new CountDownLatch(1);
      // keeps backends coming and going, so that the second connection seldom gets the first's
      Job<Integer> noise = Job.start("noise", IDLE, context -> noise(door, busy, done));
      try {
        busy.await();
        for (int i = 0; i < 5; i++) {
          in(door, lease -> assertThat(lease.behindTransactionPooler()).isTrue());
        }
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      } finally {
        done.countDown();
        assertThat(noise.await()).isPositive();
      }
    }
  }

  @Test
  void aSessionPoolerWithoutAConnectionToSpareIsTakenForATransactionPooler() {
    try (Door door = Door.bounced(PoolMode.SESSION, 1, database)) {
      in(
          door,
          lease -> {
            assertThat(lease.behindTransactionPooler()).isTrue();
            assertThatThrownBy(() -> lease.set("work_mem", "9MB"))
                .isInstanceOf(IllegalStateException.class);
          });
    }
  }

  @Test
  void aBorrowedConnectionComesBackAsItWas() throws SQLException {
    try (Door door = Door.open(Kind.BORROWED_HIKARI, database)) {
      String before = habits(door.pool());

      in(
          door,
          lease -> {
            lease.set("work_mem", "9MB");
            lease.set("search_path", "pg_catalog");
            lease.set("pgops.unheard_of", "x");
            lease.connection().setAutoCommit(false);
            lease.connection().setReadOnly(true);
            try (Statement statement = lease.statement()) {
              statement.execute("SELECT 1 / (SELECT 1)");
            }
          });

      assertThat(habits(door.pool())).isEqualTo(before);
      assertThat(door.pool().getHikariPoolMXBean().getActiveConnections()).isZero();
    }
  }

  @Test
  void aFailedTransactionIsRolledBackBeforeTheConnectionGoesBack() throws SQLException {
    try (Door door = Door.open(Kind.BORROWED_HIKARI, database)) {
      String before = habits(door.pool());

      in(
          door,
          lease -> {
            lease.connection().setAutoCommit(false);
            try (Statement statement = lease.statement()) {
              statement.execute("CREATE TABLE half_done ()");
              assertThatThrownBy(() -> statement.execute("SELECT 1/0"))
                  .isInstanceOf(SQLException.class);
            }
          });

      assertThat(habits(door.pool())).isEqualTo(before);
      assertThat(database.number("SELECT count(*) FROM pg_class WHERE relname = 'half_done'"))
          .isZero();
    }
  }

  @Test
  void aConnectionInsideATransactionIsRefusedAndLeftAlone() throws SQLException {
    try (Connection callers = database.connect()) {
      callers.setAutoCommit(false);
      ConnectionSource source = ConnectionSource.of(new OneConnection(callers));
      String transaction = value(callers, "SELECT now()");

      assertThatThrownBy(() -> in(connector(source), lease -> {}))
          .isInstanceOf(ServerException.class)
          .hasMessageContaining("inside a transaction")
          .satisfies(e -> assertThat(((ServerException) e).sqlState()).isEqualTo("25001"));

      assertThat(value(callers, "SELECT now()")).isEqualTo(transaction);
      callers.rollback();
    }
  }

  @Test
  void waitingForAnExhaustedPoolCanBeCancelled() throws SQLException, InterruptedException {
    try (Door door = Door.open(Kind.BORROWED_HIKARI, database)) {
      try (Connection only = door.pool().getConnection()) {
        Job<Object> job =
            Job.start("backup", IDLE, context -> context.leases(door).open(null, "a test"));
        awaitWaiting(door.pool());
        long start = System.nanoTime();
        job.cancel();
        assertThatThrownBy(job::await).isInstanceOf(OperationCancelledException.class);
        assertThat(System.nanoTime() - start).isLessThan(SOON.toNanos());
        assertThat(value(only, "SELECT 1")).isEqualTo("1");
        only.commit();
      }
      assertThat(habits(door.pool())).contains("work_mem=7MB");
      assertThat(door.pool().getHikariPoolMXBean().getActiveConnections()).isZero();
    }
  }

  @Test
  void aSecondPoolInheritsNoHabitsAndIsGoneWithItsLastConnection() throws SQLException {
    try (Door door = Door.open(Kind.HIKARI, database);
        Connection held = door.pool().getConnection()) {
      assertThat(value(held, "SHOW work_mem")).isEqualTo("7MB");
      in(
          door,
          lease -> {
            assertThat(value(lease.connection(), "SHOW work_mem")).isNotEqualTo("7MB");
            assertThat(value(lease.connection(), "SHOW application_name")).isEqualTo("pgops");
          });
      Tidy.awaitNoThreads(SOON);
      Tidy.awaitNoBackends(database, SOON, false);
      assertThat(Tidy.application(database)).hasSize(1);
      held.rollback();
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"DRIVER", "HIKARI"})
  void anotherDatabaseIsOpenedByName(Kind kind) {
    try (TestDatabase other = database.server().createHostileDatabase();
        Door door = Door.open(kind, database)) {
      other.execute("CREATE TABLE here ()");
      String found =
          Job.start(
                  "look",
                  IDLE,
                  context -> {
                    try (Lease lease = context.leases(door).open(other.name(), "a test")) {
                      return value(lease.connection(), "SELECT 'here'::regclass");
                    }
                  })
              .await();
      assertThat(found).isEqualTo("here");
    }
  }

  @Test
  void aUrlWorksWithUserAndPasswordApart() {
    String url = Door.url(database) + "?user=nobody_at_all&password=geheim";
    ConnectionSource source =
        ConnectionSource.of(url, address().user(), () -> password().toCharArray());

    in(
        connector(source),
        lease ->
            assertThat(value(lease.connection(), "SELECT current_user"))
                .isEqualTo(address().user()));
  }

  @ParameterizedTest
  @EnumSource(names = {"DRIVER", "HIKARI"})
  void aDatabaseThatIsNotThereIsToldAtOnce(Kind kind) {
    try (Door door = Door.open(kind, database)) {
      long start = System.nanoTime();
      assertThatThrownBy(
              () ->
                  Job.start("look", IDLE, context -> context.leases(door).open("none", "a test"))
                      .await())
          .isInstanceOf(ServerException.class)
          .hasMessageContaining("database none for a test")
          .satisfies(e -> assertThat(((ServerException) e).sqlState()).isEqualTo("3D000"));
      assertThat(System.nanoTime() - start).isLessThan(SOON.toNanos());
    }
  }

  @Test
  void aSecretInTheUrlIsInNoMessage() {
    ConnectionSource source =
        ConnectionSource.of("jdbc:postgresql://127.0.0.1:1/app?user=u&password=geheim");

    assertThatThrownBy(() -> in(connector(source), lease -> {}))
        .isInstanceOf(ServerException.class)
        .satisfies(
            e -> {
              StringWriter text = new StringWriter();
              e.printStackTrace(new PrintWriter(text));
              assertThat(text.toString()).contains("127.0.0.1:1/app").doesNotContain("geheim");
            });
  }

  @Test
  void aBorrowedConnectionWhosePoolIsClosedFailsWithoutHanging() {
    try (Door door = Door.open(Kind.BORROWED_HIKARI, database)) {
      assertThatThrownBy(
              () ->
                  in(
                      door,
                      lease -> {
                        door.pool().close();
                        assertThat(value(lease.connection(), "SELECT 1")).isEqualTo("1");
                      }))
          .isInstanceOf(ServerException.class);
      Tidy.awaitNoBackends(database, SOON, false);
    }
  }

  @Test
  void aSecondPoolOutlivesTheApplicationsUntilTheLeaseEnds() {
    try (Door door = Door.open(Kind.HIKARI, database)) {
      in(
          door,
          lease -> {
            door.pool().close();
            assertThat(value(lease.connection(), "SELECT 1")).isEqualTo("1");
          });
      assertThatThrownBy(() -> in(door, lease -> {}))
          .isInstanceOf(ServerException.class)
          .hasMessageContaining("pool application is closed");
      Tidy.awaitNoBackends(database, SOON, false);
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void anUnfinishedCopyIsEndedWithTheLease(Kind kind) throws SQLException {
    try (Door door = Door.open(kind, database)) {
      long start = System.nanoTime();
      in(
          door,
          lease -> {
            var copy =
                lease
                    .pg()
                    .getCopyAPI()
                    .copyOut("COPY (SELECT generate_series(1, 1000000000)) TO STDOUT");
            assertThat(copy.readFromCopy()).isNotEmpty();
          });
      assertThat(System.nanoTime() - start).isLessThan(Duration.ofSeconds(8).toNanos());
      Tidy.awaitNoBackends(database, SOON, bounces(kind));
      if (kind == Kind.BORROWED_HIKARI) {
        assertThat(habits(door.pool())).contains("work_mem=7MB");
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void killingTwiceOrAfterTheEndHarmsNobody(Kind kind) throws SQLException {
    try (Door door = Door.open(kind, database)) {
      in(
          door,
          lease -> {
            lease.kill();
            lease.kill();
            lease.close();
          });
      in(
          door,
          lease -> {
            lease.close();
            lease.kill();
          });
      if (kind == Kind.BORROWED_HIKARI) {
        assertThat(habits(door.pool())).contains("work_mem=7MB");
      }
      in(door, lease -> assertThat(value(lease.connection(), "SELECT 1")).isEqualTo("1"));
    }
  }

  @Test
  void cleaningUpGetsAConnectionAfterTheCancel() {
    try (Door door = Door.open(Kind.DRIVER, database)) {
      Job<Object> job =
          Job.start(
              "restore",
              IDLE,
              context -> {
                context.cancellation().cancel("a test");
                try (Lease lease = context.leases(door).openForCleanUp(null, "undoing")) {
                  value(lease.connection(), "SELECT 1");
                  try (Statement statement = lease.statement()) {
                    statement.execute("CREATE TABLE cleaned_up ()");
                  }
                }
                context.leases(door).open(null, "too late");
                return "never";
              });

      assertThatThrownBy(job::await).isInstanceOf(OperationCancelledException.class);
      assertThat(database.value("SELECT 'cleaned_up'::regclass")).isEqualTo("cleaned_up");
    }
  }

  private ServerAddress address() {
    return database.server().address();
  }

  private String password() {
    String password = address().password();
    return password == null ? "" : password;
  }

  private static boolean bounces(Kind kind) {
    return kind == Kind.BOUNCER_SESSION || kind == Kind.BOUNCER_TRANSACTION;
  }

  private interface Work {
    void with(Lease lease) throws SQLException;
  }

  private static void in(Connector connector, Work work) {
    Body<Boolean> body =
        context -> {
          try (Lease lease = context.leases(connector).open(null, "a test")) {
            work.with(lease);
          }
          return true;
        };
    Job.start("test", IDLE, body).await();
  }

  private static Connector connector(ConnectionSource source) {
    return new SourceOnly(source);
  }

  private static int noise(Door door, CountDownLatch busy, CountDownLatch done)
      throws SQLException {
    int rounds = 0;
    try (Connection first = door.open(null);
        Connection second = door.open(null)) {
      while (done.getCount() > 0) {
        value(first, "SELECT pg_sleep(0.002)");
        value(second, "SELECT 1");
        busy.countDown();
        rounds++;
      }
    }
    return rounds;
  }

  private static String habits(HikariDataSource pool) throws SQLException {
    try (Connection connection = pool.getConnection()) {
      String result =
          "pid="
              + value(connection, "SELECT pg_backend_pid()")
              + " autocommit="
              + connection.getAutoCommit()
              + " readonly="
              + connection.isReadOnly()
              + " timeout="
              + connection.getNetworkTimeout()
              + " mode="
              + connection.unwrap(PGConnection.class).getPreferQueryMode()
              + " work_mem="
              + value(connection, "SHOW work_mem")
              + " search_path="
              + value(connection, "SHOW search_path")
              + " check="
              + value(connection, "SHOW client_connection_check_interval");
      // commits: what the pool's initialization has set would be lost otherwise
      connection.commit();
      return result;
    }
  }

  private static String value(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return String.valueOf(rows.getString(1));
    }
  }

  private static void awaitWaiting(HikariDataSource pool) throws InterruptedException {
    while (pool.getHikariPoolMXBean().getThreadsAwaitingConnection() == 0) {
      Thread.sleep(5);
    }
  }
}
