package io.pgops.examples.cli;

import io.pgops.error.StorageException;
import io.pgops.storage.Listing;
import io.pgops.storage.PendingObject;
import io.pgops.storage.StorageTarget;
import io.pgops.storage.StoredObject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.Optional;

/** One of several places of which it is known already that it cannot be used: the others can. */
record UnusablePlace(String place, StorageException failure) implements StorageTarget {
  private IOException refused() {
    return new IOException(failure.getMessage(), failure);
  }

  @Override
  public PendingObject create(String key) throws IOException {
    throw refused();
  }

  @Override
  public InputStream open(String key, long offset, long length) throws IOException {
    throw refused();
  }

  @Override
  public Optional<StoredObject> stat(String key) throws IOException {
    throw refused();
  }

  @Override
  public Listing list(String prefix, boolean recursive) throws IOException {
    throw refused();
  }

  @Override
  public void delete(Collection<String> keys) throws IOException {
    throw refused();
  }

  @Override
  public String describe() {
    return "directory " + place;
  }
}
