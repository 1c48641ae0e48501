package io.pgops;

import io.pgops.storage.Listing;
import io.pgops.storage.PendingObject;
import io.pgops.storage.StorageTarget;
import io.pgops.storage.StoredObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** A destination in memory, with one fault. */
final class Place implements StorageTarget {
  enum Fault {
    NONE,
    CREATE,
    WRITE,
    COMMIT,
    /** After it took effect. */
    COMMITTED,
    MANIFEST,
    /** A write waits until its object is closed, whatever becomes of its thread. */
    HANG,
    /** A write waits for ever. */
    HANG_FOR_EVER,
    SLOW
  }

  private final String name;
  private final Fault fault;
  private final long after;
  private final Map<String, byte[]> objects = new TreeMap<>();
  final AtomicInteger open = new AtomicInteger();
  final AtomicLong written = new AtomicLong();
  final CountDownLatch hanging = new CountDownLatch(1);
  final CountDownLatch released = new CountDownLatch(1);

  /**
   * @param after how many bytes of an object
   */
  Place(String name, Fault fault, long after) {
    this.name = name;
    this.fault = fault;
    this.after = after;
  }

  synchronized Map<String, byte[]> objects() {
    return new TreeMap<>(objects);
  }

  private IOException failure(String key) {
    return new IOException(key + " in " + name + ": the fault");
  }

  @Override
  public PendingObject create(String key) throws IOException {
    if (fault == Fault.CREATE) {
      throw failure(key);
    }
    open.incrementAndGet();
    return new Pending(key);
  }

  @Override
  public InputStream open(String key, long offset, long length) throws IOException {
    throw failure(key);
  }

  @Override
  public synchronized Optional<StoredObject> stat(String key) {
    return Optional.ofNullable(objects.get(key))
        .map(bytes -> StoredObject.of(key, bytes.length, Instant.EPOCH));
  }

  @Override
  public Listing list(String prefix, boolean recursive) throws IOException {
    throw failure(prefix);
  }

  @Override
  public synchronized void delete(Collection<String> keys) {
    keys.forEach(objects::remove);
  }

  @Override
  public String describe() {
    return name;
  }

  private final class Pending implements PendingObject {
    private final String key;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final CountDownLatch closed = new CountDownLatch(1);

    Pending(String key) {
      this.key = key;
    }

    @Override
    public OutputStream stream() {
      return new OutputStream() {
        @Override
        public void write(int b) throws IOException {
          write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] from, int offset, int count) throws IOException {
          if (bytes.size() >= after) {
            strike();
          }
          bytes.write(from, offset, count);
          written.addAndGet(count);
        }
      };
    }

    private void strike() throws IOException {
      switch (fault) {
        case WRITE -> throw failure(key);
        case HANG -> {
          hanging.countDown();
          await(closed);
          throw failure(key);
        }
        case HANG_FOR_EVER -> {
          hanging.countDown();
          await(released);
          throw failure(key);
        }
        case SLOW -> {
          try {
            Thread.sleep(2);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure(key);
          }
        }
        default -> {}
      }
    }

    private void await(CountDownLatch latch) {
      boolean interrupted = false;
      while (true) {
        try {
          latch.await();
          break;
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }

    @Override
    public StoredObject commit() throws IOException {
      if (fault == Fault.COMMIT || (fault == Fault.MANIFEST && key.contains("/manifests/"))) {
        throw failure(key);
      }
      synchronized (Place.this) {
        if (objects.putIfAbsent(key, bytes.toByteArray()) != null) {
          throw new java.nio.file.FileAlreadyExistsException(key);
        }
      }
      if (fault == Fault.COMMITTED) {
        throw failure(key);
      }
      return StoredObject.of(key, bytes.size(), Instant.EPOCH);
    }

    @Override
    public void close() {
      if (closed.getCount() > 0) {
        closed.countDown();
        open.decrementAndGet();
      }
    }
  }
}
