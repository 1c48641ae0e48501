package io.pgops.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class RetentionOptionsTest {
  @ParameterizedTest
  @CsvSource({"12h, PT12H", "14d, PT336H", "2w, PT336H", "1 d, PT24H"})
  void agesHaveAUnit(String text, Duration age) {
    assertThat(new AgeConverter().convert(text)).isEqualTo(age);
  }

  @ParameterizedTest
  @CsvSource({"5B, 5", "2kB, 2048", "1MB, 1048576", "3 GB, 3221225472", "1TB, 1099511627776"})
  void sizesHaveAUnit(String text, long bytes) {
    assertThat(new SizeConverter().convert(text)).isEqualTo(bytes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "5", "0d", "-1d", "1.5d", "7x", "1234567d"})
  void othersAreRefused(String text) {
    assertThatThrownBy(() -> new AgeConverter().convert(text))
        .isInstanceOf(TypeConversionException.class)
        .hasMessageContaining("\"" + text + "\" is no age");
    assertThatThrownBy(() -> new SizeConverter().convert(text))
        .isInstanceOf(TypeConversionException.class)
        .hasMessageContaining("\"" + text + "\" is no size");
  }
}
