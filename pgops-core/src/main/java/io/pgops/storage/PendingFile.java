package io.pgops.storage;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An object of a {@link LocalDirectory} that is being written. A {@link FileChannel}, because
 * closing one, or interrupting its user, ends a write that another thread is blocked in.
 */
final class PendingFile implements PendingObject {
  /** The JDK keeps a buffer of the largest write for each thread. */
  private static final int LARGEST_WRITE = 256 * 1024;

  private enum State {
    OPEN,
    COMMITTING,
    COMMITTED,
    FAILED,
    ABORTED
  }

  private final String key;
  private final Path file;
  private final Path pending;
  private final FileChannel channel;
  private final List<Path> createdFolders;
  private final Folders folders;
  private final Publication publication;
  private final StorageFailure failure;
  private final Content content = new Content();

  @GuardedBy("this")
  private State state = State.OPEN;

  /**
   * @param createdFolders removed by an abort when they are empty
   */
  PendingFile(
      String key,
      Path file,
      Path pending,
      FileChannel channel,
      List<Path> createdFolders,
      Folders folders,
      Publication publication,
      StorageFailure failure) {
    this.key = key;
    this.file = file;
    this.pending = pending;
    this.channel = channel;
    this.createdFolders = List.copyOf(createdFolders);
    this.folders = folders;
    this.publication = publication;
    this.failure = failure;
  }

  @Override
  public OutputStream stream() {
    return content;
  }

  @Override
  public StoredObject commit() throws IOException {
    begin();
    try {
      content.close();
      long size = channel.size();
      channel.force(true);
      channel.close(); // before the rename: Windows renames no open file
      return publish(size);
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private synchronized void begin() throws IOException {
    switch (state) {
      case COMMITTED -> throw new IllegalStateException("object \"" + key + "\" was committed");
      case FAILED, COMMITTING ->
          throw failure.of("committing", key, "a write or a commit failed before", null);
      case ABORTED -> throw aborted("committing", null);
      case OPEN -> state = State.COMMITTING;
    }
  }

  private synchronized StoredObject publish(long size) throws IOException {
    if (state == State.ABORTED) {
      throw aborted("committing", null);
    }
    StoredObject stored =
        StoredObject.of(key, size, Files.getLastModifiedTime(pending).toInstant());
    publication.publish(pending, file);
    try {
      Files.deleteIfExists(pending);
      folders.sync(Folders.parent(file));
    } catch (IOException e) {
      Files.delete(file);
      throw e;
    }
    state = State.COMMITTED;
    return stored;
  }

  private synchronized IOException failed(IOException e) {
    if (state == State.ABORTED) {
      return aborted("committing", e);
    }
    state = State.FAILED;
    return e instanceof FileAlreadyExistsException exists
        ? failure.exists(key, exists)
        : failure.of("committing", key, e);
  }

  private IOException aborted(String doing, @Nullable IOException cause) {
    return cause instanceof ClosedByInterruptException
        ? failure.of(doing, key, cause)
        : failure.of(doing, key, "it was closed without a commit", cause);
  }

  @Override
  public void close() throws IOException {
    synchronized (this) {
      if (state == State.COMMITTED || state == State.ABORTED) {
        return;
      }
      state = State.ABORTED;
    }
    try {
      try {
        channel.close();
      } finally {
        Files.deleteIfExists(pending);
        Folders.removeEmpty(createdFolders);
      }
    } catch (IOException e) {
      throw failure.of("removing unfinished", key, e);
    }
  }

  private synchronized void writable(boolean closed) throws IOException {
    if (state == State.ABORTED) {
      throw aborted("writing", null);
    }
    if (closed) {
      if (state == State.OPEN) {
        state = State.FAILED;
      }
      throw failure.of("writing", key, "the stream is closed", null);
    }
  }

  private synchronized IOException writeFailed(IOException e) {
    if (state == State.ABORTED) {
      return aborted("writing", e);
    }
    state = State.FAILED;
    return failure.of("writing", key, e);
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
      writable(closed);
      ByteBuffer buffer = ByteBuffer.wrap(bytes, from, count);
      int end = from + count;
      try {
        while (buffer.position() < end) {
          buffer.limit(Math.min(end, buffer.position() + LARGEST_WRITE));
          channel.write(buffer);
        }
      } catch (IOException e) {
        throw writeFailed(e);
      }
    }

    @Override
    public void close() {
      closed = true;
    }
  }
}
