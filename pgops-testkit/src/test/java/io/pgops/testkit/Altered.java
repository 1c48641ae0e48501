package io.pgops.testkit;

import io.pgops.storage.Listing;
import io.pgops.storage.PendingObject;
import io.pgops.storage.StorageTarget;
import io.pgops.storage.StoredObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collection;
import java.util.Optional;

/** A target that is whole until a method is overridden. */
class Altered implements StorageTarget {
  final InMemoryStorage storage = new InMemoryStorage();

  @Override
  public PendingObject create(String key) throws IOException {
    return pending(key, storage.create(key));
  }

  PendingObject pending(String key, PendingObject whole) {
    return whole;
  }

  @Override
  public InputStream open(String key, long offset, long length) throws IOException {
    return storage.open(key, offset, length);
  }

  @Override
  public Optional<StoredObject> stat(String key) throws IOException {
    return storage.stat(key);
  }

  @Override
  public Listing list(String prefix, boolean recursive) throws IOException {
    return storage.list(prefix, recursive);
  }

  @Override
  public void delete(Collection<String> keys) throws IOException {
    storage.delete(keys);
  }

  @Override
  public String describe() {
    return storage.describe();
  }

  /** The same for what it creates. */
  static class Pending implements PendingObject {
    final PendingObject whole;

    Pending(PendingObject whole) {
      this.whole = whole;
    }

    @Override
    public OutputStream stream() {
      return whole.stream();
    }

    @Override
    public StoredObject commit() throws IOException {
      return whole.commit();
    }

    @Override
    public void close() throws IOException {
      whole.close();
    }
  }

  /** The same for a stream. */
  static class Stream extends OutputStream {
    final OutputStream whole;

    Stream(OutputStream whole) {
      this.whole = whole;
    }

    @Override
    public void write(int b) throws IOException {
      whole.write(b);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      whole.write(bytes, from, count);
    }

    @Override
    public void close() throws IOException {
      whole.close();
    }
  }
}
