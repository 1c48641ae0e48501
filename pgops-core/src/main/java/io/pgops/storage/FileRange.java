package io.pgops.storage;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/** A range of a file; a file that ends before the range does is an error, not an end. */
final class FileRange extends InputStream {
  /** The JDK keeps a buffer of the largest read for each thread. */
  private static final int LARGEST_READ = 256 * 1024;

  private final String key;
  private final FileChannel channel;
  private final long end;
  private final StorageFailure failure;
  private long position;

  private FileRange(
      String key, FileChannel channel, long position, long end, StorageFailure failure) {
    this.key = key;
    this.channel = channel;
    this.position = position;
    this.end = end;
    this.failure = failure;
  }

  static FileRange open(String key, Path file, long offset, long length, StorageFailure failure)
      throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
    try {
      long size = channel.size();
      if (offset > size) {
        throw new EOFException("offset " + offset + " is beyond its end at byte " + size);
      }
      long end = length == StorageTarget.TO_END ? size : offset + length;
      if (end > size || end < offset) {
        throw new EOFException(
            length + " bytes from " + offset + " on reach beyond its end at byte " + size);
      }
      return new FileRange(key, channel, offset, end, failure);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int from, int count) throws IOException {
    Objects.checkFromIndexSize(from, count, into.length);
    if (count == 0) {
      return 0;
    }
    try {
      if (position == end) {
        return -1;
      }
      int wanted = (int) Math.min(Math.min(count, LARGEST_READ), end - position);
      int read = channel.read(ByteBuffer.wrap(into, from, wanted), position);
      if (read < 0) {
        throw new EOFException("the file was cut at byte " + position + " while it was read");
      }
      position += read;
      return read;
    } catch (IOException e) {
      throw failure.of("reading", key, e);
    }
  }

  @Override
  public long skip(long count) {
    long skipped = Math.max(0, Math.min(count, end - position));
    position += skipped;
    return skipped;
  }

  @Override
  public int available() {
    return (int) Math.min(Integer.MAX_VALUE, end - position);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
