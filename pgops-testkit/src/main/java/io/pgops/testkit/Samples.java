package io.pgops.testkit;

import io.pgops.storage.StorageKeys;
import java.util.List;

/** Keys of all kinds. */
final class Samples {
  static final List<String> BAD_KEYS =
      List.of(
          "",
          "/",
          "/etc/passwd",
          "folder/",
          "folder//a",
          ".",
          "..",
          "../a",
          "a/../../b",
          "a/..",
          "a/./b",
          "..\\a",
          "C:\\a",
          "nul\0byte",
          "line\nfeed",
          "del\u007f",
          "next\u0085line",
          "half\ud83dpair",
          ".pending-a",
          "folder/.pending-a/b",
          "x".repeat(StorageKeys.MAX_BYTES + 1),
          "\u00e9".repeat(StorageKeys.MAX_BYTES / 2) + "x");

  static final List<String> BAD_PREFIXES =
      List.of("folder", "/", "//", "a//", "../", "a/../", "./", "/a/", "a\\b/", "a\0/");

  /** Legal, and holdable by every medium in use. */
  static final List<String> ODD_KEYS =
      List.of(
          "-dash",
          ".hidden",
          ".pending",
          "a..b",
          "folder/with space/and 100% of + = & # @ ! ~ ( ) [ ] { } ^ ` , ; $ '",
          "folder/" + "n".repeat(255),
          "%2e%2e/%2F",
          "UPPER/Case");

  private Samples() {}

  /** What of a bad text a message can be expected to show as it is. */
  static String recognisable(String bad) {
    return bad.split("[^\\x20-\\x7e]", 2)[0];
  }
}
