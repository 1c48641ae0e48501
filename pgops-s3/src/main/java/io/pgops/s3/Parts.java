package io.pgops.s3;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.UploadPartResponse;

/** The parts of an object on their way, and the memory that they take. */
final class Parts {
  private final Bucket bucket;
  private final String fullKey;
  private final long memory;

  @GuardedBy("this")
  private final Deque<byte[]> free = new ArrayDeque<>();

  @GuardedBy("this")
  private final Set<Call<?>> sending = new LinkedHashSet<>();

  @GuardedBy("this")
  private final List<CompletedPart> sent = new ArrayList<>();

  @GuardedBy("this")
  private long taken;

  @GuardedBy("this")
  private @Nullable Throwable failure;

  Parts(Bucket bucket, String fullKey) {
    this.bucket = bucket;
    this.fullKey = fullKey;
    this.memory = (bucket.options.partsInFlight + 1L) * bucket.options.partSize;
  }

  static long inWholeChunks(long bytes) {
    return (bytes + PartBody.CHUNK - 1) / PartBody.CHUNK * PartBody.CHUNK;
  }

  /**
   * A piece of memory for a part, once there is one.
   *
   * @param partSize what all chunks of this part will take: so much there is in any case
   */
  synchronized byte[] chunk(long partSize) throws IOException {
    long limit = Math.max(memory, partSize);
    while (failure == null && taken + PartBody.CHUNK > limit) {
      pause();
    }
    requireUnbroken();
    taken += PartBody.CHUNK;
    byte[] chunk = free.poll();
    return chunk == null ? new byte[PartBody.CHUNK] : chunk;
  }

  /** Sends a part, once there are not too many under way. */
  void send(String uploadId, int number, PartBody body) throws IOException {
    synchronized (this) {
      while (failure == null && sending.size() >= bucket.options.partsInFlight) {
        pause();
      }
      requireUnbroken();
      Call<UploadPartResponse> call =
          bucket.calls.start(
              () ->
                  bucket.client.uploadPart(
                      b ->
                          b.bucket(bucket.options.bucket)
                              .key(fullKey)
                              .uploadId(uploadId)
                              .partNumber(number),
                      body.request()));
      sending.add(call);
      call.whenEnded((response, e) -> ended(call, number, body, response, e));
    }
  }

  private synchronized void ended(
      Call<?> call,
      int number,
      PartBody body,
      @Nullable UploadPartResponse response,
      @Nullable Throwable e) {
    sending.remove(call);
    taken -= (long) body.chunks().size() * PartBody.CHUNK;
    free.addAll(body.chunks());
    if (response != null) {
      sent.add(completed(number, response));
    } else if (failure == null) {
      failure = e;
    }
    notifyAll();
  }

  private static CompletedPart completed(int number, UploadPartResponse response) {
    return CompletedPart.builder()
        .partNumber(number)
        .eTag(response.eTag())
        .checksumCRC32(response.checksumCRC32())
        .build();
  }

  /** All parts, once all of them are sent. */
  synchronized List<CompletedPart> await() throws IOException {
    while (failure == null && !sending.isEmpty()) {
      pause();
    }
    requireUnbroken();
    free.clear();
    return sent.stream().sorted(Comparator.comparing(CompletedPart::partNumber)).toList();
  }

  /** Ends all that is under way, and whoever waits. */
  void stop(IOException reason) {
    List<Call<?>> running;
    synchronized (this) {
      if (failure == null) {
        failure = reason;
      }
      running = List.copyOf(sending);
      notifyAll();
    }
    running.forEach(Call::abort);
  }

  /** Whether nothing is under way any more, within a time. */
  synchronized boolean quiet(long millis) {
    boolean interrupted = false;
    long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    while (!sending.isEmpty() && System.nanoTime() < deadline) {
      try {
        wait(50);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    return sending.isEmpty();
  }

  @GuardedBy("this")
  private void requireUnbroken() throws IOException {
    Throwable broken = failure;
    if (broken != null) {
      throw new IOException(S3Failure.reason(broken), broken);
    }
  }

  /** Whoever calls it looks in a loop. */
  @GuardedBy("this")
  @SuppressWarnings("WaitNotInLoop")
  private void pause() throws InterruptedIOException {
    try {
      wait();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      InterruptedIOException interrupted = new InterruptedIOException("the thread was interrupted");
      interrupted.initCause(e);
      throw interrupted;
    }
  }
}
