package io.pgops.error;

import org.jspecify.annotations.Nullable;

/**
 * Something could not be encrypted or decrypted for its key's sake: there is none, or not the right
 * one. Nothing was changed.
 */
public final class EncryptionException extends PgOpsException {
  private static final long serialVersionUID = 1L;

  public EncryptionException(String message, @Nullable String hint, @Nullable Throwable cause) {
    super(message, hint, cause);
  }
}
