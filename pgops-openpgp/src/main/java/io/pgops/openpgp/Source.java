package io.pgops.openpgp;

import io.pgops.error.ArchiveFormatException;
import io.pgops.error.PgOpsException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Where a message is read from: remembers its failures, so that they are not taken for damage. */
final class Source extends FilterInputStream {
  private @Nullable IOException failure;

  Source(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int from, int count) throws IOException {
    try {
      return super.read(into, from, count);
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  /** What is skipped must be read. */
  @Override
  public long skip(long count) throws IOException {
    return readNBytes((int) Math.min(count, 1 << 13)).length;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  /** Throws the source's own failure, if it has one, in place of what came of it. */
  void rethrow(Exception e) throws IOException {
    if (failure != null) {
      if (failure != e) {
        failure.addSuppressed(e);
      }
      throw failure;
    }
    if (e instanceof PgOpsException ours) {
      throw ours;
    }
  }

  /** The source's own failure, or else what was read is damaged. */
  ArchiveFormatException explain(Exception e, String what) throws IOException {
    rethrow(e);
    String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return new ArchiveFormatException(what + ": " + reason, -1, e);
  }
}
