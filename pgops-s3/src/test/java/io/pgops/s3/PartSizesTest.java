package io.pgops.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartSizesTest {
  private static final long MIB = 1 << 20;

  @ParameterizedTest
  @CsvSource({"8, 10000", "5, 10000", "5, 1000", "8, 1000", "1024, 1000", "64, 3000"})
  void theAllowedPartsHoldFiveTerabytes(long first, int parts) {
    PartSizes sizes = PartSizes.of(first * MIB, parts);
    long sent = 0;
    for (int part = 0; part < parts; part++) {
      long next = sizes.next(sent);
      assertThat(next).isBetween(first * MIB, PartSizes.LARGEST_PART);
      sent += next;
    }
    assertThat(sent).isGreaterThanOrEqualTo(PartSizes.LARGEST_OBJECT);
  }

  @Test
  void partsOfUsualObjectsStaySmall() {
    PartSizes sizes = PartSizes.of(8 * MIB, 10_000);
    assertThat(sizes.next(0)).isEqualTo(8 * MIB);
    assertThat(sizes.next(10_000_000_000L)).isEqualTo(8 * MIB);
    assertThat(sizes.next(100_000_000_000L)).isBetween(60_000_000L, 80_000_000L);
    assertThat(sizes.next(1_000_000_000_000L)).isBetween(600_000_000L, 800_000_000L);
  }

  @Test
  void partsThatCannotReachItAreRefused() {
    assertThatThrownBy(() -> PartSizes.of(8 * MIB, 900))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("900 parts");
  }
}
