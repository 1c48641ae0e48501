package io.pgops.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Whether somebody watches, and how wide the screen is. */
final class Terminal {
  private static final int COLUMNS = 80;
  private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

  private Terminal() {}

  /** Whether what is written to standard error appears on a screen that can redraw a line. */
  @SuppressWarnings("SystemConsoleNull") // the best that other systems offer
  static boolean isStandardError(Map<String, String> environment) {
    if ("dumb".equals(environment.get("TERM"))) {
      return false;
    }
    // The JDK knows about standard input and output only.
    if (!Files.isSymbolicLink(STANDARD_ERROR)) {
      return System.console() != null;
    }
    try {
      return isTerminal(Files.readSymbolicLink(STANDARD_ERROR).toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static boolean isTerminal(String device) {
    return device.startsWith("/dev/pts/")
        || device.startsWith("/dev/tty")
        || device.equals("/dev/console");
  }

  /** As the shell exported it, or 80. */
  static int columns(Map<String, String> environment) {
    String columns = environment.getOrDefault("COLUMNS", "");
    return columns.matches("[1-9]\\d{1,3}") ? Integer.parseInt(columns) : COLUMNS;
  }
}
