package io.pgops.it.storage;

import io.pgops.storage.Listing;
import io.pgops.storage.PendingObject;
import io.pgops.storage.StorageTarget;
import io.pgops.storage.StoredObject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.Optional;

/** What another target is, until a method is overridden. */
public abstract class OtherTarget implements StorageTarget {
  private final StorageTarget target;

  protected OtherTarget(StorageTarget target) {
    this.target = target;
  }

  @Override
  public PendingObject create(String key) throws IOException {
    return target.create(key);
  }

  @Override
  public InputStream open(String key, long offset, long length) throws IOException {
    return target.open(key, offset, length);
  }

  @Override
  public Optional<StoredObject> stat(String key) throws IOException {
    return target.stat(key);
  }

  @Override
  public Listing list(String prefix, boolean recursive) throws IOException {
    return target.list(prefix, recursive);
  }

  @Override
  public void delete(Collection<String> keys) throws IOException {
    target.delete(keys);
  }

  @Override
  public String describe() {
    return target.describe();
  }
}
