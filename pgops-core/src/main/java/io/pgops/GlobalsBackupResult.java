package io.pgops;

import io.pgops.internal.globals.Globals;
import io.pgops.internal.manifest.Manifest;
import java.time.Duration;
import java.util.List;

/** A backup of globals that was made. Immutable. */
public final class GlobalsBackupResult {
  private final StoredBackup backup;
  private final Globals globals;
  private final List<String> notices;

  GlobalsBackupResult(Manifest manifest, Globals globals, List<String> notices) {
    this.backup = new StoredBackup(manifest);
    this.globals = globals;
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

  /** Whether everything is in it, passwords' verifiers among it. */
  public boolean complete() {
    return backup.complete();
  }

  /** Names of the roles in it: all but those that every server has, which begin with "pg_". */
  public List<String> roles() {
    return List.copyOf(globals.roles());
  }

  /** Names of the tablespaces in it. */
  public List<String> tablespaces() {
    return List.copyOf(globals.tablespaces());
  }

  /** Bytes of all objects on the target. */
  public long size() {
    return backup.size();
  }

  public Duration duration() {
    return backup.duration();
  }

  /** What should be known, each a sentence. */
  public List<String> notices() {
    return notices;
  }

  @Override
  public String toString() {
    return "backup " + id() + ": " + roles().size() + " roles, " + size() + " bytes";
  }
}
