package io.pgops.storage;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/** Puts what the JDK throws into words that name the key and the target, keeping its type. */
final class StorageFailure {
  private final String target;

  StorageFailure(String target) {
    this.target = target;
  }

  NoSuchFileException missing(String key, @Nullable Throwable cause) {
    return caused(new NoSuchFileException(key, null, "no such object in " + target), cause);
  }

  FileAlreadyExistsException exists(String key, FileAlreadyExistsException cause) {
    String reason = cause.getReason() == null ? "the object exists already" : cause.getReason();
    return caused(new FileAlreadyExistsException(key, null, reason + ", in " + target), cause);
  }

  IOException of(String doing, String key, String reason, @Nullable Throwable cause) {
    return new IOException(message(doing, key, reason), cause);
  }

  IOException of(String doing, String key, IOException e) {
    if (e instanceof ClosedByInterruptException) {
      return caused(
          new InterruptedIOException(message(doing, key, "the thread was interrupted")), e);
    }
    if (e instanceof EOFException) {
      return caused(new EOFException(message(doing, key, reason(e))), e);
    }
    return of(doing, key, reason(e), e);
  }

  private String message(String doing, String key, String reason) {
    String what = key.isEmpty() || key.endsWith("/") ? " folder \"" : " object \"";
    return doing + what + key + "\" in " + target + " failed: " + reason;
  }

  static String reason(Throwable e) {
    String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    if (reason != null && !reason.isBlank()) {
      return reason;
    }
    return e instanceof NoSuchFileException
        ? "no such file or folder any more"
        : e.getClass().getSimpleName();
  }

  private static <E extends IOException> E caused(E e, @Nullable Throwable cause) {
    if (cause != null) {
      e.initCause(cause);
    }
    return e;
  }
}
