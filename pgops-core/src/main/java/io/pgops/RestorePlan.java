package io.pgops;

import io.pgops.internal.archive.TocListing;
import io.pgops.internal.jdbcengine.RestorePreview;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a restore would do, found out without changing anything. Immutable. */
public final class RestorePlan {
  private final @Nullable StoredBackup backup;
  private final RestorePreview preview;
  private final boolean createsDatabase;

  RestorePlan(FoundArchive found, RestorePreview preview, @Nullable String newDatabase) {
    this.backup = found.backup();
    this.preview = preview;
    this.createsDatabase = newDatabase != null;
  }

  /** Which backup it would be; empty for a file. */
  public Optional<StoredBackup> backup() {
    return Optional.ofNullable(backup);
  }

  /** Into which database. */
  public String database() {
    return preview.database();
  }

  /** Whether the database would be created. */
  public boolean createsDatabase() {
    return createsDatabase;
  }

  /** The target's version, such as "18.6". */
  public String serverVersion() {
    return preview.server().version().text();
  }

  /** The dumped server's version, as the archive tells it. */
  public String archivedServerVersion() {
    return preview.toc().header().serverVersion();
  }

  /** The archive's entries, a line each, as pg_restore lists them. */
  public String listing() {
    return TocListing.of(preview.toc());
  }

  public int entries() {
    return preview.toc().entries().size();
  }

  /** Tables whose rows would be loaded. */
  public int tables() {
    return preview.toc().tables();
  }

  /** Why the restore would be refused, each a sentence; empty when it would begin. */
  public List<String> problems() {
    return preview.problems();
  }
}
