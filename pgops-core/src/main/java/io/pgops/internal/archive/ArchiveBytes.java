package io.pgops.internal.archive;

import io.pgops.error.ArchiveFormatException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads an archive forward, knows the position, and takes no length on trust. */
final class ArchiveBytes implements Closeable {
  private static final int BUFFER_BYTES = 64 * 1024;

  private final ArchiveInput input;
  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER_BYTES];
  private int next;
  private int limit;

  /** Position of the buffer's first byte in the archive. */
  private long bufferPosition;

  private TextEncoding encoding = TextEncoding.UTF8;
  private int intSize = 4;
  private int offsetSize = 8;

  ArchiveBytes(ArchiveInput input, long position) throws IOException {
    this.input = input;
    this.in = input.open(position);
    this.bufferPosition = position;
  }

  /** How integers and positions are written, from the header. */
  void sizes(int intSize, int offsetSize) {
    this.intSize = intSize;
    this.offsetSize = offsetSize;
  }

  int offsetSize() {
    return offsetSize;
  }

  long position() {
    return bufferPosition + next;
  }

  long remaining() {
    return input.size() - position();
  }

  /** The next bytes, not consumed; fewer than asked for only where the archive ends. */
  byte[] peek(int count) throws IOException {
    if (limit - next < count && next > 0) {
      compact();
    }
    while (limit - next < count) {
      int n = in.read(buffer, limit, buffer.length - limit);
      if (n < 0) {
        break;
      }
      limit += n;
    }
    return Arrays.copyOfRange(buffer, next, Math.min(limit, next + count));
  }

  private void compact() {
    System.arraycopy(buffer, next, buffer, 0, limit - next);
    bufferPosition += next;
    limit -= next;
    next = 0;
  }

  /** The next byte, or -1 at the archive's proper end. */
  int readByteOrEnd() throws IOException {
    if (next == limit && !fill()) {
      return -1;
    }
    return buffer[next++] & 0xff;
  }

  int readByte(String what) throws IOException {
    int b = readByteOrEnd();
    if (b < 0) {
      throw cutShort(what);
    }
    return b;
  }

  /** Up to {@code len} bytes, at least one. */
  int read(byte[] b, int off, int len, String what) throws IOException {
    int n;
    if (next < limit) {
      n = Math.min(len, limit - next);
      System.arraycopy(buffer, next, b, off, n);
      next += n;
    } else if (len >= buffer.length) {
      n = in.read(b, off, len);
      if (n < 0) {
        throw cutShort(what);
      }
      bufferPosition += limit + n;
      next = 0;
      limit = 0;
    } else if (fill()) {
      return read(b, off, len, what);
    } else {
      throw cutShort(what);
    }
    return n;
  }

  void skip(long count, String what) throws IOException {
    if (count > remaining()) {
      throw cutShort(what);
    }
    long left = count;
    while (left > 0) {
      if (next < limit) {
        int n = (int) Math.min(left, limit - next);
        next += n;
        left -= n;
      } else if (left > buffer.length) {
        // InputStream.skip may do nothing, so what it leaves is read.
        long n = in.skip(left);
        bufferPosition += limit + n;
        next = 0;
        limit = 0;
        left -= n;
        if (n == 0 && !fill()) {
          throw cutShort(what);
        }
      } else if (!fill()) {
        throw cutShort(what);
      }
    }
  }

  /** Takes what is left without a look at it. */
  void readToEnd() throws IOException {
    do {
      next = limit;
    } while (fill());
  }

  /** A sign byte and a magnitude. */
  int readInt(String what) throws IOException {
    long start = position();
    int sign = readByte(what);
    long magnitude = 0;
    boolean tooLarge = false;
    for (int i = 0; i < intSize; i++) {
      long b = readByte(what);
      if (i < 4) {
        magnitude |= b << (8 * i);
      } else {
        tooLarge |= b != 0;
      }
    }
    tooLarge |= magnitude > (sign == 0 ? Integer.MAX_VALUE : 1L << 31);
    if (sign > 1 || tooLarge || (sign == 1 && magnitude == 0)) {
      throw malformed(what + " is not a valid integer", start);
    }
    return (int) (sign == 0 ? magnitude : -magnitude);
  }

  /** An unsigned position in {@code offsetSize} bytes. */
  long readUnsigned(String what) throws IOException {
    long start = position();
    long value = 0;
    for (int i = 0; i < offsetSize; i++) {
      value |= (long) readByte(what) << (8 * i);
    }
    if (value < 0) {
      throw malformed(what + " is too large", start);
    }
    return value;
  }

  /** From here on, texts are in this encoding. */
  void encoding(TextEncoding textEncoding) {
    this.encoding = textEncoding;
  }

  /** A text, or null. */
  @Nullable String readString(String what, int maxBytes) throws IOException {
    long start = position();
    int length = readInt("the length of " + what);
    if (length == -1) {
      return null;
    }
    if (length < 0 || length > maxBytes) {
      throw malformed(what + " has an impossible length of " + length + " bytes", start);
    }
    if (length > remaining()) {
      throw malformed(
          what + " has a length of " + length + " bytes, more than the archive has left", start);
    }
    byte[] bytes = readBytes(length, what);
    for (byte b : bytes) {
      if (b == 0) {
        throw malformed(what + " holds a zero byte", start);
      }
    }
    try {
      return encoding.decode(bytes);
    } catch (CharacterCodingException e) {
      throw new ArchiveFormatException(
          name() + ": " + what + " is not valid " + encoding.charset().name(), start, e);
    }
  }

  /** Grows with the bytes that are there, so that a false length costs no memory. */
  private byte[] readBytes(int length, String what) throws IOException {
    byte[] bytes = new byte[Math.min(length, BUFFER_BYTES)];
    int filled = 0;
    while (filled < length) {
      if (filled == bytes.length) {
        bytes = Arrays.copyOf(bytes, (int) Math.min(length, 2L * bytes.length));
      }
      filled += read(bytes, filled, bytes.length - filled, what);
    }
    return bytes;
  }

  /** Reads on; false at the archive's proper end. */
  private boolean fill() throws IOException {
    bufferPosition += limit;
    next = 0;
    limit = 0;
    int n = in.read(buffer, 0, buffer.length);
    if (n < 0) {
      if (input.size() != ArchiveInput.UNKNOWN && bufferPosition != input.size()) {
        throw malformed(
            "the archive ended, though it should have " + input.size() + " bytes", bufferPosition);
      }
      return false;
    }
    limit = n;
    return true;
  }

  ArchiveFormatException malformed(String message, long position) {
    return new ArchiveFormatException(name() + ": " + message, position);
  }

  private ArchiveFormatException cutShort(String what) {
    return malformed("the archive is cut short in " + what, position());
  }

  private String name() {
    return input.name();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
