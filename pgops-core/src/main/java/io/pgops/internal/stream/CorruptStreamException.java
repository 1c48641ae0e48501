package io.pgops.internal.stream;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A compressed stream is damaged, cut short, or followed by bytes that do not belong to it. */
public final class CorruptStreamException extends IOException {
  private static final long serialVersionUID = 1L;

  public CorruptStreamException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
