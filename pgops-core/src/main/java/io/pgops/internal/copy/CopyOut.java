package io.pgops.internal.copy;

import io.pgops.error.ServerException;
import io.pgops.internal.exec.Activity;
import io.pgops.internal.exec.Lease;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import java.util.function.LongConsumer;

/**
 * Rows out of a table: one row at a time from the server to a stream, whatever the table's size.
 * For one thread.
 */
public final class CopyOut {
  private final Lease lease;

  public CopyOut(Lease lease) {
    this.lease = lease;
  }

  /**
   * Runs a COPY .. TO STDOUT to its end.
   *
   * @param reading ends the sentence "nothing moved while ...", such as "reading table public.a"
   * @param writing the same for {@code out}, such as "writing table public.a to /backups"
   * @param out gets the rows in COPY's text format, each with its line feed; not closed
   * @param onBytes told how many bytes each row had
   * @throws IOException if {@code out} failed; the lease is killed then, since the COPY cannot be
   *     left otherwise
   * @throws ServerException if the server sent fewer rows than it says
   */
  public RowCount run(
      String sql, String reading, String writing, OutputStream out, LongConsumer onBytes)
      throws SQLException, IOException {
    Activity activity = lease.activity();
    activity.waitingFor(reading, Activity.Kind.SERVER_STREAM);
    org.postgresql.copy.CopyOut copy = lease.pg().getCopyAPI().copyOut(sql);
    RowBuffer buffer = new RowBuffer(out, activity, reading, writing);
    long rows = 0;
    long bytes = 0;
    try {
      for (int length = next(copy, buffer); length >= 0; length = next(copy, buffer)) {
        rows++;
        bytes += length;
        onBytes.accept(length);
      }
      buffer.flush();
    } catch (IOException | RuntimeException e) {
      lease.kill();
      throw e;
    }
    activity.working();
    long sent = copy.getHandledRowCount();
    if (sent != rows) {
      throw new ServerException(
          "The server says it sent "
              + sent
              + " rows, but "
              + rows
              + " came while "
              + reading
              + ". Nothing was published.",
          "08P01",
          "Run the backup again.",
          null);
    }
    return new RowCount(rows, bytes);
  }

  /**
   * Its length, or -1 behind the last. In a method of its own, so that nobody holds a row any more
   * when the driver makes room for the next: both may be huge.
   */
  private int next(org.postgresql.copy.CopyOut copy, RowBuffer buffer)
      throws SQLException, IOException {
    byte[] row = copy.readFromCopy();
    if (row == null) {
      return -1;
    }
    lease.activity().touch();
    buffer.add(row);
    return row.length;
  }
}
