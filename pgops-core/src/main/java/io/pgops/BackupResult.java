package io.pgops;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import io.pgops.error.PgOpsException;
import io.pgops.error.StorageException;
import io.pgops.internal.jdbcengine.DumpReport;
import io.pgops.internal.manifest.Manifest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A backup that was made. Immutable. */
public final class BackupResult {
  private final StoredBackup backup;
  private final DumpReport report;
  private final List<DestinationOutcome> destinations;
  private final List<String> notices;

  /**
   * @param destinations one at least
   */
  BackupResult(
      Manifest manifest,
      DumpReport report,
      List<DestinationOutcome> destinations,
      List<String> notices) {
    this.backup = new StoredBackup(manifest);
    this.report = report;
    this.destinations = List.copyOf(destinations);
    this.notices = List.copyOf(notices);
  }

  /** By which it is found again. */
  public String id() {
    return backup.id();
  }

  /** The backup as {@link BackupStore} lists it. */
  public StoredBackup backup() {
    return backup;
  }

  /** Whether the whole database is in it. */
  public boolean complete() {
    return backup.complete();
  }

  /**
   * Objects that were left out, as "kind name": because they cannot be dumped, if skipUnsupported()
   * was asked for, or because the role may not read them, as subscriptions and the options of user
   * mappings where it is no superuser. Rows that it may not read fail the backup.
   */
  public List<String> skipped() {
    return report.skipped();
  }

  /**
   * Objects of users that the catalogs hold. Every catalog row that is none is in {@link
   * #excludedRows()}; a backup for which the two do not add up to the server's own count fails.
   */
  public long objects() {
    return report.completeness().objects();
  }

  /** How many catalog rows are no objects of users, by reason, such as "came with the server". */
  public Map<String, Long> excludedRows() {
    Map<String, Long> rows = new TreeMap<>();
    report.completeness().exclusions().forEach((why, count) -> rows.put(why.reason(), count));
    return rows;
  }

  /** Entries in the archive's table of contents. */
  public int entries() {
    return report.entries();
  }

  /** Tables whose rows were copied. */
  public int tables() {
    return report.tables();
  }

  /** Rows that were copied; counted as they came, and equal to what the server says it sent. */
  public long rows() {
    return report.rows();
  }

  /** Large objects that were copied; counted as they came, each with all its bytes. */
  public long largeObjects() {
    return report.largeObjects();
  }

  /** Bytes of all objects on the target. */
  public long size() {
    return backup.size();
  }

  /** Bytes of the rows and large objects before compression. */
  public long uncompressedBytes() {
    return report.bytes();
  }

  public Duration duration() {
    return backup.duration();
  }

  /**
   * How often the snapshot was taken until nothing moved under it; 1 unless tables were altered
   * meanwhile.
   */
  public int snapshotAttempts() {
    return report.snapshot().attempts();
  }

  /**
   * What became of it at each destination, in the order in which they were given. <b>One that
   * failed is here, in the notices, and nowhere else</b>: see {@link #requireEverywhere()}.
   */
  public List<DestinationOutcome> destinations() {
    return destinations;
  }

  /**
   * Insists that it is at every destination, and good where it was to be verified.
   *
   * @return this
   * @throws StorageException naming those where it is not, with each one's failure as a suppressed
   *     exception; the backup stays where it is
   */
  @CanIgnoreReturnValue
  public BackupResult requireEverywhere() {
    List<PgOpsException> failures =
        destinations.stream().flatMap(outcome -> outcome.failure().stream()).toList();
    if (!failures.isEmpty()) {
      throw FanOut.none(
          "Backup %s failed at %d of %d destinations"
              .formatted(id(), failures.size(), destinations.size()),
          failures);
    }
    return this;
  }

  /**
   * What verifying it found, which is good; empty unless {@link Backup#verify} was asked for, or if
   * there are several {@link #destinations()}.
   */
  public Optional<VerifyResult> verification() {
    return only().flatMap(DestinationOutcome::verification);
  }

  /**
   * What was deleted afterwards; empty unless {@link Backup#retention} was asked for and could be
   * applied, or if there are several {@link #destinations()}.
   */
  public Optional<PruneReport> pruned() {
    return only().flatMap(DestinationOutcome::pruned);
  }

  private Optional<DestinationOutcome> only() {
    return destinations.size() == 1 ? Optional.of(destinations.get(0)) : Optional.empty();
  }

  /** What should be known, each a sentence. */
  public List<String> notices() {
    return notices;
  }

  @Override
  public String toString() {
    return "backup "
        + id()
        + ": "
        + tables()
        + " tables, "
        + rows()
        + " rows, "
        + size()
        + " bytes";
  }
}
