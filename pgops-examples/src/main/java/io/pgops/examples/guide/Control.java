package io.pgops.examples.guide;

import io.pgops.BackupResult;
import io.pgops.PgOps;
import io.pgops.Running;
import io.pgops.error.OperationCancelledException;
import io.pgops.error.PgOpsException;
import io.pgops.error.RestoreException;
import io.pgops.error.ServerException;
import io.pgops.error.UnsupportedObjectsException;
import io.pgops.storage.StorageTarget;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;

/** Cancelling, and what to do about failures. */
public final class Control {
  private Control() {}

  /** Cancels. */
  public static Optional<BackupResult> cancelled(DataSource dataSource, StorageTarget backups) {
    // region cancel
    Running<BackupResult> running = PgOps.backup(dataSource).startTo(backups);
    running.cancel(); // from any thread; does not wait
    try {
      return Optional.of(running.await()); // it was done before it heard of it
    } catch (OperationCancelledException e) {
      return Optional.empty(); // all connections are given back, nothing is stored
    }
    // endregion
  }

  /** As a future. */
  public static CompletableFuture<String> future(DataSource dataSource, StorageTarget backups) {
    // region future
    Running<BackupResult> running = PgOps.backup(dataSource).startTo(backups);
    CompletableFuture<String> id = running.toCompletableFuture().thenApply(BackupResult::id);
    // endregion
    return id;
  }

  /** Restores, and says what came of it. */
  public static String restored(DataSource dataSource, StorageTarget backups) {
    // region errors
    try {
      return PgOps.restore(dataSource).from(backups).toString();
    } catch (RestoreException e) {
      return "the target: " + e.targetState() + " failed: " + e.failedEntries();
    } catch (ServerException e) {
      return "the server: " + e.sqlState() + " " + e.getMessage();
    } catch (PgOpsException e) {
      return e.getMessage() + e.hint().map(hint -> " " + hint).orElse("");
    }
    // endregion
  }

  /** Backs up what can be dumped, knowing what cannot. */
  public static BackupResult asMuchAsPossible(DataSource dataSource, StorageTarget backups) {
    // region unsupported
    try {
      return PgOps.backup(dataSource).to(backups);
    } catch (UnsupportedObjectsException e) {
      System.err.println("left out: " + e.objects());
      return PgOps.backup(dataSource).skipUnsupported().to(backups); // marked as partial
    }
    // endregion
  }
}
