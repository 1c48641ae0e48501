package io.pgops.internal.catalog;

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
  /**
   * What fails a statement when an object was dropped, renamed or altered under it: a reason to
   * start over.
   */
  private static final Set<String> MOVED_UNDER_US =
      Set.of("42P01", "3F000", "42704", "42703", "42809", "XX000");

  private static final String LIST =
      """
      SELECT c.oid, n.nspname, c.relname, c.relfilenode,
             CASE WHEN c.relkind = 'p' THEN 0
                  ELSE COALESCE(pg_catalog.pg_relation_filenode(c.oid)::pg_catalog.int8, -1) END AS current_filenode,
             COALESCE(pg_catalog.has_schema_privilege(n.oid, 'USAGE')
                      AND pg_catalog.has_table_privilege(c.oid, 'SELECT'), true) AS may_lock
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
  private final SessionSettings settings;
  private final SearchPath searchPath;
  private final LockQueue locks;
  private final Predicate<LockedTable> wanted;
  private Set<Long> unlocked = Set.of();

  private SnapshotProtocol(
      CatalogSession session,
      SessionSettings settings,
      SearchPath searchPath,
      Duration lockTimeout,
      Predicate<LockedTable> wanted) {
    this.session = session;
    this.settings = settings;
    this.searchPath = searchPath;
    this.locks = new LockQueue(session, settings, lockTimeout);
    this.wanted = wanted;
  }

  /**
   * The protocol on a session outside of any transaction.
   *
   * @param lockTimeout how long to wait in all for tables that other sessions have locked
   * @param wanted which tables are to be read
   */
  public static SnapshotProtocol of(
      CatalogSession session,
      SessionSettings settings,
      Duration lockTimeout,
      Predicate<LockedTable> wanted)
      throws SQLException {
    return new SnapshotProtocol(session, settings, SearchPath.read(session), lockTimeout, wanted);
  }

  /**
   * Begins a transaction, locks, and takes the snapshot. The transaction is left open, and does not
   * wait for further locks.
   *
   * @return null when tables moved in between and it is to be tried again; no transaction is open
   *     then
   * @throws io.pgops.error.ServerException if a table was locked by others for too long
   */
  public @Nullable Snapshot tryTake(int attempt) throws SQLException {
    while (true) {
      try {
        List<LockedTable> tables = present();
        settings.beginSnapshot(session);
        locks.lockFirst(tables);
        Snapshot snapshot = export(attempt);
        if (holds()) {
          return snapshot;
        }
        session.execute("ROLLBACK");
        return null;
      } catch (SQLException e) {
        if (isMovedUnderUs(e)) {
          session.execute("ROLLBACK");
          return null;
        }
        startOverAfter(e);
      }
    }
  }

  /**
   * Ends the transaction because of a lock that was not free, so that the next attempt waits for
   * it.
   *
   * @throws SQLException the failure itself, if it has another reason
   * @throws io.pgops.error.ServerException if there is no time left to wait
   */
  public void startOverAfter(SQLException failure) throws SQLException {
    if (!LockQueue.isConflict(failure)) {
      throw failure;
    }
    session.execute("ROLLBACK");
    locks.conflict(failure);
  }

  /**
   * Whether a failure can only mean that an object was dropped or altered while it was being read.
   */
  public static boolean isMovedUnderUs(SQLException e) {
    return MOVED_UNDER_US.contains(String.valueOf(e.getSQLState()));
  }

  /** OIDs of the relations that their bare names find, as the session's transaction sees them. */
  public Set<Long> visible() throws SQLException {
    return searchPath.visible(session);
  }

  /**
   * OIDs of the wanted tables that were not locked, since the role may not: what was read of them
   * may have changed meanwhile.
   */
  public Set<Long> unlocked() {
    return unlocked;
  }

  /** From here on, waiting for a lock is better than failing: all that is left are rows. */
  public void readyForRows() throws SQLException {
    session.execute("SET LOCAL lock_timeout = 0");
  }

  /** The tables there are now, in a transaction of its own. */
  private List<LockedTable> present() throws SQLException {
    settings.beginPresent(session);
    List<LockedTable> tables = list();
    session.execute("ROLLBACK");
    return tables;
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

  /**
   * Locks who came late, and compares what the snapshot shows with what is there now: a late-comer
   * may have been rewritten before it was locked.
   */
  private boolean holds() throws SQLException {
    Set<Long> locked = lockedOids();
    List<LockedTable> late =
        list().stream().filter(table -> !locked.contains(table.oid())).toList();
    if (late.isEmpty()) {
      return true;
    }
    locks.lockNow(late);
    Set<Long> lockedNow = lockedOids();
    return list().stream()
        .allMatch(
            table ->
                lockedNow.contains(table.oid()) && table.fileNode() == table.currentFileNode());
  }

  private List<LockedTable> list() throws SQLException {
    Set<Long> visible = visible();
    List<LockedTable> tables = new ArrayList<>();
    Set<Long> forbidden = new HashSet<>();
    session.read(
        CatalogQuery.of(LIST),
        row -> {
          LockedTable table =
              new LockedTable(
                  row.oid("oid"),
                  row.text("nspname"),
                  row.text("relname"),
                  visible.contains(row.oid("oid")),
                  row.bigNumber("relfilenode"),
                  row.bigNumber("current_filenode"));
          if (wanted.test(table)) {
            if (row.flag("may_lock")) {
              tables.add(table);
            } else {
              forbidden.add(table.oid());
            }
          }
        });
    unlocked = Set.copyOf(forbidden);
    return tables;
  }

  private Set<Long> lockedOids() throws SQLException {
    Set<Long> oids = new HashSet<>();
    try (Statement statement = session.connection().createStatement();
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
