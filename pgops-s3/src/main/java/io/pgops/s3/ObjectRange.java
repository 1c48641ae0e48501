package io.pgops.s3;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import io.pgops.storage.StorageTarget;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;

/** A range of an object; what breaks midway is asked for again from there on. */
final class ObjectRange extends InputStream {
  private static final Pattern CONTENT_RANGE = Pattern.compile("bytes (\\d+)-(\\d+)/(\\d+)");

  /** How often in a row a connection may break without a byte from it. */
  private static final int MOST_BREAKS = 5;

  private static final long PAUSE_MILLIS = 100;

  private final Bucket bucket;
  private final String key;
  private final String etag;
  private final long end;
  private long position;
  private int breaks;
  private boolean ended;

  @GuardedBy("this")
  private @Nullable ResponseInputStream<GetObjectResponse> stream;

  @GuardedBy("this")
  private @Nullable Call<?> reopening;

  @GuardedBy("this")
  private boolean closed;

  private ObjectRange(
      Bucket bucket,
      String key,
      ResponseInputStream<GetObjectResponse> stream,
      long position,
      long end) {
    this.bucket = bucket;
    this.key = key;
    this.etag = stream.response().eTag();
    this.stream = stream;
    this.position = position;
    this.end = end;
  }

  /**
   * @param length a number of bytes, or {@link StorageTarget#TO_END}
   */
  static InputStream open(Bucket bucket, String key, long offset, long length) throws IOException {
    if (length == 0) {
      return empty(bucket, key, offset, length, null);
    }
    try {
      ResponseInputStream<GetObjectResponse> stream =
          await(bucket.calls.start(() -> get(bucket, key, null, offset, length)));
      try {
        long size = size(bucket, key, stream.response(), offset, offset > 0 || length > 0);
        if (length > size - offset) {
          throw bucket.failure.beyondTheEnd(key, offset, length, size);
        }
        long end = length == StorageTarget.TO_END ? size : offset + length;
        return new ObjectRange(bucket, key, stream, offset, end);
      } catch (IOException | RuntimeException e) {
        stream.abort();
        throw e;
      }
    } catch (SdkException e) {
      return switch (S3Failure.status(e)) {
        case S3Failure.NOT_FOUND -> throw bucket.failure.missing(key, e);
        case S3Failure.RANGE_NOT_SATISFIABLE -> empty(bucket, key, offset, length, e);
        default -> throw bucket.failure.of("reading", key, e);
      };
    } catch (InterruptedIOException e) {
      throw bucket.failure.of("reading", key, e);
    }
  }

  /** A result that comes after all is not left open. */
  private static ResponseInputStream<GetObjectResponse> await(
      Call<ResponseInputStream<GetObjectResponse>> call) throws IOException {
    try {
      return call.await();
    } catch (InterruptedIOException e) {
      call.whenEnded(
          (late, failure) -> {
            if (late != null) {
              late.abort();
            }
          });
      throw e;
    }
  }

  /** Of nothing, where the offset is within the object. */
  private static InputStream empty(
      Bucket bucket, String key, long offset, long length, @Nullable SdkException cause)
      throws IOException {
    Optional<Found> found = bucket.find(key);
    if (found.isEmpty()) {
      throw bucket.failure.missing(key, cause);
    }
    long size = found.get().size();
    if (offset > size || length > size - offset) {
      throw bucket.failure.beyondTheEnd(key, offset, length, size);
    }
    return InputStream.nullInputStream();
  }

  private static ResponseInputStream<GetObjectResponse> get(
      Bucket bucket, String key, @Nullable String etag, long offset, long length) {
    GetObjectRequest.Builder request =
        GetObjectRequest.builder().bucket(bucket.options.bucket).key(bucket.full(key));
    if (length > 0) {
      long last = offset > Long.MAX_VALUE - length ? Long.MAX_VALUE : offset + length - 1;
      request.range("bytes=" + offset + "-" + last);
    } else if (offset > 0) {
      request.range("bytes=" + offset + "-");
    }
    if (etag != null) {
      request.ifMatch(etag);
    }
    return bucket.client.getObject(request.build());
  }

  private static long size(
      Bucket bucket, String key, GetObjectResponse response, long offset, boolean ranged)
      throws IOException {
    if (!ranged) {
      return response.contentLength();
    }
    Matcher range = CONTENT_RANGE.matcher(String.valueOf(response.contentRange()));
    if (!range.matches() || Long.parseLong(range.group(1)) != offset) {
      throw bucket.failure.of(
          "reading",
          key,
          "the endpoint was asked for bytes from "
              + offset
              + " on, and answered with \""
              + response.contentRange()
              + "\"",
          null);
    }
    return Long.parseLong(range.group(3));
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int from, int count) throws IOException {
    Objects.checkFromIndexSize(from, count, into.length);
    if (count == 0) {
      return 0;
    }
    while (true) {
      ResponseInputStream<GetObjectResponse> current = current();
      if (position == end) {
        return end(current);
      }
      Exception broken;
      try {
        int read = current.read(into, from, (int) Math.min(count, end - position));
        if (read > 0) {
          position += read;
          breaks = 0;
          return read;
        }
        broken = new IOException("the connection ended at byte " + position);
      } catch (IOException | SdkException e) {
        broken = e;
      }
      current.abort();
      reopen(broken);
    }
  }

  private synchronized ResponseInputStream<GetObjectResponse> current() throws IOException {
    if (closed || stream == null) {
      throw bucket.failure.of("reading", key, "the stream is closed", null);
    }
    return stream;
  }

  /** Reading on to the end is what makes the SDK compare its checksum. */
  private int end(ResponseInputStream<GetObjectResponse> current) throws IOException {
    if (!ended) {
      try {
        if (current.read() >= 0) {
          throw new IOException("the endpoint sent more than it was asked for");
        }
      } catch (IOException | SdkException e) {
        throw bucket.failure.of("reading", key, e);
      }
      ended = true;
    }
    return -1;
  }

  private void reopen(Exception broken) throws IOException {
    breaks++;
    Call<ResponseInputStream<GetObjectResponse>> call;
    synchronized (this) {
      if (closed) {
        throw bucket.failure.of("reading", key, "the stream is closed", broken);
      }
      if (breaks > MOST_BREAKS) {
        throw bucket.failure.of("reading", key, broken);
      }
      try {
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS * breaks);
        while (!closed && System.nanoTime() < until) {
          wait(PAUSE_MILLIS);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw bucket.failure.of("reading", key, "the thread was interrupted", e);
      }
      if (closed) {
        throw bucket.failure.of("reading", key, "the stream is closed", broken);
      }
      call = bucket.calls.start(() -> get(bucket, key, etag, position, end - position));
      reopening = call;
    }
    ResponseInputStream<GetObjectResponse> next;
    try {
      next = await(call);
    } catch (SdkException | IOException e) {
      IOException failed =
          S3Failure.status(e) == S3Failure.PRECONDITION_FAILED
              ? bucket.failure.of("reading", key, "the object was changed meanwhile", e)
              : bucket.failure.of("reading", key, e);
      failed.addSuppressed(broken);
      throw failed;
    }
    synchronized (this) {
      reopening = null;
      stream = next;
      if (closed) {
        next.abort();
      }
    }
    size(bucket, key, next.response(), position, true);
  }

  @Override
  public int available() {
    return 0;
  }

  @Override
  public void close() throws IOException {
    ResponseInputStream<GetObjectResponse> current;
    synchronized (this) {
      if (closed) {
        return;
      }
      closed = true;
      notifyAll();
      if (reopening != null) {
        reopening.abort();
      }
      current = stream;
    }
    if (current != null) {
      if (ended) {
        current.close();
      } else {
        // closing would read what is left of the object
        current.abort();
      }
    }
  }
}
