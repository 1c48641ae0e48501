package io.pgops.internal.jdbcengine;

import io.pgops.internal.exec.Lease;
import io.pgops.internal.sql.Identifiers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Memberships that are there: each as role, member and, since 16, grantor, since one grantor's may
 * go while another's stays.
 */
final class GrantedMemberships {
  private GrantedMemberships() {}

  static Set<List<String>> read(Lease lease, ServerFacts server) throws SQLException {
    Set<List<String>> memberships = new HashSet<>();
    try (Statement statement = lease.statement();
        ResultSet row =
            statement.executeQuery(
                """
                SELECT pg_catalog.pg_get_userbyid(roleid), pg_catalog.pg_get_userbyid(member),
                       pg_catalog.pg_get_userbyid(grantor)
                  FROM pg_catalog.pg_auth_members""")) {
      while (row.next()) {
        memberships.add(
            server.version().atLeast(16)
                ? List.of(row.getString(1), row.getString(2), row.getString(3))
                : List.of(row.getString(1), row.getString(2)));
      }
    }
    return memberships;
  }

  /** A statement for each; one that took others along may come before theirs. */
  static List<String> revocations(Collection<List<String>> memberships) {
    return memberships.stream()
        .map(
            m ->
                "REVOKE "
                    + Identifiers.quote(m.get(0))
                    + " FROM "
                    + Identifiers.quote(m.get(1))
                    + (m.size() == 3 ? " GRANTED BY " + Identifiers.quote(m.get(2)) : "")
                    + " CASCADE")
        .toList();
  }
}
