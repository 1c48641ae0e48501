package io.pgops.it.server;

import java.util.concurrent.atomic.AtomicInteger;

/** Names no other test uses, and their quoting. */
final class Names {
  /** Quotes, a newline, a backslash, a semicolon, an equals sign, a comment, a percent sign. */
  private static final String HOSTILE = " A\"b'c\\d;e=f --g\n%41 é";

  private static final AtomicInteger NEXT = new AtomicInteger();
  private static final String RUN = Long.toString(ProcessHandle.current().pid(), 36);

  private Names() {}

  static String unique(String prefix) {
    return prefix + "_" + RUN + "_" + NEXT.incrementAndGet();
  }

  static String hostile(String prefix) {
    return unique(prefix) + HOSTILE;
  }

  static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
