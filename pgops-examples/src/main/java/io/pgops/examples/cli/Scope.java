package io.pgops.examples.cli;

import io.pgops.StoredBackup;
import io.pgops.StoredSet;
import java.util.List;

/** Whether everything is in a backup or a set. */
final class Scope {
  private Scope() {}

  /** "complete", or "partial" and why. */
  static String of(StoredBackup backup) {
    return of(backup.partialReasons());
  }

  /** The same of a set. */
  static String of(StoredSet set) {
    return of(set.partialReasons());
  }

  private static String of(List<String> reasons) {
    return reasons.isEmpty() ? "complete" : "partial: " + String.join("; ", reasons);
  }
}
