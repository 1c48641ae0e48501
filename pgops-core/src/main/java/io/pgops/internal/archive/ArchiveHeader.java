package io.pgops.internal.archive;

import io.pgops.internal.stream.Compression;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/**
 * What stands at the start of an archive.
 *
 * @param intSize bytes of an integer's magnitude: 4 or 8
 * @param offsetSize bytes of a position: 4 or 8
 * @param compression of all data; its level is recorded up to version 1.14 only and read as the
 *     default after that
 * @param created local time of the dumping host, whose zone is not recorded; whole seconds
 * @param daylightSaving 1 when that time was daylight saving time, 0 when not, -1 when unknown
 * @param database the dumped database
 * @param serverVersion as the dumped server calls itself, for example {@code 18.6 (Debian 18.6-3)}
 * @param dumperVersion as the dumping program calls itself
 */
public record ArchiveHeader(
    ArchiveVersion version,
    int intSize,
    int offsetSize,
    Compression compression,
    LocalDateTime created,
    int daylightSaving,
    String database,
    String serverVersion,
    String dumperVersion) {

  public ArchiveHeader {
    if (version.compareTo(ArchiveVersion.V1_12) < 0
        || version.compareTo(ArchiveVersion.V1_16) > 0) {
      throw new IllegalArgumentException("archive version " + version + " is not 1.12 to 1.16");
    }
    require(intSize == 4 || intSize == 8, "the integer size must be 4 or 8, not " + intSize);
    require(
        offsetSize == 4 || offsetSize == 8, "the offset size must be 4 or 8, not " + offsetSize);
    require(
        version.canHold(compression.codec()),
        "an archive of version " + version + " cannot hold " + compression.codec() + " data");
    require(
        created.getYear() >= 1900 && created.getYear() <= 9999,
        "the creation year must be 1900 to 9999");
    require(
        daylightSaving >= -1 && daylightSaving <= 1, "the daylight saving flag must be -1 to 1");
    created = created.truncatedTo(ChronoUnit.SECONDS);
  }

  /** A header as pg_dump writes it today: integers of 4 bytes, positions of 8. */
  public static ArchiveHeader of(
      ArchiveVersion version,
      Compression compression,
      LocalDateTime created,
      String database,
      String serverVersion,
      String dumperVersion) {
    return new ArchiveHeader(
        version, 4, 8, compression, created, 0, database, serverVersion, dumperVersion);
  }

  private static void require(boolean valid, String message) {
    if (!valid) {
      throw new IllegalArgumentException(message);
    }
  }
}
