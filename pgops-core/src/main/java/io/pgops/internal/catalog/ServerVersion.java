package io.pgops.internal.catalog;

/**
 * A server's version.
 *
 * @param number as in {@code server_version_num}: 180006 for 18.6
 * @param text as in {@code server_version}: may name the packager
 */
public record ServerVersion(int number, String text) {
  public static final int OLDEST = 14;
  public static final int NEWEST = 18;

  public int major() {
    return number / 10_000;
  }

  public boolean atLeast(int major) {
    return major() >= major;
  }

  /** Whether this version of PgOps was tested with it. */
  public boolean isSupported() {
    return major() >= OLDEST && major() <= NEWEST;
  }

  /** {@code since} when the server is of that major version or newer, {@code before} otherwise. */
  public String pick(int major, String since, String before) {
    return atLeast(major) ? since : before;
  }
}
