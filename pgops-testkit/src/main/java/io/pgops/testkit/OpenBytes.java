package io.pgops.testkit;

import java.io.ByteArrayInputStream;

/** A range of an object in memory; tells its storage when it is closed. */
final class OpenBytes extends ByteArrayInputStream {
  private final InMemoryStorage storage;
  private final String key;

  OpenBytes(InMemoryStorage storage, String key, byte[] bytes, int offset, int count) {
    super(bytes, offset, count);
    this.storage = storage;
    this.key = key;
  }

  @Override
  public void close() {
    storage.closed(this);
  }

  @Override
  public String toString() {
    return "stream of " + key;
  }
}
