package io.pgops.internal.jdbcengine;

import io.pgops.internal.exec.Lease;
import io.pgops.internal.exec.Leases;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A second connection, which sees what happens beside a snapshot; none where it might wait for the
 * first for ever.
 */
record Witness(@Nullable Lease lease) implements AutoCloseable {
  static Witness open(
      Leases leases, @Nullable String database, Lease leader, int spareConnections, Tell tell)
      throws SQLException {
    if (spareConnections > 1 && !leader.behindPooler()) {
      Lease lease = leases.open(database, "watching for changes");
      // It waits for its turn outside of any transaction.
      lease.set("idle_session_timeout", "0");
      return new Witness(lease);
    }
    tell.notice(
        "Only one connection could be used, so the backup learns only at its end whether functions, views or types"
            + " were altered meanwhile, and fails then.");
    return new Witness(null);
  }

  @Override
  public void close() {
    if (lease != null) {
      lease.close();
    }
  }
}
