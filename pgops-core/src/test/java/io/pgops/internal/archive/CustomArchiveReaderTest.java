package io.pgops.internal.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.pgops.error.ArchiveFormatException;
import io.pgops.internal.stream.Codec;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CustomArchiveReaderTest {

  static List<String> samples() {
    return Archives.SAMPLES;
  }

  @ParameterizedTest
  @MethodSource("samples")
  void archivesOfPgDumpPassTheCheck(String sample) throws IOException {
    try (CustomArchiveReader reader = Archives.read(Archives.sample(sample))) {
      List<DataBlock> blocks = reader.checkAll(block -> {});
      assertThat(blocks).hasSize(sample.contains("large-objects") ? 5 : 4);
      assertThat(blocks).extracting(DataBlock::offset).isSorted();
      assertThat(reader.locateAll())
          .isEqualTo(
              blocks.stream().collect(Collectors.toMap(DataBlock::dumpId, DataBlock::offset)));
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void rowsOfPgDumpComeOutAsTheServerGaveThem(String sample) throws IOException {
    try (CustomArchiveReader reader = Archives.read(Archives.sample(sample))) {
      TocEntry entry = Archives.entry(reader.toc(), "TABLE DATA", "odd\nname");
      if (entry.copyStatement() == null) {
        assertThat(Archives.payload(reader, entry))
            .asString(StandardCharsets.UTF_8)
            .contains("VALUES ('two\nlines\tand a tab');\n");
        assertThatIllegalArgumentException().isThrownBy(() -> reader.rows(entry));
        return;
      }
      try (CopyRows rows = reader.rows(entry)) {
        assertThat(new String(rows.readAllBytes(), StandardCharsets.UTF_8))
            .isEqualTo("\\\\\n\\\\.\n\n\\N\ntwo\\nlines\\tand a tab\nGröße\n");
        assertThat(rows.rows()).isEqualTo(6);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void oneByteAtATimeIsEnough(String sample) throws IOException {
    byte[] archive = Archives.sample(sample);
    CustomArchiveReader slow = CustomArchiveReader.open(new BytesInput(archive, 1));
    CustomArchiveReader fast = Archives.read(archive);
    assertThat(slow.toc().entries()).isEqualTo(fast.toc().entries());
    assertThat(slow.checkAll(b -> {})).isEqualTo(fast.checkAll(b -> {}));
    for (TocEntry entry : slow.toc().dataEntries()) {
      if (!entry.desc().equals("BLOBS")) {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        try (InputStream in = slow.data(entry)) {
          for (int b = in.read(); b >= 0; b = in.read()) {
            read.write(b);
          }
        }
        assertThat(read.toByteArray()).isEqualTo(Archives.payload(fast, entry));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void readingInFileOrderIsOnePass(String sample) throws IOException {
    BytesInput input = new BytesInput(Archives.sample(sample));
    try (CustomArchiveReader reader = CustomArchiveReader.open(input)) {
      Archives.payloads(reader);
      assertThat(input.opened).isEqualTo(1);
    }
    assertThat(input.open).isZero();
  }

  @Test
  void readingPartsInFileOrderIsOnePass() throws IOException {
    BytesInput input = new BytesInput(large());
    CustomArchiveReader reader = CustomArchiveReader.open(input);
    for (int id : new int[] {20, 22}) {
      try (InputStream in = reader.data(reader.toc().entry(id).orElseThrow())) {
        assertThat(in.read()).isPositive();
      }
    }
    assertThat(reader.locateAll()).hasSize(3);
    assertThat(input.opened).isEqualTo(1);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void anyOrderOfReadingGivesTheSame(String sample) throws IOException {
    byte[] archive = Archives.sample(sample);
    Map<Integer, byte[]> expected = Archives.payloads(Archives.read(archive));
    List<Integer> ids = new ArrayList<>(expected.keySet());
    ids.addAll(expected.keySet());
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(ids, new java.util.Random(seed));
      BytesInput input = new BytesInput(archive);
      try (CustomArchiveReader reader = CustomArchiveReader.open(input)) {
        for (int id : ids) {
          TocEntry entry = reader.toc().entry(id).orElseThrow();
          try (InputStream in = reader.data(entry)) {
            if (id % 3 == 0) {
              in.readNBytes(4);
            } else {
              assertThat(in.readAllBytes()).isEqualTo(expected.get(id));
            }
          }
        }
        assertThat(input.open).isEqualTo(1);
      }
    }
  }

  @Test
  void offsetsFromElsewhereSpareTheSearch() throws IOException {
    byte[] archive = large();
    Map<Integer, Long> offsets = Archives.read(archive).locateAll();
    BytesInput input = new BytesInput(archive);
    CustomArchiveReader first = CustomArchiveReader.open(input);
    first.close();
    try (CustomArchiveReader reader = first.withOffsets(offsets)) {
      assertThat(Archives.payload(reader, reader.toc().entry(22).orElseThrow()))
          .isEqualTo(Archives.data(20_000).get(22));
      assertThat(input.opened).isEqualTo(2);
      assertThat(reader.checkAll(b -> {})).hasSize(3);
    }
    assertThat(input.open).isZero();
  }

  @Test
  void offsetsThatAreWrongAreErrors() throws IOException {
    byte[] archive = Archives.ours(ArchiveVersion.V1_16, Codec.NONE);
    CustomArchiveReader reader = Archives.read(archive);
    TocEntry entry = reader.toc().entry(20).orElseThrow();
    Map<Integer, Long> offsets = reader.locateAll();
    assertMalformed(() -> reader.withOffsets(Map.of(20, offsets.get(21))).data(entry))
        .withMessageContaining("should be here");
    assertMalformed(
        () ->
            reader
                .withOffsets(Map.of(20, reader.locateAll().getOrDefault(20, 0L) + 1))
                .data(entry));
    assertMalformed(() -> reader.withOffsets(Map.of(20, 5L))).withMessageContaining("impossible");
    assertMalformed(() -> reader.withOffsets(Map.of(20, (long) archive.length)));
    assertMalformed(() -> reader.withOffsets(Map.of(4, offsets.get(20))))
        .withMessageContaining("has no data");
    assertMalformed(() -> reader.withOffsets(Map.of(20, offsets.get(21))).checkAll(b -> {}));
  }

  @Test
  void aStreamCannotBeReadOnOnceTheReaderHasMoved() throws IOException {
    CustomArchiveReader reader = Archives.read(large());
    InputStream first = reader.data(reader.toc().entry(22).orElseThrow());
    assertThat(first.read()).isPositive();
    reader.data(reader.toc().entry(20).orElseThrow());
    assertThatIllegalStateException().isThrownBy(first::readAllBytes);
  }

  @Test
  void lz4IsRefusedWithAReason() throws IOException {
    CustomArchiveReader reader = Archives.read(Archives.sample(Archives.LZ4_SAMPLE));
    assertThat(reader.toc().header().compression().codec()).isEqualTo(Codec.LZ4);
    assertThat(reader.locateAll()).hasSize(4);
    assertMalformed(() -> reader.checkAll(b -> {})).withMessageContaining("lz4");
    assertMalformed(() -> reader.data(reader.toc().dataEntries().get(0)))
        .withMessageContaining("lz4");
  }

  @Test
  void olderVersionsAreRead() throws IOException {
    byte[] archive = Archives.ours(ArchiveVersion.V1_14, Codec.GZIP);
    Toc toc = Archives.read(archive).toc();
    for (ArchiveVersion version : List.of(ArchiveVersion.V1_12, ArchiveVersion.V1_13)) {
      ArchiveHeader header = Archives.header(version, Codec.GZIP);
      byte[] old = Archives.withToc(archive, new Toc(header, toc.entries()));
      CustomArchiveReader reader = Archives.read(old);
      assertThat(reader.toc().header().version()).isEqualTo(version);
      assertThat(reader.checkAll(b -> {})).hasSize(3);
      Archives.assertSame(Archives.payloads(reader), Archives.data(40));
    }
  }

  @Test
  void aSecondTocMustBeTheFirst() throws IOException {
    byte[] redirected = Archives.sample("17-none-redirected");
    CustomArchiveReader reader = Archives.read(redirected);
    DataBlock last = reader.checkAll(b -> {}).get(3);
    int end = (int) (last.offset() + last.length());
    assertThat(redirected.length).isGreaterThan(end);
    assertThat(Archives.read(Arrays.copyOf(redirected, end)).checkAll(b -> {})).hasSize(4);
    for (int length = end + 1; length < redirected.length; length += 7) {
      byte[] cut = Arrays.copyOf(redirected, length);
      assertMalformed(() -> Archives.read(cut).checkAll(b -> {}))
          .withMessageContaining("follow the last data block");
    }
    byte[] longer = Arrays.copyOf(redirected, redirected.length + 1);
    assertMalformed(() -> Archives.read(longer).checkAll(b -> {}));
    byte[] changed = redirected.clone();
    changed[changed.length - 40] ^= 1;
    assertMalformed(() -> Archives.read(changed).checkAll(b -> {}));
  }

  @Test
  void bytesBehindTheLastBlockAreAnError() throws IOException {
    byte[] archive = Archives.ours(ArchiveVersion.V1_16, Codec.ZSTD);
    for (int extra : new int[] {0, 1, 3, 77}) {
      byte[] longer = Arrays.copyOf(archive, archive.length + 1);
      longer[archive.length] = (byte) extra;
      assertMalformed(() -> Archives.read(longer).checkAll(b -> {}));
    }
  }

  @Test
  void blocksMissingDoubleOrStrangeAreErrors() throws IOException {
    Archives.Written written =
        Archives.write(Archives.toc(ArchiveVersion.V1_16, Codec.ZSTD), Archives.data(40));
    List<DataBlock> b = written.blocks();
    byte[] missing = blocks(written, b.get(0), b.get(2));
    assertMalformed(() -> Archives.read(missing).checkAll(x -> {}))
        .withMessageContaining("entry 21 (TABLE DATA shop.t1) is missing");
    CustomArchiveReader reader = Archives.read(missing);
    assertMalformed(() -> reader.data(reader.toc().entry(21).orElseThrow()))
        .withMessageContaining("is missing");
    byte[] twice = blocks(written, b.get(0), b.get(0), b.get(1), b.get(2));
    assertMalformed(() -> Archives.read(twice).checkAll(x -> {}))
        .withMessageContaining("has a data block here and one at");
    byte[] swapped = blocks(written, b.get(2), b.get(0), b.get(1));
    assertThat(Archives.read(swapped).checkAll(x -> {})).hasSize(3);
    byte[] strange = written.bytes().clone();
    strange[(int) b.get(1).offset() + 2] = 99;
    assertMalformed(() -> Archives.read(strange).checkAll(x -> {}))
        .withMessageContaining("belongs to no entry")
        .satisfies(e -> assertThat(e.offset()).isEqualTo(b.get(1).offset()));
    byte[] wrongType = written.bytes().clone();
    wrongType[(int) b.get(1).offset()] = 3;
    assertMalformed(() -> Archives.read(wrongType).checkAll(x -> {}))
        .withMessageContaining("wrong type");
  }

  @Test
  void compressedDataThatLacksItsStreamIsAnError() throws IOException {
    for (Codec codec : List.of(Codec.GZIP, Codec.ZSTD)) {
      Archives.Written none =
          Archives.write(
              Archives.toc(ArchiveVersion.V1_16, Codec.NONE),
              new LinkedHashMap<>(Map.of(20, new byte[0], 21, new byte[0], 22, new byte[0])));
      Toc toc = Archives.toc(ArchiveVersion.V1_16, codec);
      byte[] archive = Archives.withToc(none.bytes(), toc);
      CustomArchiveReader reader = Archives.read(archive);
      assertMalformed(() -> Archives.payload(reader, reader.toc().entry(20).orElseThrow()))
          .withMessageContaining("entry 20 (TABLE DATA shop.t0)");
    }
  }

  @Test
  void anInputThatEndsEarlyIsAnError() throws IOException {
    byte[] archive = Archives.ours(ArchiveVersion.V1_16, Codec.NONE);
    BytesInput whole = new BytesInput(archive);
    ArchiveInput ending =
        new ArchiveInput() {
          @Override
          public String name() {
            return "ending";
          }

          @Override
          public long size() {
            return archive.length;
          }

          @Override
          public InputStream open(long offset) {
            byte[] cut = Arrays.copyOf(archive, archive.length - 700);
            return new BytesInput(cut).open(offset);
          }

          @Override
          public void close() {
            whole.close();
          }
        };
    assertMalformed(() -> CustomArchiveReader.open(ending).checkAll(b -> {}))
        .withMessageContaining("though it should have " + archive.length + " bytes");
  }

  @Test
  void anEntryOfAnotherArchiveIsRefused() throws IOException {
    CustomArchiveReader reader = Archives.read(Archives.sample("18-none"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> reader.data(reader.toc().entries().get(0)));
    TocEntry foreign = Archives.toc(ArchiveVersion.V1_16, Codec.NONE).entry(20).orElseThrow();
    assertThatIllegalArgumentException().isThrownBy(() -> reader.data(foreign));
  }

  @Test
  void aFileIsRead(@TempDir Path dir) throws IOException {
    Path file = Files.write(dir.resolve("a.dump"), large());
    try (ArchiveInput input = ArchiveInput.of(file);
        CustomArchiveReader reader = CustomArchiveReader.open(input)) {
      assertThat(reader.checkAll(b -> {})).hasSize(3);
      assertThat(Archives.payload(reader, reader.toc().entry(22).orElseThrow()))
          .isEqualTo(Archives.data(20_000).get(22));
      assertThat(Archives.payload(reader, reader.toc().entry(20).orElseThrow()))
          .isEqualTo(Archives.data(20_000).get(20));
    }
  }

  private static byte[] large() throws IOException {
    return Archives.write(Archives.toc(ArchiveVersion.V1_16, Codec.NONE), Archives.data(20_000))
        .bytes();
  }

  private static byte[] blocks(Archives.Written archive, DataBlock... blocks) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(archive.bytes(), 0, (int) archive.blocks().get(0).offset());
    for (DataBlock block : blocks) {
      out.write(archive.bytes(), (int) block.offset(), (int) block.length());
    }
    return out.toByteArray();
  }

  private static org.assertj.core.api.ThrowableAssertAlternative<ArchiveFormatException>
      assertMalformed(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
    return assertThatExceptionOfType(ArchiveFormatException.class).isThrownBy(call);
  }
}
