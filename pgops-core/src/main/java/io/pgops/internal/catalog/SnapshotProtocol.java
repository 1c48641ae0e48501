package io.pgops.internal.catalog;

import io.pgops.error.ServerException;
import io.pgops.internal.sql.Identifiers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Takes a snapshot that loses nothing: locks first, snapshot after. A snapshot that was taken
 * before its locks shows a table empty that was truncated or rewritten in between, without any
 * error. For one thread.
 */
public final class SnapshotProtocol {
  private static final int TABLES_A_LOCK = 500;

  /**
   * What fails a statement when a table was dropped, renamed or altered under it: a reason to start
   * over.
   */
  private static final Set<String> MOVED_UNDER_US =
      Set.of("42P01", "3F000", "42704", "42883", "42703", "XX000");

  private static final String LIST =
      """
      SELECT c.oid, n.nspname, c.relname, pg_catalog.pg_table_is_visible(c.oid) AS visible,
             c.relfilenode,
             -- a partitioned table has no file
             CASE WHEN c.relkind = 'p' THEN 0
                  ELSE COALESCE(pg_catalog.pg_relation_filenode(c.oid)::pg_catalog.int8, -1)
             END AS current_filenode
        FROM pg_catalog.pg_class c
        JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
       WHERE c.relkind IN ('r', 'p') AND c.oid >= 16384 AND c.relpersistence <> 't'
         AND n.nspname <> 'information_schema' AND n.nspname !~ '^pg_'
         AND (NOT EXISTS (SELECT FROM pg_catalog.pg_depend d
                           WHERE d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass
                             AND d.objid = c.oid AND d.deptype = 'e')
              OR EXISTS (SELECT FROM pg_catalog.pg_extension e WHERE c.oid = ANY(e.extconfig)))
       ORDER BY n.nspname, c.relname""";

  private final CatalogSession session;
  private final Duration lockTimeout;
  private final Predicate<LockedTable> wanted;
  private final List<String> settings;

  /**
   * @param lockTimeout how long to wait for a table that another session has locked
   * @param wanted which tables are to be read
   */
  public SnapshotProtocol(
      CatalogSession session, Duration lockTimeout, Predicate<LockedTable> wanted)
      throws SQLException {
    this.session = session;
    this.lockTimeout = lockTimeout;
    this.wanted = wanted;
    this.settings = SessionSettings.forDump(session.connection());
  }

  /** Every table there is now, in a transaction of its own. */
  public List<LockedTable> tables() throws SQLException {
    session.execute("BEGIN READ ONLY");
    try {
      return list();
    } finally {
      session.execute("ROLLBACK");
    }
  }

  /**
   * Begins a transaction, locks, and takes the snapshot. The transaction is left open.
   *
   * @return null when tables moved in between and it is to be tried again; no transaction is open
   *     then
   */
  public @Nullable Snapshot tryTake(int attempt) throws SQLException {
    List<LockedTable> before = tables().stream().filter(wanted).toList();
    session.execute("BEGIN");
    try {
      session.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
      for (String setting : settings) {
        session.execute("SET LOCAL " + setting);
      }
      session.execute("SET LOCAL " + SessionSettings.lockTimeout(lockTimeout));
      lock(before);
      Snapshot snapshot = export(attempt);
      session.execute("SELECT pg_catalog.set_config('search_path', '', true)");
      if (holds()) {
        return snapshot;
      }
    } catch (SQLException e) {
      if (!MOVED_UNDER_US.contains(String.valueOf(e.getSQLState()))) {
        throw e;
      }
    }
    session.execute("ROLLBACK");
    return null;
  }

  /**
   * Whether a failure can only mean that an object was dropped or altered while it was being read.
   */
  public static boolean isMovedUnderUs(SQLException e) {
    return MOVED_UNDER_US.contains(String.valueOf(e.getSQLState()));
  }

  private Snapshot export(int attempt) throws SQLException {
    try (Statement statement = session.connection().createStatement();
        ResultSet result =
            statement.executeQuery(
                """
                SELECT pg_catalog.pg_export_snapshot() AS name, pg_catalog.clock_timestamp() AS time,
                       CASE WHEN pg_catalog.pg_is_in_recovery() THEN pg_catalog.pg_last_wal_replay_lsn()
                            ELSE pg_catalog.pg_current_wal_lsn() END AS lsn""")) {
      result.next();
      return new Snapshot(
          result.getString("name"),
          result.getString("lsn"),
          result.getTimestamp("time").toInstant(),
          attempt);
    }
  }

  /** Locks who came late, and compares what the snapshot shows with what is there now. */
  private boolean holds() throws SQLException {
    List<LockedTable> shown = list().stream().filter(wanted).toList();
    Set<Long> locked = lockedOids();
    lock(shown.stream().filter(table -> !locked.contains(table.oid())).toList());
    Set<Long> lockedNow = lockedOids();
    for (LockedTable table : list()) {
      if (wanted.test(table)
          && (!lockedNow.contains(table.oid()) || table.fileNode() != table.currentFileNode())) {
        return false;
      }
    }
    return true;
  }

  private List<LockedTable> list() throws SQLException {
    List<LockedTable> tables = new ArrayList<>();
    session.read(
        CatalogQuery.of(LIST),
        row ->
            tables.add(
                new LockedTable(
                    row.oid("oid"),
                    row.text("nspname"),
                    row.text("relname"),
                    row.flag("visible"),
                    row.bigNumber("relfilenode"),
                    row.bigNumber("current_filenode"))));
    return tables;
  }

  /** LOCK takes no snapshot, so it may come before the snapshot is taken. */
  private void lock(List<LockedTable> tables) throws SQLException {
    for (int from = 0; from < tables.size(); from += TABLES_A_LOCK) {
      List<LockedTable> batch = tables.subList(from, Math.min(from + TABLES_A_LOCK, tables.size()));
      String names =
          String.join(
              ", ",
              batch.stream()
                  .map(table -> "ONLY " + Identifiers.qualified(table.schema(), table.name()))
                  .toList());
      try {
        session.execute("LOCK TABLE " + names + " IN ACCESS SHARE MODE");
      } catch (SQLException e) {
        if ("55P03".equals(e.getSQLState())) {
          throw lockTimedOut(batch, e);
        }
        throw e;
      }
    }
  }

  private ServerException lockTimedOut(List<LockedTable> batch, SQLException cause) {
    String tables =
        batch.size() == 1
            ? "table " + Identifiers.qualified(batch.get(0).schema(), batch.get(0).name())
            : "one of " + batch.size() + " tables";
    return new ServerException(
        "Another session held a lock on "
            + tables
            + " for more than "
            + lockTimeout.toMillis()
            + " ms",
        "55P03",
        "Try again when it is done, or raise lockTimeout(..).",
        cause);
  }

  private Set<Long> lockedOids() throws SQLException {
    Set<Long> oids = new HashSet<>();
    Connection connection = session.connection();
    try (Statement statement = connection.createStatement();
        ResultSet result =
            statement.executeQuery(
                """
                SELECT l.relation::pg_catalog.int8 FROM pg_catalog.pg_locks l
                 WHERE l.pid = pg_catalog.pg_backend_pid() AND l.locktype = 'relation'
                   AND l.mode = 'AccessShareLock' AND l.granted AND l.relation >= 16384""")) {
      while (result.next()) {
        oids.add(result.getLong(1));
      }
    }
    return oids;
  }
}
