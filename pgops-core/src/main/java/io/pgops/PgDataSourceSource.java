package io.pgops;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** Connections of a copy of the driver's own, unpooled DataSource. */
final class PgDataSourceSource implements ConnectionSource {
  private final PGSimpleDataSource template;

  PgDataSourceSource(PGSimpleDataSource dataSource) {
    this.template = copy(dataSource, null);
  }

  /** A copy for {@code database}, or for the same one when null, with our properties. */
  static PGSimpleDataSource copy(PGSimpleDataSource original, @Nullable String database) {
    PGSimpleDataSource copy = new PGSimpleDataSource();
    try {
      copy.initializeFrom(original);
    } catch (IOException | ClassNotFoundException e) {
      // the driver copies in memory, by serialization
      throw new IllegalStateException("A PGSimpleDataSource could not be copied", e);
    }
    if (database != null) {
      copy.setDatabaseName(database);
    }
    SessionProperties.in(copy);
    return copy;
  }

  static String describe(PGSimpleDataSource dataSource) {
    String[] hosts = dataSource.getServerNames();
    int[] ports = dataSource.getPortNumbers();
    StringJoiner addresses = new StringJoiner(",");
    for (int i = 0; i < hosts.length; i++) {
      int port = i < ports.length ? ports[i] : 0;
      addresses.add(hosts[i] + (port == 0 ? "" : ":" + port));
    }
    String database = dataSource.getDatabaseName();
    return addresses + "/" + (database == null ? "" : database);
  }

  @Override
  public Connection open(@Nullable String database) throws SQLException {
    return SessionProperties.loggedIn(copy(template, database).getConnection());
  }

  @Override
  public String describe() {
    return describe(template);
  }
}
