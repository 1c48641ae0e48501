package io.pgops.internal.jdbcengine;

import java.util.List;

/**
 * What a restore of a whole server did.
 *
 * @param roles how many were created
 * @param tablespaces how many were created
 * @param databases of each, in the source's order
 */
public record ClusterRestoreReport(
    ServerFacts server, int roles, int tablespaces, List<RestoreReport> databases) {
  public ClusterRestoreReport {
    databases = List.copyOf(databases);
  }
}
