package io.pgops.error;

import org.jspecify.annotations.Nullable;

/** An archive is damaged, truncated, of a kind that is not supported, or not an archive. */
public final class ArchiveFormatException extends PgOpsException {
  private static final long serialVersionUID = 1L;

  private static final String UNTRUSTWORTHY =
      "The archive cannot be trusted: use another backup, or fetch this one again.";

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
    this(message, UNTRUSTWORTHY, offset, cause);
  }

  private ArchiveFormatException(
      String message, String hint, long offset, @Nullable Throwable cause) {
    super(offset < 0 ? message : message + " (at byte " + offset + ")", hint, cause);
    this.offset = offset;
  }

  /**
   * The archive may be sound, but this version of PgOps cannot read it.
   *
   * @param hint what can be done with it instead
   * @param offset bytes from the archive's start at which reading stopped; -1 when unknown
   */
  public static ArchiveFormatException unsupported(String message, String hint, long offset) {
    return new ArchiveFormatException(message, hint, offset, null);
  }

  /** Bytes from the archive's start at which reading stopped; -1 when unknown. */
  public long offset() {
    return offset;
  }
}
