package io.pgops;

import io.pgops.internal.exec.Connector;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A {@link ConnectionSource} as the inner packages see it. */
record SourceConnector(ConnectionSource source) implements Connector {
  SourceConnector {
    if (source instanceof OfOneOperation many) {
      source = many.forOneOperation();
    }
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
}
