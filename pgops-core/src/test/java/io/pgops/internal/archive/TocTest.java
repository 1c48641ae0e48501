package io.pgops.internal.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.pgops.internal.stream.Codec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class TocTest {
  private final Toc toc = Archives.toc(ArchiveVersion.V1_16, Codec.NONE);

  @Test
  void anOrderInWhichDependenciesComeFirstIsNoViolation() {
    assertThat(toc.firstOrderViolation()).isEmpty();
  }

  @Test
  void aDependencyThatComesLaterIsNamed() {
    List<TocEntry> reversed = new ArrayList<>(toc.entries());
    Collections.reverse(reversed);
    Toc.OrderViolation violation =
        new Toc(toc.header(), reversed).firstOrderViolation().orElseThrow();
    assertThat(violation.entry().dumpId()).isEqualTo(22);
    assertThat(violation.dependency().dumpId()).isEqualTo(12);
  }

  @Test
  void anEntryBehindOneOfALaterSectionIsAViolation() {
    TocEntry index = TocEntry.builder(1, "INDEX", "i", Section.POST_DATA).build();
    TocEntry comment = TocEntry.builder(2, "COMMENT", "c", Section.NONE).build();
    TocEntry rows = TocEntry.builder(3, "TABLE DATA", "t", Section.DATA).build();
    assertThat(new Toc(toc.header(), List.of(rows, comment, index)).firstOrderViolation())
        .isEmpty();
    Toc.OrderViolation violation =
        new Toc(toc.header(), List.of(index, comment, rows)).firstOrderViolation().orElseThrow();
    assertThat(violation.entry()).isEqualTo(index);
    assertThat(violation.dependency()).isEqualTo(rows);
  }

  @Test
  void anEntryThatDependsOnItselfIsAViolation() {
    TocEntry entry = entry(5).dependencies(List.of(5)).build();
    assertThat(new Toc(toc.header(), List.of(entry)).firstOrderViolation()).isPresent();
  }

  @Test
  void aDependencyThatIsNotInTheArchiveIsNormal() {
    TocEntry entry = entry(5).dependencies(List.of(99, 99)).build();
    assertThat(new Toc(toc.header(), List.of(entry)).firstOrderViolation()).isEmpty();
  }

  @Test
  void twoEntriesCannotHaveOneDumpId() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Toc(toc.header(), List.of(entry(5).build(), entry(5).build())))
        .withMessageContaining("entry 5");
  }

  @Test
  void entriesThatCannotBeAreRefused() {
    assertRefused(entry(0));
    assertRefused(entry(-1));
    assertRefused(TocEntry.builder(1, "", "x", Section.DATA));
    assertRefused(entry(1).catalogId(-1, 0));
    assertRefused(entry(1).catalogId(0, 1L << 32));
    assertRefused(entry(1).relkind(7));
    assertRefused(entry(1).definition("a\0b"));
    assertRefused(entry(1).dependencies(List.of(0)));
    assertRefused(entry(1).dataOffset(OptionalLong.of(100)));
    assertRefused(entry(1).hadDumper(true).dataOffset(OptionalLong.of(-1)));
  }

  @Test
  void aServerGetsTheVersionItsToolsRead() {
    assertThat(ArchiveVersion.forServer(14)).isEqualTo(ArchiveVersion.V1_14);
    assertThat(ArchiveVersion.forServer(15)).isEqualTo(ArchiveVersion.V1_14);
    assertThat(ArchiveVersion.forServer(16)).isEqualTo(ArchiveVersion.V1_15);
    assertThat(ArchiveVersion.forServer(17)).isEqualTo(ArchiveVersion.V1_16);
    assertThat(ArchiveVersion.forServer(18)).isEqualTo(ArchiveVersion.V1_16);
    assertThatIllegalArgumentException().isThrownBy(() -> ArchiveVersion.forServer(13));
  }

  @Test
  void zstdNeedsVersion15() {
    assertThat(ArchiveVersion.V1_14.canHold(Codec.ZSTD)).isFalse();
    assertThat(ArchiveVersion.V1_14.canHold(Codec.GZIP)).isTrue();
    assertThat(ArchiveVersion.V1_15.canHold(Codec.ZSTD)).isTrue();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Archives.header(ArchiveVersion.V1_14, Codec.ZSTD))
        .withMessageContaining("1.14");
  }

  private static TocEntry.Builder entry(int dumpId) {
    return TocEntry.builder(dumpId, "TABLE", "t", Section.PRE_DATA);
  }

  private static void assertRefused(TocEntry.Builder entry) {
    assertThatIllegalArgumentException().isThrownBy(entry::build);
  }
}
