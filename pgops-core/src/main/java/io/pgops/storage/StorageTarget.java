package io.pgops.storage;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.Optional;

/**
 * A place that keeps objects under keys: a directory, a bucket. An object appears whole, is never
 * changed afterwards, and is removed by {@link #delete} only.
 *
 * <p>The clauses that every target keeps (the test kit's {@code StorageTargetContract} checks
 * them):
 *
 * <ul>
 *   <li>Keys follow {@link StorageKeys}; a key or prefix that does not is an {@link
 *       IllegalArgumentException} that names it, from every method, before anything is done.
 *   <li>What {@link #create} began is invisible to {@link #open}, {@link #stat} and {@link #list}
 *       until it is committed; from then on it is visible to all of them, whole.
 *   <li>Of any number of creators racing for one key at most one commits; an object is never
 *       overwritten.
 *   <li>Every {@link IOException}, those of streams and pending objects included, names the key and
 *       {@linkplain #describe() the target} and holds no secret.
 *   <li>Failures that pass by themselves are retried by the target; what it throws is final.
 *   <li>A target is safe for use by many threads at once. Streams and pending objects belong to one
 *       thread at a time, save for closing them: another thread may close the stream of {@link
 *       #open} or a pending object while one is blocked in it, whose call then fails soon with an
 *       {@link IOException}. Interrupting the blocked thread has the same effect where the medium
 *       allows it. A cancelled operation does both.
 * </ul>
 *
 * <p>A key that is also a folder of another key ({@code "a"} beside {@code "a/b"}), and characters
 * beyond ASCII, are things that a medium may be unable to hold; a target then refuses them with an
 * {@link IOException}.
 */
public interface StorageTarget {

  /** The {@code length} of {@link #open} that means: to the end of the object. */
  long TO_END = -1;

  /**
   * Begins a new object. Nothing is visible before {@link PendingObject#commit()}, and the key is
   * not reserved: another may commit it first.
   *
   * @return what must be closed in every case, committed or not
   * @throws java.nio.file.FileAlreadyExistsException if the key exists; a target that cannot know
   *     yet throws it from {@link PendingObject#commit()}
   * @throws IOException if the object cannot be begun
   */
  PendingObject create(String key) throws IOException;

  /**
   * Reads a range of an object.
   *
   * <p>The stream ends after exactly {@code length} bytes. It never ends early: a range that
   * reaches beyond the end of the object is an {@link java.io.EOFException}, from this method or
   * from the read that gets there. The stream may be unbuffered, and must be closed.
   *
   * @param offset bytes from the object's start, 0 or more; the object's size is allowed and gives
   *     an empty stream, more is an {@link IOException}
   * @param length bytes to read, or {@link #TO_END}
   * @throws java.nio.file.NoSuchFileException if there is no such object
   * @throws IllegalArgumentException if the offset is negative, or the length below {@link #TO_END}
   */
  InputStream open(String key, long offset, long length) throws IOException;

  /** The object of that key; empty when there is none. A folder is not an object. */
  Optional<StoredObject> stat(String key) throws IOException;

  /**
   * Lists what is under a folder, sorted by key.
   *
   * @param prefix a folder's keys up to and including the "/", or "" for the whole target
   * @param recursive true: every object below, no folders. False: the objects directly in the
   *     folder, and its sub-folders that have a committed object below them.
   * @return an empty listing when there is no such folder
   */
  Listing list(String prefix, boolean recursive) throws IOException;

  /**
   * Removes objects. A key that does not exist is no error, and a folder is left alone. One failure
   * does not keep the others from being removed.
   *
   * @throws IOException if objects could not be removed; the message names each of their keys
   */
  void delete(Collection<String> keys) throws IOException;

  /** What and where this is, for messages; never holds a secret. */
  String describe();
}
