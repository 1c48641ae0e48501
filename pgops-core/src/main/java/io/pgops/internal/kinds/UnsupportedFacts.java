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
          // Since 17 it has those of its range type and takes no others.
          """
          SELECT 'privileges on multirange type ' || pg_catalog.format('%I.%I', n.nspname, t.typname) AS name
            FROM pg_catalog.pg_type t
            JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
           WHERE t.typtype = 'm' AND t.typacl IS NOT NULL AND t.oid >= 16384
             AND n.nspname !~ '^pg_(toast_)?temp_'
             AND NOT EXISTS (SELECT FROM pg_catalog.pg_depend d
                              WHERE d.classid = 'pg_catalog.pg_type'::pg_catalog.regclass
                                AND d.objid = t.oid AND d.deptype = 'e')""",
          // The server's own configurations are there in every database; what was added to one is
          // not.
          """
          SELECT DISTINCT 'mapping added to a built-in text search configuration '
                 || pg_catalog.format('%I.%I', n.nspname, c.cfgname) AS name
            FROM pg_catalog.pg_ts_config_map m
            JOIN pg_catalog.pg_ts_config c ON c.oid = m.mapcfg
            JOIN pg_catalog.pg_namespace n ON n.oid = c.cfgnamespace
           WHERE c.oid < 16384 AND m.mapdict >= 16384""");

  static List<String> find(CatalogSession session) throws SQLException {
    List<String> found = new ArrayList<>();
    for (String query : QUERIES) {
      session.read(CatalogQuery.of(query + " ORDER BY 1"), row -> found.add(row.text("name")));
    }
    return found;
  }
}
