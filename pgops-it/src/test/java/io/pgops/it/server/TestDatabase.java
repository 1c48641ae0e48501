package io.pgops.it.server;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** A database of one test, dropped at close whoever is still connected. */
public final class TestDatabase implements AutoCloseable {
  private final PostgresServer server;
  private final String name;

  private TestDatabase(PostgresServer server, String name) {
    this.server = server;
    this.name = name;
  }

  static TestDatabase create(PostgresServer server, String name) {
    return create(server, name, "TEMPLATE template0");
  }

  static TestDatabase create(PostgresServer server, String name, String options) {
    server.execute("CREATE DATABASE " + Names.quoted(name) + " " + options);
    return new TestDatabase(server, name);
  }

  static TestDatabase adopt(PostgresServer server, String name) {
    return new TestDatabase(server, name);
  }

  /** The server it lives on. */
  public PostgresServer server() {
    return server;
  }

  /** The bare name. */
  public String name() {
    return name;
  }

  /** The name as SQL writes it. */
  public String quotedName() {
    return Names.quoted(name);
  }

  /** Runs a script in simple query mode: one transaction unless it says otherwise. */
  public void execute(String sql) {
    Session.execute(dataSource(), sql);
  }

  /** The one value a query yields, as text. */
  public @Nullable String value(String sql) {
    return Session.value(dataSource(), sql);
  }

  /** The one number a query yields. */
  public long number(String sql) {
    return Long.parseLong(Objects.requireNonNull(value(sql), sql));
  }

  /** What a query yields, as text. */
  public List<List<@Nullable String>> rows(String sql) {
    return Session.rows(dataSource(), sql);
  }

  /** The superuser's connections to it; a new data source each time, free to be configured. */
  public PGSimpleDataSource dataSource() {
    return server.address().dataSource(name);
  }

  /** Another role's connections to it; a null password sends none. */
  public PGSimpleDataSource dataSource(String role, @Nullable String password) {
    return server.address().dataSource(name, role, password);
  }

  /** A new connection of the superuser. */
  public Connection connect() throws SQLException {
    return dataSource().getConnection();
  }

  /** Its JDBC URL without user and password. */
  public String url() {
    return dataSource().getUrl();
  }

  /** Whether it exists at this moment. */
  public boolean exists() {
    return "1"
        .equals(
            server.value(
                "SELECT count(*) FROM pg_database WHERE datname = '"
                    + name.replace("'", "''")
                    + "'"));
  }

  /** A database that has one cannot be dropped, nor one that has a slot without its publisher. */
  private void dropSubscriptions() {
    List<List<@Nullable String>> subscriptions =
        server.rows(
            "SELECT quote_ident(subname) FROM pg_subscription JOIN pg_database d ON d.oid = subdbid"
                + " WHERE datname = '"
                + name.replace("'", "''")
                + "'");
    for (List<@Nullable String> subscription : subscriptions) {
      String alter = "ALTER SUBSCRIPTION " + subscription.get(0);
      execute(alter + " DISABLE");
      execute(alter + " SET (slot_name = NONE)");
      execute("DROP SUBSCRIPTION " + subscription.get(0));
    }
  }

  @Override
  public void close() {
    // A disposable server may be frozen or dead by now.
    if (server.disposable()) {
      return;
    }
    if (exists()) {
      dropSubscriptions();
    }
    server.execute("DROP DATABASE IF EXISTS " + quotedName() + " WITH (FORCE)");
  }

  @Override
  public String toString() {
    return name + " on " + server;
  }
}
