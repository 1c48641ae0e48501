package io.pgops.internal.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UnsupportedKindsTest {
  /** What is not supported and no kind of its own. */
  private static final List<String> SPECIAL =
      List.of(
          "mapping added to a built-in text search configuration",
          "privileges on a multirange type",
          "security label of what came with the server");

  @Test
  void theReadmeNamesThemAllAndNoOther() throws IOException {
    String objects =
        Files.readAllLines(Path.of("../README.md")).stream()
            .filter(line -> line.startsWith("| objects |"))
            .findFirst()
            .orElseThrow();
    String notYet = objects.split("\\|", -1)[3].strip();
    List<String> words =
        UnsupportedKinds.ALL.stream()
            .map(kind -> kind.info().desc().toLowerCase(Locale.ROOT))
            .toList();
    assertThat(List.of(notYet.split(", ", -1)))
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(words.stream(), SPECIAL.stream()).toList());
  }
}
