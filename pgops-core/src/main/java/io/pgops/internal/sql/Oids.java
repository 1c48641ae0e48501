package io.pgops.internal.sql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** OIDs, unsigned, in a row: eight bytes each, for there may be millions. Immutable. */
public final class Oids {
  private static final long MAX = 0xffff_ffffL;

  private final long[] oids;

  private Oids(long[] oids) {
    this.oids = oids;
  }

  /**
   * Keeps their order.
   *
   * @throws IllegalArgumentException if there are none, or one is not between 1 and 2^32 - 1
   */
  public static Oids of(LongStream stream) {
    long[] oids = stream.toArray();
    if (oids.length == 0) {
      throw new IllegalArgumentException("no OIDs");
    }
    for (long oid : oids) {
      if (oid < 1 || oid > MAX) {
        throw new IllegalArgumentException(oid + " is no OID");
      }
    }
    return new Oids(oids);
  }

  public int size() {
    return oids.length;
  }

  public long get(int place) {
    return oids[place];
  }

  public long first() {
    return oids[0];
  }

  public LongStream stream() {
    return Arrays.stream(oids);
  }

  /** The same in pieces of that size, the last one smaller. */
  public List<Oids> batches(int max) {
    List<Oids> batches = new ArrayList<>();
    for (int from = 0; from < oids.length; from += max) {
      batches.add(new Oids(Arrays.copyOfRange(oids, from, Math.min(from + max, oids.length))));
    }
    return batches;
  }

  /** Each in decimal digits, the delimiter between them. */
  public String joined(String delimiter) {
    return stream().mapToObj(Long::toString).collect(Collectors.joining(delimiter));
  }

  /** As an array of the server's. */
  public String literal() {
    return "'{" + joined(",") + "}'::pg_catalog.oid[]";
  }

  /** The first and the last. */
  @Override
  public String toString() {
    return oids.length == 1 ? Long.toString(oids[0]) : oids[0] + ".." + oids[oids.length - 1];
  }
}
