package io.pgops.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.pgops.error.StorageException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class LocalDirectoryTest {
  @TempDir private Path temp;

  @Test
  void theDirectoryAndItsParentsAreCreatedForTheOwnerOnly() throws Exception {
    LocalDirectory target = LocalDirectory.at(temp.resolve("new/target"));
    put(target, "folder/sub/a", "content");
    assumeTrue(posix(), "this file system knows no permissions");
    for (String folder : List.of("new", "new/target", "new/target/folder/sub")) {
      assertThat(permissions(temp.resolve(folder))).as(folder).isEqualTo("rwx------");
    }
  }

  @Test
  void filesAreForTheirOwnerOnlyEvenWhileTheyAreWritten() throws Exception {
    assumeTrue(posix(), "this file system knows no permissions");
    LocalDirectory target = LocalDirectory.at(temp);
    try (PendingObject pending = target.create("a")) {
      pending.stream().write(1);
      assertThat(files()).hasSize(1);
      assertThat(permissions(files().get(0))).isEqualTo("rw-------");
      pending.commit();
    }
    assertThat(files()).containsExactly(temp.resolve("a"));
    assertThat(permissions(temp.resolve("a"))).isEqualTo("rw-------");
  }

  @Test
  void aDirectoryThatExistsKeepsItsPermissionsAndContent() throws Exception {
    assumeTrue(posix(), "this file system knows no permissions");
    Path existing = Files.createDirectory(temp.resolve("existing"));
    Files.setPosixFilePermissions(existing, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.writeString(existing.resolve("a"), "there");
    assertThat(LocalDirectory.at(existing).stat("a").orElseThrow().size()).isEqualTo(5);
    assertThat(permissions(existing)).isEqualTo("rwxr-xr-x");
  }

  @Test
  void aFileInPlaceOfTheDirectoryIsRefusedByName() throws Exception {
    Path file = Files.writeString(temp.resolve("file"), "");
    assertThatThrownBy(() -> LocalDirectory.at(file))
        .isInstanceOf(StorageException.class)
        .hasMessageContaining(file.toString());
  }

  @Test
  void theDirectoryMayBeASymbolicLink() throws Exception {
    Path real = Files.createDirectory(temp.resolve("real"));
    LocalDirectory target = LocalDirectory.at(Files.createSymbolicLink(temp.resolve("link"), real));
    put(target, "folder/a", "content");
    assertThat(real.resolve("folder/a")).hasContent("content");
    assertThat(target.list("folder/", false).objects()).hasSize(1);
  }

  @Test
  void noSymbolicLinkBelowTheDirectoryIsFollowed() throws Exception {
    Path outside = Files.createDirectory(temp.resolve("outside"));
    Files.writeString(outside.resolve("secret"), "secret");
    Path root = Files.createDirectory(temp.resolve("root"));
    LocalDirectory target = LocalDirectory.at(root);
    put(target, "inside/a", "content");
    Files.createSymbolicLink(root.resolve("out"), outside);
    Files.createSymbolicLink(root.resolve("in"), root.resolve("inside"));
    Files.createSymbolicLink(root.resolve("file"), outside.resolve("secret"));
    for (ThrowingCallable use :
        List.<ThrowingCallable>of(
            () -> target.create("out/new"),
            () -> target.create("out/deep/new"),
            () -> target.create("in/new"),
            () -> target.open("out/secret", 0, -1),
            () -> target.open("file", 0, -1),
            () -> target.stat("out/secret"),
            () -> target.stat("file"),
            () -> target.list("out/", true),
            () -> target.delete(List.of("out/secret")),
            () -> target.delete(List.of("file")))) {
      assertThatThrownBy(use)
          .isInstanceOf(IOException.class)
          .hasMessageContaining("symbolic link")
          .hasMessageContaining(root.toString());
    }
    assertThatThrownBy(() -> target.create("file")).isInstanceOf(FileAlreadyExistsException.class);
    assertThat(target.list("", true).objects())
        .extracting(StoredObject::key)
        .containsExactly("inside/a");
    assertThat(target.list("", false).folders()).containsExactly("inside/");
    assertThat(outside.resolve("secret")).hasContent("secret");
    try (Stream<Path> left = Files.list(outside)) {
      assertThat(left).hasSize(1);
    }
  }

  @Test
  void whatAKilledProcessLeftIsNotListed() throws Exception {
    LocalDirectory target = LocalDirectory.at(temp);
    put(target, "folder/a", "content");
    Files.writeString(temp.resolve("folder/.pending-0815"), "half");
    Files.createDirectories(temp.resolve("other"));
    Files.writeString(temp.resolve("other/.pending-4711"), "half");
    assertThat(target.list("", true).objects()).hasSize(1);
    assertThat(target.list("", false).folders()).containsExactly("folder/");
    assertThat(target.list("folder/", false).objects()).hasSize(1);
  }

  @Test
  void namesThatAreNoKeysAreNotListed() throws Exception {
    LocalDirectory target = LocalDirectory.at(temp);
    Files.writeString(temp.resolve("back\\slash"), "");
    Files.writeString(temp.resolve("line\nfeed"), "");
    put(target, "a", "content");
    assertThat(target.list("", true).objects()).extracting(StoredObject::key).containsExactly("a");
  }

  @Test
  void anAbortRemovesTheFoldersThatItMadeAndNoOthers() throws Exception {
    LocalDirectory target = LocalDirectory.at(temp);
    Files.createDirectory(temp.resolve("admins"));
    try (PendingObject pending = target.create("admins/new/sub/a")) {
      pending.stream().write(1);
    }
    assertThat(temp.resolve("admins")).isEmptyDirectory();
  }

  @Test
  void aFolderGoesWithItsLastObjectAndNoSooner() throws Exception {
    LocalDirectory target = LocalDirectory.at(temp);
    put(target, "a/b/one", "1");
    put(target, "a/b/two", "2");
    target.delete(List.of("a/b/one"));
    assertThat(temp.resolve("a/b/two")).exists();
    target.delete(List.of("a/b/two"));
    assertThat(temp.resolve("a")).doesNotExist();
    assertThat(temp).exists();
  }

  @Test
  void anAbortLeavesAFolderThatAnotherObjectUses() throws Exception {
    LocalDirectory target = LocalDirectory.at(temp);
    try (PendingObject kept = target.create("folder/a")) {
      PendingObject aborted = target.create("folder/b");
      kept.commit();
      aborted.close();
    }
    PendingObject first = target.create("shared/a");
    try (PendingObject second = target.create("shared/b")) {
      first.close();
      second.commit();
    }
    assertThat(files()).containsExactly(temp.resolve("folder/a"), temp.resolve("shared/b"));
  }

  @Test
  void aKeyBelowAnObjectIsRefusedByName() throws Exception {
    LocalDirectory target = LocalDirectory.at(temp);
    put(target, "a", "content");
    assertThatThrownBy(() -> target.create("a/b/c"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("a/b/c")
        .hasMessageContaining("not a folder");
  }

  @Test
  void aSegmentThatIsTooLongIsRefusedBeforeAnythingIsWritten() {
    LocalDirectory target = LocalDirectory.at(temp);
    assertThatThrownBy(() -> target.create("new/" + "x".repeat(300)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("xxx");
    assertThat(temp).isEmptyDirectory();
  }

  @Test
  void aDirectoryThatVanishedIsAnErrorAndNotCreatedAgain() throws Exception {
    Path root = temp.resolve("root");
    LocalDirectory target = LocalDirectory.at(root);
    Files.delete(root);
    assertThatThrownBy(() -> target.create("folder/a")).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> target.list("", true)).isInstanceOf(IOException.class);
    assertThat(root).doesNotExist();
  }

  @Test
  void aFailedDeleteNamesItsKeyAndTheOthersAreRemoved() throws Exception {
    LocalDirectory target = LocalDirectory.at(temp);
    put(target, "folder/a", "content");
    put(target, "folder/z", "content");
    Files.createSymbolicLink(temp.resolve("folder/linked"), temp.resolve("folder/z"));
    assertThatThrownBy(() -> target.delete(List.of("folder/a", "folder/linked", "folder/z")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("folder/linked")
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\"folder/a\""));
    assertThat(target.list("", true).objects()).isEmpty();
  }

  @Test
  void aFileThatIsCutWhileItIsReadIsAnErrorAndNoEnd() throws Exception {
    LocalDirectory target = LocalDirectory.at(temp);
    put(target, "a", "0123456789");
    try (InputStream stream = target.open("a", 0, StorageTarget.TO_END)) {
      assertThat(stream.readNBytes(2)).hasSize(2);
      try (FileChannel file = FileChannel.open(temp.resolve("a"), StandardOpenOption.WRITE)) {
        file.truncate(5);
      }
      assertThatThrownBy(stream::readAllBytes)
          .isInstanceOf(java.io.EOFException.class)
          .hasMessageContaining("byte 5");
    }
  }

  @Test
  @Timeout(60)
  void closingEndsAWriteThatIsBlockedInTheOperatingSystem() throws Exception {
    // a pipe nobody reads stands in for a disk that hangs
    Path pipe = temp.resolve(".pending-pipe");
    assumeTrue(run("mkfifo", pipe.toString()), "mkfifo is missing");
    for (boolean interrupt : new boolean[] {false, true}) {
      if (interrupt) {
        assertThat(run("mkfifo", pipe.toString())).isTrue();
      }
      try (FileChannel reader =
          FileChannel.open(pipe, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
        FileChannel channel = FileChannel.open(pipe, StandardOpenOption.WRITE);
        PendingObject pending =
            new PendingFile(
                "a",
                temp.resolve("a"),
                pipe,
                channel,
                List.of(),
                Folders.under(temp),
                new Publication(Files::createLink),
                new StorageFailure("a pipe"));
        Throwable[] thrown = new Throwable[1];
        Thread writer =
            new Thread(
                () -> {
                  try {
                    pending.stream().write(new byte[1_000_000]);
                  } catch (IOException e) {
                    thrown[0] = e;
                  }
                });
        writer.start();
        Thread.sleep(300);
        assertThat(writer.isAlive()).isTrue();
        if (interrupt) {
          writer.interrupt();
        } else {
          pending.close();
        }
        writer.join(10_000);
        assertThat(writer.isAlive()).isFalse();
        assertThat(thrown[0])
            .isInstanceOf(IOException.class)
            .hasMessageContaining("\"a\"")
            .hasMessageContaining(interrupt ? "interrupted" : "closed");
        pending.close();
        assertThat(reader.isOpen()).isTrue();
        assertThat(temp).isEmptyDirectory();
      }
    }
  }

  @Test
  @Timeout(60)
  void aFullDiskIsSaidSoAndNothingIsLeft() throws Exception {
    Path small = Files.createDirectory(temp.resolve("small"));
    assumeTrue(
        run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", small.toString()),
        "a tmpfs cannot be mounted here");
    try {
      LocalDirectory target = LocalDirectory.at(small);
      try (PendingObject pending = target.create("folder/a")) {
        assertThatThrownBy(
                () -> {
                  for (int i = 0; i < 100; i++) {
                    pending.stream().write(new byte[10_000]);
                  }
                })
            .isInstanceOf(IOException.class)
            .hasMessageContaining("folder/a")
            .hasMessageContaining(small.toString())
            .hasMessageContaining("No space left");
        assertThatThrownBy(pending::commit).isInstanceOf(IOException.class);
      }
      assertThat(small).isEmptyDirectory();
      put(target, "folder/a", "there is room again");
    } finally {
      assertThat(run("umount", small.toString())).isTrue();
    }
  }

  private boolean posix() {
    return temp.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(temp)) {
      return all.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static void put(StorageTarget target, String key, String content) throws IOException {
    try (PendingObject pending = target.create(key)) {
      pending.stream().write(content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      pending.commit();
    }
  }

  /** Whether the command is there and succeeded. */
  private static boolean run(String... command) throws InterruptedException {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
