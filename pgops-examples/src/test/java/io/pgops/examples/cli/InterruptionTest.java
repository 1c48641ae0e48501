package io.pgops.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pgops.ConnectionSource;
import io.pgops.PgOps;
import io.pgops.error.OperationCancelledException;
import io.pgops.storage.LocalDirectory;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class InterruptionTest {
  private final CountDownLatch opening = new CountDownLatch(1);

  /** A server that never answers. */
  private final ConnectionSource silent =
      new ConnectionSource() {
        @Override
        public Connection open(@Nullable String database) throws SQLException {
          opening.countDown();
          try {
            Thread.sleep(Long.MAX_VALUE);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          throw new SQLException("interrupted", "57014");
        }

        @Override
        public String describe() {
          return "a silent server";
        }
      };

  @Test
  void cancelsWhatRunsAndWaitsUntilThatIsSaid(@TempDir Path folder) throws Exception {
    Interruption interruption = Interruption.ofThisThread();
    Thread hook =
        new Thread(
            () -> {
              awaitOpening();
              interruption.now();
            });
    hook.start();
    assertThatThrownBy(
            () -> interruption.await(PgOps.backup(silent).startTo(LocalDirectory.at(folder))))
        .isInstanceOf(OperationCancelledException.class);
    assertThat(hook.isAlive()).isTrue();
    interruption.ended();
    hook.join();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void interruptsWhatCannotBeCancelled() throws Exception {
    Interruption interruption = Interruption.ofThisThread();
    Thread hook = new Thread(interruption::now);
    hook.start();
    assertThatThrownBy(() -> Thread.sleep(20_000)).isInstanceOf(InterruptedException.class);
    interruption.ended();
    hook.join();
  }

  @Test
  void doesNothingAfterTheEnd() {
    Interruption interruption = Interruption.ofThisThread();
    interruption.ended();
    interruption.now();
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  private void awaitOpening() {
    try {
      opening.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
