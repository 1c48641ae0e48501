package io.pgops.error;

import org.jspecify.annotations.Nullable;

/**
 * A storage target could not be read or written, or took nothing for longer than the idle timeout.
 */
public final class StorageException extends PgOpsException {
  private static final long serialVersionUID = 1L;

  public StorageException(String message, @Nullable String hint, @Nullable Throwable cause) {
    super(message, hint, cause);
  }
}
