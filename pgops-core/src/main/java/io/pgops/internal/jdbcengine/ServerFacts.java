package io.pgops.internal.jdbcengine;

import io.pgops.error.ServerException;
import io.pgops.internal.archive.TextEncoding;
import io.pgops.internal.catalog.ServerVersion;
import io.pgops.internal.exec.Lease;
import io.pgops.internal.manifest.Manifest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Which server and database a connection reached.
 *
 * @param encoding the database's
 * @param user the connecting role
 * @param systemIdentifier the cluster's; null when the role may not ask
 */
public record ServerFacts(
    ServerVersion version,
    String database,
    String encoding,
    String user,
    boolean isSuperuser,
    @Nullable String systemIdentifier) {

  public static ServerFacts read(Lease lease) throws SQLException {
    try (Statement statement = lease.statement();
        ResultSet result =
            statement.executeQuery(
                """
                SELECT pg_catalog.current_setting('server_version_num')::pg_catalog.int4 AS number,
                       pg_catalog.current_setting('server_version') AS text,
                       pg_catalog.current_database() AS database,
                       pg_catalog.current_setting('server_encoding') AS encoding,
                       current_user AS role,
                       pg_catalog.current_setting('is_superuser')::pg_catalog.bool AS is_superuser,
                       CASE WHEN pg_catalog.has_function_privilege('pg_catalog.pg_control_system()', 'EXECUTE')
                            THEN (SELECT c.system_identifier FROM pg_catalog.pg_control_system() c) END AS system_identifier""")) {
      result.next();
      return new ServerFacts(
          new ServerVersion(result.getInt("number"), result.getString("text")),
          result.getString("database"),
          result.getString("encoding"),
          result.getString("role"),
          result.getBoolean("is_superuser"),
          result.getString("system_identifier"));
    }
  }

  /** As a manifest names it. */
  public Manifest.Server forManifest() {
    return new Manifest.Server(version.text(), version.number(), systemIdentifier);
  }

  /** Refuses a server that PgOps was not tested with, unless that is allowed. */
  void requireSupported(boolean anyServer) {
    if (!anyServer && !version.isSupported()) {
      throw new ServerException(
          "PgOps was tested with PostgreSQL "
              + ServerVersion.OLDEST
              + " to "
              + ServerVersion.NEWEST
              + ", but this server is "
              + version.text(),
          "0A000",
          "Use a newer PgOps, or allowAnyServer() at your own risk.",
          null);
    }
  }

  /** What an archive of the database is written in: the driver speaks UTF-8 only. */
  TextEncoding archiveEncoding() {
    // no conversion: whatever the bytes mean, they stay as they are
    return encoding.equals(TextEncoding.SQL_ASCII.name())
        ? TextEncoding.SQL_ASCII
        : TextEncoding.UTF8;
  }
}
