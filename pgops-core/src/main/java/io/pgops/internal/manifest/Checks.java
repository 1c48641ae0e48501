package io.pgops.internal.manifest;

import java.util.regex.Pattern;

/** What the records of this package refuse. */
final class Checks {
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  private Checks() {}

  static void notNegative(String what, long value) {
    if (value < 0) {
      throw new IllegalArgumentException(what + " is negative: " + value);
    }
  }

  static void sha256(String text) {
    if (!SHA256.matcher(text).matches()) {
      throw new IllegalArgumentException("not a SHA-256 in lower-case hexadecimal: " + text);
    }
  }
}
