package io.pgops.internal.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.pgops.error.ArchiveFormatException;
import io.pgops.internal.stream.Codec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MalformedTocTest {
  /** Where the first entry's dump id is: behind the header and the number of entries. */
  private static final int HEADER_BYTES = 12 + 7 * 5 + (5 + 4) + (5 + 4) + (5 + 5);

  private final byte[] archive = archive();

  @Test
  void aNewerVersionIsNamedWithOurs() {
    archive[6] = 17;
    assertMalformed().withMessageContainingAll("1.17", "1.16", "at byte 5");
  }

  @Test
  void anOlderVersionIsNamedWithTheOldest() {
    archive[6] = 11;
    assertMalformed().withMessageContainingAll("1.11", "1.12");
  }

  @Test
  void impossibleHeadersAreErrors() {
    assertMalformed(7, 1, "revision");
    assertMalformed(8, 33, "impossible sizes");
    assertMalformed(9, 5, "impossible sizes");
    assertMalformed(10, 2, "unknown format");
    assertMalformed(11, 4, "unknown compression");
    assertMalformed(12, 2, "not a valid integer");
    assertMalformed(13, 60, "creation time");
    assertMalformed(33, 12, "creation time");
    assertMalformed(43, 2, "creation time");
  }

  @Test
  void aTocOfADirectoryArchiveIsNamed() {
    assertMalformed(10, 3, "toc.dat");
  }

  @Test
  void anImpossibleNumberOfEntriesIsAnError() {
    assertMalformed(HEADER_BYTES + 4, 0x7f, "impossible number of entries");
    assertMalformed(HEADER_BYTES, 1, "impossible number of entries");
  }

  @Test
  void impossibleEntriesAreErrors() {
    int entry = HEADER_BYTES + 5;
    assertMalformed(entry + 1, 0, "not positive");
    assertMalformed(entry + 1, 2, "has a dump id that another has too");
    assertMalformed(entry + 6, 1, "contradicts its data flag");
    assertMalformed(entry + 6, 2, "not 0 or 1");
    assertMalformed(entry + 15, 'x', "not a valid number");
    assertMalformed(entry + 12, 0x7f, "more than the archive has left");
    assertMalformed(entry + 14, 0x70, "impossible length");
    int tag = entry + 10 + 6 + 6 + 5;
    assertMalformed(tag, 0, "zero byte");
    assertMalformed(tag, 0xff, "not valid UTF-8");
    assertMalformed(tag + 8 + 5 + 8 + 1, 5, "section");
  }

  @Test
  void aDataEntryMustHaveAPlaceForItsData() throws IOException {
    byte[] ours = Archives.tocBytes(dataToc());
    int flag = ours.length - 9;
    for (int value : new int[] {0, 3, 4, 255}) {
      byte[] changed = ours.clone();
      changed[flag] = (byte) value;
      assertMalformed(changed);
    }
    byte[] beforeTheData = ours.clone();
    beforeTheData[flag] = 2;
    beforeTheData[flag + 1] = 50;
    assertMalformed(beforeTheData).withMessageContaining("where no data can be");
    byte[] noneButSet = ours.clone();
    noneButSet[flag + 1] = 50;
    assertMalformed(noneButSet).withMessageContaining("malformed");
  }

  @Test
  void foreignFilesAreNamed() {
    assertForeign(new byte[0], "is empty");
    assertForeign("--\n-- PostgreSQL database dump\n--\n", "plain SQL script");
    assertForeign("\nSET statement_timeout = 0;\n", "plain SQL script");
    assertForeign("-----BEGIN PGP MESSAGE-----\n", "encrypted");
    assertForeign("age-encryption.org/v1\n", "encrypted");
    assertForeign(HexFormat.of().parseHex("8c0d04090302aabbcc"), "encrypted");
    assertForeign(HexFormat.of().parseHex("85010c03aabbccddee"), "encrypted");
    assertForeign(HexFormat.of().parseHex("1f8b0800000000000003"), "gzip file");
    assertForeign(HexFormat.of().parseHex("28b52ffd2000010000"), "zstd file");
    assertForeign(HexFormat.of().parseHex("04224d186040"), "lz4 file");
    assertForeign("PK\u0003\u0004....", "zip file");
    assertForeign("something else", "is not a PostgreSQL archive");
    assertForeign(tar("toc.dat"), "tar archive");
    assertForeign(tar("notes.txt"), "tar file, but not one of pg_dump");
  }

  @Test
  void aDirectoryIsNamed(@TempDir Path dir) throws IOException {
    assertThatExceptionOfType(ArchiveFormatException.class)
        .isThrownBy(() -> ArchiveInput.of(dir))
        .withMessageContaining("is a directory, not an archive");
    Files.write(dir.resolve("toc.dat"), archive);
    assertThatExceptionOfType(ArchiveFormatException.class)
        .isThrownBy(() -> ArchiveInput.of(dir))
        .withMessageContaining("is a directory archive")
        .satisfies(e -> assertThat(e.hint()).isPresent());
  }

  private static byte[] archive() {
    try {
      return Archives.ours(ArchiveVersion.V1_16, Codec.NONE);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Toc dataToc() {
    Toc toc = Archives.toc(ArchiveVersion.V1_16, Codec.NONE);
    return new Toc(toc.header(), List.of(toc.entry(20).orElseThrow()));
  }

  private static byte[] tar(String firstMember) {
    byte[] head = new byte[1024];
    byte[] name = firstMember.getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(name, 0, head, 0, name.length);
    System.arraycopy("ustar".getBytes(StandardCharsets.US_ASCII), 0, head, 257, 5);
    return head;
  }

  private static void assertForeign(String file, String what) {
    assertForeign(file.getBytes(StandardCharsets.UTF_8), what);
  }

  private static void assertForeign(byte[] file, String what) {
    assertMalformed(file)
        .withMessageContaining(what)
        .satisfies(e -> assertThat(e.hint()).isPresent());
  }

  private void assertMalformed(int position, int value, String what) {
    byte[] changed = archive.clone();
    changed[position] = (byte) value;
    assertMalformed(changed).withMessageContaining(what);
  }

  private ThrowableAssertAlternative<ArchiveFormatException> assertMalformed() {
    return assertMalformed(archive);
  }

  private static ThrowableAssertAlternative<ArchiveFormatException> assertMalformed(byte[] bytes) {
    return assertThatExceptionOfType(ArchiveFormatException.class)
        .isThrownBy(() -> Archives.read(bytes))
        .withMessageStartingWith("test.dump");
  }
}
