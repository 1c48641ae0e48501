package io.pgops.internal.manifest;

import io.pgops.internal.stream.Digests;
import java.security.MessageDigest;

/** Counts and digests bytes. */
final class Sha256 {
  private final MessageDigest digest = Digests.sha256();
  private long size;

  void add(byte[] bytes, int from, int count) {
    digest.update(bytes, from, count);
    size += count;
  }

  long size() {
    return size;
  }

  /** In lower-case hexadecimal; ends the digest. */
  String hex() {
    return Digests.hex(digest);
  }
}
