package io.pgops.internal.catalog;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The settings under which values print the same everywhere and exactly. */
public final class SessionSettings {
  private SessionSettings() {}

  private static final List<String> FOR_DUMP =
      List.of(
          "client_encoding = 'UTF8'",
          "DateStyle = 'ISO'",
          "IntervalStyle = 'postgres'",
          "extra_float_digits = 3",
          "TimeZone = 'UTC'",
          "bytea_output = 'hex'",
          "standard_conforming_strings = on",
          "xmlbinary = 'base64'",
          "synchronize_seqscans = off",
          "row_security = off",
          "quote_all_identifiers = off",
          "statement_timeout = 0",
          "idle_in_transaction_session_timeout = 0");

  private static final List<String> WHERE_KNOWN =
      List.of(
          "transaction_timeout = 0", "restrict_nonsystem_relation_kind = 'view, foreign-table'");

  /** For SET LOCAL, those that this server knows. */
  static List<String> forDump(Connection connection) throws SQLException {
    Set<String> known = new HashSet<>();
    try (Statement statement = connection.createStatement();
        ResultSet result =
            statement.executeQuery(
                "SELECT name FROM pg_catalog.pg_settings"
                    + " WHERE name IN ('transaction_timeout', 'restrict_nonsystem_relation_kind')")) {
      while (result.next()) {
        known.add(result.getString(1));
      }
    }
    List<String> settings = new ArrayList<>(FOR_DUMP);
    for (String setting : WHERE_KNOWN) {
      if (known.contains(setting.substring(0, setting.indexOf(' ')))) {
        settings.add(setting);
      }
    }
    return settings;
  }

  static String lockTimeout(Duration timeout) {
    return "lock_timeout = " + timeout.toMillis();
  }
}
