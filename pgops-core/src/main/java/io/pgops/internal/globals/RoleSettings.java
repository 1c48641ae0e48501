package io.pgops.internal.globals;

import io.pgops.error.ServerException;
import io.pgops.internal.catalog.CatalogQuery;
import io.pgops.internal.catalog.CatalogSession;
import io.pgops.internal.sql.Identifiers;
import io.pgops.internal.sql.Settings;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the sessions of a role, or of every role, begin with in all databases. */
final class RoleSettings {
  private static final String EVERY_ROLE = "";

  private RoleSettings() {}

  static List<GlobalObject> read(CatalogSession session) throws SQLException {
    Map<String, StringBuilder> byRole = new LinkedHashMap<>();
    session.read(
        CatalogQuery.of(
            """
            SELECT r.rolname, s.setting
              FROM (SELECT setrole, u.setting, u.place
                      FROM pg_catalog.pg_db_role_setting,
                           pg_catalog.unnest(setconfig) WITH ORDINALITY AS u(setting, place)
                     WHERE setdatabase = 0) s
              LEFT JOIN pg_catalog.pg_roles r ON r.oid = s.setrole
             WHERE s.setrole = 0 OR r.oid IS NOT NULL
             ORDER BY r.rolname NULLS FIRST, s.place"""),
        row -> {
          String role = row.textOrNull("rolname");
          String name = role == null ? EVERY_ROLE : role;
          byRole
              .computeIfAbsent(name, key -> new StringBuilder())
              .append("ALTER ROLE ")
              .append(role == null ? "ALL" : Identifiers.quote(role))
              .append(" SET ")
              .append(clause(name, row.text("setting")))
              .append(";\n");
        });
    return byRole.entrySet().stream()
        .map(e -> new GlobalObject(GlobalKind.ROLE_SETTING, e.getKey(), e.getValue().toString()))
        .toList();
  }

  private static String clause(String role, String setting) {
    int equals = setting.indexOf('=');
    String name = setting.substring(0, equals);
    try {
      return Settings.clause(name, setting.substring(equals + 1));
    } catch (IllegalArgumentException e) {
      // the value may be a secret
      throw new ServerException(
          "The setting "
              + name
              + " of "
              + (role.isEmpty() ? "all roles" : "role " + role)
              + " has a value that no SET statement can bring back",
          "22023",
          "Set it anew, or reset it.",
          null);
    }
  }
}
