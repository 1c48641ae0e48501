package io.pgops.it.exec;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.pgops.ConnectionSource;
import io.pgops.internal.exec.Connector;
import io.pgops.it.server.ServerAddress;
import io.pgops.it.server.TestDatabase;
import io.pgops.it.tools.PgBouncer;
import io.pgops.it.tools.PgBouncer.PoolMode;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A way into a database, with whatever the way needs. */
public final class Door implements AutoCloseable, Connector {
  /** Every kind of way an application may have. */
  enum Kind {
    DRIVER,
    HIKARI,
    BORROWED_HIKARI,
    BOUNCER_SESSION,
    BOUNCER_TRANSACTION
  }

  private final ConnectionSource source;
  private final @Nullable HikariDataSource pool;
  private final @Nullable PgBouncer bouncer;

  private Door(
      ConnectionSource source, @Nullable HikariDataSource pool, @Nullable PgBouncer bouncer) {
    this.source = source;
    this.pool = pool;
    this.bouncer = bouncer;
  }

  static Door open(Kind kind, TestDatabase database) {
    return switch (kind) {
      case DRIVER -> new Door(ConnectionSource.of(database.dataSource()), null, null);
      case HIKARI -> {
        HikariDataSource pool = pool(database, 1);
        yield new Door(ConnectionSource.of(pool), pool, null);
      }
      case BORROWED_HIKARI -> {
        HikariDataSource pool = pool(database, 1);
        yield new Door(ConnectionSource.of(wrapped(pool)), pool, null);
      }
      case BOUNCER_SESSION -> bounced(PoolMode.SESSION, 10, database);
      case BOUNCER_TRANSACTION -> bounced(PoolMode.TRANSACTION, 10, database);
    };
  }

  /** The door through a pooler with so many server connections. */
  static Door bounced(PoolMode mode, int poolSize, TestDatabase database) {
    PgBouncer bouncer = PgBouncer.start(database.server(), mode, poolSize);
    return new Door(ConnectionSource.of(bouncer.dataSource(database)), null, bouncer);
  }

  /** An application's pool with habits that an operation must not inherit. */
  public static HikariDataSource pool(TestDatabase database, int size) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("application");
    config.setJdbcUrl(url(database) + "?socketTimeout=17&ApplicationName=application");
    config.setUsername(database.server().address().user());
    String password = database.server().address().password();
    if (password != null) {
      config.setPassword(password);
    }
    config.setMaximumPoolSize(size);
    config.setMinimumIdle(0);
    config.setAutoCommit(false);
    config.setReadOnly(true);
    // or else it lends connections inside the transaction of its initialization
    config.setIsolateInternalQueries(true);
    config.setConnectionInitSql("SET work_mem = '7MB'");
    return new HikariDataSource(config);
  }

  /** Where it listens, as the driver writes it. */
  public static String url(TestDatabase database) {
    ServerAddress address = database.server().address();
    return "jdbc:postgresql://" + address.host() + ":" + address.port() + "/" + database.name();
  }

  /** Hides what a DataSource is, as tracing and tenant-switching wrappers do. */
  public static DataSource wrapped(DataSource dataSource) {
    return new OpaqueDataSource(dataSource);
  }

  HikariDataSource pool() {
    if (pool == null) {
      throw new IllegalStateException("this door has no pool");
    }
    return pool;
  }

  @Override
  public Connection open(@Nullable String database) throws SQLException {
    return source.open(database);
  }

  @Override
  public int spareConnections() {
    return source.spareConnections();
  }

  @Override
  public String describe() {
    return source.describe();
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
