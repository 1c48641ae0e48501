package io.pgops.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {
  @ParameterizedTest
  @CsvSource({
    "/dev/pts/3, true",
    "/dev/tty1, true",
    "/dev/console, true",
    "/dev/null, false",
    "pipe:[1234], false",
    "/var/log/backup.log, false"
  })
  void onlyTerminalsRedrawLines(String device, boolean terminal) {
    assertThat(Terminal.isTerminal(device)).isEqualTo(terminal);
  }

  @Test
  void aDumbTerminalGetsPlainLines() {
    assertThat(Terminal.isStandardError(Map.of("TERM", "dumb"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"120, 120", "'', 80", "0, 80", "wide, 80", "99999, 80"})
  void theShellMaySayHowWideItIs(String columns, int width) {
    assertThat(Terminal.columns(Map.of("COLUMNS", columns))).isEqualTo(width);
    assertThat(Terminal.columns(Map.of())).isEqualTo(80);
  }
}
