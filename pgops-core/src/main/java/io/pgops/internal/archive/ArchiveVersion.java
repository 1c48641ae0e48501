package io.pgops.internal.archive;

import io.pgops.internal.stream.Codec;
import java.util.Comparator;

/** Version of the archive format; it follows the program that writes, not the server. */
public record ArchiveVersion(int major, int minor) implements Comparable<ArchiveVersion> {
  /** The oldest that is read; 9.0 to early 2018. */
  public static final ArchiveVersion V1_12 = new ArchiveVersion(1, 12);

  public static final ArchiveVersion V1_13 = new ArchiveVersion(1, 13);

  /** PostgreSQL 12 to 15; the oldest that is written. */
  public static final ArchiveVersion V1_14 = new ArchiveVersion(1, 14);

  /** PostgreSQL 16. */
  public static final ArchiveVersion V1_15 = new ArchiveVersion(1, 15);

  /** PostgreSQL 17 and 18; the newest that is read and written. */
  public static final ArchiveVersion V1_16 = new ArchiveVersion(1, 16);

  private static final Comparator<ArchiveVersion> ORDER =
      Comparator.comparingInt(ArchiveVersion::major).thenComparingInt(ArchiveVersion::minor);

  /**
   * The version that the pg_restore shipped with a server reads.
   *
   * @param major the server's major version, 14 or later
   */
  public static ArchiveVersion forServer(int major) {
    if (major < 14) {
      throw new IllegalArgumentException("PostgreSQL " + major + " is older than 14");
    }
    return major <= 15 ? V1_14 : major == 16 ? V1_15 : V1_16;
  }

  /** Whether archives of this version can hold data compressed so. */
  public boolean canHold(Codec codec) {
    return codec == Codec.NONE || codec == Codec.GZIP || isAtLeast(V1_15);
  }

  /** Whether its entries say what sort of relation theirs is. */
  public boolean hasRelkind() {
    return isAtLeast(V1_16);
  }

  /** Whether it is that version or a newer one. */
  public boolean isAtLeast(ArchiveVersion other) {
    return compareTo(other) >= 0;
  }

  @Override
  public int compareTo(ArchiveVersion other) {
    return ORDER.compare(this, other);
  }

  /** For example {@code 1.16}. */
  @Override
  public String toString() {
    return major + "." + minor;
  }
}
