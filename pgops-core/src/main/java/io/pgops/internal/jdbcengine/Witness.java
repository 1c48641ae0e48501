package io.pgops.internal.jdbcengine;

import io.pgops.internal.exec.Lease;
import io.pgops.internal.exec.Leases;
import org.jspecify.annotations.Nullable;

/**
 * A second connection, which sees what happens beside a snapshot; none where it might wait for the
 * first for ever.
 */
record Witness(@Nullable Lease lease) implements AutoCloseable {
  static Witness open(Leases leases, Lease leader, int spareConnections, Tell tell) {
    if (spareConnections > 1 && !leader.behindPooler()) {
      return new Witness(leases.open(null, "watching for changes"));
    }
    tell.notice(
        "Only one connection could be used, so it was not checked whether functions, views or types were altered while"
            + " the catalogs were read; tables were locked.");
    return new Witness(null);
  }

  @Override
  public void close() {
    if (lease != null) {
      lease.close();
    }
  }
}
