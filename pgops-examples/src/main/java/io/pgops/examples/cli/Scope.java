package io.pgops.examples.cli;

import io.pgops.StoredBackup;

/** Whether everything is in a backup. */
final class Scope {
  private Scope() {}

  /** "complete", or "partial" and why. */
  static String of(StoredBackup backup) {
    return backup.complete()
        ? "complete"
        : "partial: " + String.join("; ", backup.partialReasons());
  }
}
