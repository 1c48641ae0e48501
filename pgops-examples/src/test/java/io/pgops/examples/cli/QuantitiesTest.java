package io.pgops.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitiesTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0 B",
    "999, 999 B",
    "1000, 1.0 kB",
    "1536, 1.5 kB",
    "102400, 100 kB",
    "1048576, 1.0 MB",
    "1073741824, 1.0 GB",
    "9223372036854775807, 8.0 EB"
  })
  void bytesHaveThreeDigitsOrSo(long bytes, String text) {
    assertThat(Quantities.bytes(bytes)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0.0 s",
    "99, 0.0 s",
    "1999, 1.9 s",
    "9999, 9.9 s",
    "10000, 10 s",
    "59999, 59 s",
    "185000, 3 min 05 s",
    "7500000, 2 h 05 min"
  })
  void durationsAreAsExactAsTheyNeedBe(long millis, String text) {
    assertThat(Quantities.duration(Duration.ofMillis(millis))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"0, 0 tables", "1, 1 table", "12345, '12,345 tables'"})
  void countsHaveSeparatorsAndANumber(long count, String text) {
    assertThat(Quantities.count(count, "table")).isEqualTo(text);
  }

  @Test
  void timesAreInUtc() {
    assertThat(Quantities.time(Instant.parse("2026-03-04T05:06:07.890Z")))
        .isEqualTo("2026-03-04 05:06:07Z");
  }
}
