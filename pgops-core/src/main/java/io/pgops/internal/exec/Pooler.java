package io.pgops.internal.exec;

import io.pgops.error.PgOpsException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGNotification;
import org.postgresql.core.BaseConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What stands between us and the server. A pooler such as PgBouncer gives out cancel keys of its
 * own, so the process id in the key is not the backend's; that alone does not tell session pooling,
 * which is harmless, from transaction pooling, which loses session settings.
 */
enum Pooler {
  NONE,
  SESSION,
  TRANSACTION;

  private static final Logger log = LoggerFactory.getLogger(Pooler.class);

  private static final Duration SECOND_CONNECTION = Duration.ofSeconds(3);
  private static final int NOTIFICATION_MILLIS = 2000;

  /**
   * Which pooling {@code raw}, whose key is not its backend's, is under. Session pooling must be
   * proven with a second connection, otherwise the answer is {@link #TRANSACTION}, which is always
   * safe to assume: an idle connection of a session pooler keeps its backend, so the other one gets
   * another backend, and a notification arrives while it is idle.
   */
  static Pooler detect(
      BaseConnection raw, int backendPid, Connector connector, @Nullable String database) {
    if (connector.spareConnections() < 2) {
      return TRANSACTION;
    }
    String channel = "pgops_" + UUID.randomUUID().toString().replace("-", "");
    try (Second second = second(raw, backendPid, channel, connector, database)) {
      if (second.sameBackend) {
        return TRANSACTION;
      }
      PGNotification[] arrived = raw.getNotifications(NOTIFICATION_MILLIS);
      execute(raw, "UNLISTEN " + channel);
      return arrived != null && arrived.length > 0 ? SESSION : TRANSACTION;
    } catch (SQLException | PgOpsException e) {
      log.debug("How the pooler works could not be told; taken for a transaction pooler", e);
      return TRANSACTION;
    }
  }

  private record Second(Connection borrowed, boolean sameBackend) implements AutoCloseable {
    @Override
    public void close() {
      Closing.close(borrowed);
    }
  }

  private static Second second(
      BaseConnection raw,
      int backendPid,
      String channel,
      Connector connector,
      @Nullable String database) {
    Opening<Second> opening =
        new Opening<>(
            connector,
            database,
            "telling how the pooler works",
            (borrowed, other) -> {
              if (number(other, "SELECT pg_backend_pid()") == backendPid) {
                return new Second(borrowed, true);
              }
              execute(raw, "LISTEN " + channel);
              execute(other, "NOTIFY " + channel);
              return new Second(borrowed, false);
            });
    return opening.within(SECOND_CONNECTION, null);
  }

  private static int number(BaseConnection connection, String query) throws SQLException {
    try (var statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private static void execute(BaseConnection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
