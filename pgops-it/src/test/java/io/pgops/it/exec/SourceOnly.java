package io.pgops.it.exec;

import io.pgops.ConnectionSource;
import io.pgops.internal.exec.Connector;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A source as the inner packages see it. */
record SourceOnly(ConnectionSource source) implements Connector {
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
}
