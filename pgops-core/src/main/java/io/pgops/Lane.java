package io.pgops;

import io.pgops.error.PgOpsException;
import io.pgops.error.StorageException;
import io.pgops.internal.exec.Activity;
import io.pgops.internal.exec.Cancellation;
import io.pgops.internal.exec.JobContext;
import io.pgops.internal.manifest.BackupLayout;
import io.pgops.internal.manifest.Manifest;
import io.pgops.internal.manifest.Manifests;
import io.pgops.storage.PendingObject;
import io.pgops.storage.StorageTarget;
import io.pgops.storage.StoredObject;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One destination of a {@link FanOut}, with a thread and a watchdog of its own: a job that is ended
 * by what fails or stalls here, and by nothing else but the end of the whole. Unless it was told to
 * {@link #keep}, it takes everything back at its end.
 */
final class Lane {
  private static final Logger log = LoggerFactory.getLogger(Lane.class);

  /** How many pieces may wait for it. */
  static final int WAITING = 64;

  private interface Task {
    void run(StorageTarget target) throws IOException;
  }

  private final StorageTarget target;
  private final InnerJob<Boolean> job;

  // guarded by the lock, which is that of all lanes of a fan-out
  private final Object lock;
  private final Queue<Task> tasks = new ArrayDeque<>();
  private boolean busy;
  private boolean ended;
  private boolean kept;

  // of the lane's own thread
  private final Map<String, PendingObject> pending = new LinkedHashMap<>();
  private final List<String> committed = new ArrayList<>();
  private @Nullable String manifestKey;

  Lane(StorageTarget target, Object lock, JobContext outer, Duration idleTimeout) {
    this.target = target;
    this.lock = lock;
    this.job =
        InnerJob.start(outer, "writing to " + target.describe(), idleTimeout, this::writeAll);
  }

  String describe() {
    return target.describe();
  }

  void create(String key) throws InterruptedException {
    post(stoppable -> pending.put(key, stoppable.create(key)));
  }

  /**
   * @param bytes not changed any more by anybody
   */
  void write(String key, byte[] bytes) throws InterruptedException {
    post(stoppable -> pendingOf(key).stream().write(bytes, 0, bytes.length));
  }

  /**
   * @param size what was written in all
   */
  void commit(String key, long size) throws InterruptedException {
    post(stoppable -> commitNow(key, size));
  }

  void publish(Manifest manifest) throws InterruptedException {
    post(
        stoppable -> {
          manifestKey = BackupLayout.manifestKey(manifest.id());
          Manifests.write(stoppable, manifest);
        });
  }

  private PendingObject pendingOf(String key) {
    PendingObject object = pending.get(key);
    if (object == null) {
      throw new IllegalStateException(key + " was not created");
    }
    return object;
  }

  private void commitNow(String key, long size) throws IOException {
    // it may have been committed even when the target says that it was not
    committed.add(key);
    StoredObject stored;
    try (PendingObject object = pendingOf(key)) {
      stored = object.commit();
    } catch (FileAlreadyExistsException e) {
      // another's, such as that of another destination that is the same place by another name
      committed.remove(key);
      throw e;
    }
    if (stored.size() != size) {
      throw new IOException(
          "object %s in %s has %d bytes and not the %d that were written"
              .formatted(key, describe(), stored.size(), size));
    }
  }

  /** Waits for room. Once the lane has ended it does nothing. */
  private void post(Task task) throws InterruptedException {
    synchronized (lock) {
      while (!ended && tasks.size() >= WAITING) {
        lock.wait();
      }
      if (!ended) {
        tasks.add(task);
        lock.notifyAll();
      }
    }
  }

  /** Waits until everything is done that it was told, or it has ended. */
  void settle() throws InterruptedException {
    synchronized (lock) {
      while (!ended && (busy || !tasks.isEmpty())) {
        lock.wait();
      }
    }
  }

  /** Whether it still takes part. */
  boolean goesOn() {
    synchronized (lock) {
      return !ended;
    }
  }

  /** What is here stays, unless the lane has ended before; it ends now. */
  void keep() {
    synchronized (lock) {
      kept = !ended;
      end();
    }
  }

  void cancel() {
    job.cancel();
  }

  /** Whether {@link #failure()} returns at once. */
  boolean isDone() {
    return job.isDone();
  }

  /** Waits for the end; null if it is a good one. */
  @Nullable PgOpsException failure() {
    return job.failure();
  }

  private void end() {
    synchronized (lock) {
      ended = true;
      tasks.clear();
      lock.notifyAll();
    }
  }

  private Boolean writeAll(JobContext context) throws InterruptedException {
    Cancellation cancellation = context.cancellation();
    StorageTarget stoppable = new StoppableTarget(target, cancellation, context.activity());
    Cancellation.Registration waking =
        cancellation.onCancel("waiting for " + describe(), this::end);
    try {
      try {
        for (Task task = next(); task != null; task = next()) {
          task.run(stoppable);
        }
        cancellation.check();
      } catch (IOException | RuntimeException | InterruptedException e) {
        takeBack(context, e);
        throw e;
      }
      takeBack(context, null);
      return true;
    } catch (IOException e) {
      throw new StorageException(
          "The backup could not be written to " + describe() + ": " + e.getMessage() + ".",
          BackupRun.CHECK,
          e);
    } finally {
      waking.close();
    }
  }

  private @Nullable Task next() throws InterruptedException {
    synchronized (lock) {
      busy = false;
      lock.notifyAll();
      while (!ended && tasks.isEmpty()) {
        lock.wait();
      }
      Task task = tasks.poll();
      busy = task != null;
      lock.notifyAll();
      return task;
    }
  }

  /**
   * Unless it is kept.
   *
   * @param why the failure, which is what is told; null if there is none so far
   */
  private void takeBack(JobContext context, @Nullable Exception why) throws IOException {
    synchronized (lock) {
      end();
      if (kept) {
        return;
      }
    }
    context
        .activity()
        .waitingFor("taking back what was written to " + describe(), Activity.Kind.STORAGE);
    try {
      abort();
    } catch (IOException | RuntimeException e) {
      if (why == null) {
        throw e;
      }
      log.warn("What was written to {} could not be taken back", describe(), e);
      why.addSuppressed(e);
    }
  }

  private void abort() throws IOException {
    IOException failure = null;
    for (PendingObject object : pending.values()) {
      try {
        object.close();
      } catch (IOException e) {
        log.debug("Aborting {} failed", object, e);
        failure = e;
      }
    }
    // if the manifest cannot be removed, what it names must stay
    if (manifestKey != null) {
      target.delete(List.of(manifestKey));
    }
    if (!committed.isEmpty()) {
      target.delete(committed);
    }
    if (failure != null) {
      throw failure;
    }
  }
}
