package io.pgops;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** Connections by URL. */
final class DriverSource implements ConnectionSource {
  private final PostgresUrl url;
  private final @Nullable String user;
  private final @Nullable Supplier<char[]> password;

  DriverSource(PostgresUrl url, @Nullable String user, @Nullable Supplier<char[]> password) {
    this.url = url;
    this.user = user;
    this.password = password;
  }

  @Override
  public Connection open(@Nullable String database) throws SQLException {
    PGSimpleDataSource target = new PGSimpleDataSource();
    target.setUrl(SessionProperties.in(url.withDatabase(database)).text());
    if (user != null) {
      target.setUser(user);
    }
    if (password != null) {
      target.setPassword(new String(password.get()));
    }
    return SessionProperties.loggedIn(target.getConnection());
  }

  @Override
  public String describe() {
    return url.describe();
  }
}
