package io.pgops.internal.manifest;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Counts and digests bytes. */
final class Sha256 {
  private final MessageDigest digest;
  private long size;

  Sha256() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  void add(byte[] bytes, int from, int count) {
    digest.update(bytes, from, count);
    size += count;
  }

  long size() {
    return size;
  }

  /** In lower-case hexadecimal; ends the digest. */
  String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
