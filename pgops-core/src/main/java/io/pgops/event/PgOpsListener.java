package io.pgops.event;

/**
 * Hears what an operation does. Called on the operation's own threads, one event at a time; a
 * listener that blocks holds the operation up, one that throws is logged and otherwise ignored.
 */
@FunctionalInterface
public interface PgOpsListener {
  /** New types of events may come with new versions: ignore those you do not know. */
  void on(PgOpsEvent event);
}
