package io.pgops.internal.archive;

import io.pgops.error.ArchiveFormatException;
import io.pgops.internal.stream.Codec;
import io.pgops.internal.stream.CorruptStreamException;
import java.io.IOException;
import java.io.InputStream;

/** An entry's decompressed data. What is wrong with it is told with its place in the archive. */
final class EntryPayload extends InputStream {
  private final TocEntry entry;
  private final ArchiveBytes bytes;
  private final InputStream content;
  private long count;

  EntryPayload(TocEntry entry, ArchiveBytes bytes, ChunkInputStream chunks, Codec codec)
      throws IOException {
    this.entry = entry;
    this.bytes = bytes;
    this.content = codec.decompress(chunks);
  }

  /** Bytes returned so far. */
  long count() {
    return count;
  }

  /** Where in the archive reading has come to, a buffer ahead of what was returned. */
  long position() {
    return bytes.position();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] b, int off, int len) throws IOException {
    int n;
    try {
      n = content.read(b, off, len);
    } catch (CorruptStreamException e) {
      ArchiveFormatException failure =
          bytes.malformed("the data of " + entry.describe() + ": " + e.getMessage(), position());
      failure.addSuppressed(e);
      throw failure;
    }
    if (n > 0) {
      count += n;
    }
    return n;
  }

  /** Frees what decompression holds; the archive stays open. */
  @Override
  public void close() throws IOException {
    content.close();
  }
}
