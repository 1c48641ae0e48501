package io.pgops.event;

/** An operation began. The first event. */
public final class OperationStarted implements PgOpsEvent {
  private final String operation;

  public OperationStarted(String operation) {
    this.operation = operation;
  }

  @Override
  public String operation() {
    return operation;
  }

  @Override
  public String toString() {
    return operation + " started";
  }
}
