package io.pgops.internal.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.pgops.internal.stream.Codec;
import io.pgops.internal.stream.Compression;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TocRoundTripTest {

  static Stream<String> samples() {
    return Stream.concat(Archives.SAMPLES.stream(), Stream.of(Archives.LZ4_SAMPLE));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void whatPgDumpWroteIsWrittenAgainByteForByte(String sample) throws IOException {
    byte[] archive = Archives.sample(sample);
    Toc toc = Archives.read(archive).toc();
    byte[] written = Archives.tocBytes(toc);
    assertThat(written).isEqualTo(Arrays.copyOf(archive, written.length));
    assertThat(toc.firstOrderViolation()).isEmpty();
  }

  @Test
  void nullAndEmptyStayApart() throws IOException {
    Toc toc = Archives.read(Archives.sample("18-none")).toc();
    TocEntry table = Archives.entry(toc, "TABLE", "item");
    assertThat(table.tablespace()).isEmpty();
    assertThat(table.copyStatement()).isNull();
    assertThat(table.tableAm()).isEqualTo("heap");
    assertThat(table.relkind()).isEqualTo('r');
    TocEntry view = Archives.entry(toc, "VIEW", "cheap");
    assertThat(view.tablespace()).isNull();
    assertThat(Archives.entry(toc, "COMMENT", "TABLE item").definition()).contains("Größe, 価格");
  }

  @Test
  void theHeaderTellsWhatWasDumpedAndHow() throws IOException {
    ArchiveHeader old = Archives.read(Archives.sample("15-gzip")).toc().header();
    assertThat(old.version()).isEqualTo(ArchiveVersion.V1_14);
    assertThat(old.compression()).isEqualTo(new Compression(Codec.GZIP, 6));
    assertThat(old.database()).isEqualTo("shop");
    assertThat(old.serverVersion()).startsWith("15.18");
    ArchiveHeader current = Archives.read(Archives.sample("17-zstd")).toc().header();
    assertThat(current.version()).isEqualTo(ArchiveVersion.V1_16);
    assertThat(current.compression().codec()).isEqualTo(Codec.ZSTD);
    assertThat(current.dumperVersion()).startsWith("17.11");
    assertThat(current.created().getYear()).isEqualTo(2026);
  }

  @Test
  void everyVersionAndSizeComesBack() throws IOException {
    for (ArchiveVersion version :
        List.of(
            ArchiveVersion.V1_12,
            ArchiveVersion.V1_13,
            ArchiveVersion.V1_14,
            ArchiveVersion.V1_15,
            ArchiveVersion.V1_16)) {
      for (int size : new int[] {4, 8}) {
        ArchiveHeader h = Archives.header(version, Codec.NONE);
        ArchiveHeader header =
            new ArchiveHeader(
                version,
                size,
                size,
                h.compression(),
                h.created(),
                -1,
                h.database(),
                h.serverVersion(),
                h.dumperVersion());
        List<TocEntry> entries =
            Archives.toc(version, Codec.NONE).entries().stream()
                .filter(e -> !e.hadDumper())
                .map(e -> version.isAtLeast(ArchiveVersion.V1_14) ? e : withoutTableAm(e))
                .toList();
        Toc read = Archives.read(Archives.tocBytes(new Toc(header, entries))).toc();
        assertThat(read.header()).isEqualTo(header);
        assertThat(read.entries()).isEqualTo(entries);
      }
    }
  }

  private static TocEntry withoutTableAm(TocEntry e) {
    return TocEntry.builder(e.dumpId(), e.desc(), e.tag(), e.section())
        .catalogId(e.tableOid(), e.oid())
        .definition(e.definition())
        .dropStatement(e.dropStatement())
        .namespace(e.namespace())
        .tablespace(e.tablespace())
        .owner(e.owner())
        .dependencies(e.dependencies())
        .build();
  }
}
