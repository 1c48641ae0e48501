package io.pgops.it.s3;

/** What can happen to a request on its way. */
enum Fault {
  /** The connection is gone before anything of it arrived, and a new one is refused once. */
  REFUSED,
  /** The connection is cut midway through what is sent. */
  RESET,
  /** Nothing moves any more, midway through what is sent. */
  STALLED,
  /** The server is broken. */
  ERROR_500,
  /** The server wants to be left alone for a while. */
  SLOW_DOWN,
  /** All arrives, slowly. */
  THROTTLED,
  /** The answer is cut midway. */
  CUT_BODY,
  /** The server does it, and nobody hears of it. */
  LOST_RESPONSE,
  /** The server says that all is well, and in the body of that answer that it is not. */
  ERROR_IN_200
}
