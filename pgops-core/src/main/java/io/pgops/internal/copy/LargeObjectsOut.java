package io.pgops.internal.copy;

import io.pgops.error.ServerException;
import io.pgops.internal.exec.Activity;
import io.pgops.internal.exec.Lease;
import io.pgops.internal.sql.Oids;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.function.LongConsumer;
import org.postgresql.copy.CopyOut;

/**
 * Contents of large objects out of a server: a piece at a time, whatever their size, and many of
 * them with one query. They are read through the server's functions for them, which everybody may
 * call who may read the object, under the transaction's snapshot. For one thread.
 */
public final class LargeObjectsOut {
  /** A multiple of the pages that the server keeps them in. */
  private static final int PIECE_BYTES = 128 * 1024;

  private static final int SIGNATURE_BYTES = 11;
  private static final int FIELDS = 4;

  /**
   * How large each of them is, and one row for each piece. The end of each is looked for by a
   * function of its own, so that a piece that is missing does not go unnoticed. What was opened is
   * closed at once. Every step names the OID, as what a step gave for some descriptor may be kept
   * and given again for the next large object that gets the same one. Nothing is sorted, since all
   * of it would have to be kept: the order of the rows is checked.
   */
  private static final String COPY =
      """
      COPY (SELECT l.oid, c.size, p.number * {bytes}::pg_catalog.int8,
                   pg_catalog.lo_get(l.oid, p.number * {bytes}::pg_catalog.int8, {bytes})
              FROM pg_catalog.unnest({oids}) AS l (oid)
             CROSS JOIN LATERAL (SELECT pg_catalog.lo_open(l.oid, 262144) AS fd OFFSET 0) o
             CROSS JOIN LATERAL (SELECT l.oid, pg_catalog.lo_lseek64(o.fd, 0, 2) AS size OFFSET 0) s
             CROSS JOIN LATERAL (SELECT s.oid, s.size, pg_catalog.lo_close(o.fd) AS closed OFFSET 0) c
             CROSS JOIN LATERAL pg_catalog.generate_series(
                          0::pg_catalog.int8, GREATEST(c.size - 1, 0) / {bytes}) AS p (number)
             WHERE c.closed = 0) TO STDOUT (FORMAT binary)""";

  private final Lease lease;

  /** Takes what comes. */
  public interface Sink {
    void begin(long oid) throws IOException;

    void write(byte[] bytes, int length) throws IOException;

    /** All of it was there. */
    void end(long size) throws IOException;
  }

  public LargeObjectsOut(Lease lease) {
    this.lease = lease;
  }

  /**
   * Reads them in the order of their OIDs' list.
   *
   * @param reading ends the sentence "nothing moved while ...", such as "reading large object 17"
   * @param writing the same for {@code sink}
   * @param onBytes told how many bytes each piece had
   * @throws IOException if {@code sink} failed; the lease is killed then, since the query cannot be
   *     left otherwise
   * @throws ServerException if the server sent less than there is
   */
  public RowCount run(Oids oids, String reading, String writing, Sink sink, LongConsumer onBytes)
      throws SQLException, IOException {
    Activity activity = lease.activity();
    activity.waitingFor(reading, Activity.Kind.SERVER_STREAM);
    CopyOut copy =
        lease
            .pg()
            .getCopyAPI()
            .copyOut(
                COPY.replace("{oids}", oids.literal())
                    .replace("{bytes}", Integer.toString(PIECE_BYTES)));
    try {
      Pieces pieces =
          new Pieces(
              new DataInputStream(new CopyStream(copy, activity)),
              oids,
              new Watched(sink, activity, reading, writing, onBytes));
      RowCount count = pieces.read();
      activity.working();
      return count;
    } catch (CopyStream.ServerFailure e) {
      throw e.reason();
    } catch (EOFException e) {
      throw unexpected("nothing more");
    } catch (IOException | RuntimeException e) {
      lease.kill();
      throw e;
    }
  }

  /** Tells the watchdog whose turn it is. */
  private record Watched(
      Sink sink, Activity activity, String reading, String writing, LongConsumer onBytes)
      implements Sink {
    @Override
    public void begin(long oid) throws IOException {
      activity.waitingFor(writing, Activity.Kind.STORAGE);
      sink.begin(oid);
      activity.waitingFor(reading, Activity.Kind.SERVER_STREAM);
    }

    @Override
    public void write(byte[] bytes, int length) throws IOException {
      activity.waitingFor(writing, Activity.Kind.STORAGE);
      sink.write(bytes, length);
      activity.waitingFor(reading, Activity.Kind.SERVER_STREAM);
      onBytes.accept(length);
    }

    @Override
    public void end(long size) throws IOException {
      activity.waitingFor(writing, Activity.Kind.STORAGE);
      sink.end(size);
      activity.waitingFor(reading, Activity.Kind.SERVER_STREAM);
    }
  }

  /** The rows of the query, which must be all pieces of all large objects, one after the other. */
  private static final class Pieces {
    private final DataInputStream in;
    private final Oids oids;
    private final Sink sink;
    private final byte[] piece = new byte[PIECE_BYTES];
    private int ended;
    private long at;
    private long bytes;

    Pieces(DataInputStream in, Oids oids, Sink sink) {
      this.in = in;
      this.oids = oids;
      this.sink = sink;
    }

    RowCount read() throws IOException {
      in.skipNBytes(SIGNATURE_BYTES + Integer.BYTES);
      in.skipNBytes(in.readInt());
      for (int fields = in.readShort(); fields >= 0; fields = in.readShort()) {
        require(fields == FIELDS, "a row of " + fields + " fields");
        readPiece();
      }
      require(in.read() < 0, "something behind the end");
      require(ended == oids.size(), ended + " of " + oids.size() + " large objects, and no more");
      return new RowCount(ended, bytes);
    }

    private void readPiece() throws IOException {
      long oid = number(Integer.BYTES);
      long size = number(Long.BYTES);
      long offset = number(Long.BYTES);
      int length = in.readInt();
      require(
          ended < oids.size() && oid == oids.get(ended) && offset == at,
          "byte " + offset + " of large object " + oid);
      require(
          length == Math.min(PIECE_BYTES, size - offset),
          length + " bytes of large object " + oid + ", which has " + size);
      if (offset == 0) {
        sink.begin(oid);
      }
      in.readFully(piece, 0, length);
      sink.write(piece, length);
      at += length;
      bytes += length;
      if (at == size) {
        sink.end(size);
        ended++;
        at = 0;
      }
    }

    private long number(int length) throws IOException {
      require(in.readInt() == length, "a field of another length than " + length);
      return length == Integer.BYTES ? Integer.toUnsignedLong(in.readInt()) : in.readLong();
    }

    private static void require(boolean expected, String came) {
      if (!expected) {
        throw unexpected(came);
      }
    }
  }

  private static ServerException unexpected(String came) {
    return new ServerException(
        "The server sent " + came + " where something else was expected. Nothing was published.",
        "08P01",
        "Run the backup again.",
        null);
  }
}
