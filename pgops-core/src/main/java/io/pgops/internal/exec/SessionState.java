package io.pgops.internal.exec;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;
import org.postgresql.jdbc.AutoSave;
import org.postgresql.jdbc.PreferQueryMode;

/** How a connection was when it was lent, so that its owner gets it back like that. */
final class SessionState {
  private final BaseConnection raw;
  private final boolean autoCommit;
  private final boolean readOnly;
  private final int networkTimeout;
  private final AutoSave autoSave;
  private final PreferQueryMode queryMode;
  private final Map<String, String> settings = new LinkedHashMap<>();

  SessionState(BaseConnection raw) throws SQLException {
    this.raw = raw;
    this.autoCommit = raw.getAutoCommit();
    this.readOnly = raw.isReadOnly();
    this.networkTimeout = raw.getNetworkTimeout();
    this.autoSave = raw.getAutosave();
    this.queryMode = raw.getPreferQueryMode();
  }

  /** Our own way: every statement its own transaction, sent as it is. */
  void makeOurs() throws SQLException {
    raw.setReadOnly(false);
    raw.setAutoCommit(true);
    raw.setAutosave(AutoSave.NEVER);
    // the driver would cut a function body in BEGIN ATOMIC .. END to pieces otherwise
    raw.getQueryExecutor().setPreferQueryMode(PreferQueryMode.SIMPLE);
  }

  /** Sets a server setting for the session. */
  synchronized void set(String name, String value) throws SQLException {
    String before = current(name);
    change(name, value);
    if (before != null) {
      settings.putIfAbsent(name, before);
    }
  }

  synchronized void restore() throws SQLException {
    if (raw.getTransactionState() != TransactionState.IDLE) {
      try (var statement = raw.createStatement()) {
        statement.execute("ROLLBACK");
      }
    }
    raw.setAutoCommit(true);
    for (Map.Entry<String, String> setting : settings.entrySet()) {
      change(setting.getKey(), setting.getValue());
    }
    raw.getQueryExecutor().setPreferQueryMode(queryMode);
    raw.setAutosave(autoSave);
    raw.setReadOnly(readOnly);
    raw.setAutoCommit(autoCommit);
    raw.setNetworkTimeout(Runnable::run, networkTimeout);
  }

  private @Nullable String current(String name) throws SQLException {
    try (PreparedStatement query = raw.prepareStatement("SELECT current_setting(?, true)")) {
      query.setString(1, name);
      try (ResultSet rows = query.executeQuery()) {
        rows.next();
        return rows.getString(1);
      }
    }
  }

  private void change(String name, String value) throws SQLException {
    try (PreparedStatement query = raw.prepareStatement("SELECT set_config(?, ?, false)")) {
      query.setString(1, name);
      query.setString(2, value);
      query.execute();
    }
  }
}
