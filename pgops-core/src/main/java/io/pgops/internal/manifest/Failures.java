package io.pgops.internal.manifest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.pgops.error.ArchiveFormatException;
import io.pgops.error.OperationCancelledException;
import io.pgops.error.PgOpsException;
import io.pgops.error.StorageException;
import io.pgops.storage.StorageTarget;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What can be wrong with one JSON object on storage. */
final class Failures {
  private final String what;

  /**
   * @param what such as "Manifest"
   */
  Failures(String what, String key, StorageTarget target) {
    this.what = what + " " + key + " in " + target.describe();
  }

  /**
   * The target failed; a thread that is interrupted was cancelled, whatever the target calls it.
   */
  PgOpsException io(String verb, IOException e) {
    String message = what + " could not be " + verb;
    return Thread.currentThread().isInterrupted()
        ? new OperationCancelledException(message + ": the thread was interrupted.", e)
        : new StorageException(
            message + ": " + e.getMessage(), "Check the target, then run the operation again.", e);
  }

  /** The content is not what was written. */
  ArchiveFormatException damaged(String reason, long offset, @Nullable Throwable cause) {
    return new ArchiveFormatException(what + " is damaged: " + reason, offset, cause);
  }

  ArchiveFormatException damaged(String reason) {
    return damaged(reason, -1, null);
  }

  ArchiveFormatException notJson(IOException e) {
    if (e instanceof JsonProcessingException json) {
      long offset = json.getLocation() == null ? -1 : json.getLocation().getByteOffset();
      String reason =
          json instanceof JsonEOFException ? "it ends early" : json.getOriginalMessage();
      return damaged(reason, offset, e);
    }
    return damaged(e.getClass().getSimpleName() + ": " + e.getMessage(), -1, e);
  }

  /**
   * @param newest the newest format version that this version of PgOps reads
   */
  void requireVersion(long formatVersion, int newest) {
    if (formatVersion < 1) {
      throw damaged("there is no format version " + formatVersion);
    }
    if (formatVersion > newest) {
      throw new StorageException(
          what
              + " has format version "
              + formatVersion
              + ", and this version of PgOps reads up to "
              + newest
              + ".",
          "Use the version of PgOps that wrote it, or a newer one.",
          null);
    }
  }
}
