package io.pgops.it.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DumpEntriesTest {
  private static final List<String> HEAD = List.of("SET a;", "SET default_tablespace = '';", "");
  private static final List<String> ONE =
      List.of("--", "-- Name: one", "--", "", "CREATE one;", "");
  private static final List<String> TWO = List.of("--", "-- Name: two", "--", "CREATE two;", "");
  private static final List<String> ELSEWHERE = List.of("SET default_tablespace = space;", "");

  @Test
  void theirOrderDoesNotCount() {
    assertThat(entries(List.of(HEAD, ONE, TWO))).isEqualTo(entries(List.of(HEAD, TWO, ONE)));
  }

  @Test
  void whatIsSaidAndUnderWhichSettingDoes() {
    assertThat(entries(List.of(HEAD, ONE, TWO))).isNotEqualTo(entries(List.of(HEAD, ONE)));
    assertThat(entries(List.of(HEAD, ONE, TWO)))
        .isNotEqualTo(entries(List.of(HEAD, ONE, ELSEWHERE, TWO)));
    assertThat(entries(List.of(HEAD, ONE, ELSEWHERE, TWO)))
        .isNotEqualTo(entries(List.of(HEAD, TWO, ELSEWHERE, ONE)));
  }

  private static List<String> entries(List<List<String>> parts) {
    return DumpEntries.sorted(parts.stream().flatMap(List::stream).toList());
  }
}
