package io.pgops.event;

/**
 * Something that should be known, though the operation goes on. It is in the operation's result
 * too.
 */
public final class Notice implements PgOpsEvent {
  private final String operation;
  private final String text;

  public Notice(String operation, String text) {
    this.operation = operation;
    this.text = text;
  }

  @Override
  public String operation() {
    return operation;
  }

  /** One sentence. */
  public String text() {
    return text;
  }

  @Override
  public String toString() {
    return operation + ": " + text;
  }
}
