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
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LargeObjectBlockTest {
  private static final TocEntry ROWS =
      TocEntry.builder(7, "TABLE DATA", "t", Section.DATA)
          .hadDumper(true)
          .copyStatement("COPY public.t (a) FROM stdin;\n")
          .build();

  static Stream<Arguments> kinds() {
    return CustomArchiveWriterTest.kinds();
  }

  /** One entry of rows between two of large objects: small, empty, large, of the highest OIDs. */
  private static Map<Long, byte[]> contents() {
    Map<Long, byte[]> contents = new LinkedHashMap<>();
    byte[] large = new byte[300_000];
    new Random(3).nextBytes(large);
    contents.put(17L, "first".getBytes(StandardCharsets.UTF_8));
    contents.put(18L, new byte[0]);
    contents.put(4_294_967_295L, large);
    contents.put(2_147_483_648L, new byte[70_000]);
    contents.put(1L, new byte[] {0});
    return contents;
  }

  private static Toc toc(ArchiveVersion version, Codec codec) {
    return new Toc(
        Archives.header(version, codec),
        List.of(blobs(5, "17..4294967295"), ROWS, blobs(9, "1..2147483648")));
  }

  private static TocEntry blobs(int dumpId, String tag) {
    return TocEntry.builder(dumpId, "BLOBS", tag, Section.DATA).hadDumper(true).build();
  }

  private static byte[] write(ArchiveVersion version, Codec codec, List<DataBlock> blocks)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CustomArchiveWriter writer = new CustomArchiveWriter(out, toc(version, codec));
    List<Map.Entry<Long, byte[]>> contents = List.copyOf(contents().entrySet());
    write(writer.beginLargeObjects(5), contents.subList(0, 3));
    try (DataBlockOutput rows = writer.begin(7)) {
      CopyRows.writeTerminator(rows);
    }
    write(writer.beginLargeObjects(9), contents.subList(3, 5));
    blocks.addAll(writer.finish());
    return out.toByteArray();
  }

  private static void write(LargeObjectBlockOutput block, List<Map.Entry<Long, byte[]>> contents)
      throws IOException {
    try (block) {
      for (Map.Entry<Long, byte[]> object : contents) {
        try (OutputStream content = block.begin(object.getKey())) {
          content.write(object.getValue());
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void whatWasWrittenIsRead(ArchiveVersion version, Codec codec) throws IOException {
    List<DataBlock> blocks = new ArrayList<>();
    byte[] archive = write(version, codec, blocks);
    CustomArchiveReader reader = Archives.read(archive);
    assertThat(Archives.largeObjects(reader)).containsExactlyEntriesOf(contents());
    assertThat(Archives.payloads(reader)).hasSize(1);
    assertThat(Archives.read(archive).checkAll(b -> {})).isEqualTo(blocks);
    assertThat(blocks)
        .extracting(DataBlock::uncompressedBytes)
        .containsExactly(300_005L, 5L, 70_001L);
  }

  @Test
  void aSmallerReaderOfPositionsFindsThem() throws IOException {
    byte[] archive = write(ArchiveVersion.V1_16, Codec.ZSTD, new ArrayList<>());
    Map<Integer, Long> offsets = Archives.read(archive).locateAll();
    CustomArchiveReader reader = Archives.read(archive).withOffsets(offsets);
    LargeObjectBlock last = reader.largeObjects(reader.toc().entry(9).orElseThrow());
    assertThat(last.next()).isTrue();
    assertThat(last.oid()).isEqualTo(2_147_483_648L);
    assertThat(Archives.largeObjects(reader)).containsExactlyEntriesOf(contents());
  }

  @ParameterizedTest
  @ValueSource(strings = {"15-large-objects", "18-large-objects-pipe"})
  void thoseOfPgDumpAreRead(String sample) throws IOException {
    CustomArchiveReader reader = Archives.read(Archives.sample(sample));
    Map<Long, byte[]> contents = Archives.largeObjects(reader);
    byte[] repeated = new byte[300];
    Arrays.fill(repeated, (byte) 'x');
    assertThat(contents).containsOnlyKeys(17L, 18L, 4_000_000_001L);
    assertThat(contents.get(17L)).isEqualTo(repeated);
    assertThat(contents.get(18L)).isEmpty();
    assertThat(contents.get(4_000_000_001L)).asString(StandardCharsets.UTF_8).isEqualTo("first");
    assertThat(Archives.payloads(reader)).hasSize(4);
  }

  @Test
  void whatIsNotReadIsSteppedOver() throws IOException {
    byte[] archive = write(ArchiveVersion.V1_16, Codec.GZIP, new ArrayList<>());
    CustomArchiveReader reader = Archives.read(archive);
    LargeObjectBlock block = reader.largeObjects(reader.toc().entry(5).orElseThrow());
    List<Long> oids = new ArrayList<>();
    while (block.next()) {
      oids.add(block.oid());
      if (block.oid() == 4_294_967_295L) {
        try (InputStream in = block.content()) {
          assertThat(in.readNBytes(10)).hasSize(10);
        }
      }
    }
    assertThat(oids).containsExactly(17L, 18L, 4_294_967_295L);
    assertThat(block.next()).isFalse();
    assertThat(Archives.payloads(reader)).hasSize(1);
  }

  @Test
  void itCannotBeReadOnOnceTheReaderHasMoved() throws IOException {
    byte[] archive = write(ArchiveVersion.V1_16, Codec.NONE, new ArrayList<>());
    CustomArchiveReader reader = Archives.read(archive);
    LargeObjectBlock block = reader.largeObjects(reader.toc().entry(5).orElseThrow());
    assertThatIllegalStateException().isThrownBy(block::content);
    assertThat(block.next()).isTrue();
    InputStream content = block.content();
    assertThat(Archives.payloads(reader)).hasSize(1);
    assertThatIllegalStateException().isThrownBy(content::read);
    assertThatIllegalStateException().isThrownBy(block::next);
    assertThat(Archives.largeObjects(reader)).containsExactlyEntriesOf(contents());
  }

  @Test
  void rowsAndLargeObjectsAreNotMixedUp() throws IOException {
    CustomArchiveReader reader =
        Archives.read(write(ArchiveVersion.V1_16, Codec.NONE, new ArrayList<>()));
    Toc toc = reader.toc();
    assertThatIllegalArgumentException().isThrownBy(() -> reader.largeObjects(ROWS));
    assertThatIllegalArgumentException().isThrownBy(() -> reader.data(toc.entry(5).orElseThrow()));
    CustomArchiveWriter writer = new CustomArchiveWriter(new ByteArrayOutputStream(), toc);
    assertThatIllegalStateException().isThrownBy(() -> writer.begin(5));
    LargeObjectBlockOutput block = writer.beginLargeObjects(5);
    assertThatIllegalStateException().isThrownBy(() -> writer.begin(7));
    assertThatIllegalArgumentException().isThrownBy(() -> block.begin(0));
    assertThatIllegalArgumentException().isThrownBy(() -> block.begin(1L << 32));
    OutputStream content = block.begin(1);
    assertThatIllegalStateException().isThrownBy(() -> block.begin(2));
    assertThatIllegalStateException().isThrownBy(block::close);
    content.close();
    assertThatExceptionOfType(IOException.class).isThrownBy(() -> content.write(1));
    block.close();
    assertThatIllegalStateException().isThrownBy(() -> block.begin(2));
    assertThatIllegalStateException().isThrownBy(() -> writer.beginLargeObjects(7));
  }

  @Test
  void aCutAnywhereInABlockIsAnError() throws IOException {
    List<DataBlock> blocks = new ArrayList<>();
    byte[] archive = write(ArchiveVersion.V1_16, Codec.ZSTD, blocks);
    DataBlock last = blocks.get(2);
    for (int length = (int) last.offset(); length < archive.length; length++) {
      byte[] cut = Arrays.copyOf(archive, length);
      assertThatExceptionOfType(ArchiveFormatException.class)
          .isThrownBy(() -> Archives.largeObjects(Archives.read(cut)));
    }
  }
}
