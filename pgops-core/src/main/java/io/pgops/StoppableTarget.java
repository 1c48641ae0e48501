package io.pgops;

import io.pgops.error.PgOpsException;
import io.pgops.internal.exec.Activity;
import io.pgops.internal.exec.Cancellation;
import io.pgops.storage.Listing;
import io.pgops.storage.PendingObject;
import io.pgops.storage.StorageTarget;
import io.pgops.storage.StoredObject;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A target as an operation uses it: once the operation is stopped, calls that are under way hear of
 * it in both ways that they may listen to (their thread is interrupted, what they work on is
 * closed), and further ones are refused. Closing still works. What a target throws that it should
 * not becomes an {@link IOException}. Safe for use by several threads.
 */
final class StoppableTarget implements StorageTarget {
  private final StorageTarget target;
  private final Cancellation cancellation;
  private final Activity activity;

  // guarded by this
  private final Set<Thread> inside = new HashSet<>();
  private final Set<Thread> interrupted = new HashSet<>();
  private boolean stopped;

  private interface Call<T extends @Nullable Object> {
    T run() throws IOException;
  }

  /**
   * @param activity shows the watchdog every call
   */
  StoppableTarget(StorageTarget target, Cancellation cancellation, Activity activity) {
    this.target = target;
    this.cancellation = cancellation;
    this.activity = activity;
    cancellation.onCancel("calls to " + target.describe(), this::interruptCalls);
  }

  private synchronized void interruptCalls() {
    stopped = true;
    for (Thread thread : inside) {
      thread.interrupt();
      interrupted.add(thread);
    }
  }

  private synchronized void enter() throws IOException {
    if (stopped || cancellation.isCancelled()) {
      throw new InterruptedIOException("the operation was stopped");
    }
    inside.add(Thread.currentThread());
  }

  /** The interrupt was for the target: what the thread does next must not stumble over it. */
  private synchronized void leave() {
    inside.remove(Thread.currentThread());
    if (interrupted.remove(Thread.currentThread())) {
      Thread.interrupted();
    }
  }

  /**
   * @param doing ends the sentence "nothing moved while ..."
   */
  private <T extends @Nullable Object> T call(String doing, Call<T> call) throws IOException {
    enter();
    try {
      return activity.during(doing, Activity.Kind.STORAGE, call::run);
    } catch (PgOpsException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new IOException(e.getClass().getSimpleName() + ": " + e.getMessage(), e);
    } finally {
      leave();
    }
  }

  private void act(String doing, Act act) throws IOException {
    call(
        doing,
        () -> {
          act.run();
          return true;
        });
  }

  private interface Act {
    void run() throws IOException;
  }

  @Override
  public PendingObject create(String key) throws IOException {
    return new Pending(key, call(doing("creating", key), () -> target.create(key)));
  }

  @Override
  public InputStream open(String key, long offset, long length) throws IOException {
    return new Reading(key, call(doing("opening", key), () -> target.open(key, offset, length)));
  }

  @Override
  public Optional<StoredObject> stat(String key) throws IOException {
    return call(doing("looking for", key), () -> target.stat(key));
  }

  @Override
  public Listing list(String prefix, boolean recursive) throws IOException {
    return call(doing("listing", prefix), () -> target.list(prefix, recursive));
  }

  @Override
  public void delete(Collection<String> keys) throws IOException {
    act("deleting in " + target.describe(), () -> target.delete(keys));
  }

  @Override
  public String describe() {
    return target.describe();
  }

  private String doing(String verb, String key) {
    return verb + " " + key + " in " + target.describe();
  }

  private Cancellation.Registration closing(String key, AutoCloseable closeable) {
    return cancellation.onCancel(
        key + " in " + target.describe(),
        () -> {
          try {
            closeable.close();
          } catch (Exception e) {
            throw new IllegalStateException(key + " could not be closed", e);
          }
        });
  }

  private final class Pending implements PendingObject {
    private final PendingObject pending;
    private final Cancellation.Registration registration;
    private final OutputStream out;
    private final String committing;

    Pending(String key, PendingObject pending) {
      this.committing = doing("committing", key);
      this.pending = pending;
      this.registration = closing(key, pending);
      this.out = new Writing(doing("writing", key), pending.stream());
    }

    @Override
    public OutputStream stream() {
      return out;
    }

    @Override
    public StoredObject commit() throws IOException {
      return call(committing, pending::commit);
    }

    @Override
    public void close() throws IOException {
      registration.close();
      pending.close();
    }
  }

  private final class Writing extends OutputStream {
    private final String writing;
    private final OutputStream out;

    Writing(String writing, OutputStream out) {
      this.writing = writing;
      this.out = out;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      act(writing, () -> out.write(bytes, from, count));
    }

    @Override
    public void flush() throws IOException {
      act(writing, out::flush);
    }

    @Override
    public void close() throws IOException {
      act(writing, out::close);
    }
  }

  private final class Reading extends FilterInputStream {
    private final String reading;
    private final InputStream stream;
    private final Cancellation.Registration registration;

    Reading(String key, InputStream stream) {
      super(stream);
      this.reading = doing("reading", key);
      this.stream = stream;
      this.registration = closing(key, stream);
    }

    @Override
    public int read() throws IOException {
      return call(reading, stream::read);
    }

    @Override
    public int read(byte[] into, int from, int count) throws IOException {
      return call(reading, () -> stream.read(into, from, count));
    }

    @Override
    public long skip(long count) throws IOException {
      return call(reading, () -> stream.skip(count));
    }

    @Override
    public void close() throws IOException {
      registration.close();
      stream.close();
    }
  }
}
