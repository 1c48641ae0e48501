package io.pgops.internal.catalog;

import io.pgops.internal.sql.Identifiers;

/**
 * A table as the list shows it from which the locks are taken.
 *
 * @param visible whether its name alone finds it on the connecting role's search path
 * @param fileNode where its rows are, as the list's snapshot shows it; 0 for a table without any
 * @param currentFileNode where they are now; 0 for a table without any, -1 when the table is gone
 */
public record LockedTable(
    long oid, String schema, String name, boolean visible, long fileNode, long currentFileNode) {
  /** The qualified and quoted name. */
  String sql() {
    return Identifiers.qualified(schema, name);
  }
}
