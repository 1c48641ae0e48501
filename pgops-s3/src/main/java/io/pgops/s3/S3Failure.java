package io.pgops.s3;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsServiceException;

/** Puts what went wrong into words that name the key and the target. */
final class S3Failure {
  static final int NOT_FOUND = 404;
  static final int CONFLICT = 409;
  static final int PRECONDITION_FAILED = 412;
  static final int RANGE_NOT_SATISFIABLE = 416;

  private final String target;

  S3Failure(String target) {
    this.target = target;
  }

  NoSuchFileException missing(String key, @Nullable Throwable cause) {
    return caused(new NoSuchFileException(key, null, "no such object in " + target), cause);
  }

  FileAlreadyExistsException exists(String key, @Nullable Throwable cause) {
    return caused(
        new FileAlreadyExistsException(key, null, "the object exists already, in " + target),
        cause);
  }

  EOFException beyondTheEnd(String key, long offset, long length, long size) {
    String range = length < 0 ? "offset " + offset : "offset " + offset + " with length " + length;
    return new EOFException(
        message("reading", key, range + " reaches beyond its end at byte " + size));
  }

  IOException of(String doing, String key, String reason, @Nullable Throwable cause) {
    return new IOException(message(doing, key, reason), cause);
  }

  IOException of(String doing, String key, Throwable e) {
    if (e instanceof InterruptedIOException) {
      return caused(new InterruptedIOException(message(doing, key, reason(e))), e);
    }
    return of(doing, key, reason(e), e);
  }

  /** The HTTP status of an answer; 0 if there was none. */
  static int status(Throwable e) {
    return e instanceof AwsServiceException answer ? answer.statusCode() : 0;
  }

  /** Whether an answer says for certain that the request changed nothing. */
  static boolean refused(Throwable e) {
    int status = status(e);
    return status >= 400 && status < 500 && status != 408;
  }

  static String reason(Throwable e) {
    if (e instanceof AwsServiceException answer && answer.awsErrorDetails() != null) {
      String code = answer.awsErrorDetails().errorCode();
      String message = answer.awsErrorDetails().errorMessage();
      return "the endpoint answered "
          + answer.statusCode()
          + (code == null ? "" : " " + code)
          + (message == null ? "" : ": " + message);
    }
    String message = e.getMessage();
    return message == null || message.isBlank() ? e.getClass().getSimpleName() : message;
  }

  private String message(String doing, String key, String reason) {
    String what = key.isEmpty() || key.endsWith("/") ? " folder \"" : " object \"";
    return doing + what + key + "\" in " + target + " failed: " + reason;
  }

  private static <E extends IOException> E caused(E e, @Nullable Throwable cause) {
    if (cause != null) {
      e.initCause(cause);
    }
    return e;
  }
}
