package io.pgops.internal.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.pgops.internal.stream.Codec;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CustomArchiveWriterTest {
  private final Toc toc = Archives.toc(ArchiveVersion.V1_16, Codec.NONE);
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  static Stream<Arguments> kinds() {
    return Stream.of(ArchiveVersion.V1_14, ArchiveVersion.V1_15, ArchiveVersion.V1_16)
        .flatMap(
            version ->
                Stream.of(Codec.NONE, Codec.GZIP, Codec.ZSTD)
                    .filter(version::canHold)
                    .map(codec -> Arguments.of(version, codec)));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void whatWasWrittenIsRead(ArchiveVersion version, Codec codec) throws IOException {
    Toc written = Archives.toc(version, codec);
    Map<Integer, byte[]> data = Archives.data(20_000);
    Archives.Written archive = Archives.write(written, data);
    try (CustomArchiveReader reader = Archives.read(archive.bytes())) {
      assertThat(reader.toc().header()).isEqualTo(written.header());
      assertThat(reader.toc().entries()).isEqualTo(written.entries());
      Archives.assertSame(Archives.payloads(reader), data);
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void theBlocksReportedAreThoseInTheArchive(ArchiveVersion version, Codec codec)
      throws IOException {
    Map<Integer, byte[]> data = Archives.data(20_000);
    Archives.Written archive = Archives.write(Archives.toc(version, codec), data);
    List<DataBlock> told = new ArrayList<>();
    assertThat(Archives.read(archive.bytes()).checkAll(told::add)).isEqualTo(archive.blocks());
    assertThat(told).isEqualTo(archive.blocks());
    assertThat(archive.blocks())
        .allSatisfy(b -> assertThat(data.get(b.dumpId())).hasSize((int) b.uncompressedBytes()));
    DataBlock last = archive.blocks().get(2);
    assertThat(last.offset() + last.length()).isEqualTo(archive.bytes().length);
  }

  @Test
  void chunksStaySmallHoweverLargeTheWrites() throws IOException {
    Archives.Written archive = Archives.write(toc, Archives.data(20_000));
    DataBlock large = archive.blocks().get(2);
    ArchiveBytes bytes = new ArchiveBytes(new BytesInput(archive.bytes()), large.offset() + 6);
    long content = 0;
    for (int length = bytes.readInt("length"); length != 0; length = bytes.readInt("length")) {
      assertThat(length).isPositive().isLessThanOrEqualTo(64 * 1024);
      bytes.skip(length, "chunk");
      content += length;
    }
    assertThat(content).isEqualTo(large.uncompressedBytes());
  }

  @Test
  void positionsOfAnotherArchiveAreNotWritten() throws IOException {
    TocEntry entry = toc.entry(20).orElseThrow().withDataOffset(OptionalLong.of(1234));
    new CustomArchiveWriter(out, new Toc(toc.header(), List.of(entry)));
    TocEntry read = Archives.read(out.toByteArray()).toc().entry(20).orElseThrow();
    assertThat(read.dataOffset()).isEmpty();
  }

  @Test
  void blocksMustComeInTheirOrder() throws IOException {
    CustomArchiveWriter writer = new CustomArchiveWriter(out, toc);
    assertThatIllegalStateException()
        .isThrownBy(() -> writer.begin(21))
        .withMessageContaining("entry 20 (TABLE DATA shop.t0)");
    assertThatIllegalStateException().isThrownBy(() -> writer.begin(4));
  }

  @Test
  void oneBlockMustEndBeforeTheNextBegins() throws IOException {
    CustomArchiveWriter writer = new CustomArchiveWriter(out, toc);
    DataBlockOutput block = writer.begin(20);
    assertThatIllegalStateException().isThrownBy(() -> writer.begin(21));
    assertThatIllegalStateException().isThrownBy(writer::finish);
    assertThatIllegalStateException().isThrownBy(block::block);
    block.close();
    block.close();
    assertThat(block.block().uncompressedBytes()).isZero();
    assertThatExceptionOfType(IOException.class).isThrownBy(() -> block.write(1));
    writer.begin(21);
  }

  @Test
  void finishInsistsOnEveryBlock() throws IOException {
    CustomArchiveWriter writer = new CustomArchiveWriter(out, toc);
    writer.begin(20).close();
    assertThatIllegalStateException()
        .isThrownBy(writer::finish)
        .withMessageContaining("entry 21 (TABLE DATA shop.t1)");
    writer.begin(21).close();
    writer.begin(22).close();
    assertThatIllegalStateException().isThrownBy(() -> writer.begin(22));
    assertThat(writer.finish()).hasSize(3);
  }

  @Test
  void aFailedTargetLeavesTheArchiveUnfinished() throws IOException {
    boolean[] broken = {false};
    OutputStream target =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            if (broken[0]) {
              throw new IOException("disk full");
            }
          }
        };
    CustomArchiveWriter writer = new CustomArchiveWriter(target, toc);
    DataBlockOutput block = writer.begin(20);
    block.write(1);
    broken[0] = true;
    assertThatExceptionOfType(IOException.class).isThrownBy(block::close);
    block.close();
    assertThatIllegalStateException().isThrownBy(block::block);
    assertThatIllegalStateException().isThrownBy(writer::finish);
    assertThatIllegalStateException().isThrownBy(() -> writer.begin(21));
  }

  @Test
  void theTargetStaysOpen() throws IOException {
    boolean[] closed = {false};
    OutputStream target =
        new OutputStream() {
          @Override
          public void write(int b) {}

          @Override
          public void close() {
            closed[0] = true;
          }
        };
    for (Codec codec : List.of(Codec.NONE, Codec.GZIP, Codec.ZSTD)) {
      CustomArchiveWriter writer =
          new CustomArchiveWriter(target, Archives.toc(ArchiveVersion.V1_16, codec));
      writer.begin(20).close();
      writer.begin(21).close();
      writer.begin(22).close();
      writer.finish();
    }
    assertThat(closed[0]).isFalse();
  }

  @Test
  void whatCannotBeWrittenIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new CustomArchiveWriter(
                    out, new Toc(Archives.header(ArchiveVersion.V1_13, Codec.NONE), List.of())))
        .withMessageContaining("1.13");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new CustomArchiveWriter(
                    out, new Toc(Archives.header(ArchiveVersion.V1_16, Codec.LZ4), List.of())))
        .withMessageContaining("lz4");
    TocEntry unpaired = TocEntry.builder(1, "TABLE", "a\ud800b", Section.PRE_DATA).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CustomArchiveWriter(out, new Toc(toc.header(), List.of(unpaired))))
        .withMessageContaining("the tag of entry 1");
  }
}
