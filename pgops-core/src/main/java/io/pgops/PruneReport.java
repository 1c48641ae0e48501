package io.pgops;

import java.util.List;

/**
 * What {@link Prune} would do, or has done. Immutable.
 *
 * @see Prune#plan()
 * @see Prune#run()
 */
public final class PruneReport {
  private final List<PruneItem> deleted;
  private final List<PruneItem> kept;
  private final List<UnreadableBackup> problems;

  PruneReport(List<PruneItem> deleted, List<PruneItem> kept, List<UnreadableBackup> problems) {
    this.deleted = List.copyOf(deleted);
    this.kept = List.copyOf(kept);
    this.problems = List.copyOf(problems);
  }

  /** What goes, each with its reason: series by series, the newest first, debris at the end. */
  public List<PruneItem> deleted() {
    return deleted;
  }

  /** What stays, each with its reason. */
  public List<PruneItem> kept() {
    return kept;
  }

  /** What stays because it cannot be read: nothing is known of it. */
  public List<UnreadableBackup> problems() {
    return problems;
  }

  /** Bytes of all that goes. */
  public long deletedBytes() {
    return deleted.stream().mapToLong(PruneItem::size).sum();
  }

  @Override
  public String toString() {
    return "deleted " + deleted + ", kept " + kept + ", problems " + problems;
  }
}
