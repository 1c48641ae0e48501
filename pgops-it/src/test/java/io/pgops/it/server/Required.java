package io.pgops.it.server;

import org.opentest4j.TestAbortedException;

/** What happens where a test's surroundings lack something: skipped on a desk, failed in CI. */
public final class Required {
  private Required() {}

  /**
   * The exception that says so.
   *
   * @param message what is missing and how to provide it
   */
  public static RuntimeException missing(String message) {
    if ("true".equals(System.getenv("CI"))) {
      return new IllegalStateException(message + " (required where CI=true)");
    }
    return new TestAbortedException(message);
  }
}
