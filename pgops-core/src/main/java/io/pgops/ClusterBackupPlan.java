package io.pgops;

import java.util.List;

/** What a backup of all databases would hold. Immutable. */
public final class ClusterBackupPlan {
  private final List<BackupPlan> databases;
  private final List<String> roles;
  private final List<String> tablespaces;
  private final List<String> skipped;
  private final List<String> notices;

  ClusterBackupPlan(
      List<BackupPlan> databases,
      List<String> roles,
      List<String> tablespaces,
      List<String> skipped,
      List<String> notices) {
    this.databases = List.copyOf(databases);
    this.roles = List.copyOf(roles);
    this.tablespaces = List.copyOf(tablespaces);
    this.skipped = List.copyOf(skipped);
    this.notices = List.copyOf(notices);
  }

  /** Of each database, in the order in which they would be backed up. */
  public List<BackupPlan> databases() {
    return databases;
  }

  /** Names of the roles that would be in it. */
  public List<String> roles() {
    return roles;
  }

  /** Names of the tablespaces that would be in it. */
  public List<String> tablespaces() {
    return tablespaces;
  }

  /** Databases that would not be in it, each with the reason. */
  public List<String> skipped() {
    return skipped;
  }

  /** What should be known, each a sentence. */
  public List<String> notices() {
    return notices;
  }
}
