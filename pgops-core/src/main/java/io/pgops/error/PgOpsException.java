package io.pgops.error;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An operation of PgOps failed. The message says what failed, on which object and why; {@link
 * #hint()} says what to do about it. Neither ever holds a password, a URL's query or row data.
 */
public abstract class PgOpsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final @Nullable String hint;

  PgOpsException(String message, @Nullable String hint, @Nullable Throwable cause) {
    super(message, cause);
    this.hint = hint;
  }

  /** What to do about it, one sentence; empty when the message says it all. */
  public final Optional<String> hint() {
    return Optional.ofNullable(hint);
  }
}
