package io.pgops.storage;

import java.time.Instant;
import java.util.Objects;

/** A committed object: its key, its size and since when. Immutable. */
public final class StoredObject {
  private final String key;
  private final long size;
  private final Instant lastModified;

  private StoredObject(String key, long size, Instant lastModified) {
    this.key = key;
    this.size = size;
    this.lastModified = lastModified;
  }

  /**
   * An object as a target found it.
   *
   * @param size bytes, 0 or more
   * @param lastModified when it was written, by the medium's clock
   */
  public static StoredObject of(String key, long size, Instant lastModified) {
    if (size < 0) {
      throw new IllegalArgumentException("size of " + key + " is negative: " + size);
    }
    return new StoredObject(
        StorageKeys.requireKey(key), size, Objects.requireNonNull(lastModified, "lastModified"));
  }

  public String key() {
    return key;
  }

  /** Bytes. */
  public long size() {
    return size;
  }

  /** When it was written, by the medium's clock and to its precision. */
  public Instant lastModified() {
    return lastModified;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StoredObject o
        && key.equals(o.key)
        && size == o.size
        && lastModified.equals(o.lastModified);
  }

  @Override
  public int hashCode() {
    return Objects.hash(key, size, lastModified);
  }

  @Override
  public String toString() {
    return key + " (" + size + " bytes, " + lastModified + ")";
  }
}
