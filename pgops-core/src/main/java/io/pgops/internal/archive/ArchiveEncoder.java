package io.pgops.internal.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Writes integers, texts and positions as an archive holds them. */
final class ArchiveEncoder {
  private final OutputStream out;
  private final int intSize;
  private final int offsetSize;

  ArchiveEncoder(OutputStream out, ArchiveHeader header) {
    this.out = out;
    this.intSize = header.intSize();
    this.offsetSize = header.offsetSize();
  }

  void writeByte(int b) throws IOException {
    out.write(b);
  }

  void writeBytes(byte[] bytes) throws IOException {
    out.write(bytes);
  }

  void writeInt(int value) throws IOException {
    byte[] bytes = new byte[1 + intSize];
    putInt(value, bytes);
    out.write(bytes);
  }

  /** Fills {@code bytes} with a sign and a magnitude, least significant byte first. */
  static void putInt(int value, byte[] bytes) {
    bytes[0] = (byte) (value < 0 ? 1 : 0);
    long magnitude = Math.abs((long) value);
    for (int i = 1; i < bytes.length; i++) {
      bytes[i] = (byte) magnitude;
      magnitude >>= 8;
    }
  }

  void writeUnsigned(long value) throws IOException {
    long rest = value;
    for (int i = 0; i < offsetSize; i++) {
      out.write((int) rest & 0xff);
      rest >>>= 8;
    }
  }

  /**
   * @throws IllegalArgumentException if the text cannot be written as UTF-8, or is longer than
   *     {@code maxBytes}
   */
  void writeString(@Nullable String text, String what, int maxBytes) throws IOException {
    if (text == null) {
      writeInt(-1);
      return;
    }
    ByteBuffer bytes;
    try {
      bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException(what + " cannot be written as UTF-8", e);
    }
    if (bytes.remaining() > maxBytes) {
      throw new IllegalArgumentException(
          what + " has " + bytes.remaining() + " bytes; the limit is " + maxBytes);
    }
    writeInt(bytes.remaining());
    out.write(bytes.array(), bytes.arrayOffset(), bytes.remaining());
  }
}
