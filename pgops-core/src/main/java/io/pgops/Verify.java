package io.pgops;

import com.google.errorprone.annotations.CheckReturnValue;
import io.pgops.event.PgOpsListener;
import io.pgops.storage.StorageTarget;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A request to verify a backup: by default its {@link VerifyLevel#STRUCTURE}, for which every byte
 * of it is read once and no server is needed, waiting 5 min for a silent target.
 *
 * <p>The outcome is remembered beside the backup's manifest, where lists and {@link Prune} find it:
 * it replaces those of the same and of lower levels. A backup that is bad is no failure of the
 * verification, but its result; that the target or the server fails is one, and says nothing about
 * the backup.
 *
 * <p>Requests to the target: at the level MANIFEST a look and a read for the manifest and a look
 * for each object, of which a backup has two; at CHECKSUM a read more for each object; at STRUCTURE
 * a look and a read more; some more at RESTORE. The outcome takes a write, a listing, and a
 * deletion if it replaces others.
 *
 * <p>Immutable and thread-safe: each option returns a changed copy. Nothing runs before {@link
 * #run} or {@link #start}.
 */
@CheckReturnValue
public final class Verify {
  private final StorageTarget target;
  private final String id;
  private final Options options;

  /** The options, with their defaults. Changed only while a copy is being made. */
  static final class Options {
    VerifyLevel level = VerifyLevel.STRUCTURE;
    @Nullable ConnectionSource scratch;
    boolean remember = true;
    Duration idleTimeout = Duration.ofMinutes(5);
    PgOpsListener listener = event -> {};

    Options() {}

    Options(Options other) {
      level = other.level;
      scratch = other.scratch;
      remember = other.remember;
      idleTimeout = other.idleTimeout;
      listener = other.listener;
    }
  }

  Verify(StorageTarget target, String id, Options options) {
    this.target = target;
    this.id = id;
    this.options = options;
  }

  private Verify with(Consumer<Options> change) {
    Options copy = new Options(options);
    change.accept(copy);
    return new Verify(target, id, copy);
  }

  /**
   * How thoroughly.
   *
   * @param level not {@link VerifyLevel#RESTORE}, for which {@link #restoringOn} is there
   */
  public Verify level(VerifyLevel level) {
    if (level == VerifyLevel.RESTORE) {
      throw new IllegalArgumentException(
          "RESTORE needs a server: ask for it with restoringOn(connections)");
    }
    return with(
        o -> {
          o.level = level;
          o.scratch = null;
        });
  }

  /**
   * {@link VerifyLevel#RESTORE}: also restores into a scratch database of a generated name on this
   * server, compares every row and large object in it with the archive, and drops it in every case.
   * Owners, privileges, tablespaces and security labels are left out, so that the server needs no
   * roles of the dumped one, except those that policies name.
   *
   * @param server of the dumped server's version or newer, where databases can be created
   * @throws IllegalArgumentException if the source cannot connect to other databases than its own
   */
  public Verify restoringOn(ConnectionSource server) {
    if (!server.opensOtherDatabases()) {
      throw new IllegalArgumentException(
          "this DataSource lends connections to its own database only: restoringOn needs a pgjdbc or Hikari DataSource, or a URL");
    }
    return with(
        o -> {
          o.level = VerifyLevel.RESTORE;
          o.scratch = server;
        });
  }

  /** Writes nothing to the target: the outcome is in the result alone. */
  public Verify withoutMarker() {
    return with(o -> o.remember = false);
  }

  /**
   * How long nothing may move before the verification fails.
   *
   * @param timeout 1 ms to 24 h
   */
  public Verify idleTimeout(Duration timeout) {
    Durations.require("idleTimeout", timeout);
    return with(o -> o.idleTimeout = timeout);
  }

  /** Who hears what happens; replaces the one before. */
  public Verify listener(PgOpsListener listener) {
    Objects.requireNonNull(listener, "listener");
    return with(o -> o.listener = listener);
  }

  /**
   * Verifies and waits for it.
   *
   * @return what was found, good or bad: look at {@link VerifyResult#good()}
   * @throws io.pgops.error.BackupNotFoundException if there is no such backup
   * @throws io.pgops.error.StorageException if the target cannot be read or written
   * @throws io.pgops.error.RestoreException if the server lacks what the restore needs
   * @throws io.pgops.error.ServerException if the server cannot be reached or vanishes
   * @throws io.pgops.error.OperationCancelledException if the calling thread is interrupted
   */
  public VerifyResult run() {
    try (Running<VerifyResult> running = start()) {
      return running.await();
    }
  }

  /** Starts verifying. */
  public Running<VerifyResult> start() {
    return new VerifyRun(target, id, options).start();
  }
}
