package io.pgops.internal.globals;

import io.pgops.internal.catalog.CatalogQuery;
import io.pgops.internal.catalog.CatalogSession;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A database of the server.
 *
 * @param allowsConnections whether it can be dumped at all
 * @param isInvalid whether dropping it was begun and never ended: nothing can be done with it but
 *     dropping it again
 */
public record ClusterDatabase(String name, boolean allowsConnections, boolean isInvalid) {
  private static final String NEVER_DUMPED = "template0";

  /** All but template0, which is the same everywhere; template1 first. */
  static List<ClusterDatabase> read(CatalogSession session) throws SQLException {
    List<ClusterDatabase> databases = new ArrayList<>();
    session.read(
        CatalogQuery.of(
            """
            SELECT d.datname, d.datallowconn, d.datconnlimit = -2 AS invalid
              FROM pg_catalog.pg_database d
             ORDER BY d.datname <> 'template1', d.datname"""),
        row ->
            databases.add(
                new ClusterDatabase(
                    row.text("datname"), row.flag("datallowconn"), row.flag("invalid"))));
    databases.removeIf(database -> database.name().equals(NEVER_DUMPED));
    return databases;
  }
}
