package io.pgops.internal.jdbcengine;

import java.util.Map;

/**
 * How a whole server is to be restored.
 *
 * @param databases how each of its archives is
 * @param tablespaces other places for tablespaces, by their names
 * @param keepExisting whether roles and tablespaces that are there already stay as they are; if
 *     not, they are refused
 */
public record ClusterRestoreOptions(
    RestoreOptions databases, Map<String, String> tablespaces, boolean keepExisting) {
  public ClusterRestoreOptions {
    tablespaces = Map.copyOf(tablespaces);
  }
}
