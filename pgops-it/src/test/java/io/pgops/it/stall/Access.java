package io.pgops.it.stall;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.pgops.ConnectionSource;
import io.pgops.it.exec.Door;
import io.pgops.it.server.TestDatabase;
import io.pgops.it.tools.PgBouncer;
import io.pgops.it.tools.PgBouncer.PoolMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** An application's way to its database. */
final class Access implements AutoCloseable {
  /** No server here asks for it; it must not turn up anywhere. */
  static final String SECRET = "correct-horse-battery";

  private final Way way;
  private final ConnectionSource source;
  private final @Nullable HikariDataSource pool;
  private final @Nullable PgBouncer bouncer;

  private Access(
      Way way,
      ConnectionSource source,
      @Nullable HikariDataSource pool,
      @Nullable PgBouncer bouncer) {
    this.way = way;
    this.source = source;
    this.pool = pool;
    this.bouncer = bouncer;
  }

  static Access open(Way way, TestDatabase database) {
    return switch (way) {
      case DRIVER -> {
        var driver = database.dataSource();
        driver.setPassword(SECRET);
        yield new Access(way, ConnectionSource.of(driver), null, null);
      }
      case URL ->
          new Access(
              way,
              ConnectionSource.of(
                  Door.url(database) + "?options=-cwork_mem=5MB",
                  database.server().address().user(),
                  SECRET::toCharArray),
              null,
              null);
      case HIKARI, HIKARI_CLOSED -> {
        HikariDataSource pool = warm(Door.pool(database, 1));
        yield new Access(way, ConnectionSource.of(pool), pool, null);
      }
      case BORROWED -> {
        HikariDataSource pool = warm(Door.pool(database, 1));
        yield new Access(way, ConnectionSource.of(Door.wrapped(pool)), pool, null);
      }
      case BOUNCER_SESSION -> bounced(way, PoolMode.SESSION, database);
      case BOUNCER_TRANSACTION -> bounced(way, PoolMode.TRANSACTION, database);
    };
  }

  private static Access bounced(Way way, PoolMode mode, TestDatabase database) {
    PgBouncer bouncer = PgBouncer.start(database.server(), mode, 10);
    return new Access(way, ConnectionSource.of(bouncer.dataSource(database)), null, bouncer);
  }

  ConnectionSource source() {
    return source;
  }

  /** What the application does once the operation has begun. */
  void operationBegan() {
    if (way == Way.HIKARI_CLOSED && pool != null) {
      pool.close();
    }
  }

  /** The application's own pool lends nothing to us any more, and still works for itself. */
  void assertPoolIsBack(Duration within) {
    if (pool == null || pool.isClosed()) {
      return;
    }
    long end = System.nanoTime() + within.toNanos();
    while (pool.getHikariPoolMXBean().getActiveConnections() > 0 && System.nanoTime() < end) {
      pause();
    }
    assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
    // a connection that a restart of the server ended is not looked at if it was used just before
    if (!works(pool)) {
      warm(pool);
    }
  }

  private static boolean works(HikariDataSource pool) {
    try {
      use(pool);
      return true;
    } catch (SQLException e) {
      return false;
    }
  }

  private static HikariDataSource warm(HikariDataSource pool) {
    try {
      use(pool);
      return pool;
    } catch (SQLException e) {
      throw new AssertionError("the application's pool is broken", e);
    }
  }

  private static void use(HikariDataSource pool) throws SQLException {
    try (Connection connection = pool.getConnection();
        Statement statement = connection.createStatement()) {
      assertThat(statement.execute("SELECT 1")).isTrue();
      connection.commit();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    if (pool != null) {
      pool.close();
    }
    if (bouncer != null) {
      bouncer.close();
    }
  }
}
