package io.pgops.internal.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.pgops.error.ArchiveFormatException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CopyRowsTest {
  private static final TocEntry ENTRY =
      TocEntry.builder(7, "TABLE DATA", "t", Section.DATA).hadDumper(true).build();
  private static final String END = "\\.\n\n\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1\n",
        "\n\n\n",
        "\\\\.\n",
        "\\N\n\\N\n",
        "a\\\\.\n.\n",
        "\\tx\n\\\n",
        "1\tx\n2\ty\n3\tz\n"
      })
  void rowsComeWithoutTheEndMark(String rows) throws IOException {
    long lines = rows.chars().filter(c -> c == '\n').count();
    for (int atOnce : new int[] {1, 2, 3, 5, 1000}) {
      CopyRows in = new CopyRows(new BytesInput(bytes(rows + END), atOnce).open(0), ENTRY);
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(rows);
      assertThat(in.rows()).isEqualTo(lines);
      assertThat(in.bytes()).isEqualTo(rows.length());
      assertThat(in.read()).isEqualTo(-1);
    }
  }

  @Test
  void rowsLongerThanTheBufferComeWhole() throws IOException {
    String rows = "x".repeat(200_000) + "\n" + ("y".repeat(65_535) + "\n").repeat(3);
    CopyRows in = new CopyRows(stream(rows + END), ENTRY);
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    for (int b = in.read(); b >= 0; b = in.read()) {
      read.write(b);
    }
    assertThat(read.toString(StandardCharsets.UTF_8)).isEqualTo(rows);
    assertThat(in.rows()).isEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1\n",
        "1\n2",
        "1\n\\",
        "1\n\\.",
        "1\n\\.\n",
        "1\n\\.\n\n",
        "1\\.\n\n\n",
        "1\n\\.\r\n\n\n",
        "1\n\\.x\n\n\n",
        "1\n\\.\n\nx",
        "1\n\\.\n\n\n\n",
        "1\n\\.\n\n\n2\n",
        "1\n\\.\n2\n\\.\n\n\n",
        "1\n2\0\n\\.\n\n\n"
      })
  void aMissingOrDamagedEndOrAZeroByteIsAnErrorThatStays(String payload) {
    for (int atOnce : new int[] {1, 1000}) {
      CopyRows in = new CopyRows(new BytesInput(bytes(payload), atOnce).open(0), ENTRY);
      assertThatExceptionOfType(ArchiveFormatException.class)
          .isThrownBy(in::readAllBytes)
          .withMessageContaining("entry 7 (TABLE DATA t)");
      assertThatExceptionOfType(ArchiveFormatException.class).isThrownBy(in::read);
    }
  }

  @Test
  void theWritersEndMarkIsTheReaders() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CopyRows.writeTerminator(out);
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(END);
  }

  @Test
  void skippedRowsAreCounted() throws IOException {
    CopyRows in = new CopyRows(stream("1\n2\n3\n" + END), ENTRY);
    in.skipNBytes(4);
    assertThat(in.read()).isEqualTo('3');
    assertThat(in.bytes()).isEqualTo(5);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(bytes(text));
  }
}
