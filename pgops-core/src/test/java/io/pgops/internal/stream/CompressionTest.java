package io.pgops.internal.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CompressionTest {
  private static final byte[] TEXT =
      "What is written must be read.\n".repeat(50).getBytes(StandardCharsets.US_ASCII);

  static Stream<Compression> compressions() {
    return Stream.of(
        Compression.NONE,
        Compression.of(Codec.GZIP),
        new Compression(Codec.GZIP, 1),
        new Compression(Codec.GZIP, 9),
        Compression.of(Codec.ZSTD),
        new Compression(Codec.ZSTD, -7),
        new Compression(Codec.ZSTD, 19));
  }

  @ParameterizedTest
  @MethodSource("compressions")
  void whatWasCompressedComesBack(Compression compression) throws IOException {
    byte[] large = new byte[1_000_000];
    new Random(1).nextBytes(large);
    Arrays.fill(large, 300_000, 700_000, (byte) 7);
    for (byte[] content : new byte[][] {{}, {1}, TEXT, large}) {
      byte[] compressed = compress(compression, content);
      assertThat(decompress(compression.codec(), compressed)).isEqualTo(content);
      assertThat(compression.codec().decompress(new OneByteInputStream(compressed)).readAllBytes())
          .isEqualTo(content);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"GZIP", "ZSTD"})
  void singleBytesCanBeWrittenAndRead(Codec codec) throws IOException {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (OutputStream out = Compression.of(codec).compress(compressed)) {
      for (byte b : TEXT) {
        out.write(b);
      }
    }
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    try (InputStream in = codec.decompress(new ByteArrayInputStream(compressed.toByteArray()))) {
      for (int b = in.read(); b >= 0; b = in.read()) {
        content.write(b);
      }
    }
    assertThat(content.toByteArray()).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @EnumSource(names = {"GZIP", "ZSTD"})
  void aStreamCutShortAnywhereIsAnError(Codec codec) throws IOException {
    byte[] compressed = compress(Compression.of(codec), TEXT);
    for (int length = 0; length < compressed.length; length++) {
      byte[] cut = Arrays.copyOf(compressed, length);
      assertThatExceptionOfType(CorruptStreamException.class)
          .as("cut to %d bytes", length)
          .isThrownBy(() -> decompress(codec, cut));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"GZIP", "ZSTD"})
  void bytesBehindTheStreamAreAnError(Codec codec) throws IOException {
    byte[] compressed = compress(Compression.of(codec), TEXT);
    for (int extra = 1; extra < 20; extra++) {
      byte[] longer = Arrays.copyOf(compressed, compressed.length + extra);
      assertThatExceptionOfType(CorruptStreamException.class)
          .as("%d bytes too many", extra)
          .isThrownBy(() -> decompress(codec, longer));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"GZIP", "ZSTD"})
  void aChangedBitIsAnError(Codec codec) throws IOException {
    byte[] compressed = compress(Compression.of(codec), TEXT);
    for (int bit = 0; bit < compressed.length * 8; bit++) {
      byte[] changed = compressed.clone();
      changed[bit / 8] ^= (byte) (1 << bit % 8);
      byte[] content;
      try {
        content = decompress(codec, changed);
      } catch (CorruptStreamException e) {
        continue;
      }
      // Some bits of the headers only advise, such as zlib's level.
      assertThat(content).as("bit %d", bit).isEqualTo(TEXT);
    }
  }

  @Test
  void anErrorIsNotForgottenByReadingOn() throws IOException {
    byte[] compressed = compress(Compression.of(Codec.GZIP), TEXT);
    InputStream in =
        Codec.GZIP.decompress(
            new ByteArrayInputStream(Arrays.copyOf(compressed, compressed.length + 1)));
    byte[] buffer = new byte[TEXT.length];
    assertThat(in.readNBytes(buffer, 0, TEXT.length)).isEqualTo(TEXT.length);
    assertThatExceptionOfType(CorruptStreamException.class).isThrownBy(in::read);
    assertThatExceptionOfType(CorruptStreamException.class).isThrownBy(in::read);
  }

  @Test
  void twoZlibStreamsAreAnError() throws IOException {
    byte[] one = compress(Compression.of(Codec.GZIP), TEXT);
    assertThatExceptionOfType(CorruptStreamException.class)
        .isThrownBy(() -> decompress(Codec.GZIP, concat(one, one)))
        .withMessageContaining("follow the end");
  }

  @Test
  void aZlibStreamThatAsksForADictionaryIsAnError() {
    byte[] bytes = HexFormat.of().parseHex("78bb0000000103000000000001");
    assertThatExceptionOfType(CorruptStreamException.class)
        .isThrownBy(() -> decompress(Codec.GZIP, bytes))
        .withMessageContaining("dictionary");
  }

  @Test
  void theContentOfAllZstdFramesComesBack() throws IOException {
    byte[] one = compress(Compression.of(Codec.ZSTD), TEXT);
    byte[] empty = compress(Compression.of(Codec.ZSTD), new byte[0]);
    assertThat(decompress(Codec.ZSTD, concat(concat(one, empty), one)))
        .isEqualTo(concat(TEXT, TEXT));
  }

  @Test
  void aZstdWindowOf128MebibytesIsRead() throws IOException {
    assertThat(decompress(Codec.ZSTD, frameWithWindow(27))).containsExactly('a', 'b');
  }

  @Test
  void aLargerZstdWindowIsRefused() {
    for (int log = 28; log <= 41; log++) {
      byte[] frame = frameWithWindow(log);
      assertThatExceptionOfType(CorruptStreamException.class)
          .isThrownBy(() -> decompress(Codec.ZSTD, frame))
          .withMessageContaining("128 MiB");
    }
  }

  @Test
  void lz4IsRefusedBothWays() {
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> decompress(Codec.LZ4, new byte[0]))
        .withMessageContaining("not supported");
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> compress(Compression.of(Codec.LZ4), TEXT))
        .withMessageContaining("not supported");
  }

  @Test
  void levelsOutOfRangeAreRefused() {
    assertRefused(Codec.NONE, 1);
    assertRefused(Codec.GZIP, 0);
    assertRefused(Codec.GZIP, 10);
    assertRefused(Codec.GZIP, -2);
    assertRefused(Codec.ZSTD, 23);
    assertRefused(Codec.ZSTD, -8);
    assertRefused(Codec.LZ4, 1);
  }

  private static void assertRefused(Codec codec, int level) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Compression(codec, level))
        .withMessageContaining(codec.toString());
  }

  /** A frame of the two bytes "ab" in one raw block, with a window of two to the power of log. */
  private static byte[] frameWithWindow(int log) {
    byte[] frame = HexFormat.of().parseHex("28b52ffd" + "00" + "00" + "110000" + "6162");
    frame[5] = (byte) ((log - 10) << 3);
    return frame;
  }

  private static byte[] compress(Compression compression, byte[] content) throws IOException {
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (OutputStream out = compression.compress(compressed)) {
      out.write(content);
    }
    return compressed.toByteArray();
  }

  private static byte[] decompress(Codec codec, byte[] compressed) throws IOException {
    try (InputStream in = codec.decompress(new ByteArrayInputStream(compressed))) {
      return in.readAllBytes();
    }
  }

  private static byte[] concat(byte[] a, byte[] b) {
    byte[] both = Arrays.copyOf(a, a.length + b.length);
    System.arraycopy(b, 0, both, a.length, b.length);
    return both;
  }

  /** Returns one byte a call, as a slow source may. */
  private static final class OneByteInputStream extends ByteArrayInputStream {
    OneByteInputStream(byte[] content) {
      super(content);
    }

    @Override
    public synchronized int read(byte[] b, int off, int len) {
      return super.read(b, off, Math.min(len, 1));
    }
  }
}
