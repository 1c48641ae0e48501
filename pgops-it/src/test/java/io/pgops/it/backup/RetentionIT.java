package io.pgops.it.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pgops.Backup;
import io.pgops.BackupResult;
import io.pgops.PgOps;
import io.pgops.VerifyLevel;
import io.pgops.error.StorageException;
import io.pgops.event.PhaseStarted;
import io.pgops.it.server.PostgresServers;
import io.pgops.it.server.SideBySide;
import io.pgops.it.server.TestDatabase;
import io.pgops.it.storage.OtherTarget;
import io.pgops.retention.Retention;
import io.pgops.storage.StorageTarget;
import io.pgops.testkit.InMemoryStorage;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a backup does once it is there. */
@SideBySide
class RetentionIT {
  private final TestDatabase source = PostgresServers.newest().createDatabase();
  private final InMemoryStorage backups = new InMemoryStorage();

  @BeforeEach
  void fill() {
    source.execute("CREATE TABLE t AS SELECT generate_series(1, 100) AS id");
  }

  @AfterEach
  void drop() {
    source.close();
  }

  private Backup request() {
    return PgOps.backup(source.dataSource()).name("b").retention(Retention.policy().keepLast(2));
  }

  @Test
  void aBackupIsVerifiedAndOlderOnesGo() {
    BackupResult first = request().to(backups);
    assertThat(first.pruned().orElseThrow().deleted()).isEmpty();
    String other = PgOps.backup(source.dataSource()).name("other").to(backups).id();
    BackupResult second = request().verify(VerifyLevel.CHECKSUM).to(backups);
    assertThat(second.verification().orElseThrow().good()).isTrue();
    BackupResult third = request().verify(VerifyLevel.RESTORE).to(backups);
    assertThat(third.verification().orElseThrow().measuredRto()).isPresent();
    assertThat(third.pruned().orElseThrow().deleted())
        .singleElement()
        .satisfies(item -> assertThat(item.id()).isEqualTo(first.id()));
    assertThat(PgOps.backups(backups).list())
        .extracting(backup -> backup.id())
        .containsExactlyInAnyOrder(other, second.id(), third.id());
  }

  @Test
  void aBackupThatFailsDeletesNothing() {
    request().to(backups);
    request().to(backups);
    assertThatThrownBy(
            () ->
                request()
                    .idleTimeout(Duration.ofMillis(300))
                    .listener(
                        event -> {
                          if (event instanceof PhaseStarted started
                              && started.phase().equals("writing")) {
                            backups.stallWritesAfter(10);
                          }
                        })
                    .to(backups))
        .isInstanceOf(StorageException.class);
    assertThat(PgOps.backups(backups).list().backups()).hasSize(2);
  }

  @Test
  void whereNothingCanBeDeletedTheBackupIsThere() {
    request().to(backups);
    request().to(backups);
    BackupResult result = request().to(new Undeletable(backups));
    assertThat(result.pruned()).isEmpty();
    assertThat(result.notices()).singleElement().asString().contains("older ones could not be");
    assertThat(PgOps.backups(backups).list().backups()).hasSize(3);
  }

  @Test
  void ofAServerItIsRefused() {
    assertThatThrownBy(() -> request().allDatabases())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("prune(policy)");
  }

  private static final class Undeletable extends OtherTarget {
    Undeletable(StorageTarget target) {
      super(target);
    }

    @Override
    public void delete(Collection<String> keys) throws IOException {
      throw new IOException("may not delete " + keys + " in " + describe());
    }
  }
}
