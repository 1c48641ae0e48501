package io.pgops;

import io.pgops.internal.archive.TocEntry;
import io.pgops.internal.jdbcengine.DumpPreview;
import java.util.List;

/** What a backup would hold, read from the database without copying a row. Immutable. */
public final class BackupPlan {
  private final DumpPreview preview;

  BackupPlan(DumpPreview preview) {
    this.preview = preview;
  }

  public String database() {
    return preview.server().database();
  }

  /** As the server tells it, such as "18.6". */
  public String serverVersion() {
    return preview.server().version().text();
  }

  /** The archive format's version, such as "1.16". */
  public String archiveVersion() {
    return preview.version().toString();
  }

  /**
   * Every entry of the archive in its order, as "KIND schema.name" or "COMMENT KIND name in
   * schema".
   */
  public List<String> entries() {
    return preview.entries().stream().map(TocEntry::name).toList();
  }

  /** Tables whose rows would be copied. */
  public int tables() {
    return preview.tables();
  }

  /** Bytes of those tables' files, TOAST included. */
  public long tableBytes() {
    return preview.tableBytes();
  }

  /** Large objects that would be copied. */
  public long largeObjects() {
    return preview.largeObjects();
  }

  /** What would be left out because it cannot be dumped or read, as "kind name". */
  public List<String> skipped() {
    return preview.skipped();
  }

  /** What should be known, each a sentence. */
  public List<String> notices() {
    return preview.notices();
  }
}
