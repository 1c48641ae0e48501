package io.pgops.internal.copy;

import io.pgops.internal.exec.Activity;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyOut;

/**
 * What a COPY .. TO STDOUT sends, as one stream, a message at a time. Failures of the server come
 * as an {@link IOException} around them.
 */
final class CopyStream extends InputStream {
  private final CopyOut copy;
  private final Activity activity;
  private byte[] message = new byte[0];
  private int next;

  CopyStream(CopyOut copy, Activity activity) {
    this.copy = copy;
    this.activity = activity;
  }

  @Override
  public int read() throws IOException {
    return hasMore() ? message[next++] & 0xff : -1;
  }

  @Override
  public int read(byte[] b, int off, int len) throws IOException {
    Objects.checkFromIndexSize(off, len, b.length);
    if (len == 0) {
      return 0;
    }
    if (!hasMore()) {
      return -1;
    }
    int n = Math.min(len, message.length - next);
    System.arraycopy(message, next, b, off, n);
    next += n;
    return n;
  }

  private boolean hasMore() throws IOException {
    while (next == message.length) {
      byte @Nullable [] more;
      try {
        more = copy.readFromCopy();
      } catch (SQLException e) {
        throw new ServerFailure(e);
      }
      if (more == null) {
        return false;
      }
      activity.touch();
      message = more;
      next = 0;
    }
    return true;
  }

  /** What the server said. */
  static final class ServerFailure extends IOException {
    private static final long serialVersionUID = 1L;

    private final SQLException reason;

    ServerFailure(SQLException reason) {
      super(reason);
      this.reason = reason;
    }

    SQLException reason() {
      return reason;
    }
  }
}
