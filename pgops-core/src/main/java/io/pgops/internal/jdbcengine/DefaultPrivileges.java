package io.pgops.internal.jdbcengine;

import io.pgops.internal.archive.TocEntry;
import io.pgops.internal.exec.Lease;
import io.pgops.internal.sql.Identifiers;
import io.pgops.internal.sql.Literals;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Default privileges, which have no DROP: they go when they are as they would be without. */
final class DefaultPrivileges {
  private static final String TAG = "DEFAULT PRIVILEGES FOR ";

  private DefaultPrivileges() {}

  /** Takes back what an entry made. One of a schema goes with its schema. */
  static void reset(Lease lease, TocEntry entry) throws SQLException {
    String namespace = entry.namespace();
    String owner = entry.owner();
    if (!entry.tag().startsWith(TAG) || owner == null) {
      return;
    }
    String kind = entry.tag().substring(TAG.length());
    String change =
        "ALTER DEFAULT PRIVILEGES FOR ROLE "
            + Identifiers.quote(owner)
            + (namespace == null || namespace.isEmpty()
                ? ""
                : " IN SCHEMA " + Identifiers.quote(namespace));
    List<String> statements = new ArrayList<>();
    try (Statement statement = lease.statement()) {
      try (ResultSet grantees = statement.executeQuery(grantees(owner, namespace, kind))) {
        while (grantees.next()) {
          String role = grantees.getString("role");
          statements.add(
              change
                  + " REVOKE ALL ON "
                  + kind
                  + " FROM "
                  + (role == null ? "PUBLIC" : Identifiers.quote(role)));
        }
      }
      if (!statements.isEmpty() && (namespace == null || namespace.isEmpty())) {
        statements.add(change + " GRANT ALL ON " + kind + " TO " + Identifiers.quote(owner));
        if (kind.equals("FUNCTIONS")) {
          statements.add(change + " GRANT EXECUTE ON FUNCTIONS TO PUBLIC");
        } else if (kind.equals("TYPES")) {
          statements.add(change + " GRANT USAGE ON TYPES TO PUBLIC");
        }
      }
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  /** Null is PUBLIC. Also those who lost what they have by default, so that all are the same. */
  private static String grantees(String owner, @Nullable String schema, String kind) {
    return """
        SELECT DISTINCT g.rolname AS role
          FROM pg_catalog.pg_default_acl d
          LEFT JOIN pg_catalog.pg_namespace n ON n.oid = d.defaclnamespace
          CROSS JOIN LATERAL (
               SELECT grantee FROM pg_catalog.aclexplode(d.defaclacl)
               UNION SELECT d.defaclrole UNION SELECT 0) a
          LEFT JOIN pg_catalog.pg_roles g ON g.oid = a.grantee
         WHERE pg_catalog.pg_get_userbyid(d.defaclrole) = %s
           AND COALESCE(n.nspname, '') = %s AND d.defaclobjtype = %s"""
        .formatted(
            Literals.quote(owner),
            Literals.quote(schema == null ? "" : schema),
            Literals.quote(code(kind)));
  }

  private static String code(String kind) {
    return switch (kind) {
      case "TABLES" -> "r";
      case "SEQUENCES" -> "S";
      case "FUNCTIONS" -> "f";
      case "TYPES" -> "T";
      case "SCHEMAS" -> "n";
      case "LARGE OBJECTS" -> "L";
      default -> "";
    };
  }
}
