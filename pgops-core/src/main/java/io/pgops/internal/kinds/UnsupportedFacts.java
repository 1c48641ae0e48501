package io.pgops.internal.kinds;

import io.pgops.internal.catalog.CatalogQuery;
import io.pgops.internal.catalog.CatalogSession;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a database may hold that is no object of its own and cannot be dumped: labels on what came
 * with the server, and what is not supported yet. Found, named, and a reason to stop.
 */
final class UnsupportedFacts {
  private UnsupportedFacts() {}

  private static final List<String> QUERIES =
      List.of(
          // No dump names what came with the server, and none can undo such a label.
          """
          SELECT 'security label of ' || s.provider || ' on ' || o.type || ' ' || o.identity AS name
            FROM pg_catalog.pg_seclabel s,
                 LATERAL pg_catalog.pg_identify_object(s.classoid, s.objoid, s.objsubid) o
           WHERE s.objoid < 16384 AND s.classoid <> 'pg_catalog.pg_largeobject'::pg_catalog.regclass
             AND NOT (s.classoid = 'pg_catalog.pg_namespace'::pg_catalog.regclass AND s.objoid IN (
                      SELECT n.oid FROM pg_catalog.pg_namespace n WHERE n.nspname = 'public' OR n.oid = 2200))""",
          """
          SELECT 'subscription ' || pg_catalog.quote_ident(s.subname) AS name
            FROM pg_catalog.pg_subscription s
            JOIN pg_catalog.pg_database d ON d.oid = s.subdbid AND d.datname = pg_catalog.current_database()""",
          """
          SELECT 'user mapping of server ' || pg_catalog.quote_ident(m.srvname) AS name
            FROM pg_catalog.pg_user_mappings m""");

  static List<String> find(CatalogSession session) throws SQLException {
    List<String> found = new ArrayList<>();
    for (String query : QUERIES) {
      session.read(CatalogQuery.of(query + " ORDER BY 1"), row -> found.add(row.text("name")));
    }
    return found;
  }
}
