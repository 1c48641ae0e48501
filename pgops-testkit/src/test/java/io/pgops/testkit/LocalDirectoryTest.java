package io.pgops.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.pgops.storage.LocalDirectory;
import io.pgops.storage.StorageTarget;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

class LocalDirectoryTest extends StorageTargetContract {
  @TempDir private Path directory;

  @Override
  protected StorageTarget emptyTarget() {
    return LocalDirectory.at(directory.resolve("target"));
  }

  @AfterEach
  void noTestLeavesAPendingFile() throws IOException {
    List<Path> pending = new ArrayList<>();
    Files.walkFileTree(
        directory,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (file.getFileName().toString().startsWith(".pending-")) {
              pending.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    assertThat(pending).isEmpty();
  }
}
