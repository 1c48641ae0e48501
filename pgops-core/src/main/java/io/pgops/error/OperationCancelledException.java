package io.pgops.error;

import org.jspecify.annotations.Nullable;

/** The caller cancelled the operation, or its thread was interrupted. */
public final class OperationCancelledException extends PgOpsException {
  private static final long serialVersionUID = 1L;

  public OperationCancelledException(String message, @Nullable Throwable cause) {
    super(message, null, cause);
  }
}
