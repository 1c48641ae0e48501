package io.pgops.internal.jdbcengine;

import io.pgops.internal.stream.Digests;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;

/**
 * What rows come to, in whatever order they come: how many they are, and the sum of their digests.
 * Takes them as COPY writes them, each with its line feed. Not thread-safe.
 */
final class RowSum extends OutputStream {
  private final MessageDigest digest = Digests.sha256();
  private long rows;
  private long high;
  private long low;

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int count) {
    int start = from;
    for (int i = from; i < from + count; i++) {
      if (bytes[i] == '\n') {
        digest.update(bytes, start, i - start);
        end();
        start = i + 1;
      }
    }
    digest.update(bytes, start, from + count - start);
  }

  /** A piece of something that is no row of text, and is ended by {@link #end()}. */
  void piece(byte[] bytes, int count) {
    digest.update(bytes, 0, count);
  }

  /** The same of a number. */
  void number(long value) {
    digest.update(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
  }

  /** What was added since the last end is one. */
  void end() {
    ByteBuffer sum = ByteBuffer.wrap(digest.digest());
    high += sum.getLong();
    low += sum.getLong();
    rows++;
  }

  long rows() {
    return rows;
  }

  boolean sameAs(RowSum other) {
    return rows == other.rows && high == other.high && low == other.low;
  }
}
