package io.pgops.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationTest {
  private static final Publication.HardLinks NONE =
      (link, existing) -> {
        throw new FileSystemException(link.toString(), null, "Operation not permitted");
      };

  @TempDir private Path temp;

  @Test
  void withoutHardLinksAnObjectIsPublishedAndNothingElseIsLeft() throws Exception {
    for (Publication.HardLinks links : List.of(NONE, unsupported())) {
      LocalDirectory target = LocalDirectory.at(temp, links);
      assertThat(putAs(target, "folder/a", 7).size()).isEqualTo(1);
      assertThat(names()).containsExactly("a");
      target.delete(List.of("folder/a"));
    }
  }

  @Test
  void withoutHardLinksAnExistingObjectIsRefusedAndUnchanged() throws Exception {
    LocalDirectory target = LocalDirectory.at(temp, NONE);
    try (PendingObject late = target.create("folder/a")) {
      putAs(target, "folder/a", 1);
      assertThatThrownBy(late::commit).isInstanceOf(FileAlreadyExistsException.class);
    }
    assertThat(Files.readAllBytes(temp.resolve("folder/a"))).containsExactly(1);
    assertThat(names()).containsExactly("a");
  }

  @Test
  void withoutHardLinksOfEightRacingCreatorsExactlyOneCommits() throws Exception {
    LocalDirectory target = LocalDirectory.at(temp, NONE);
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      for (int round = 0; round < 50; round++) {
        String key = "folder/" + round;
        CyclicBarrier start = new CyclicBarrier(8);
        List<Future<Integer>> creators = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
          int own = i;
          creators.add(
              threads.submit(
                  () -> {
                    try (PendingObject pending = target.create(key)) {
                      pending.stream().write(own);
                      start.await();
                      pending.commit();
                      return own;
                    } catch (FileAlreadyExistsException e) {
                      return -1;
                    }
                  }));
        }
        List<Integer> winners = new ArrayList<>();
        for (Future<Integer> creator : creators) {
          if (creator.get() >= 0) {
            winners.add(creator.get());
          }
        }
        assertThat(winners).hasSize(1);
        assertThat(Files.readAllBytes(temp.resolve(key)))
            .containsExactly(winners.get(0).byteValue());
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(names()).hasSize(50);
  }

  @Test
  void aLockThatAKilledProcessLeftBlocksItsKeyAndIsNamed() throws Exception {
    LocalDirectory target = LocalDirectory.at(temp, NONE);
    Path lock = Files.createFile(Publication.lockOf(temp.resolve("a")));
    assertThatThrownBy(() -> putAs(target, "a", 1))
        .isInstanceOf(FileAlreadyExistsException.class)
        .hasMessageContaining(lock.toString());
    assertThat(putAs(target, "b", 1).key()).isEqualTo("b");
    assertThat(target.list("", true).objects()).hasSize(1);
  }

  @Test
  void aLinkThatFailsWhereLinksWorkIsAnErrorAndNoReasonToRename() throws Exception {
    LocalDirectory target =
        LocalDirectory.at(
            temp,
            (link, existing) -> {
              if (link.endsWith("a")) {
                throw new FileSystemException(link.toString(), null, "I/O error");
              }
              return Files.createLink(link, existing);
            });
    assertThatThrownBy(() -> putAs(target, "a", 1))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("I/O error");
    assertThat(names()).isEmpty();
  }

  private static Publication.HardLinks unsupported() {
    return (link, existing) -> {
      throw new UnsupportedOperationException();
    };
  }

  private static StoredObject putAs(StorageTarget target, String key, int content)
      throws IOException {
    try (PendingObject pending = target.create(key)) {
      pending.stream().write(content);
      return pending.commit();
    }
  }

  private List<String> names() throws IOException {
    try (Stream<Path> all = Files.walk(temp)) {
      return all.filter(Files::isRegularFile).map(path -> path.getFileName().toString()).toList();
    }
  }
}
