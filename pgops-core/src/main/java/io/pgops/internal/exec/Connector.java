package io.pgops.internal.exec;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Where {@link Leases} get their connections from. Safe for use by several threads. */
public interface Connector {
  /**
   * Opens or borrows a connection; closing it gives it back.
   *
   * @param database null for the connector's own
   */
  Connection open(@Nullable String database) throws SQLException;

  /** How many connections may be held at once; at least 1. */
  int spareConnections();

  /** The server and database, for messages: no password, no URL query. */
  String describe();
}
