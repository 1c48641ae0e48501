package io.pgops;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * The backups that a {@link BackupStore} listed. Iterating goes over {@link #backups()}; look at
 * {@link #problems()} too, a manifest that cannot be read hides no other. Immutable.
 */
public final class BackupList implements Iterable<StoredBackup> {
  private final List<StoredBackup> backups;
  private final List<StoredSet> sets;
  private final List<UnreadableBackup> problems;
  private final Map<String, BackupStatus> statuses;

  BackupList(
      List<StoredBackup> backups,
      List<StoredSet> sets,
      List<UnreadableBackup> problems,
      Map<String, BackupStatus> statuses) {
    this.backups = List.copyOf(backups);
    this.sets = List.copyOf(sets);
    this.problems = List.copyOf(problems);
    this.statuses = Map.copyOf(statuses);
  }

  /**
   * The backups whose manifests could be read, of databases and of globals, complete and partial
   * ones, the newest first.
   */
  public List<StoredBackup> backups() {
    return backups;
  }

  /**
   * The sets whose manifests could be read, complete and partial ones, the newest first. Their
   * backups are among {@link #backups()}, unless only those of the set's own name were asked for.
   */
  public List<StoredSet> sets() {
    return sets;
  }

  /** What else is there and cannot be read, the newest first; empty when all is well. */
  public List<UnreadableBackup> problems() {
    return problems;
  }

  /**
   * Whether a backup or set is held, and what verification found.
   *
   * @param id of one in this list
   */
  public BackupStatus status(String id) {
    return statuses.getOrDefault(id, BackupStatus.NONE);
  }

  @Override
  public Iterator<StoredBackup> iterator() {
    return backups.iterator();
  }

  @Override
  public String toString() {
    return "backups " + backups + ", sets " + sets + ", problems " + problems;
  }
}
