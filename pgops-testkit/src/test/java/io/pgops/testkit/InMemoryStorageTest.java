package io.pgops.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pgops.storage.PendingObject;
import io.pgops.storage.StorageTarget;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class InMemoryStorageTest extends StorageTargetContract {
  private final InMemoryStorage storage = new InMemoryStorage();

  @Override
  protected StorageTarget emptyTarget() {
    return storage;
  }

  @Override
  protected boolean stallWrites(StorageTarget target) {
    storage.stallWritesAfter(25_000);
    return true;
  }

  @AfterEach
  void nothingIsLeftOpen() {
    storage.assertNothingOpen();
  }

  @Test
  void anOpenPendingObjectIsReportedWithWhereItWasCreated() throws Exception {
    PendingObject pending = storage.create("forgotten");
    assertThatThrownBy(storage::assertNothingOpen)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("forgotten")
        .satisfies(
            e ->
                assertThat(e.getSuppressed()[0].getStackTrace())
                    .anyMatch(frame -> frame.getClassName().endsWith("InMemoryStorageTest")));
    pending.close();
    storage.assertNothingOpen();
  }

  @Test
  void anOpenStreamIsReported() throws Exception {
    try (PendingObject pending = storage.create("a")) {
      pending.commit();
    }
    InputStream stream = storage.open("a", 0, StorageTarget.TO_END);
    assertThatThrownBy(storage::assertNothingOpen)
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("stream of a");
    stream.close();
    storage.assertNothingOpen();
  }

  @Test
  void anObjectThatCouldNotBeCommittedIsOpenUntilItIsClosed() throws Exception {
    PendingObject late = storage.create("a");
    try (PendingObject first = storage.create("a")) {
      first.commit();
    }
    assertThatThrownBy(late::commit).isInstanceOf(FileAlreadyExistsException.class);
    assertThatThrownBy(storage::assertNothingOpen).isInstanceOf(AssertionError.class);
    late.close();
    storage.assertNothingOpen();
  }

  @Test
  void aKeyThatIsAFolderOfAnotherIsRefused() throws Exception {
    try (PendingObject pending = storage.create("a/b")) {
      pending.commit();
    }
    assertThatThrownBy(() -> storage.create("a")).isInstanceOf(FileAlreadyExistsException.class);
    assertThatThrownBy(() -> storage.create("a/b/c"))
        .isInstanceOf(FileAlreadyExistsException.class);
  }
}
