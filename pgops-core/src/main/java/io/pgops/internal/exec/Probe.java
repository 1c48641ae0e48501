package io.pgops.internal.exec;

import java.time.Duration;

/** Asks the server, over another connection, about a statement that has been silent for long. */
@FunctionalInterface
interface Probe {
  enum Answer {
    /** The server works on it. */
    ALIVE,
    /** The server does not work on it, or does not answer at all. */
    GONE,
    /** The server could not be asked. */
    UNKNOWN
  }

  /** Blocks, but never for longer than a deadline of its own. */
  Answer ask(Duration silence);
}
