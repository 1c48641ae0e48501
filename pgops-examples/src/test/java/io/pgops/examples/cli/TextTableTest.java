package io.pgops.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {
  private final TextTable table = new TextTable("ID", ">SIZE", "SCOPE");

  private List<String> printed() {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    table.print(out);
    out.flush();
    return text.toString().lines().toList();
  }

  @Test
  void columnsAreAsWideAsTheirWidestCell() {
    table.add(List.of("mail_1", "1.5 MB", "complete"));
    table.add(List.of("m", "12 B", "partial"));
    assertThat(printed())
        .containsExactly(
            "ID        SIZE  SCOPE", //
            "mail_1  1.5 MB  complete",
            "m         12 B  partial");
  }

  @Test
  void charactersCountAndNotTheirUnits() {
    table.add(List.of("\uD83D\uDC18x", "1 B", "a"));
    table.add(List.of("ab", "2 B", "b"));
    assertThat(printed().subList(1, 3)).containsExactly("\uD83D\uDC18x   1 B  a", "ab   2 B  b");
  }

  @Test
  void aCellCannotMoveTheCursor() {
    table.add(List.of("a\n\u001b[2Jb", "1 B", "c"));
    assertThat(printed()).hasSize(2).last().isEqualTo("a\\n\\u001b[2Jb   1 B  c");
  }

  @Test
  void aRowHasACellForEveryHeading() {
    assertThatThrownBy(() -> table.add(List.of("a"))).isInstanceOf(IllegalArgumentException.class);
  }
}
