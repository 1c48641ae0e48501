package io.pgops.internal.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class CountingStreamsTest {

  @Test
  void everyByteReadOrSkippedCountsOnce() throws IOException {
    CountingInputStream in = new CountingInputStream(new ByteArrayInputStream(new byte[100]));
    assertThat(in.read()).isZero();
    assertThat(in.read(new byte[10], 2, 5)).isEqualTo(5);
    assertThat(in.skip(4)).isEqualTo(4);
    assertThat(in.count()).isEqualTo(10);
    assertThat(in.readAllBytes()).hasSize(90);
    assertThat(in.read()).isEqualTo(-1);
    assertThat(in.count()).isEqualTo(100);
  }

  @Test
  void everyByteWrittenCountsOnce() throws IOException {
    ByteArrayOutputStream target = new ByteArrayOutputStream();
    try (CountingOutputStream out = new CountingOutputStream(target)) {
      out.write(1);
      out.write(new byte[10]);
      out.write(new byte[10], 3, 4);
      assertThat(out.count()).isEqualTo(15).isEqualTo(target.size());
    }
  }
}
