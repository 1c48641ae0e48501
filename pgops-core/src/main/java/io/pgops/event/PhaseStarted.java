package io.pgops.event;

/** An operation turned to its next part. */
public final class PhaseStarted implements PgOpsEvent {
  private final String operation;
  private final String phase;

  /**
   * @param phase such as "reading the catalogs"
   */
  public PhaseStarted(String operation, String phase) {
    this.operation = operation;
    this.phase = phase;
  }

  @Override
  public String operation() {
    return operation;
  }

  /** Such as "reading the catalogs". */
  public String phase() {
    return phase;
  }

  @Override
  public String toString() {
    return operation + ": " + phase;
  }
}
