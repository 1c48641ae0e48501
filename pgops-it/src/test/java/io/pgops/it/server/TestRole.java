package io.pgops.it.server;

/** A role that is dropped at close. */
public final class TestRole implements AutoCloseable {
  private final PostgresServer server;
  private final String name;

  private TestRole(PostgresServer server, String name) {
    this.server = server;
    this.name = name;
  }

  static TestRole create(PostgresServer server, String name, String options) {
    server.execute("CREATE ROLE " + Names.quoted(name) + " " + options);
    return new TestRole(server, name);
  }

  /** The bare name. */
  public String name() {
    return name;
  }

  /** The name as SQL writes it. */
  public String quoted() {
    return Names.quoted(name);
  }

  @Override
  public void close() {
    // A disposable server may be frozen or dead by now.
    if (server.disposable()) {
      return;
    }
    server.execute("DROP OWNED BY " + quoted());
    server.execute("DROP ROLE IF EXISTS " + quoted());
  }

  @Override
  public String toString() {
    return name;
  }
}
