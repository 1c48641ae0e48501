package io.pgops.it.snapshot;

import io.pgops.event.PgOpsEvent;
import io.pgops.event.PgOpsListener;
import io.pgops.event.PhaseStarted;
import org.jspecify.annotations.Nullable;

/** Lets others act once while a dump stands still at the beginning of a phase. */
final class AtPhase implements PgOpsListener {
  static final String LOCKING = "locking tables";
  static final String READING = "reading the catalogs";
  static final String WRITING = "writing";

  private final String phase;
  private final Runnable action;
  private boolean done;
  private @Nullable RuntimeException failure;

  AtPhase(String phase, Runnable action) {
    this.phase = phase;
    this.action = action;
  }

  @Override
  public synchronized void on(PgOpsEvent event) {
    if (!done && event instanceof PhaseStarted started && started.phase().equals(phase)) {
      done = true;
      try {
        action.run();
      } catch (RuntimeException e) {
        // A listener's failure is the listener's own business: kept for the test.
        failure = e;
      }
    }
  }

  /** Fails unless the phase came and the others did what they were to do. */
  synchronized void assertDone() {
    if (failure != null) {
      throw failure;
    }
    if (!done) {
      throw new AssertionError("the dump never came to " + phase);
    }
  }
}
