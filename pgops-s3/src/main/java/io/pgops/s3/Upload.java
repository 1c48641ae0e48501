package io.pgops.s3;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import io.pgops.storage.PendingObject;
import io.pgops.storage.StoredObject;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;

/** An object that is being written: by one request if it stays small, else in parts. */
final class Upload implements PendingObject {
  /** How long a close lets a request finish that publishes: cut off, its fate would be open. */
  private static final long GRACE_MILLIS = 2000;

  private static final long END_MILLIS = 10_000;

  private enum State {
    OPEN,
    COMMITTING,
    COMMITTED,
    FAILED,
    ABORTED
  }

  private final Bucket bucket;
  private final String key;
  private final String mark = UUID.randomUUID().toString();
  private final Content content = new Content();
  private final Parts parts;
  private final Publishing publishing;

  // of the writing thread
  private PartBody part = new PartBody();
  private long sent;
  private int number;
  private long livedAt;

  @GuardedBy("this")
  private State state = State.OPEN;

  @GuardedBy("this")
  private boolean leaving;

  private volatile @Nullable Call<?> underWay;

  Upload(Bucket bucket, String key) {
    this.bucket = bucket;
    this.key = key;
    this.parts = new Parts(bucket, bucket.full(key));
    this.publishing = new Publishing(bucket, key, mark);
  }

  @Override
  public OutputStream stream() {
    return content;
  }

  private void write(byte[] bytes, int from, int count) throws IOException {
    int done = 0;
    while (done < count) {
      long size = Parts.inWholeChunks(bucket.sizes.next(sent));
      if (part.size() >= size) {
        sendPart();
      } else {
        if (part.full()) {
          part.add(parts.chunk(size));
        }
        done += part.take(bytes, from + done, count - done);
      }
    }
  }

  private void sendPart() throws IOException {
    if (number == bucket.sizes.parts()) {
      throw new IOException(
          "it is larger than the " + sent + " bytes that " + number + " parts hold");
    }
    String uploadId = publishing.uploadId();
    if (uploadId == null) {
      bucket.abandoned.sweepNowAndThen();
      uploadId = call(publishing::begin);
      livedAt = System.nanoTime();
    } else if (System.nanoTime() - livedAt > bucket.abandoned.signOfLife().toNanos()) {
      call(
          () -> {
            bucket.abandoned.mark(mark, key);
            return true;
          });
      livedAt = System.nanoTime();
    }
    number++;
    PartBody full = part;
    part = new PartBody();
    sent += full.size();
    parts.send(uploadId, number, full);
  }

  /** Makes a request that a close can end. */
  private <T> T call(Callable<T> request) throws IOException {
    Call<T> call = bucket.calls.start(request);
    underWay = call;
    synchronized (this) {
      if (state == State.ABORTED) {
        call.abort();
      }
    }
    try {
      return call.await();
    } finally {
      underWay = null;
    }
  }

  @Override
  public StoredObject commit() throws IOException {
    begin();
    @Nullable StoredObject stored = null;
    try {
      content.close();
      long size = sent + part.size();
      if (publishing.uploadId() == null) {
        PartBody whole = part;
        stored = call(() -> publishing.publishWhole(whole));
      } else {
        if (part.size() > 0) {
          sendPart();
        }
        var all = parts.await();
        stored = call(() -> publishing.publishParts(all, size));
      }
      return ended(stored);
    } catch (IOException | SdkException e) {
      throw failed("committing", e);
    } finally {
      synchronized (this) {
        leaving = false;
        notifyAll();
      }
    }
  }

  private synchronized void begin() throws IOException {
    switch (state) {
      case COMMITTED -> throw new IllegalStateException("object \"" + key + "\" was committed");
      case FAILED, COMMITTING ->
          throw bucket.failure.of("committing", key, "a write or a commit failed before", null);
      case ABORTED -> throw aborted("committing", null);
      case OPEN -> {
        state = State.COMMITTING;
        leaving = true;
      }
    }
  }

  private synchronized StoredObject ended(StoredObject stored) throws IOException {
    if (state == State.ABORTED) {
      throw new IOException("it was closed meanwhile");
    }
    state = State.COMMITTED;
    return stored;
  }

  private synchronized IOException failed(String doing, Exception e) {
    if (state == State.ABORTED) {
      return aborted(doing, e);
    }
    state = State.FAILED;
    if (e instanceof FileAlreadyExistsException exists) {
      return exists;
    }
    return bucket.failure.of(doing, key, e);
  }

  private IOException aborted(String doing, @Nullable Exception cause) {
    return bucket.failure.of(doing, key, "it was closed without a commit", cause);
  }

  @Override
  public void close() throws IOException {
    synchronized (this) {
      if (state == State.COMMITTING) {
        awaitLeaving(publishing.underWay() ? GRACE_MILLIS : 0);
      }
      if (state == State.COMMITTED || state == State.ABORTED) {
        return;
      }
      state = State.ABORTED;
    }
    parts.stop(new IOException("it was closed without a commit"));
    Call<?> current = underWay;
    if (current != null) {
      current.abort();
    }
    boolean quiet = parts.quiet(END_MILLIS);
    synchronized (this) {
      awaitLeaving(END_MILLIS);
      quiet &= !leaving;
    }
    part = new PartBody();
    try {
      publishing.takeBack();
    } catch (IOException | SdkException e) {
      throw bucket.failure.of("removing unfinished", key, e);
    }
    if (!quiet) {
      throw bucket.failure.of(
          "removing unfinished", key, "requests of it are still under way", null);
    }
  }

  /** Waits, not interruptibly, until no commit is under way. */
  @GuardedBy("this")
  private void awaitLeaving(long millis) {
    boolean interrupted = false;
    long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    while (leaving && System.nanoTime() < deadline) {
      try {
        wait(50);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void requireWritable(boolean closed) throws IOException {
    switch (state) {
      case OPEN -> {
        if (closed) {
          state = State.FAILED;
          throw bucket.failure.of("writing", key, "the stream is closed", null);
        }
      }
      case ABORTED -> throw aborted("writing", null);
      case COMMITTING, COMMITTED ->
          throw bucket.failure.of("writing", key, "the stream is closed", null);
      case FAILED ->
          throw bucket.failure.of("writing", key, "a write or a commit failed before", null);
    }
  }

  private final class Content extends OutputStream {
    private boolean closed;

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      Objects.checkFromIndexSize(from, count, bytes.length);
      requireWritable(closed);
      try {
        if (Thread.currentThread().isInterrupted()) {
          throw new InterruptedIOException("the thread was interrupted");
        }
        Upload.this.write(bytes, from, count);
      } catch (IOException | SdkException e) {
        throw failed("writing", e);
      }
    }

    @Override
    public void close() {
      closed = true;
    }
  }
}
