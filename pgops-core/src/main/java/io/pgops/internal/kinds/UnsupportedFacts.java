package io.pgops.internal.kinds;

import io.pgops.internal.catalog.CatalogQuery;
import io.pgops.internal.catalog.CatalogSession;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a database may hold that is no object of its own and cannot be dumped yet: settings, labels,
 * privileges changed on what PgOps does not create. Found, named, and a reason to stop.
 */
final class UnsupportedFacts {
  private UnsupportedFacts() {}

  private static final List<String> QUERIES =
      List.of(
          """
          SELECT 'security label of ' || s.provider AS name FROM pg_catalog.pg_seclabel s
          UNION ALL
          SELECT 'security label of ' || s.provider FROM pg_catalog.pg_shseclabel s
            JOIN pg_catalog.pg_database d ON d.oid = s.objoid AND d.datname = pg_catalog.current_database()
           WHERE s.classoid = 'pg_catalog.pg_database'::pg_catalog.regclass""",
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
           WHERE c.oid < 16384 AND m.mapdict >= 16384""",
          changedPrivileges("pg_class", "relacl", "relnamespace"),
          changedPrivileges("pg_proc", "proacl", "pronamespace"),
          changedPrivileges("pg_type", "typacl", "typnamespace"),
          changedPrivileges("foreign-data wrapper", "pg_foreign_data_wrapper", "fdwname", "fdwacl"),
          changedPrivileges("foreign server", "pg_foreign_server", "srvname", "srvacl"),
          """
          SELECT 'privileges on language ' || pg_catalog.quote_ident(l.lanname) AS name
            FROM pg_catalog.pg_language l
            LEFT JOIN pg_catalog.pg_init_privs i
              ON i.classoid = 'pg_catalog.pg_language'::pg_catalog.regclass AND i.objoid = l.oid
           WHERE (l.oid < 16384
                  OR EXISTS (SELECT FROM pg_catalog.pg_depend d
                              WHERE d.classid = 'pg_catalog.pg_language'::pg_catalog.regclass
                                AND d.objid = l.oid AND d.deptype = 'e'))
             AND l.lanacl IS NOT NULL AND pg_catalog.array_to_string(l.lanacl, ' ')
                 IS DISTINCT FROM pg_catalog.array_to_string(i.initprivs, ' ')""",
          """
          SELECT 'privileges on schema ' || pg_catalog.quote_ident(n.nspname) AS name
            FROM pg_catalog.pg_namespace n
            LEFT JOIN pg_catalog.pg_init_privs i
              ON i.classoid = 'pg_catalog.pg_namespace'::pg_catalog.regclass AND i.objoid = n.oid
           WHERE (n.nspname = 'pg_catalog'
                  OR EXISTS (SELECT FROM pg_catalog.pg_depend d
                              WHERE d.classid = 'pg_catalog.pg_namespace'::pg_catalog.regclass
                                AND d.objid = n.oid AND d.deptype = 'e'))
             AND n.nspacl IS NOT NULL AND pg_catalog.array_to_string(n.nspacl, ' ')
                 IS DISTINCT FROM pg_catalog.array_to_string(i.initprivs, ' ')""",
          """
          SELECT 'privileges on column ' || pg_catalog.format('%I of %I.%I', a.attname, n.nspname, c.relname) AS name
            FROM pg_catalog.pg_attribute a
            JOIN pg_catalog.pg_class c ON c.oid = a.attrelid
            JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
            LEFT JOIN pg_catalog.pg_init_privs i
              ON i.classoid = 'pg_catalog.pg_class'::pg_catalog.regclass AND i.objoid = c.oid AND i.objsubid = a.attnum
           WHERE a.attacl IS NOT NULL AND NOT a.attisdropped AND n.nspname <> 'information_schema'
             AND (a.attnum < 0 OR c.oid < 16384
                  OR EXISTS (SELECT FROM pg_catalog.pg_depend d
                              WHERE d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass
                                AND d.objid = c.oid AND d.deptype = 'e'))
             AND pg_catalog.array_to_string(a.attacl, ' ')
                 IS DISTINCT FROM pg_catalog.array_to_string(i.initprivs, ' ')""");

  private static String changedPrivileges(String catalog, String acl, String namespace) {
    return """
        SELECT 'privileges on ' || o.type || ' ' || o.identity AS name
          FROM pg_catalog.{catalog} c
          JOIN pg_catalog.pg_namespace n ON n.oid = c.{namespace}
          LEFT JOIN pg_catalog.pg_init_privs i
            ON i.classoid = 'pg_catalog.{catalog}'::pg_catalog.regclass AND i.objoid = c.oid AND i.objsubid = 0,
               LATERAL pg_catalog.pg_identify_object('pg_catalog.{catalog}'::pg_catalog.regclass, c.oid, 0) o
         WHERE c.{acl} IS NOT NULL
           AND n.nspname <> 'information_schema' AND n.nspname !~ '^pg_(toast_)?temp_'
           AND (c.oid < 16384
                OR EXISTS (SELECT FROM pg_catalog.pg_depend d
                            WHERE d.classid = 'pg_catalog.{catalog}'::pg_catalog.regclass
                              AND d.objid = c.oid AND d.deptype = 'e'))
           AND pg_catalog.array_to_string(c.{acl}, ' ')
               IS DISTINCT FROM pg_catalog.array_to_string(i.initprivs, ' ')"""
        .replace("{catalog}", catalog)
        .replace("{acl}", acl)
        .replace("{namespace}", namespace);
  }

  /** Of what has no schema and belongs to an extension. */
  private static String changedPrivileges(String word, String catalog, String name, String acl) {
    return """
        SELECT 'privileges on {word} ' || pg_catalog.quote_ident(c.{name}) AS name
          FROM pg_catalog.{catalog} c
          LEFT JOIN pg_catalog.pg_init_privs i
            ON i.classoid = 'pg_catalog.{catalog}'::pg_catalog.regclass AND i.objoid = c.oid
         WHERE c.{acl} IS NOT NULL
           AND EXISTS (SELECT FROM pg_catalog.pg_depend d
                        WHERE d.classid = 'pg_catalog.{catalog}'::pg_catalog.regclass
                          AND d.objid = c.oid AND d.deptype = 'e')
           AND pg_catalog.array_to_string(c.{acl}, ' ')
               IS DISTINCT FROM pg_catalog.array_to_string(i.initprivs, ' ')"""
        .replace("{word}", word)
        .replace("{catalog}", catalog)
        .replace("{name}", name)
        .replace("{acl}", acl);
  }

  static List<String> find(CatalogSession session) throws SQLException {
    List<String> found = new ArrayList<>();
    for (String query : QUERIES) {
      session.read(CatalogQuery.of(query + " ORDER BY 1"), row -> found.add(row.text("name")));
    }
    return found;
  }
}
