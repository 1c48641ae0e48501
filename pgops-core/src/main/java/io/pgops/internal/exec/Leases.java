package io.pgops.internal.exec;

import io.pgops.error.PgOpsException;
import io.pgops.error.ServerException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The connections one job holds. Cancelling the job kills them all, each on a thread of its own.
 * Safe for use by several threads.
 */
public final class Leases implements AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(Leases.class);

  private static final Duration OPENING = Duration.ofSeconds(20);
  private static final Duration OPENING_FOR_CLEAN_UP = Duration.ofSeconds(3);
  private static final Duration PROBING = Duration.ofSeconds(10);
  private static final int PROBE_MILLIS = 5000;

  private final Connector connector;
  private final Cancellation cancellation;
  private final Watchdog watchdog;
  private final Duration silenceInCleanUp;
  private final Set<Lease> open = new LinkedHashSet<>();

  /**
   * @param idleTimeout how long a statement of a clean-up may be silent
   */
  Leases(Connector connector, Cancellation cancellation, Watchdog watchdog, Duration idleTimeout) {
    this.silenceInCleanUp = idleTimeout.compareTo(PROBING) < 0 ? PROBING : idleTimeout;
    this.connector = connector;
    this.cancellation = cancellation;
    this.watchdog = watchdog;
  }

  /**
   * A connection of its own, killed when the job is cancelled.
   *
   * @param database null for the connector's own
   * @param purpose ends the sentence "cannot connect for ...", such as "reading the catalog"
   * @throws ServerException if there is no connection, or only one inside an open transaction
   * @throws PgOpsException why the job was stopped, if it was
   */
  public Lease open(@Nullable String database, String purpose) {
    cancellation.check();
    Lease lease = leased(database, purpose, OPENING, cancellation);
    Cancellation.Registration registration =
        cancellation.onCancel("a connection for " + purpose, lease::kill);
    register(lease, database, registration);
    cancellation.check();
    return lease;
  }

  /**
   * A connection that a cancellation of the job does not touch: for undoing what was begun. A
   * statement of which the server says nothing for longer than the idle timeout (10 s at least)
   * breaks it.
   */
  public Lease openForCleanUp(@Nullable String database, String purpose) throws SQLException {
    Lease lease = leased(database, purpose, OPENING_FOR_CLEAN_UP, null);
    register(lease, database, () -> {});
    lease.failAfterSilence(silenceInCleanUp);
    return lease;
  }

  /** Gives all connections back, within seconds. */
  @Override
  public void close() {
    List<Lease> all;
    synchronized (open) {
      all = new ArrayList<>(open);
    }
    List<Thread> closing = new ArrayList<>();
    for (Lease lease : all.subList(Math.min(1, all.size()), all.size())) {
      closing.add(Threads.start("return", lease::close));
    }
    // every one of them is bounded by itself
    if (!all.isEmpty()) {
      all.get(0).close();
    }
    boolean interrupted = false;
    for (Thread thread : closing) {
      while (thread.isAlive()) {
        try {
          thread.join();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private Lease leased(
      @Nullable String database,
      String purpose,
      Duration deadline,
      @Nullable Cancellation stoppedBy) {
    return new Opening<>(
            connector,
            database,
            purpose,
            (borrowed, raw) -> Lease.prepare(borrowed, raw, connector, database))
        .within(deadline, stoppedBy);
  }

  private void register(
      Lease lease, @Nullable String database, Cancellation.Registration registration) {
    Cancellation.Registration watching =
        watchdog.watch(lease.activity(), silence -> probe(lease, database, silence));
    synchronized (open) {
      open.add(lease);
    }
    lease.whenOver(
        () -> {
          registration.close();
          watching.close();
          synchronized (open) {
            open.remove(lease);
          }
        });
  }

  /** Over a connection of its own: the lease's own is busy. */
  private Probe.Answer probe(Lease lease, @Nullable String database, Duration silence) {
    try (Looking looking =
        new Opening<>(
                connector,
                database,
                "asking about a silent statement",
                (borrowed, raw) -> look(lease, silence, borrowed, raw))
            .within(silence.compareTo(PROBING) < 0 ? silence : PROBING, cancellation)) {
      return looking.answer();
    } catch (ServerException e) {
      // a pool that has nothing to spare looks like a server that does not answer
      boolean certain = connector.spareConnections() > 1 && !lease.behindPooler();
      boolean unreachable = e.sqlState().startsWith("08") || e.sqlState().startsWith("57P");
      log.debug("A silent statement could not be asked about", e);
      return certain && unreachable ? Probe.Answer.GONE : Probe.Answer.UNKNOWN;
    }
  }

  private static Looking look(
      Lease lease, Duration silence, Connection borrowed, BaseConnection raw) throws SQLException {
    int before = raw.getNetworkTimeout();
    raw.setNetworkTimeout(Runnable::run, PROBE_MILLIS);
    boolean autoCommit = raw.getAutoCommit();
    raw.setAutoCommit(true);
    Probe.Answer answer = lease.look(raw, silence);
    raw.setAutoCommit(autoCommit);
    raw.setNetworkTimeout(Runnable::run, before);
    return new Looking(borrowed, answer);
  }

  private record Looking(Connection borrowed, Probe.Answer answer) implements AutoCloseable {
    @Override
    public void close() {
      Closing.close(borrowed);
    }
  }
}
