package io.pgops.internal.jdbcengine;

import io.pgops.internal.exec.Lease;
import io.pgops.internal.sql.Literals;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The commutator and negator that an operator names come into being with it, without a function,
 * and stay when it is dropped: no drop statement of an archive is theirs.
 */
final class AnnouncedOperators {
  private static final String DROP = "DROP OPERATOR ";

  private AnnouncedOperators() {}

  /**
   * The statements that drop an operator, and then what it has announced and nobody has made.
   *
   * @param drop the operator's own drop statement
   */
  static List<String> withDrop(Lease lease, String drop) throws SQLException {
    if (!drop.startsWith(DROP)) {
      return List.of(drop);
    }
    String operator = drop.strip().substring(DROP.length()).replaceFirst(";$", "");
    List<String> statements = new ArrayList<>(List.of(drop));
    try (Statement statement = lease.statement();
        ResultSet result =
            statement.executeQuery(
                """
                SELECT pg_catalog.format('DROP OPERATOR %%I.%%s (%%s, %%s)', n.nspname, a.oprname,
                         CASE WHEN a.oprleft = 0 THEN 'NONE' ELSE pg_catalog.format_type(a.oprleft, NULL) END,
                         pg_catalog.format_type(a.oprright, NULL))
                  FROM pg_catalog.pg_operator o
                  JOIN pg_catalog.pg_operator a ON a.oid IN (o.oprcom, o.oprnegate) AND a.oprcode::pg_catalog.oid = 0
                  JOIN pg_catalog.pg_namespace n ON n.oid = a.oprnamespace
                 WHERE o.oid = pg_catalog.to_regoperator(%s)"""
                    .formatted(Literals.quote(operator)))) {
      while (result.next()) {
        statements.add(result.getString(1));
      }
    }
    return statements;
  }
}
