package io.pgops.it.server;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL server under test: starts on first use, is shared by all tests of this JVM. */
public final class PostgresServer {
  private final String name;
  private final ServerSource source;
  private final boolean disposable;
  private @Nullable ServerAddress address;
  private int versionNumber;

  PostgresServer(String name, ServerSource source) {
    this(name, source, false);
  }

  /** A disposable one goes with all its databases and roles, so that these need no dropping. */
  PostgresServer(String name, ServerSource source, boolean disposable) {
    this.name = name;
    this.source = source;
    this.disposable = disposable;
  }

  boolean disposable() {
    return disposable;
  }

  /** Where it listens; starts it when nobody has. */
  public synchronized ServerAddress address() {
    ServerAddress known = address;
    if (known == null) {
      known = source.start();
      address = known;
    }
    return known;
  }

  /** Its server_version_num, such as 180006; starts it when nobody has. */
  public synchronized int versionNumber() {
    if (versionNumber == 0) {
      versionNumber = Integer.parseInt(Objects.requireNonNull(value("SHOW server_version_num")));
    }
    return versionNumber;
  }

  /** Its major version, 14 to 18. */
  public int major() {
    return versionNumber() / 10_000;
  }

  /** A fresh empty database with a unique plain name. */
  public TestDatabase createDatabase() {
    return TestDatabase.create(this, Names.unique("pgops"));
  }

  /** A fresh empty database whose unique name holds quotes, a newline, a backslash and more. */
  public TestDatabase createHostileDatabase() {
    return TestDatabase.create(this, Names.hostile("pgops"));
  }

  /**
   * A fresh database made by the caller's options.
   *
   * @param options what follows the name in CREATE DATABASE, such as {@code TEMPLATE template0
   *     ENCODING 'LATIN1'}
   */
  public TestDatabase createDatabase(String options) {
    return TestDatabase.create(this, Names.unique("pgops"), options);
  }

  /**
   * The handle of a database that exists or that the code under test will create; dropped at close.
   */
  public TestDatabase adoptDatabase(String databaseName) {
    return TestDatabase.adopt(this, databaseName);
  }

  /** A name for a database that no other test uses. */
  public String unusedDatabaseName() {
    return Names.unique("pgops");
  }

  /**
   * A role with a unique plain name, dropped at close; close the databases it has objects in first.
   *
   * @param options what follows the name in CREATE ROLE, such as {@code LOGIN}
   */
  public TestRole createRole(String options) {
    return TestRole.create(this, Names.unique("pgops_role"), options);
  }

  /** The same with quotes, a newline, a backslash and more in its name. */
  public TestRole createHostileRole(String options) {
    return TestRole.create(this, Names.hostile("pgops_role"), options);
  }

  /** Runs a script in the maintenance database. */
  public void execute(String sql) {
    Session.execute(adminDataSource(), sql);
  }

  /** The one value a query in the maintenance database yields. */
  public @Nullable String value(String sql) {
    return Session.value(adminDataSource(), sql);
  }

  /** What a query in the maintenance database yields, as text. */
  public List<List<@Nullable String>> rows(String sql) {
    return Session.rows(adminDataSource(), sql);
  }

  /** A superuser's connection to the maintenance database. */
  public Connection connect() throws SQLException {
    return adminDataSource().getConnection();
  }

  /** All clients' backends but the one that asks. */
  public List<Backend> backends() {
    return rows(
            """
            SELECT pid, datname, application_name, state, query FROM pg_stat_activity
            WHERE backend_type = 'client backend' AND pid <> pg_backend_pid() ORDER BY pid\
            """)
        .stream()
        .map(
            row ->
                new Backend(
                    Integer.parseInt(Objects.requireNonNull(row.get(0))),
                    row.get(1),
                    row.get(2),
                    row.get(3),
                    row.get(4)))
        .collect(Collectors.toUnmodifiableList());
  }

  private PGSimpleDataSource adminDataSource() {
    return address().dataSource(address().database());
  }

  @Override
  public String toString() {
    return name;
  }
}
