package io.pgops.internal.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** The content of a run of chunks, up to and including the mark that ends it. */
final class ChunkInputStream extends InputStream {
  private final ArchiveBytes in;
  private final String of;
  private int left;
  private boolean atEnd;
  private boolean detached;

  ChunkInputStream(ArchiveBytes in, TocEntry entry) {
    this.in = in;
    this.of = "the data of " + entry.describe();
  }

  /** Whether the end mark has been read. */
  boolean atEnd() {
    return atEnd;
  }

  /** The archive is being read elsewhere now; reading here would return another entry's bytes. */
  void detach() {
    detached = true;
  }

  void skipToEnd() throws IOException {
    while (hasContent()) {
      in.skip(left, of);
      left = 0;
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] b, int off, int len) throws IOException {
    Objects.checkFromIndexSize(off, len, b.length);
    if (len == 0) {
      return 0;
    }
    if (!hasContent()) {
      return -1;
    }
    int n = in.read(b, off, Math.min(len, left), of);
    left -= n;
    return n;
  }

  private boolean hasContent() throws IOException {
    if (detached) {
      throw new IllegalStateException(
          of + " cannot be read on: the reader has gone to another entry");
    }
    if (left == 0 && !atEnd) {
      long start = in.position();
      left = in.readInt("the length of a chunk in " + of);
      if (left < 0 || left > in.remaining()) {
        throw in.malformed("a chunk in " + of + " has an impossible length of " + left, start);
      }
      atEnd = left == 0;
    }
    return !atEnd;
  }
}
