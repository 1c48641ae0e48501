package io.pgops.storage;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/**
 * An object being written. {@link #commit()} makes it visible; {@link #close()} without it makes
 * all of it go away, so that a {@code try} with resources leaves nothing behind when it fails.
 */
public interface PendingObject extends Closeable {

  /**
   * Where the content goes; the same stream at every call. Closing it publishes nothing. A write
   * after the stream, or this object, was closed or committed is an {@link IOException}.
   */
  OutputStream stream();

  /**
   * Publishes what was written, durably; at most once. The stream is closed by it, but what stands
   * in a caller's own buffer around the stream is not written: flush or close that first.
   *
   * <p>When it fails, nothing was published as far as the target can tell, the object cannot be
   * committed again, and {@link #close()} clears it away.
   *
   * @return the object as {@link StorageTarget#stat} would give it
   * @throws java.nio.file.FileAlreadyExistsException if the key exists by now; it is unchanged
   * @throws IOException if any write failed before, or this object was closed
   * @throws IllegalStateException if it was committed already
   */
  StoredObject commit() throws IOException;

  /**
   * Aborts, unless {@link #commit()} succeeded: nothing becomes visible, nothing is left behind,
   * the key is free. After a commit, and at a second call, it does nothing.
   *
   * <p>May be called by another thread while one is blocked in a write or in {@code commit}: that
   * call then fails soon with an {@link IOException}. Interrupting the writing thread has the same
   * effect where the medium allows it.
   */
  @Override
  void close() throws IOException;
}
