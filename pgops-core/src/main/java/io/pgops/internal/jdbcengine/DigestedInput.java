package io.pgops.internal.jdbcengine;

import io.pgops.internal.archive.ArchiveInput;
import io.pgops.internal.stream.Digests;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Objects;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * An archive that is digested while it is read from first to last byte in one stream; what is read
 * besides from elsewhere in it does not count. For one thread.
 */
final class DigestedInput implements ArchiveInput {
  private static final int BUFFER_BYTES = 64 * 1024;

  private final ArchiveInput input;
  private final long beginningBytes;
  private final LongConsumer onBytes;
  private final MessageDigest whole = Digests.sha256();
  private final MessageDigest beginning = Digests.sha256();
  private @Nullable Digested first;
  private long position;

  /**
   * @param beginningBytes how many bytes are digested also on their own
   */
  DigestedInput(ArchiveInput input, long beginningBytes, LongConsumer onBytes) {
    this.input = input;
    this.beginningBytes = beginningBytes;
    this.onBytes = onBytes;
  }

  @Override
  public String name() {
    return input.name();
  }

  @Override
  public long size() {
    return input.size();
  }

  @Override
  public InputStream open(long offset) throws IOException {
    if (first != null || offset > 0) {
      return input.open(offset);
    }
    first = new Digested(input.open(0));
    return first;
  }

  /** Reads what is left, and closes the stream. */
  void drain() throws IOException {
    if (first == null) {
      first = new Digested(input.open(0));
    }
    try (InputStream in = Objects.requireNonNull(first).in()) {
      byte[] buffer = new byte[BUFFER_BYTES];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        add(buffer, 0, n);
      }
    }
  }

  private void add(byte[] bytes, int from, int count) {
    whole.update(bytes, from, count);
    int first = (int) Math.min(count, Math.max(0, beginningBytes - position));
    beginning.update(bytes, from, first);
    position += count;
    onBytes.accept(count);
  }

  String sha256() {
    return Digests.hex(whole);
  }

  String beginningSha256() {
    return Digests.hex(beginning);
  }

  @Override
  public void close() throws IOException {
    if (first != null) {
      first.in().close();
    }
  }

  /** Stays open when its reader closes it: what that left unread is still to be digested. */
  private final class Digested extends FilterInputStream {
    Digested(InputStream in) {
      super(in);
    }

    InputStream in() {
      return in;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int count) throws IOException {
      int n = super.read(into, from, count);
      if (n > 0) {
        add(into, from, n);
      }
      return n;
    }

    @Override
    public long skip(long count) throws IOException {
      return readNBytes((int) Math.min(count, BUFFER_BYTES)).length;
    }

    @Override
    public boolean markSupported() {
      return false;
    }

    @Override
    public void close() {}
  }
}
