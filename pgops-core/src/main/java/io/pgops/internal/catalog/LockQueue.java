package io.pgops.internal.catalog;

import io.pgops.error.ServerException;
import io.pgops.internal.sql.Identifiers;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Waits for locks, but never while it holds others: who does both can be part of a deadlock, and
 * the server may break that by ending the application's transaction. So a lock that is not free is
 * a reason to let go of all, to wait for that one alone, and to start over. For one thread.
 */
final class LockQueue {
  private static final int TABLES_A_LOCK = 500;
  private static final long MILLIS_HOLDING_OTHERS = 5;
  private static final long MILLIS_BETWEEN_LOOKS = 50;
  private static final String LOCK_TIMEOUT = "55P03";
  private static final Set<String> CONFLICTS = Set.of(LOCK_TIMEOUT, "40P01");

  /** No table of that name any more: nothing, or something else. */
  private static final Set<String> GONE = Set.of("42P01", "3F000", "42809");

  /** Who keeps us out, in our database: also who only waits, since waiting is in turn. */
  private static final String EXCLUSIVE =
      """
      SELECT c.oid, n.nspname, c.relname, l.pid
        FROM pg_catalog.pg_locks l
        JOIN pg_catalog.pg_class c ON c.oid = l.relation
        JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
       WHERE l.locktype = 'relation' AND l.mode = 'AccessExclusiveLock'
         AND l.database = (SELECT d.oid FROM pg_catalog.pg_database d
                            WHERE d.datname = pg_catalog.current_database())
         AND l.pid <> pg_catalog.pg_backend_pid()
         AND c.relkind IN ('r', 'p', 'v', 'm', 'S', 'f') AND n.nspname !~ '^pg_'
       ORDER BY n.nspname, c.relname, l.pid""";

  private final CatalogSession session;
  private final SessionSettings settings;
  private final Duration timeout;
  private long leftMillis;
  private List<LockedTable> asked = List.of();
  private @Nullable LockedTable first;

  private record Exclusive(long oid, String sql, long pid) {}

  /**
   * @param timeout how long to wait in all
   */
  LockQueue(CatalogSession session, SessionSettings settings, Duration timeout) {
    this.session = session;
    this.settings = settings;
    this.timeout = timeout;
    this.leftMillis = timeout.toMillis();
  }

  static boolean isConflict(SQLException e) {
    return CONFLICTS.contains(String.valueOf(e.getSQLState()));
  }

  /** The first locks of a transaction. The one that was not free the last time is waited for. */
  void lockFirst(List<LockedTable> tables) throws SQLException {
    LockedTable awaited = first;
    first = null;
    if (awaited != null && tables.stream().anyMatch(table -> table.oid() == awaited.oid())) {
      await(awaited);
    }
    session.execute(SessionSettings.lockTimeout(MILLIS_HOLDING_OTHERS));
    lockNow(tables);
  }

  private void await(LockedTable table) throws SQLException {
    session.execute(SessionSettings.lockTimeout(leftMillis));
    long start = System.nanoTime();
    try {
      lock(List.of(table));
    } catch (SQLException e) {
      if (!LOCK_TIMEOUT.equals(e.getSQLState())) {
        throw e;
      }
      session.execute("ROLLBACK");
      throw timedOut(
          exclusive().stream().filter(lock -> lock.oid() == table.oid()).toList(), table.sql(), e);
    } finally {
      waited(start);
    }
  }

  /** Locks what must be free; without those that are gone by now. */
  void lockNow(List<LockedTable> tables) throws SQLException {
    asked = tables;
    for (int from = 0; from < tables.size(); from += TABLES_A_LOCK) {
      lockWhatIsThere(tables.subList(from, Math.min(from + TABLES_A_LOCK, tables.size())));
    }
  }

  private void lockWhatIsThere(List<LockedTable> tables) throws SQLException {
    session.execute("SAVEPOINT pgops_lock");
    try {
      lock(tables);
    } catch (SQLException e) {
      if (!GONE.contains(String.valueOf(e.getSQLState()))) {
        throw e;
      }
      session.execute("ROLLBACK TO SAVEPOINT pgops_lock");
      int half = tables.size() / 2;
      if (half > 0) {
        lockWhatIsThere(tables.subList(0, half));
        lockWhatIsThere(tables.subList(half, tables.size()));
      }
    }
    session.execute("RELEASE SAVEPOINT pgops_lock");
  }

  private void lock(List<LockedTable> tables) throws SQLException {
    try {
      // LOCK takes no snapshot, so it may come before the snapshot is taken.
      session.execute(
          tables.stream()
              .map(table -> "ONLY " + table.sql())
              .collect(Collectors.joining(", ", "LOCK TABLE ", " IN ACCESS SHARE MODE")));
    } catch (SQLException e) {
      if ("53200".equals(e.getSQLState())) {
        throw new ServerException(
            "The server's lock table has no room for all tables of the database",
            "53200",
            "Raise max_locks_per_transaction, or back up fewer tables at once.",
            e);
      }
      throw e;
    }
  }

  /**
   * Finds out what to wait for the next time. No transaction is open, before and after.
   *
   * @throws ServerException if there is no time left to wait
   */
  void conflict(SQLException cause) throws SQLException {
    long start = System.nanoTime();
    List<Exclusive> held = exclusive();
    Set<Long> oids = held.stream().map(Exclusive::oid).collect(Collectors.toSet());
    LockedTable blocked =
        asked.stream().filter(table -> oids.contains(table.oid())).findFirst().orElse(null);
    first = blocked;
    if (blocked == null) {
      // Free already; or a view or a sequence, which cannot be waited for without its tables.
      session.execute("SELECT pg_catalog.pg_sleep(" + MILLIS_BETWEEN_LOOKS / 1000.0 + ")");
    }
    waited(start);
    leftMillis -= MILLIS_HOLDING_OTHERS;
    if (leftMillis <= 0) {
      throw blocked == null
          ? timedOut(
              held,
              held.stream().map(Exclusive::sql).distinct().collect(Collectors.joining(", ")),
              cause)
          : timedOut(
              held.stream().filter(lock -> lock.oid() == blocked.oid()).toList(),
              blocked.sql(),
              cause);
    }
  }

  private void waited(long start) {
    leftMillis -= Duration.ofNanos(System.nanoTime() - start).toMillis();
  }

  private List<Exclusive> exclusive() throws SQLException {
    List<Exclusive> held = new ArrayList<>();
    settings.beginPresent(session);
    session.read(
        CatalogQuery.of(EXCLUSIVE),
        row ->
            held.add(
                new Exclusive(
                    row.oid("oid"),
                    Identifiers.qualified(row.text("nspname"), row.text("relname")),
                    row.bigNumber("pid"))));
    session.execute("ROLLBACK");
    return held;
  }

  private ServerException timedOut(List<Exclusive> by, String names, SQLException cause) {
    String backends =
        by.stream()
            .map(lock -> Long.toString(lock.pid()))
            .distinct()
            .collect(Collectors.joining(", "));
    return new ServerException(
        "Another session"
            + (backends.isEmpty() ? "" : " (backend " + backends + ")")
            + " held or awaited an exclusive lock"
            + (names.isEmpty() ? "" : " on " + names)
            + " for more than "
            + timeout.toMillis()
            + " ms",
        LOCK_TIMEOUT,
        "Try again when it is done, or raise lockTimeout(..).",
        cause);
  }
}
