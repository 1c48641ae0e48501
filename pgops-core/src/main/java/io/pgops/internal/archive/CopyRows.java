package io.pgops.internal.archive;

import io.pgops.error.ArchiveFormatException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rows in the data of a COPY entry, each ended by a line feed, without the mark that ends the
 * data. It ends only after that mark was seen, whole, with nothing behind it. A zero byte is an
 * error too: PostgreSQL's texts have none, but the lengths between the pieces of an archive do, so
 * one shows that pieces were put together wrongly. Not thread-safe.
 */
public final class CopyRows extends FilterInputStream {
  private static final byte[] TERMINATOR = {'\\', '.', '\n', '\n', '\n'};
  private static final int BUFFER_BYTES = 64 * 1024;

  private final TocEntry entry;
  private final byte[] buffer = new byte[BUFFER_BYTES];
  private int next;

  /** Up to here the buffer holds rows that were looked at. */
  private int rowsEnd;

  private int limit;
  private boolean inRow;
  private boolean ended;
  private @Nullable ArchiveFormatException failure;
  private long rows;
  private long bytes;

  /**
   * @param payload the entry's data, see {@link CustomArchiveReader#data}; closed with this stream
   */
  public CopyRows(InputStream payload, TocEntry entry) {
    super(payload);
    this.entry = entry;
  }

  /** Writes what has to follow the last row. */
  public static void writeTerminator(OutputStream out) throws IOException {
    out.write(TERMINATOR);
  }

  /** Rows returned so far; a row counts once its end was returned or is about to be. */
  public long rows() {
    return rows;
  }

  /** Bytes of rows returned so far, line feeds included. */
  public long bytes() {
    return bytes;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  /**
   * @throws ArchiveFormatException if the mark at the end is missing, damaged or not the end, or a
   *     row holds a zero byte
   */
  @Override
  public int read(byte[] b, int off, int len) throws IOException {
    Objects.checkFromIndexSize(off, len, b.length);
    if (len == 0) {
      return 0;
    }
    if (failure != null) {
      throw failure;
    }
    while (next == rowsEnd) {
      if (ended || !advance()) {
        return -1;
      }
    }
    int n = Math.min(len, rowsEnd - next);
    System.arraycopy(buffer, next, b, off, n);
    next += n;
    bytes += n;
    return n;
  }

  @Override
  public long skip(long n) throws IOException {
    byte[] skipped = new byte[(int) Math.max(1, Math.min(n, BUFFER_BYTES))];
    return n <= 0 ? 0 : Math.max(0, read(skipped, 0, (int) Math.min(n, skipped.length)));
  }

  @Override
  public int available() {
    return rowsEnd - next;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  /** Finds more rows; false at the end mark. */
  private boolean advance() throws IOException {
    while (true) {
      int line = rowsEnd;
      while (line < limit && (inRow || buffer[line] != '\\' || !mayBeTerminator(line))) {
        line = afterLine(line);
      }
      rowsEnd = line;
      if (rowsEnd > next) {
        return true;
      }
      if (!inRow && limit - line >= 2 && buffer[line] == '\\' && buffer[line + 1] == '.') {
        readTerminator();
        return false;
      }
      fill();
    }
  }

  /** A backslash begins the line: the next byte decides, if it is there. */
  private boolean mayBeTerminator(int line) {
    return line + 1 == limit || buffer[line + 1] == '.';
  }

  private int afterLine(int start) {
    for (int i = start; i < limit; i++) {
      byte b = buffer[i];
      if (b == '\n') {
        rows++;
        inRow = false;
        return i + 1;
      }
      if (b == 0) {
        throw failure("holds a zero byte, which no row can");
      }
    }
    inRow = true;
    return limit;
  }

  private void readTerminator() throws IOException {
    while (limit - next < TERMINATOR.length) {
      fill();
    }
    for (int i = 0; i < TERMINATOR.length; i++) {
      if (buffer[next + i] != TERMINATOR[i]) {
        throw failure("has a damaged end mark");
      }
    }
    if (limit - next > TERMINATOR.length || in.read() >= 0) {
      throw failure("goes on behind its end mark");
    }
    ended = true;
  }

  private void fill() throws IOException {
    System.arraycopy(buffer, next, buffer, 0, limit - next);
    limit -= next;
    rowsEnd -= next;
    next = 0;
    int n = in.read(buffer, limit, buffer.length - limit);
    if (n < 0) {
      throw failure("ends without the mark that ends COPY data: it was cut short");
    }
    limit += n;
  }

  private ArchiveFormatException failure(String what) {
    failure =
        new ArchiveFormatException(
            "the data of " + entry.describe() + " " + what + ", after " + bytes + " bytes of rows",
            in instanceof EntryPayload payload ? payload.position() : -1);
    return failure;
  }
}
