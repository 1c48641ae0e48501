package io.pgops.examples.guide;

import io.pgops.Backup;
import io.pgops.BackupPlan;
import io.pgops.BackupResult;
import io.pgops.Compression;
import io.pgops.PgOps;
import io.pgops.event.Notice;
import io.pgops.event.PhaseStarted;
import io.pgops.event.Progress;
import io.pgops.storage.StorageTarget;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** Making backups. */
public final class Backups {
  private Backups() {}

  /** Everything. */
  public static BackupResult everything(DataSource dataSource, StorageTarget backups) {
    // region everything
    BackupResult result = PgOps.backup(dataSource).name("mail-nightly").to(backups);

    String id = result.id(); // mail-nightly_20260131_020000_k3fq
    boolean complete = result.complete(); // nothing was selected or left out
    long rows = result.rows(); // counted while they were copied
    List<String> notices = result.notices(); // anything that should be known
    // endregion
    if (!complete || rows < 1 || !notices.isEmpty() || !id.startsWith("mail-nightly_")) {
      throw new IllegalStateException("unexpected: " + result);
    }
    return result;
  }

  /** Parts of a database. */
  public static List<Backup> parts(DataSource dataSource) {
    // region selection
    Backup all = PgOps.backup(dataSource);

    // names are exact, as in the catalog: no quotes, no folding of case
    Backup schema = all.schemas("mail");
    Backup tables = all.tables("mail.message", "mail.attachment");

    // patterns are those of psql and pg_dump: * ? | and regular expressions, folded to lower case
    Backup matching = all.schemasMatching("mail|audit_*").excludeTablesMatching("*.tmp_*");

    // definitions of everything, but not the rows of these
    Backup withoutRows = all.excludeData("mail.attachment");

    // definitions only, or rows only
    Backup definitions = all.schemaOnly();
    Backup rows = all.dataOnly();

    // large objects belong to no schema: they come with everything, or when they are asked for
    Backup withLargeObjects = schema.largeObjects(true);
    // endregion
    return List.of(schema, tables, matching, withoutRows, definitions, rows, withLargeObjects);
  }

  /** What a backup would be. */
  public static BackupPlan plan(DataSource dataSource) {
    // region plan
    BackupPlan plan = PgOps.backup(dataSource).skipUnsupported().plan();

    plan.entries().forEach(System.out::println); // "TABLE mail.message", "INDEX ..."
    plan.skipped().forEach(object -> System.out.println("cannot be dumped: " + object));
    // endregion
    return plan;
  }

  /** Options that have defaults. */
  public static BackupResult tuned(DataSource dataSource, StorageTarget backups) {
    // region options
    BackupResult result =
        PgOps.backup(dataSource)
            .compression(Compression.gzip(6)) // zstd:3 is the default from PostgreSQL 16 on
            .readableBy(14) // pg_restore 14 and newer; the default is the server's own version
            .lockTimeout(Duration.ofMinutes(1)) // for a table that someone has locked; 10 s
            .idleTimeout(Duration.ofMinutes(2)) // for a server or a target gone silent; 5 min
            .to(backups);
    // endregion
    return result;
  }

  /** Watching. */
  public static BackupResult watched(
      DataSource dataSource, StorageTarget backups, Consumer<String> log) {
    // region events
    BackupResult result =
        PgOps.backup(dataSource)
            .listener(
                event -> {
                  if (event instanceof PhaseStarted phase) {
                    log.accept(phase.phase());
                  } else if (event instanceof Progress progress) {
                    log.accept(Math.round(progress.fraction() * 100) + "% " + progress.object());
                  } else if (event instanceof Notice notice) {
                    log.accept(notice.text());
                  }
                })
            .to(backups);
    // endregion
    return result;
  }
}
