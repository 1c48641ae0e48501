package io.pgops;

import com.google.errorprone.annotations.CheckReturnValue;
import io.pgops.retention.Retention;
import io.pgops.storage.StorageTarget;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One of the places that a backup is written to, with what is done there once it is there.
 * Immutable.
 *
 * @see Backup#to(Destination...)
 */
@CheckReturnValue
public final class Destination {
  private final StorageTarget target;
  private final @Nullable VerifyLevel level;
  private final @Nullable Retention policy;

  private Destination(
      StorageTarget target, @Nullable VerifyLevel level, @Nullable Retention policy) {
    this.target = target;
    this.level = level;
    this.policy = policy;
  }

  /** That target, and what the backup asks for in general. */
  public static Destination of(StorageTarget target) {
    return new Destination(Objects.requireNonNull(target, "target"), null, null);
  }

  /**
   * Deletes here what the policy does not keep, in place of {@link Backup#retention}: only once the
   * backup is here, and verified if it is to be.
   */
  public Destination retention(Retention newPolicy) {
    return new Destination(target, level, Objects.requireNonNull(newPolicy, "policy"));
  }

  /** Verifies the backup here, in place of {@link Backup#verify}. */
  public Destination verify(VerifyLevel newLevel) {
    return new Destination(target, Objects.requireNonNull(newLevel, "level"), policy);
  }

  static void requireDifferent(List<Destination> destinations) {
    if (destinations.isEmpty()) {
      throw new IllegalArgumentException("at least one destination is needed");
    }
    Set<Object> known = new HashSet<>();
    for (Destination destination : destinations) {
      // one of them taking back what failed would take the other's
      if (!known.add(destination.target) || !known.add(destination.describe())) {
        throw new IllegalArgumentException(
            destination.describe() + " is given twice as a destination");
      }
    }
  }

  StorageTarget target() {
    return target;
  }

  String describe() {
    return target.describe();
  }

  /** The backup's options, as they are here. */
  BackupOptions options(BackupOptions general) {
    BackupOptions here = new BackupOptions(general);
    here.verify = level == null ? general.verify : level;
    here.retention = policy == null ? general.retention : policy;
    return here;
  }

  @Override
  public String toString() {
    return describe();
  }
}
