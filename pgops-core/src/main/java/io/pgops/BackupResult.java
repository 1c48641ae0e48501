package io.pgops;

import io.pgops.internal.jdbcengine.DumpReport;
import io.pgops.internal.manifest.Manifest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A backup that was made. Immutable. */
public final class BackupResult {
  private final StoredBackup backup;
  private final DumpReport report;
  private final @Nullable VerifyResult verification;
  private final @Nullable PruneReport pruned;
  private final List<String> notices;

  BackupResult(Manifest manifest, DumpReport report, List<String> notices) {
    this(manifest, report, null, null, notices);
  }

  BackupResult(
      Manifest manifest,
      DumpReport report,
      @Nullable VerifyResult verification,
      @Nullable PruneReport pruned,
      List<String> notices) {
    this.verification = verification;
    this.pruned = pruned;
    this.backup = new StoredBackup(manifest);
    this.report = report;
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

  /** What verifying it found, which is good; empty unless {@link Backup#verify} was asked for. */
  public Optional<VerifyResult> verification() {
    return Optional.ofNullable(verification);
  }

  /**
   * What was deleted afterwards; empty unless {@link Backup#retention} was asked for and could be
   * applied.
   */
  public Optional<PruneReport> pruned() {
    return Optional.ofNullable(pruned);
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
