package io.pgops.testkit;

import io.pgops.storage.PendingObject;
import io.pgops.storage.StoredObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An object of an {@link InMemoryStorage} that is being written. */
final class PendingBytes implements PendingObject {
  private enum State {
    OPEN,
    COMMITTED,
    FAILED,
    ABORTED
  }

  private final InMemoryStorage storage;
  private final String key;
  private final Content content = new Content();
  private volatile State state = State.OPEN;

  PendingBytes(InMemoryStorage storage, String key) {
    this.storage = storage;
    this.key = key;
  }

  @Override
  public OutputStream stream() {
    return content;
  }

  @Override
  public StoredObject commit() throws IOException {
    content.closed = true;
    synchronized (storage) {
      if (state == State.COMMITTED) {
        throw new IllegalStateException("object \"" + key + "\" was committed");
      }
      requireOpen("committing");
      state = State.FAILED;
      StoredObject stored = storage.publish(this, key, content.bytes.toByteArray());
      state = State.COMMITTED;
      return stored;
    }
  }

  @Override
  public void close() {
    synchronized (storage) {
      if (state == State.OPEN || state == State.FAILED) {
        state = State.ABORTED;
        storage.closed(this);
      }
    }
  }

  boolean open() {
    return state == State.OPEN;
  }

  void requireOpen(String doing) throws IOException {
    switch (state) {
      case OPEN -> {}
      case COMMITTED -> throw failure(doing, "it was committed");
      case FAILED -> throw failure(doing, "a write or a commit failed before");
      case ABORTED -> throw failure(doing, "it was closed without a commit");
    }
  }

  /** What to throw; the object can no longer be committed. */
  InterruptedIOException interrupted(@Nullable Throwable cause) {
    InterruptedIOException interrupted =
        new InterruptedIOException(fail("writing", "the thread was interrupted"));
    if (cause != null) {
      interrupted.initCause(cause);
    }
    return interrupted;
  }

  private IOException failure(String doing, String reason) {
    return new IOException(fail(doing, reason));
  }

  private String fail(String doing, String reason) {
    synchronized (storage) {
      if (state == State.OPEN) {
        state = State.FAILED;
      }
    }
    return doing + " object \"" + key + "\" in " + storage.describe() + " failed: " + reason;
  }

  @Override
  public String toString() {
    return "pending object " + key;
  }

  private final class Content extends OutputStream {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private volatile boolean closed;

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] from, int offset, int count) throws IOException {
      Objects.checkFromIndexSize(offset, count, from.length);
      if (closed) {
        throw failure("writing", "the stream is closed");
      }
      if (Thread.currentThread().isInterrupted()) {
        throw interrupted(null);
      }
      int written = 0;
      while (written < count) {
        int granted = storage.awaitWritable(PendingBytes.this, count - written);
        bytes.write(from, offset + written, granted);
        written += granted;
      }
    }

    @Override
    public void close() {
      closed = true;
    }
  }
}
