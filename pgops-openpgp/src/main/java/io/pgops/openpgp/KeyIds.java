package io.pgops.openpgp;

import java.util.Locale;

/** Key ids as gpg's option {@code --keyid-format=0xlong} shows them. */
final class KeyIds {
  private KeyIds() {}

  static String text(long keyId) {
    return String.format(Locale.ROOT, "0x%016X", keyId);
  }
}
