package io.pgops.internal.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.pgops.error.ArchiveFormatException;
import io.pgops.internal.stream.Codec;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchiveTruncationTest {
  private static final List<String> FEW_SAMPLES = List.of("15-gzip", "18-none", "17-zstd");

  static Stream<byte[]> archives() throws IOException {
    List<byte[]> archives = new ArrayList<>();
    for (String sample : Boolean.getBoolean("pgops.heavy") ? Archives.SAMPLES : FEW_SAMPLES) {
      archives.add(Archives.sample(sample));
    }
    archives.add(Archives.ours(ArchiveVersion.V1_16, Codec.ZSTD));
    return archives.stream();
  }

  @ParameterizedTest
  @MethodSource("archives")
  @Timeout(60)
  void anArchiveCutAnywhereIsAnErrorUnlessAllDataIsThere(byte[] archive) throws IOException {
    CustomArchiveReader whole = Archives.read(archive);
    List<DataBlock> blocks = whole.checkAll(b -> {});
    DataBlock last = blocks.get(blocks.size() - 1);
    long dataEnd = last.offset() + last.length();
    Map<Integer, byte[]> payloads = Archives.payloads(whole);
    Map<Long, byte[]> largeObjects = Archives.largeObjects(whole);
    for (int length = 0; length < archive.length; length++) {
      byte[] cut = Arrays.copyOf(archive, length);
      boolean checked = passes(() -> Archives.read(cut).checkAll(b -> {}));
      // Only a second table of contents can go without a loss, and only as a whole.
      assertThat(checked).as("check of the first %d bytes", length).isEqualTo(length == dataEnd);
      boolean read =
          passes(
              () -> {
                CustomArchiveReader reader = Archives.read(cut);
                Archives.assertSame(Archives.payloads(reader), payloads);
                assertThat(Archives.largeObjects(reader)).containsExactlyEntriesOf(largeObjects);
              });
      assertThat(read).as("reading of the first %d bytes", length).isEqualTo(length >= dataEnd);
    }
  }

  private static boolean passes(Reading reading) throws IOException {
    try {
      reading.run();
      return true;
    } catch (ArchiveFormatException e) {
      assertThat(e.getMessage()).isNotBlank();
      return false;
    }
  }

  private interface Reading {
    void run() throws IOException;
  }
}
