package io.pgops.testkit;

import io.pgops.storage.Listing;
import io.pgops.storage.PendingObject;
import io.pgops.storage.StorageKeys;
import io.pgops.storage.StorageTarget;
import io.pgops.storage.StoredObject;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Objects in memory, for tests; by default nothing stalls and nothing is checked.
 *
 * <p>Registered with {@code @RegisterExtension} it fails a test that leaves a stream or a pending
 * object open; {@link #assertNothingOpen()} does so at once. Like a file system it refuses a key
 * that is a folder of another. Safe for use by many threads.
 */
public final class InMemoryStorage implements StorageTarget, AfterEachCallback {
  private static final class Content {
    private final byte[] bytes;
    private final Instant lastModified = Instant.now();

    Content(byte[] bytes) {
      this.bytes = bytes;
    }

    StoredObject as(String key) {
      return StoredObject.of(key, bytes.length, lastModified);
    }
  }

  private final NavigableMap<String, Content> objects = new TreeMap<>();
  private final Map<Object, Throwable> open = new LinkedHashMap<>();
  private long writable = Long.MAX_VALUE;

  /** An empty storage. */
  public InMemoryStorage() {}

  /**
   * From now on writes take this many bytes, of all objects together, and then block until their
   * object is closed or their thread interrupted, as writes to a hung network do.
   *
   * @param bytes 0 or more; {@link Long#MAX_VALUE} for no limit
   */
  public synchronized void stallWritesAfter(long bytes) {
    writable = bytes;
    notifyAll();
  }

  /**
   * Fails with where each was opened, if a stream or a pending object is open.
   *
   * @throws AssertionError if so
   */
  public synchronized void assertNothingOpen() {
    if (!open.isEmpty()) {
      AssertionError error = new AssertionError("left open: " + open.keySet());
      open.values().forEach(error::addSuppressed);
      throw error;
    }
  }

  /** Calls {@link #assertNothingOpen()}. */
  @Override
  public void afterEach(ExtensionContext context) {
    assertNothingOpen();
  }

  @Override
  public PendingObject create(String key) throws IOException {
    StorageKeys.requireKey(key);
    synchronized (this) {
      requireFree(key);
      PendingBytes pending = new PendingBytes(this, key);
      open.put(pending, new Throwable("created here: " + key));
      return pending;
    }
  }

  @Override
  public synchronized InputStream open(String key, long offset, long length) throws IOException {
    StorageKeys.requireKey(key);
    if (offset < 0 || length < TO_END) {
      throw new IllegalArgumentException(
          "range of \"" + key + "\": offset " + offset + ", length " + length);
    }
    Content content = objects.get(key);
    if (content == null) {
      throw new NoSuchFileException(key, null, "no such object in " + describe());
    }
    long size = content.bytes.length;
    if (offset > size || (length != TO_END && length > size - offset)) {
      throw new EOFException(
          "offset %d, length %d reach beyond the %d bytes of object \"%s\" in %s"
              .formatted(offset, length, size, key, describe()));
    }
    int count = (int) (length == TO_END ? size - offset : length);
    InputStream stream = new OpenBytes(this, key, content.bytes, (int) offset, count);
    open.put(stream, new Throwable("opened here: " + key));
    return stream;
  }

  @Override
  public synchronized Optional<StoredObject> stat(String key) {
    StorageKeys.requireKey(key);
    return Optional.ofNullable(objects.get(key)).map(content -> content.as(key));
  }

  @Override
  public synchronized Listing list(String prefix, boolean recursive) {
    StorageKeys.requirePrefix(prefix);
    List<StoredObject> found = new ArrayList<>();
    TreeSet<String> folders = new TreeSet<>();
    for (Map.Entry<String, Content> object : objects.tailMap(prefix).entrySet()) {
      String key = object.getKey();
      if (!key.startsWith(prefix)) {
        break;
      }
      int slash = key.indexOf('/', prefix.length());
      if (recursive || slash < 0) {
        found.add(object.getValue().as(key));
      } else {
        folders.add(key.substring(0, slash + 1));
      }
    }
    return Listing.of(found, folders);
  }

  @Override
  public synchronized void delete(Collection<String> keys) {
    keys.forEach(StorageKeys::requireKey);
    keys.forEach(objects::remove);
  }

  @Override
  public String describe() {
    return "in-memory storage";
  }

  @Override
  public String toString() {
    return describe();
  }

  /** Waits until some of the bytes may be written; throws when they never can. */
  synchronized int awaitWritable(PendingBytes pending, int wanted) throws IOException {
    while (writable == 0 && pending.open()) {
      try {
        wait();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw pending.interrupted(e);
      }
    }
    pending.requireOpen("writing");
    int granted = (int) Math.min(wanted, writable);
    if (writable != Long.MAX_VALUE) {
      writable -= granted;
    }
    return granted;
  }

  synchronized StoredObject publish(PendingBytes pending, String key, byte[] bytes)
      throws IOException {
    requireFree(key);
    Content content = new Content(bytes);
    objects.put(key, content);
    open.remove(pending);
    return content.as(key);
  }

  synchronized void closed(Object streamOrPending) {
    open.remove(streamOrPending);
    notifyAll();
  }

  private void requireFree(String key) throws FileAlreadyExistsException {
    if (objects.containsKey(key)) {
      throw new FileAlreadyExistsException(key, null, "the object exists already in " + describe());
    }
    String below = objects.higherKey(key + "/");
    if (below != null && below.startsWith(key + "/")) {
      throw new FileAlreadyExistsException(key, null, "it is a folder in " + describe());
    }
    for (int slash = key.indexOf('/'); slash >= 0; slash = key.indexOf('/', slash + 1)) {
      String folder = key.substring(0, slash);
      if (objects.containsKey(folder)) {
        throw new FileAlreadyExistsException(
            key, null, folder + " is an object and no folder in " + describe());
      }
    }
  }
}
