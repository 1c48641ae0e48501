package io.pgops;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.util.PropertyElf;
import io.pgops.internal.exec.Threads;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Connections to where a HikariCP pool connects to, from a second, small pool for each database
 * with the same settings, secrets included, which are copied without being read. A second pool
 * lives from its first connection to the closing of its last: between operations there is no thread
 * and no connection. The only class that knows HikariCP.
 */
class HikariSource implements ConnectionSource, OfOneOperation {
  private static final int MOST_CONNECTIONS = 16;
  private static final Duration REST = Duration.ofMillis(500);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(5);

  private final HikariDataSource host;
  private final Map<String, Pool> pools = new HashMap<>();

  /** A second pool and how many connections it has given out or is about to. */
  private static final class Pool {
    private final HikariDataSource dataSource = new HikariDataSource();
    private final List<Thread> threads = new CopyOnWriteArrayList<>();
    private int users;
  }

  private HikariSource(HikariDataSource host) {
    this.host = host;
  }

  /**
   * Goes on when the application closes its pool meanwhile: an operation that is stopped because
   * the application ends must still be able to clean up.
   */
  @Override
  public ConnectionSource forOneOperation() {
    return new HikariSource(host) {
      private final boolean begun = !host.isClosed();

      @Override
      void requireOpen() throws SQLException {
        if (!begun) {
          super.requireOpen();
        }
      }
    };
  }

  void requireOpen() throws SQLException {
    if (host.isClosed()) {
      throw new SQLException(
          "The application's connection pool " + host.getPoolName() + " is closed", "08003");
    }
  }

  static @Nullable ConnectionSource ifPool(DataSource dataSource) {
    if (dataSource instanceof HikariDataSource pool) {
      return new HikariSource(pool);
    }
    if (!DataSources.wraps(dataSource, HikariDataSource.class)) {
      return null;
    }
    try {
      return new HikariSource(dataSource.unwrap(HikariDataSource.class));
    } catch (SQLException e) {
      throw new IllegalArgumentException(
          dataSource.getClass().getName() + " says that it wraps a HikariCP pool but does not", e);
    }
  }

  @Override
  public Connection open(@Nullable String database) throws SQLException {
    requireOpen();
    String key = database == null ? "" : "=" + database;
    Pool pool = enter(key, database);
    try {
      Connection connection = pool.dataSource.getConnection();
      connection.setNetworkTimeout(Runnable::run, 0);
      return tracked(connection, () -> leave(key, pool));
    } catch (SQLException | RuntimeException | Error e) {
      leave(key, pool);
      throw e;
    }
  }

  @Override
  public int spareConnections() {
    return MOST_CONNECTIONS;
  }

  @Override
  public boolean opensOtherDatabases() {
    return pgDataSource() != null
        || (host.getDataSource() == null
            && host.getDataSourceClassName() == null
            && PostgresUrl.isOne(host.getJdbcUrl()));
  }

  @Override
  public String describe() {
    PGSimpleDataSource wrapped = pgDataSource();
    if (wrapped != null) {
      return PgDataSourceSource.describe(wrapped);
    }
    return opensOtherDatabases()
        ? PostgresUrl.parse(host.getJdbcUrl()).describe()
        : "the database of connection pool " + host.getPoolName();
  }

  private synchronized Pool enter(String key, @Nullable String database) throws SQLException {
    Pool pool = pools.get(key);
    if (pool == null) {
      pool = new Pool();
      configure(database, pool.threads).copyStateTo(pool.dataSource);
      pools.put(key, pool);
    }
    pool.users++;
    return pool;
  }

  private void leave(String key, Pool pool) {
    synchronized (this) {
      pool.users--;
      if (pool.users > 0) {
        return;
      }
      pools.remove(key, pool);
    }
    close(pool);
  }

  /** HikariCP leaves a thread behind for ever when it is closed by an interrupted one. */
  private static void close(Pool pool) {
    boolean interrupted = Thread.interrupted();
    try {
      awaitRest(pool);
      pool.dataSource.close();
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /**
   * When HikariCP is closed while it looks after a connection that broke, it waits 10 s for a
   * thread that waits for it.
   */
  private static void awaitRest(Pool pool) {
    long end = System.nanoTime() + REST.toNanos();
    while (pool.threads.stream().anyMatch(HikariSource::isBusy) && System.nanoTime() < end) {
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
    }
  }

  private static boolean isBusy(Thread thread) {
    return switch (thread.getState()) {
      case NEW, RUNNABLE, BLOCKED -> true;
      case WAITING, TIMED_WAITING, TERMINATED -> false;
    };
  }

  private HikariConfig configure(@Nullable String database, List<Thread> threads)
      throws SQLException {
    HikariConfig config = new HikariConfig();
    host.copyStateTo(config);
    PGSimpleDataSource wrapped = pgDataSource();
    if (wrapped != null) {
      config.setDataSource(PgDataSourceSource.copy(wrapped, database));
      config.setDataSourceClassName(null);
    } else if (opensOtherDatabases()) {
      PostgresUrl url = PostgresUrl.parse(config.getJdbcUrl()).withDatabase(database);
      config.setJdbcUrl(SessionProperties.in(url).text());
    } else if (database != null) {
      throw new SQLException(
          "The application's connection pool "
              + host.getPoolName()
              + " opens only its own database, not "
              + database
              + ", because it has neither a jdbc:postgresql: URL nor a PGSimpleDataSource",
          "08001");
    }
    forgetTheApplicationsWays(config);
    config.setPoolName("pgops");
    config.setMinimumIdle(0);
    config.setMaximumPoolSize(MOST_CONNECTIONS);
    ThreadFactory factory = Threads.factory("pool");
    config.setThreadFactory(
        task -> {
          Thread thread = factory.newThread(task);
          threads.add(thread);
          return thread;
        });
    // a wrong password fails at once rather than after the connection timeout
    config.setInitializationFailTimeout(1);
    config.setMaxLifetime(0);
    config.setKeepaliveTime(0);
    return config;
  }

  private static void forgetTheApplicationsWays(HikariConfig config) {
    config.setAutoCommit(true);
    config.setReadOnly(false);
    config.setConnectionInitSql(null);
    config.setCatalog(null);
    config.setSchema(null);
    config.setTransactionIsolation(null);
    config.setLeakDetectionThreshold(0);
    config.setIsolateInternalQueries(false);
    config.setAllowPoolSuspension(false);
    config.setRegisterMbeans(false);
    config.setScheduledExecutor(null);
    // HikariCP refuses to touch one while the other is set
    if (config.getMetricRegistry() != null) {
      config.setMetricRegistry(null);
    } else {
      config.setMetricsTrackerFactory(null);
    }
    config.setHealthCheckRegistry(null);
  }

  /** The driver's own DataSource that the pool is made of; null when it is made of another. */
  private @Nullable PGSimpleDataSource pgDataSource() {
    DataSource wrapped = host.getDataSource();
    if (wrapped != null) {
      return wrapped.getClass() == PGSimpleDataSource.class ? (PGSimpleDataSource) wrapped : null;
    }
    if (!PGSimpleDataSource.class.getName().equals(host.getDataSourceClassName())) {
      return null;
    }
    PGSimpleDataSource made = new PGSimpleDataSource();
    PropertyElf.setTargetFromProperties(made, host.getDataSourceProperties());
    return made;
  }

  /** The same connection, telling when it is closed. */
  private static Connection tracked(Connection connection, Runnable whenClosed) {
    AtomicBoolean open = new AtomicBoolean(true);
    return (Connection)
        Proxy.newProxyInstance(
            HikariSource.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              try {
                return method.invoke(connection, arguments);
              } catch (InvocationTargetException e) {
                throw e.getTargetException();
              } finally {
                if (method.getName().equals("close") && open.getAndSet(false)) {
                  whenClosed.run();
                }
              }
            });
  }
}
