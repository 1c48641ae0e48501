package io.pgops.internal.jdbcengine;

import io.pgops.internal.catalog.ServerVersion;
import java.util.ArrayList;
import java.util.List;

/** The settings under which an archive's entries mean what they meant when they were written. */
final class RestoreSettings {
  private RestoreSettings() {}

  /** A setting for the session. */
  record Setting(String name, String value) {}

  static List<Setting> of(ServerVersion server) {
    List<Setting> settings =
        new ArrayList<>(
            List.of(
                new Setting("default_transaction_read_only", "off"),
                new Setting("statement_timeout", "0"),
                new Setting("lock_timeout", "0"),
                new Setting("idle_in_transaction_session_timeout", "0"),
                new Setting("standard_conforming_strings", "on"),
                new Setting("search_path", ""),
                new Setting("check_function_bodies", "off"),
                new Setting("xmloption", "content"),
                new Setting("client_min_messages", "warning"),
                new Setting("row_security", "off"),
                new Setting("DateStyle", "ISO"),
                new Setting("IntervalStyle", "postgres"),
                new Setting("TimeZone", "UTC"),
                new Setting("array_nulls", "on"),
                new Setting("transform_null_equals", "off"),
                new Setting("default_tablespace", ""),
                new Setting("default_table_access_method", "heap"),
                new Setting("synchronous_commit", "off")));
    if (server.atLeast(17)) {
      settings.add(new Setting("transaction_timeout", "0"));
    }
    return settings;
  }
}
