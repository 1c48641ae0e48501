package io.pgops.error;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A restore was refused before it began, or failed. The target's state afterwards is in {@link
 * #targetState()}.
 */
public final class RestoreException extends PgOpsException {
  private static final long serialVersionUID = 1L;

  private final String[] failedEntries;
  private final String targetState;

  /**
   * @param failedEntries the archive entries that failed, as "DESC schema.name: reason"; empty when
   *     nothing was begun
   * @param targetState what the target looks like now, one sentence
   */
  public RestoreException(
      String message,
      List<String> failedEntries,
      String targetState,
      @Nullable String hint,
      @Nullable Throwable cause) {
    super(message + " " + targetState, hint, cause);
    this.failedEntries = failedEntries.toArray(String[]::new);
    this.targetState = targetState;
  }

  /** The archive entries that failed; empty when nothing was begun. */
  public List<String> failedEntries() {
    return List.of(failedEntries);
  }

  /** What the target looks like now, one sentence. */
  public String targetState() {
    return targetState;
  }
}
