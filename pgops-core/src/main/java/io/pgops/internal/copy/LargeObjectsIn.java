package io.pgops.internal.copy;

import io.pgops.error.ServerException;
import io.pgops.internal.exec.Activity;
import io.pgops.internal.exec.Lease;
import java.io.IOException;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.function.LongConsumer;

/**
 * Contents into large objects that are there and empty: small ones many at a time, large ones in
 * pieces. Each message is a transaction of its own. For one thread.
 */
public final class LargeObjectsIn {
  /** A multiple of the pages that the server keeps them in, so that none is written twice. */
  private static final int PIECE_BYTES = 128 * 1024;

  private static final int MESSAGE_BYTES = 512 * 1024;
  private static final int MESSAGE_PIECES = 1000;
  private static final HexFormat HEX = HexFormat.of();

  private final Lease lease;
  private final String what;
  private final LongConsumer onBytes;
  private final byte[] piece = new byte[PIECE_BYTES];
  private final StringBuilder message = new StringBuilder();
  private int pieces;
  private long bytes;

  /** Sees what is read before it is sent. */
  @FunctionalInterface
  public interface Observer {
    void read(byte[] bytes, int length);
  }

  /**
   * @param what ends the sentence "nothing moved while ..."
   * @param onBytes told how many bytes each message had
   */
  public LargeObjectsIn(Lease lease, String what, LongConsumer onBytes) {
    this.lease = lease;
    this.what = what;
    this.onBytes = onBytes;
  }

  /**
   * Takes one more; it is there after the next {@link #flush()} at the latest.
   *
   * @return how many bytes it has
   * @throws IOException if {@code content} failed
   */
  public long add(long oid, InputStream content, Observer observer)
      throws SQLException, IOException {
    long size = 0;
    while (true) {
      lease.activity().waitingFor("reading the archive for " + what, Activity.Kind.STORAGE);
      int length = content.readNBytes(piece, 0, PIECE_BYTES);
      if (length == 0) {
        return size;
      }
      observer.read(piece, length);
      append(oid, size, length);
      size += length;
    }
  }

  private void append(long oid, long at, int length) throws SQLException {
    message.append(pieces == 0 ? "" : ",").append('(').append(oid).append("::pg_catalog.oid,");
    message.append(at).append("::pg_catalog.int8,'\\x");
    HEX.formatHex(message, piece, 0, length);
    message.append("'::pg_catalog.bytea)");
    pieces++;
    bytes += length;
    if (pieces == MESSAGE_PIECES || message.length() >= 2 * MESSAGE_BYTES) {
      flush();
    }
  }

  /** Sends what is still held back. */
  public void flush() throws SQLException {
    if (pieces == 0) {
      return;
    }
    lease.activity().waitingFor(what, Activity.Kind.SERVER_STATEMENT);
    int written = 0;
    try (Statement statement = lease.statement();
        ResultSet result =
            statement.executeQuery(
                "SELECT pg_catalog.lo_put(v.oid, v.at, v.bytes) FROM (VALUES "
                    + message
                    + ") AS v (oid, at, bytes)")) {
      while (result.next()) {
        written++;
      }
    }
    lease.activity().working();
    if (written != pieces) {
      throw new ServerException(
          "The server took " + written + " of " + pieces + " pieces while " + what,
          "08P01",
          null,
          null);
    }
    onBytes.accept(bytes);
    message.setLength(0);
    pieces = 0;
    bytes = 0;
  }
}
