package io.pgops;

import io.pgops.internal.exec.JobContext;
import io.pgops.internal.exec.Leases;
import io.pgops.internal.jdbcengine.DumpReport;
import io.pgops.internal.jdbcengine.DumpRun;
import io.pgops.internal.jdbcengine.Tell;
import io.pgops.internal.manifest.BackupId;
import io.pgops.internal.manifest.Manifest;
import io.pgops.internal.manifest.ObjectDigest;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A backup of one database that is on its target, but for its manifest.
 *
 * @param manifest that will make it exist
 */
record WrittenDatabase(BackupObjects objects, Manifest manifest, DumpReport report) {
  /**
   * @param database null for the source's own
   */
  static DumpRun engine(
      JobContext job,
      Leases leases,
      SourceConnector connector,
      @Nullable String database,
      BackupOptions options,
      Tell tell) {
    return new DumpRun(
        job,
        leases,
        database,
        connector.spareConnections(),
        options.forEngine(),
        Version.TEXT,
        tell);
  }

  /**
   * Writes the archive and its entry reports.
   *
   * @param set the set that it is made for; null for one that stands alone
   */
  static WrittenDatabase write(
      DumpRun engine, BackupObjects objects, BackupOptions options, @Nullable BackupId set)
      throws SQLException, IOException {
    DumpReport report = engine.run(objects);
    Manifest.Beginning beginning =
        new Manifest.Beginning(report.tableOfContents().bytes(), report.tableOfContents().sha256());
    List<ObjectDigest> digests = objects.commit(beginning);
    Manifest manifest =
        new Manifest(
            objects.id(),
            set,
            "jdbc",
            Version.TEXT,
            new Manifest.Archive(
                "custom",
                report.version().toString(),
                Compression.text(report.compression()),
                objects.encryption(),
                objects.encryption() == null ? beginning : null),
            report.server().forManifest(),
            new Manifest.Database(
                report.server().database(),
                report.server().encoding(),
                report.snapshot().lsn(),
                report.snapshot().time()),
            new Manifest.Scope(options.partialReasons(report.skipped())),
            objects.started(),
            Instant.now(),
            digests,
            new Manifest.Totals(
                report.tables(), report.rows(), report.largeObjects(), report.bytes()));
    return new WrittenDatabase(objects, manifest, report);
  }
}
