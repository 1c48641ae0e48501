package io.pgops.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pgops.it.leak.Leaks;
import io.pgops.it.server.DedicatedServer;
import io.pgops.it.server.PostgresServer;
import io.pgops.it.server.PostgresServers;
import io.pgops.it.server.TestDatabase;
import java.net.SocketTimeoutException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** The fixtures of fault tests do what they say. */
class FaultFixtureIT {
  private static final int NEWEST = PostgresServers.newest().major();

  @Test
  void aFrozenServerAnswersNothingUntilItIsThawed() throws SQLException {
    try (DedicatedServer dedicated = DedicatedServer.start(NEWEST);
        TestDatabase database = dedicated.server().createDatabase()) {
      PGSimpleDataSource impatient = database.dataSource();
      impatient.setSocketTimeout(1);
      try (Connection connection = impatient.getConnection()) {
        dedicated.freeze();
        assertThatThrownBy(() -> connection.createStatement().execute("SELECT 1"))
            .hasRootCauseInstanceOf(SocketTimeoutException.class);
      }
      assertThatThrownBy(impatient::getConnection)
          .hasRootCauseInstanceOf(SocketTimeoutException.class);
      dedicated.thaw();
      assertThat(database.value("SELECT 1")).isEqualTo("1");
    }
  }

  @Test
  void aDatabaseOfAFrozenServerClosesWithoutWaiting() {
    try (DedicatedServer dedicated = DedicatedServer.start(NEWEST);
        TestDatabase database = dedicated.server().createDatabase()) {
      dedicated.freeze();
      assertThatCode(database::close).doesNotThrowAnyException();
    }
  }

  @Test
  void aFrozenServerLeavesNoProcessAtClose() {
    DedicatedServer dedicated = DedicatedServer.start(NEWEST);
    List<ProcessHandle> processes;
    try (dedicated) {
      processes = dedicated.processes();
      assertThat(processes).hasSizeGreaterThan(4).allMatch(ProcessHandle::isAlive);
      dedicated.freeze();
    }
    assertThat(processes).noneMatch(DedicatedServer::runs);
  }

  @Test
  void aKilledServerIsGoneAtOnce() throws SQLException {
    try (DedicatedServer dedicated = DedicatedServer.start(NEWEST);
        Connection connection = dedicated.server().connect()) {
      dedicated.kill();
      assertThat(dedicated.processes()).isEmpty();
      assertThatThrownBy(() -> connection.createStatement().execute("SELECT 1"))
          .isInstanceOf(SQLException.class);
      assertThatThrownBy(dedicated.server()::connect).isInstanceOf(SQLException.class);
    }
  }

  @Test
  void aKilledBackendTakesTheOthersAlongAndTheServerRecovers() throws SQLException {
    try (DedicatedServer dedicated =
            DedicatedServer.start(NEWEST, Map.of("log_min_messages", "warning"));
        Connection victim = dedicated.server().connect();
        Connection other = dedicated.server().connect()) {
      int pid = victim.unwrap(org.postgresql.PGConnection.class).getBackendPID();
      assertThat(dedicated.server().backends()).anyMatch(backend -> backend.pid() == pid);
      dedicated.killBackend(pid);
      assertThatThrownBy(() -> victim.createStatement().execute("SELECT 1"))
          .isInstanceOf(SQLException.class);
      assertThatThrownBy(() -> other.createStatement().execute("SELECT pg_sleep(20)"))
          .isInstanceOf(SQLException.class);
      assertThat(dedicated.log()).contains("terminated by signal 9");
    }
  }

  @Test
  void aThreadThatStaysIsALeak() throws InterruptedException {
    PostgresServer server = PostgresServers.newest();
    Leaks leaks = Leaks.before(server);
    leaks.assertNothingLeft(Duration.ofSeconds(5));
    CountDownLatch end = new CountDownLatch(1);
    Thread staying = new Thread(() -> awaitQuietly(end), "a thread that stays");
    staying.start();
    try {
      assertThatThrownBy(() -> leaks.assertNothingLeft(Duration.ofMillis(100)))
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("a thread that stays");
    } finally {
      end.countDown();
    }
    staying.join();
    leaks.assertNothingLeft(Duration.ofSeconds(5));
  }

  @Test
  void aBackendThatStaysIsALeak() throws SQLException {
    PostgresServer server = PostgresServers.newest();
    Leaks leaks = Leaks.before(server);
    try (Connection staying = server.connect()) {
      staying.createStatement().execute("SELECT 'the last query'");
      assertThatThrownBy(() -> leaks.assertNothingLeft(Duration.ofMillis(100)))
          .isInstanceOf(AssertionError.class)
          .hasMessageContaining("the last query");
    }
    assertThatCode(() -> leaks.assertNothingLeft(Duration.ofSeconds(5))).doesNotThrowAnyException();
  }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
