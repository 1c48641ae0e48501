package io.pgops.internal.jdbcengine;

import io.pgops.internal.stream.Digests;
import java.nio.ByteBuffer;
import java.security.MessageDigest;

/**
 * The digest of an entry of large objects: of each its OID, its content and its length, so that no
 * byte can move from one to the next. Not thread-safe.
 */
final class LargeObjectDigest {
  private final MessageDigest digest = Digests.sha256();

  void begin(long oid) {
    number(oid);
  }

  void update(byte[] bytes, int length) {
    digest.update(bytes, 0, length);
  }

  void end(long size) {
    number(size);
  }

  private void number(long value) {
    digest.update(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
  }

  /** In lower-case hexadecimal digits; resets it. */
  String hex() {
    return Digests.hex(digest);
  }
}
