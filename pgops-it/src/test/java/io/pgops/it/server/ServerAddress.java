package io.pgops.it.server;

import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Where a server listens and who its superuser is.
 *
 * @param host name or address
 * @param port TCP port
 * @param user a superuser
 * @param password its password, null where the server trusts
 * @param database a database to connect to for commands that need some other database
 */
public record ServerAddress(
    String host, int port, String user, @Nullable String password, String database) {

  /** A data source that opens a new physical connection each time. */
  public PGSimpleDataSource dataSource(String toDatabase) {
    return dataSource(toDatabase, user, password);
  }

  /** The same for another role; a null password sends none. */
  public PGSimpleDataSource dataSource(
      String toDatabase, String role, @Nullable String rolePassword) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setServerNames(new String[] {host});
    source.setPortNumbers(new int[] {port});
    source.setDatabaseName(toDatabase);
    source.setUser(role);
    if (rolePassword != null) {
      source.setPassword(rolePassword);
    }
    return source;
  }

  /** The same server through another door, such as a pooler. */
  public ServerAddress at(String otherHost, int otherPort) {
    return new ServerAddress(otherHost, otherPort, user, password, database);
  }

  @Override
  public String toString() {
    return user + "@" + host + ":" + port + "/" + database;
  }
}
