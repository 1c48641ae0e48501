package io.pgops.internal.globals;

import io.pgops.internal.catalog.CatalogQuery;
import io.pgops.internal.catalog.CatalogSession;
import io.pgops.internal.catalog.Row;
import io.pgops.internal.sql.Identifiers;
import io.pgops.internal.sql.Literals;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All roles but the server's own. */
final class Roles {
  private static final Map<String, String> FLAGS = new LinkedHashMap<>();

  static {
    FLAGS.put("rolsuper", "SUPERUSER");
    FLAGS.put("rolinherit", "INHERIT");
    FLAGS.put("rolcreaterole", "CREATEROLE");
    FLAGS.put("rolcreatedb", "CREATEDB");
    FLAGS.put("rolcanlogin", "LOGIN");
    FLAGS.put("rolreplication", "REPLICATION");
    FLAGS.put("rolbypassrls", "BYPASSRLS");
  }

  private Roles() {}

  /**
   * @param passwords whether verifiers are wanted, which takes the right to read pg_authid
   */
  static List<GlobalObject> read(CatalogSession session, boolean passwords) throws SQLException {
    SharedDescriptions descriptions = SharedDescriptions.read(session, "pg_authid", "ROLE");
    List<GlobalObject> objects = new ArrayList<>();
    session.read(
        CatalogQuery.of(
                """
                SELECT r.oid, r.rolname, r.rolsuper, r.rolinherit, r.rolcreaterole, r.rolcreatedb, r.rolcanlogin,
                       r.rolreplication, r.rolbypassrls, r.rolconnlimit, {password} AS password,
                       r.rolvaliduntil::pg_catalog.text AS valid_until
                  FROM pg_catalog.{roles} r
                 WHERE r.rolname !~ '^pg_'
                 ORDER BY r.rolname""")
            .with("password", passwords ? "r.rolpassword" : "NULL::pg_catalog.text")
            .with("roles", passwords ? "pg_authid" : "pg_roles"),
        row -> {
          String name = row.text("rolname");
          String sql = Identifiers.quote(name);
          objects.add(new GlobalObject(GlobalKind.ROLE, name, "CREATE ROLE " + sql + ";\n"));
          objects.add(
              new GlobalObject(
                  GlobalKind.ROLE_ATTRIBUTES,
                  name,
                  "ALTER ROLE " + sql + " WITH " + attributes(row) + ";\n"));
          String description = descriptions.sql(row.oid("oid"), name);
          if (!description.isEmpty()) {
            objects.add(new GlobalObject(GlobalKind.ROLE_DESCRIPTION, name, description));
          }
        });
    return objects;
  }

  /** What cannot be written in both senses is left out where it is not set. */
  private static String attributes(Row row) throws SQLException {
    StringBuilder sql = new StringBuilder();
    for (Map.Entry<String, String> flag : FLAGS.entrySet()) {
      sql.append(row.flag(flag.getKey()) ? "" : "NO").append(flag.getValue()).append(' ');
    }
    sql.append("CONNECTION LIMIT ").append(row.number("rolconnlimit"));
    String password = row.textOrNull("password");
    if (password != null) {
      sql.append(" PASSWORD ").append(Literals.quote(password));
    }
    String validUntil = row.textOrNull("valid_until");
    if (validUntil != null) {
      sql.append(" VALID UNTIL ").append(Literals.quote(validUntil));
    }
    return sql.toString();
  }
}
