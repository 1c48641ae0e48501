package io.pgops.internal.exec;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.core.BaseConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A connection for the time a worker needs it: in auto-commit mode, no network timeout, statements
 * sent as they are. The worker alone uses it; {@link #kill()} and {@link #close()} may come from
 * any thread.
 */
public final class Lease implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Lease.class);

  private static final int PREPARING_MILLIS = 10_000;
  private static final Duration RETURNING = Duration.ofSeconds(3);
  private static final Duration CANCELLING = Duration.ofSeconds(1);
  private static final Duration ABORTING = Duration.ofMillis(300);
  private static final Duration CLOSING = Duration.ofMillis(200);
  private static final Duration KILLING = CANCELLING.plus(ABORTING).plus(CLOSING);

  private static final String CHECK_INTERVAL = "client_connection_check_interval";

  /** The server cannot notice a vanished client on its platform, or does not know the setting. */
  private static final Set<String> NOT_SUPPORTED = Set.of("22023", "42704");

  private enum State {
    OPEN,
    RETURNING,
    /** The connection may be somebody else's already: hands off. */
    RETURNED,
    KILLED
  }

  private final Connection borrowed;
  private final BaseConnection raw;
  private final SessionState session;
  private final int backendPid;
  private final Pooler pooler;
  private final Activity activity = new Activity();
  private final AtomicReference<State> state = new AtomicReference<>(State.OPEN);
  private final CountDownLatch killed = new CountDownLatch(1);
  private volatile @Nullable Runnable whenOver;

  private Lease(
      Connection borrowed,
      BaseConnection raw,
      SessionState session,
      int backendPid,
      Pooler pooler) {
    this.borrowed = borrowed;
    this.raw = raw;
    this.session = session;
    this.backendPid = backendPid;
    this.pooler = pooler;
  }

  /** Makes a connection ours; what it was like is kept for {@link #close()}. */
  static Lease prepare(
      Connection borrowed, BaseConnection raw, Connector connector, @Nullable String database)
      throws SQLException {
    SessionState session = new SessionState(raw);
    raw.setNetworkTimeout(Runnable::run, PREPARING_MILLIS);
    session.makeOurs();
    int backendPid = backendPid(raw);
    Pooler pooler =
        raw.getBackendPID() == backendPid
            ? Pooler.NONE
            : Pooler.detect(raw, backendPid, connector, database);
    if (pooler != Pooler.TRANSACTION) {
      letAbandonedBackendsDie(session);
    }
    raw.setNetworkTimeout(Runnable::run, 0);
    return new Lease(borrowed, raw, session, backendPid, pooler);
  }

  /** Called by {@link Leases} once, before anybody else knows the lease. */
  void whenOver(Runnable action) {
    whenOver = action;
  }

  /** The driver's own connection, not a pool's wrapper; closing it is not the worker's business. */
  public Connection connection() {
    return raw;
  }

  /** The same connection: COPY, large objects, notifications. */
  public PGConnection pg() {
    return raw;
  }

  /** A statement whose text the driver does not touch. */
  public Statement statement() throws SQLException {
    Statement statement = raw.createStatement();
    statement.setEscapeProcessing(false);
    return statement;
  }

  /**
   * From now on a statement that the server says nothing about for so long breaks the connection.
   */
  void failAfterSilence(Duration silence) throws SQLException {
    raw.setNetworkTimeout(Runnable::run, (int) silence.toMillis());
  }

  /** What this worker waits for. */
  public Activity activity() {
    return activity;
  }

  /** The server process at the time of opening; behind a transaction pooler it may change. */
  public int backendPid() {
    return backendPid;
  }

  /**
   * Whether something like PgBouncer stands between us and the server. It may have fewer server
   * connections than it accepts clients, so that a second lease waits for the first.
   */
  public boolean behindPooler() {
    return pooler != Pooler.NONE;
  }

  /**
   * Whether each transaction may run in another session, or that could not be ruled out: then only
   * {@code SET LOCAL} is of use.
   */
  public boolean behindTransactionPooler() {
    return pooler == Pooler.TRANSACTION;
  }

  /**
   * Sets a server setting for the session, until the lease is closed. Outside transactions only.
   *
   * @throws IllegalStateException behind a transaction pooler, where sessions belong to nobody
   */
  public void set(String setting, String value) throws SQLException {
    if (behindTransactionPooler()) {
      throw new IllegalStateException(
          "No session settings behind a transaction pooler, use SET LOCAL: " + setting);
    }
    session.set(setting, value);
  }

  /**
   * Gives the connection back as it was: rolled back, settings restored. One that cannot be given
   * back within three seconds is killed instead; a worker that leaves a COPY unfinished spares
   * itself the wait by {@link #kill()}. Never throws, does nothing the second time.
   */
  @Override
  public void close() {
    if (!state.compareAndSet(State.OPEN, State.RETURNING)) {
      return;
    }
    // a helper thread: after an unfinished COPY the driver waits for itself, out of any timeout's
    // reach
    if (!Closing.within(RETURNING, "return", this::giveBack)) {
      log.warn("A connection could not be given back within {} s", RETURNING.toSeconds());
      kill();
    }
    over();
  }

  /**
   * Ends whatever the connection is doing, for good: cancels its statement, breaks the socket and
   * closes it. Takes 1.5 seconds at most, whatever state server and network are in. Where another
   * thread is at it already, waits for that.
   */
  public void kill() {
    State before = state.getAndUpdate(now -> now == State.RETURNED ? now : State.KILLED);
    if (before == State.RETURNED) {
      return;
    }
    if (before == State.KILLED) {
      Closing.await(killed, KILLING);
      return;
    }
    // the cancel must come first: a broken socket alone is noticed late by a busy backend; the
    // abort must come before the close: a pool would wait for the statement to end
    Closing.within(CANCELLING, "cancel", () -> Closing.quietly("cancelling", raw::cancelQuery));
    Closing.within(ABORTING, "abort", () -> Closing.abort(raw));
    CountDownLatch closed = new CountDownLatch(1);
    Threads.start(
        "close",
        () -> {
          Closing.close(borrowed);
          closed.countDown();
        });
    // a full pool may never serve who asks it before it has this connection back; but a pool may
    // also take its time
    Closing.await(closed, CLOSING);
    killed.countDown();
    over();
  }

  private void giveBack() {
    try {
      raw.setNetworkTimeout(Runnable::run, (int) RETURNING.toMillis());
      session.restore();
    } catch (SQLException | RuntimeException e) {
      log.debug("A connection could not be restored and is thrown away", e);
      kill();
      return;
    }
    // from here on the owner may lend it to others: a kill that comes later must not touch it
    if (state.compareAndSet(State.RETURNING, State.RETURNED)) {
      Closing.close(borrowed);
    }
  }

  private void over() {
    Runnable action = whenOver;
    if (action != null) {
      action.run();
    }
  }

  /** What the server says, over {@code other}, about this lease's silent statement. */
  Probe.Answer look(BaseConnection other, Duration silence) throws SQLException {
    String sql =
        pooler == Pooler.TRANSACTION
            // the backend is not known, but it is one that has been busy for us all the time
            ? "SELECT 'active', '' FROM pg_stat_activity WHERE usename = session_user"
                + " AND datname = current_database() AND pid <> pg_backend_pid()"
                + " AND state = 'active' AND query_start <= now() - interval '"
                + silence.toMillis() / 2
                + " milliseconds' LIMIT 1"
            : "SELECT state, wait_event FROM pg_stat_activity WHERE pid = " + backendPid;
    try (Statement statement = other.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      if (!rows.next()) {
        return Probe.Answer.GONE;
      }
      String activityState = rows.getString(1);
      String waitEvent = rows.getString(2);
      boolean waitsForUs = "ClientRead".equals(waitEvent) || "ClientWrite".equals(waitEvent);
      boolean idle = activityState != null && activityState.startsWith("idle");
      return idle || waitsForUs ? Probe.Answer.GONE : Probe.Answer.ALIVE;
    }
  }

  private static int backendPid(BaseConnection raw) throws SQLException {
    try (Statement statement = raw.createStatement();
        ResultSet rows = statement.executeQuery("SELECT pg_backend_pid()")) {
      rows.next();
      return rows.getInt(1);
    }
  }

  /** Without it, a backend whose client is gone works on until it next writes a row. */
  private static void letAbandonedBackendsDie(SessionState session) throws SQLException {
    try {
      session.set(CHECK_INTERVAL, "2s");
    } catch (SQLException e) {
      if (!NOT_SUPPORTED.contains(e.getSQLState())) {
        throw e;
      }
      log.debug("The server does not support {}", CHECK_INTERVAL, e);
    }
  }
}
