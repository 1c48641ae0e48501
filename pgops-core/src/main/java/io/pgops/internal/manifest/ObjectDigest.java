package io.pgops.internal.manifest;

import io.pgops.storage.StorageKeys;

/**
 * An object that a manifest vouches for.
 *
 * @param size bytes
 * @param sha256 of its content, 64 lower-case hexadecimal digits
 */
public record ObjectDigest(String key, long size, String sha256) {
  public ObjectDigest {
    StorageKeys.requireKey(key);
    Checks.notNegative("size", size);
    Checks.sha256(sha256);
  }
}
