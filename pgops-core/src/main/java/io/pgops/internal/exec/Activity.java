package io.pgops.internal.exec;

import org.jspecify.annotations.Nullable;

/**
 * What one worker is waiting for, and whether anything moves: written by the worker, read by the
 * {@link Watchdog}. A worker that waits for nothing is never suspected.
 */
public final class Activity {
  /** Whose turn it is, which decides what silence means. */
  public enum Kind {
    /** A statement that may be long and silent, such as an index build: silence is asked about. */
    SERVER_STATEMENT,
    /**
     * A statement that is over soon: silence is asked about, and a failure if nobody can be asked.
     */
    SERVER_QUERY,
    /** Rows to or from the server: silence is a failure. */
    SERVER_STREAM,
    /** Bytes to or from the storage target: silence is a failure. */
    STORAGE
  }

  /** Something that takes a while. */
  @FunctionalInterface
  public interface Step<T extends @Nullable Object, X extends Exception> {
    T run() throws X;
  }

  /**
   * @param what ends the sentence "nothing moved while ..."
   */
  record Wait(String what, Kind kind) {}

  private volatile boolean moved;
  private volatile @Nullable Wait wait;

  /** Something moved. Cheap enough for every buffer. */
  public void touch() {
    // reading first keeps the cache line shared: the watchdog clears the flag only a few times a
    // second
    if (!moved) {
      moved = true;
    }
  }

  /**
   * From now on the worker waits, until {@link #working()} or the next wait.
   *
   * @param what ends the sentence "nothing moved while ...", such as "reading table public.a"
   */
  public void waitingFor(String what, Kind kind) {
    wait = new Wait(what, kind);
    touch();
  }

  /** From now on the worker waits for nobody. */
  public void working() {
    wait = null;
    touch();
  }

  /** Runs {@code step} as a wait, and afterwards goes back to what was going on before. */
  public <T extends @Nullable Object, X extends Exception> T during(
      String what, Kind kind, Step<T, X> step) throws X {
    Wait before = wait;
    waitingFor(what, kind);
    try {
      return step.run();
    } finally {
      wait = before;
      touch();
    }
  }

  @Nullable Wait waiting() {
    return wait;
  }

  /** Whether anything moved since the last call. */
  boolean takeMoved() {
    boolean result = moved;
    if (result) {
      moved = false;
    }
    return result;
  }
}
