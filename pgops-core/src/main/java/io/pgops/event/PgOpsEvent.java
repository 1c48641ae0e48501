package io.pgops.event;

/** Something that happened in an operation. Immutable. */
public sealed interface PgOpsEvent
    permits OperationStarted, PhaseStarted, Progress, EntryDone, Notice, OperationEnded {
  /** What the operation is, such as "backup of app": the same for all its events. */
  String operation();
}
