package io.pgops;

import io.pgops.error.PgOpsException;
import io.pgops.error.StorageException;
import io.pgops.internal.exec.JobContext;
import io.pgops.internal.jdbcengine.Tell;
import io.pgops.internal.manifest.Manifest;
import io.pgops.storage.Listing;
import io.pgops.storage.PendingObject;
import io.pgops.storage.StorageTarget;
import io.pgops.storage.StoredObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A target that writes to several. What is written goes to each in pieces of {@value #PIECE} bytes,
 * of which {@value Lane#WAITING} may wait for each destination, and one is on its way: so much
 * memory it takes at most for each destination, and one piece for each object. The slowest
 * destination sets the pace; one that fails, or in which nothing moves for the idle timeout, is
 * left out from then on. When none is left, calls are refused.
 *
 * <p>It is written to only, by one thread, and a pending object that is closed without a commit
 * ends the whole. Nothing stays anywhere but by {@link #keep}.
 */
final class FanOut implements StorageTarget, AutoCloseable {
  private static final Logger log = LoggerFactory.getLogger(FanOut.class);

  static final int PIECE = 64 * 1024;

  private final Object lock = new Object();
  private final List<Lane> lanes;
  private final JobContext job;
  private final Tell tell;
  private final Map<Lane, PgOpsException> failed = new LinkedHashMap<>();
  private volatile boolean waiting;

  FanOut(List<Destination> destinations, JobContext job, Duration idleTimeout, Tell tell) {
    this.job = job;
    this.tell = tell;
    // a lane that stalls is for its own watchdog, which the outer one must not forestall
    job.pauseWatchdogWhile(() -> waiting || tell.isTelling());
    this.lanes =
        destinations.stream()
            .map(destination -> new Lane(destination.target(), lock, job, idleTimeout))
            .toList();
  }

  private interface Step {
    void run(Lane lane) throws InterruptedException;
  }

  private void each(Step step) throws IOException {
    waiting = true;
    try {
      for (Lane lane : lanes) {
        step.run(lane);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      InterruptedIOException interrupted = new InterruptedIOException("the thread was interrupted");
      interrupted.initCause(e);
      throw interrupted;
    } finally {
      waiting = false;
    }
    tellFailures();
    if (lanes.stream().noneMatch(Lane::goesOn)) {
      throw allFailed();
    }
  }

  private void tellFailures() {
    for (Lane lane : lanes) {
      if (lane.isDone() && !failed.containsKey(lane)) {
        PgOpsException failure = lane.failure();
        if (failure != null) {
          failed.put(lane, failure);
          if (!job.cancellation().isCancelled()) {
            log.warn("{} goes on without {}", tell.operation(), lane.describe(), failure);
            tell.notice(failure.getMessage() + " The others go on without it.");
          }
        }
      }
    }
  }

  private RuntimeException allFailed() {
    awaitEnds();
    job.cancellation().check();
    tellFailures();
    return none(tell.operation() + " could not be written to any destination", failed.values());
  }

  /**
   * @param what failed at all of them
   */
  static StorageException none(String what, Collection<PgOpsException> failures) {
    StorageException all =
        new StorageException(
            what
                + ": "
                + failures.stream().map(Throwable::getMessage).collect(Collectors.joining(" ")),
            failures.stream().flatMap(e -> e.hint().stream()).distinct().findFirst().orElse(null),
            null);
    failures.forEach(all::addSuppressed);
    return all;
  }

  @Override
  public PendingObject create(String key) throws IOException {
    each(lane -> lane.create(key));
    return new Pending(key);
  }

  /** Makes the backup exist, wherever all of it is. */
  void publish(Manifest manifest) throws IOException {
    each(lane -> lane.publish(manifest));
    each(Lane::settle);
  }

  /**
   * From now on it exists, unless the operation was stopped before.
   *
   * @return for each destination, in order, why it does not exist there; empty where it does
   */
  List<Optional<PgOpsException>> keep() {
    synchronized (lock) {
      job.cancellation().check();
      lanes.forEach(Lane::keep);
    }
    awaitEnds();
    tellFailures();
    return lanes.stream()
        .map(
            lane -> {
              @Nullable PgOpsException failure = failed.get(lane);
              return Optional.ofNullable(failure);
            })
        .toList();
  }

  private void awaitEnds() {
    waiting = true;
    try {
      lanes.forEach(Lane::failure);
    } finally {
      waiting = false;
    }
  }

  /** Takes back what was not told to be kept. */
  @Override
  public void close() {
    lanes.forEach(Lane::cancel);
    awaitEnds();
  }

  @Override
  public String describe() {
    return lanes.stream().map(Lane::describe).collect(Collectors.joining(" and "));
  }

  @Override
  public InputStream open(String key, long offset, long length) {
    throw writtenOnly();
  }

  @Override
  public Optional<StoredObject> stat(String key) {
    throw writtenOnly();
  }

  @Override
  public Listing list(String prefix, boolean recursive) {
    throw writtenOnly();
  }

  @Override
  public void delete(Collection<String> keys) {
    throw writtenOnly();
  }

  private static UnsupportedOperationException writtenOnly() {
    return new UnsupportedOperationException("several targets at once are only written to");
  }

  private final class Pending implements PendingObject {
    private final String key;
    private final Pieces out;
    private boolean committed;

    Pending(String key) {
      this.key = key;
      this.out = new Pieces(key);
    }

    @Override
    public OutputStream stream() {
      return out;
    }

    @Override
    public StoredObject commit() throws IOException {
      out.flush();
      each(lane -> lane.commit(key, out.total));
      each(Lane::settle);
      committed = true;
      return StoredObject.of(key, out.total, Instant.now());
    }

    @Override
    public void close() {
      if (!committed) {
        lanes.forEach(Lane::cancel);
      }
    }
  }

  private final class Pieces extends OutputStream {
    private final String key;
    private byte[] piece = new byte[PIECE];
    private int filled;
    private long total;

    Pieces(String key) {
      this.key = key;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      int done = 0;
      while (done < count) {
        int now = Math.min(count - done, PIECE - filled);
        System.arraycopy(bytes, from + done, piece, filled, now);
        filled += now;
        done += now;
        if (filled == PIECE) {
          flush();
        }
      }
    }

    @Override
    public void flush() throws IOException {
      if (filled == 0) {
        return;
      }
      byte[] full = filled == PIECE ? piece : Arrays.copyOf(piece, filled);
      if (full == piece) {
        piece = new byte[PIECE];
      }
      total += filled;
      filled = 0;
      each(lane -> lane.write(key, full));
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
