package io.pgops.storage;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.nio.charset.StandardCharsets;

/**
 * Which keys there are: segments separated by "/", none of them empty, "." or "..", none starting
 * with {@value #RESERVED} (targets may use such names for what is not committed yet); no backslash,
 * no control character, no unpaired surrogate; at most {@value #MAX_BYTES} bytes of UTF-8. So a key
 * never starts or ends with "/", and never leads out of its target.
 */
public final class StorageKeys {
  /** The longest key, in bytes of UTF-8. */
  public static final int MAX_BYTES = 1024;

  /** How no segment of a key starts. */
  public static final String RESERVED = ".pending-";

  private StorageKeys() {}

  /**
   * Returns the key.
   *
   * @throws IllegalArgumentException if it breaks a rule; the message names key and rule
   */
  @CanIgnoreReturnValue
  public static String requireKey(String key) {
    require("key", key, key);
    return key;
  }

  /**
   * Returns the prefix: "", or a key with a "/" after it.
   *
   * @throws IllegalArgumentException if it breaks a rule; the message names prefix and rule
   */
  @CanIgnoreReturnValue
  public static String requirePrefix(String prefix) {
    if (!prefix.isEmpty()) {
      if (!prefix.endsWith("/")) {
        throw refused("prefix", prefix, "does not end in \"/\"");
      }
      require("prefix", prefix, prefix.substring(0, prefix.length() - 1));
    }
    return prefix;
  }

  /** Whether {@link #requireKey} would take it. */
  public static boolean isKey(String text) {
    return brokenRule(text).isEmpty();
  }

  private static void require(String what, String shown, String key) {
    String rule = brokenRule(key);
    if (!rule.isEmpty()) {
      throw refused(what, shown, rule);
    }
  }

  private static String brokenRule(String key) {
    if (key.isEmpty()) {
      return "is empty";
    }
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if (c == '\\' || Character.isISOControl(c)) {
        return "holds a backslash or a control character";
      }
    }
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(key)) {
      return "holds an unpaired surrogate";
    }
    if (key.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
      return "is longer than " + MAX_BYTES + " bytes";
    }
    for (String segment : key.split("/", -1)) {
      if (segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
        return "has an empty, \".\" or \"..\" segment";
      }
      if (segment.startsWith(RESERVED)) {
        return "has a segment that starts with \"" + RESERVED + "\"";
      }
    }
    return "";
  }

  private static IllegalArgumentException refused(String what, String text, String rule) {
    return new IllegalArgumentException("storage " + what + " \"" + shown(text) + "\" " + rule);
  }

  /** Control characters would garble the log that the message ends up in. */
  private static String shown(String text) {
    StringBuilder shown = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c) || Character.isSurrogate(c)) {
        shown.append(String.format("\\u%04x", (int) c));
      } else {
        shown.append(c);
      }
    }
    return shown.toString();
  }
}
