package io.pgops.it.stall;

/** How an application is connected to its database. */
enum Way {
  DRIVER,
  URL,
  /** A pool of one connection. */
  HIKARI,
  /** The same, closed by the application once the operation has begun. */
  HIKARI_CLOSED,
  /** The same behind a wrapper that tells nothing, so that its one connection is borrowed. */
  BORROWED,
  BOUNCER_SESSION,
  BOUNCER_TRANSACTION;

  boolean bounces() {
    return this == BOUNCER_SESSION || this == BOUNCER_TRANSACTION;
  }
}
