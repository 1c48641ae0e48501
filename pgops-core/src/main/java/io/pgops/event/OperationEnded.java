package io.pgops.event;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An operation ended, well or not. The last event. */
public final class OperationEnded implements PgOpsEvent {
  private final String operation;
  private final @Nullable Throwable failure;

  /**
   * @param failure null when it ended well
   */
  public OperationEnded(String operation, @Nullable Throwable failure) {
    this.operation = operation;
    this.failure = failure;
  }

  @Override
  public String operation() {
    return operation;
  }

  /** Why it failed; empty when it ended well. */
  public Optional<Throwable> failure() {
    return Optional.ofNullable(failure);
  }

  @Override
  public String toString() {
    return operation + (failure == null ? " done" : " failed: " + failure.getMessage());
  }
}
