package io.pgops.internal.jdbcengine;

import io.pgops.internal.exec.Lease;
import io.pgops.internal.sql.Identifiers;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Drops subscriptions that a restore made, without a word to their publishers: plain DROP
 * SUBSCRIPTION would go there and drop the replication slot, which the dumped database may be
 * using.
 */
final class SubscriptionDrop {
  private static final String IN_THIS_DATABASE =
      """
      SELECT s.subname FROM pg_catalog.pg_subscription s
        JOIN pg_catalog.pg_database d ON d.oid = s.subdbid
       WHERE d.datname = pg_catalog.current_database()""";

  private SubscriptionDrop() {}

  /** The statements that drop one, to be run one by one. */
  static List<String> of(String name) {
    String sql = Identifiers.quote(name);
    return List.of(
        "ALTER SUBSCRIPTION " + sql + " DISABLE",
        "ALTER SUBSCRIPTION " + sql + " SET (slot_name = NONE)",
        "DROP SUBSCRIPTION " + sql);
  }

  /** Drops all of the connection's database. */
  static void all(Lease lease) throws SQLException {
    List<String> names = new ArrayList<>();
    try (Statement statement = lease.statement()) {
      try (ResultSet result = statement.executeQuery(IN_THIS_DATABASE)) {
        while (result.next()) {
          names.add(result.getString(1));
        }
      }
      for (String name : names) {
        for (String sql : of(name)) {
          statement.execute(sql);
        }
      }
    }
  }
}
