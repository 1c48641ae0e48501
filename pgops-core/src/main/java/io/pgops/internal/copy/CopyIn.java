package io.pgops.internal.copy;

import io.pgops.error.ServerException;
import io.pgops.internal.exec.Activity;
import io.pgops.internal.exec.Lease;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/** Rows into a table, a buffer at a time. For one thread. */
public final class CopyIn {
  private static final int BUFFER_BYTES = 64 * 1024;

  private final Lease lease;

  /** Looks at what was sent before the rows are made to stay; what it throws makes them go away. */
  @FunctionalInterface
  public interface Check {
    void check() throws IOException;
  }

  public CopyIn(Lease lease) {
    this.lease = lease;
  }

  /**
   * Runs a COPY .. FROM STDIN. Nothing is kept of it unless the rows come to their end and the
   * check agrees.
   *
   * @param what ends the sentence "nothing moved while ...", such as "loading table public.a"
   * @param rows in COPY's text format, without the end mark
   * @param counted how many rows were sent, asked at the end
   * @param check the last word on what was sent
   * @param onBytes told how many bytes each buffer had
   * @throws IOException if {@code rows} failed
   * @throws ServerException if the server took another number of rows
   */
  public RowCount run(
      String sql,
      String what,
      InputStream rows,
      LongSupplier counted,
      Check check,
      LongConsumer onBytes)
      throws SQLException, IOException {
    Activity activity = lease.activity();
    activity.waitingFor(what, Activity.Kind.SERVER_STREAM);
    org.postgresql.copy.CopyIn copy = lease.pg().getCopyAPI().copyIn(sql);
    String reading = "reading the archive for " + what;
    long bytes = 0;
    try {
      byte[] buffer = new byte[BUFFER_BYTES];
      while (true) {
        activity.waitingFor(reading, Activity.Kind.STORAGE);
        int n = rows.read(buffer);
        activity.waitingFor(what, Activity.Kind.SERVER_STREAM);
        if (n < 0) {
          break;
        }
        copy.writeToCopy(buffer, 0, n);
        bytes += n;
        onBytes.accept(n);
      }
      check.check();
      // What the server does now may take long: triggers and keys of rows that are there already.
      activity.waitingFor("the end of " + what, Activity.Kind.SERVER_STATEMENT);
      long taken = copy.endCopy();
      activity.working();
      requireSame(taken, counted.getAsLong(), what);
      return new RowCount(taken, bytes);
    } catch (SQLException | IOException | RuntimeException e) {
      giveUp(copy, e);
      throw e;
    }
  }

  /** So that the server forgets the rows; where that fails too, the connection's end does it. */
  private static void giveUp(org.postgresql.copy.CopyIn copy, Exception because) {
    try {
      if (copy.isActive()) {
        copy.cancelCopy();
      }
    } catch (SQLException e) {
      because.addSuppressed(e);
    }
  }

  private static void requireSame(long taken, long sent, String what) {
    if (taken != sent) {
      throw new ServerException(
          "The server took " + taken + " of " + sent + " rows at the end of " + what,
          "08P01",
          "Look at rules and triggers that may swallow rows.",
          null);
    }
  }
}
