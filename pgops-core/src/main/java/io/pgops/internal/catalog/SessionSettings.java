package io.pgops.internal.catalog;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Begins transactions in which values print the same everywhere and exactly, nobody's time limit
 * strikes, and names mean what they say: with a search path that others may write to, an operator
 * in a query of ours could be theirs. Nothing outlives the transaction.
 */
public final class SessionSettings {
  private static final List<String> ALWAYS =
      List.of(
          "search_path = ''",
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
          "lock_timeout = 0",
          "idle_in_transaction_session_timeout = 0");

  private static final String RESTRICTION = "restrict_nonsystem_relation_kind";

  private static final List<String> WHERE_KNOWN =
      List.of("transaction_timeout = 0", restriction("view, foreign-table"));

  private final String sql;

  private SessionSettings(String sql) {
    this.sql = sql;
  }

  private static String restriction(String kinds) {
    return RESTRICTION + " = '" + kinds + "'";
  }

  /** Those that the connection's server knows. */
  public static SessionSettings of(Connection connection) throws SQLException {
    List<String> settings = new ArrayList<>(ALWAYS);
    for (String setting : WHERE_KNOWN) {
      if (isKnown(connection, setting.substring(0, setting.indexOf(' ')))) {
        settings.add(setting);
      }
    }
    StringBuilder sql = new StringBuilder();
    settings.forEach(setting -> sql.append("SET LOCAL ").append(setting).append(';'));
    return new SessionSettings(sql.toString());
  }

  private static boolean isKnown(Connection connection, String setting) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result =
            statement.executeQuery(
                "SELECT pg_catalog.current_setting('" + setting + "', true) IS NOT NULL")) {
      return result.next() && result.getBoolean(1);
    }
  }

  /** Begins a transaction whose every statement sees what is there now. */
  public void beginPresent(CatalogSession session) throws SQLException {
    session.execute("BEGIN ISOLATION LEVEL READ COMMITTED, READ ONLY");
    session.execute(sql);
  }

  /**
   * Begins a transaction of one snapshot, which is not taken yet: none of these statements takes
   * one, nor does LOCK.
   */
  public void beginSnapshot(CatalogSession session) throws SQLException {
    session.execute("BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY");
    session.execute(sql);
  }

  /** Lets the open transaction read foreign tables, or no longer. */
  public void allowForeignTables(CatalogSession session, boolean allowed) throws SQLException {
    if (sql.contains(RESTRICTION)) {
      session.execute("SET LOCAL " + restriction(allowed ? "view" : "view, foreign-table"));
    }
  }

  static String lockTimeout(long millis) {
    return "SET LOCAL lock_timeout = " + Math.max(1, millis);
  }
}
