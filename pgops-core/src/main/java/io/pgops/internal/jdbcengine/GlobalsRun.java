package io.pgops.internal.jdbcengine;

import io.pgops.internal.catalog.CatalogSession;
import io.pgops.internal.catalog.SessionSettings;
import io.pgops.internal.exec.Activity;
import io.pgops.internal.exec.Lease;
import io.pgops.internal.exec.Leases;
import io.pgops.internal.globals.Globals;
import io.pgops.internal.globals.GlobalsReader;
import java.sql.SQLException;

/** Reads a server's globals in one transaction. For one thread. */
public final class GlobalsRun {
  private final Leases leases;
  private final boolean passwords;
  private final boolean anyServer;
  private final Tell tell;

  /**
   * @param passwords whether roles' verifiers are wanted
   * @param anyServer whether servers outside the supported versions are read
   */
  public GlobalsRun(Leases leases, boolean passwords, boolean anyServer, Tell tell) {
    this.leases = leases;
    this.passwords = passwords;
    this.anyServer = anyServer;
    this.tell = tell;
  }

  public GlobalsReport read() throws SQLException {
    tell.phase("reading roles and tablespaces");
    try (Lease lease = leases.open(null, "reading roles and tablespaces")) {
      lease.activity().waitingFor("reading roles and tablespaces", Activity.Kind.SERVER_QUERY);
      ServerFacts server = ServerFacts.read(lease);
      server.requireSupported(anyServer);
      CatalogSession session =
          new CatalogSession(lease.connection(), server.version(), lease.activity()::touch);
      SessionSettings.of(lease.connection()).beginSnapshot(session);
      Globals globals = GlobalsReader.read(session, passwords);
      session.execute("ROLLBACK");
      lease.activity().working();
      return new GlobalsReport(server, globals);
    }
  }
}
