package io.pgops;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.errorprone.annotations.CheckReturnValue;
import io.pgops.internal.manifest.BackupId;
import io.pgops.retention.Retention;
import io.pgops.storage.StorageTarget;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request to delete what a {@link Retention} does not keep: by default of all names.
 *
 * <p>Backups of one name and one database are a series, and so are the backups of globals of a
 * name, and the sets of a name. A set's backups live and die with it: only the set is decided
 * about, which counts as held if one of its backups is held, as bad if one was verified as bad or
 * is missing, and as good if all were verified as good. A backup whose set is gone stands alone,
 * once it is a day old: until then its set may be about to be written.
 *
 * <p>What was never finished goes too: data and markers without a manifest whose newest object is
 * older than a day. So a deletion that was interrupted is ended by the next one. A manifest that
 * cannot be read, and all that belongs to it, stays.
 *
 * <p>A backup that is being restored is not protected by that: {@link BackupStore#hold} it. A
 * restore of which the data vanish fails, and empties its target again.
 *
 * <p>Requests to the target, for B backups and sets of N names: {@link #plan()} takes 1 + 2 N
 * listings, two of them with {@link #name} where there are no sets, and B reads, 16 at once. {@link
 * #run()} takes at most three deletions more for each 300 that go; for a set three requests of its
 * own, and a look for each piece of debris.
 *
 * <p>Immutable and thread-safe. Nothing runs before {@link #plan()} or {@link #run()}.
 */
@CheckReturnValue
public final class Prune {
  private final StorageTarget target;
  private final Retention policy;
  private final @Nullable String name;
  private final Clock clock;

  Prune(StorageTarget target, Retention policy, @Nullable String name, Clock clock) {
    this.target = target;
    this.policy = Objects.requireNonNull(policy, "policy");
    this.name = name;
    this.clock = clock;
  }

  /** Only backups and sets of this name. */
  public Prune name(String only) {
    return new Prune(target, policy, BackupId.requireName(only), clock);
  }

  /**
   * Says what would go and what would stay. Deletes nothing.
   *
   * @throws io.pgops.error.StorageException if the target cannot be read
   */
  public PruneReport plan() {
    return new PruneRun(target, policy, clock).find(name).report();
  }

  /**
   * Deletes it: of each the manifest first, so that nothing half deleted looks like a backup. Each
   * deletion is logged with its reason.
   *
   * @return what was deleted
   * @throws io.pgops.error.StorageException if the target cannot be read, or something could not be
   *     deleted; the next run ends what this one began
   * @throws io.pgops.error.OperationCancelledException on an interrupted thread
   */
  @CanIgnoreReturnValue
  public PruneReport run() {
    PruneRun run = new PruneRun(target, policy, clock);
    PruneRun.Found found = run.find(name);
    run.delete(found);
    return found.report();
  }
}
