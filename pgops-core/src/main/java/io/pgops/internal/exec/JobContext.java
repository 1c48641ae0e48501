package io.pgops.internal.exec;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** What the body of a {@link Job} works with. Safe for use by the job's workers. */
public final class JobContext {
  private final Cancellation cancellation;
  private final Watchdog watchdog;
  private final Activity activity = new Activity();
  private final Duration idleTimeout;
  private final List<Leases> leases = new ArrayList<>();
  private volatile long lastCleanUp;
  private volatile boolean cleaningUp;

  JobContext(Cancellation cancellation, Watchdog watchdog, Duration idleTimeout) {
    this.cancellation = cancellation;
    this.watchdog = watchdog;
    this.idleTimeout = idleTimeout;
    watchdog.watch(activity, null);
  }

  public Cancellation cancellation() {
    return cancellation;
  }

  /**
   * What the body itself waits for. A worker with a connection uses {@link Lease#activity()}: only
   * there can the server be asked about a silent statement.
   */
  public Activity activity() {
    return activity;
  }

  /** Connections for this job; all are given back when the body ends. */
  public Leases leases(Connector connector) {
    Leases result = new Leases(connector, cancellation, watchdog, idleTimeout);
    synchronized (leases) {
      leases.add(result);
    }
    return result;
  }

  /** While {@code condition} holds, silence is the caller's own: the watchdog does not count it. */
  public void pauseWatchdogWhile(BooleanSupplier condition) {
    watchdog.pauseWhile(condition);
  }

  /**
   * Called again and again while the body undoes what it had begun: whoever cancelled the job waits
   * for that, as long as the calls come.
   */
  public void cleaningUp() {
    lastCleanUp = System.nanoTime();
    cleaningUp = true;
  }

  /** When, by {@link System#nanoTime()}; {@code none} if it never was. */
  long lastCleanUp(long none) {
    return cleaningUp ? lastCleanUp : none;
  }

  void closeLeases() {
    List<Leases> all;
    synchronized (leases) {
      all = List.copyOf(leases);
    }
    all.forEach(Leases::close);
  }
}
