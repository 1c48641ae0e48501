package io.pgops.error;

import org.jspecify.annotations.Nullable;

/** An archive is damaged, truncated, or not an archive. */
public final class ArchiveFormatException extends PgOpsException {
  private static final long serialVersionUID = 1L;

  private final long offset;

  /**
   * @param offset bytes from the archive's start at which reading stopped; -1 when unknown
   */
  public ArchiveFormatException(String message, long offset) {
    this(message, offset, null);
  }

  /**
   * @param offset bytes from the archive's start at which reading stopped; -1 when unknown
   */
  public ArchiveFormatException(String message, long offset, @Nullable Throwable cause) {
    super(
        offset < 0 ? message : message + " (at byte " + offset + ")",
        "The archive cannot be trusted: use another backup, or fetch this one again.",
        cause);
    this.offset = offset;
  }

  /** Bytes from the archive's start at which reading stopped; -1 when unknown. */
  public long offset() {
    return offset;
  }
}
