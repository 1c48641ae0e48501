package io.pgops.storage;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The folders between a {@link LocalDirectory}'s root and its files; follows no symbolic link. */
final class Folders {
  private final Path root;
  private final boolean synchronises;

  private Folders(Path root, boolean synchronises) {
    this.root = root;
    this.synchronises = synchronises;
  }

  /**
   * @param root a real path
   */
  static Folders under(Path root) throws IOException {
    return new Folders(root, canSynchronise(root));
  }

  /** Some network file systems know permissions and refuse to synchronise a directory. */
  private static boolean canSynchronise(Path folder) throws IOException {
    if (!knowsPermissions(folder.getFileSystem())) {
      return false;
    }
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      return forced(channel);
    }
  }

  private static boolean forced(FileChannel channel) throws IOException {
    try {
      channel.force(true);
      return true;
    } catch (ClosedByInterruptException e) {
      throw e;
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean knowsPermissions(FileSystem system) {
    return system.supportedFileAttributeViews().contains("posix");
  }

  FileAttribute<?>[] filePermissions() {
    return permissions(root, "rw-------");
  }

  private static FileAttribute<?>[] permissions(Path path, String permissions) {
    return knowsPermissions(path.getFileSystem())
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }

  static void createWithParents(Path directory) throws IOException {
    Files.createDirectories(directory, permissions(directory, "rwx------"));
  }

  /**
   * Makes the folders that the file needs.
   *
   * @param created where the ones that were not there are added
   * @throws NoSuchFileException if another writer's abort removed one meanwhile
   */
  void create(Path file, List<Path> created) throws IOException {
    for (Path folder : between(file)) {
      if (isFolder(attributes(folder), folder)) {
        continue;
      }
      try {
        Files.createDirectory(folder, permissions(folder, "rwx------"));
        created.add(folder);
        sync(parent(folder));
      } catch (FileAlreadyExistsException e) {
        Optional<BasicFileAttributes> other = attributes(folder);
        if (other.isEmpty()) {
          throw new NoSuchFileException(folder.toString());
        }
        if (!isFolder(other, folder)) {
          throw new FileSystemException(folder.toString(), null, folder + " is not a folder");
        }
      }
    }
  }

  /** Removes those of the folders that are empty, the last one first. */
  static void removeEmpty(List<Path> folders) throws IOException {
    for (int i = folders.size() - 1; i >= 0; i--) {
      try {
        Files.deleteIfExists(folders.get(i));
      } catch (DirectoryNotEmptyException e) {
        return; // another object lives in it by now
      }
    }
  }

  /** Removes the folder and those above it, as far as they are empty and below the root. */
  void removeEmptyUpTo(Path folder) throws IOException {
    if (!folder.equals(root)) {
      List<Path> all = between(folder);
      all.add(folder);
      removeEmpty(all);
    }
  }

  /** The regular file, if it is one. */
  Optional<BasicFileAttributes> object(Path file) throws IOException {
    for (Path folder : between(file)) {
      if (!isFolder(attributes(folder), folder)) {
        return Optional.empty();
      }
    }
    Optional<BasicFileAttributes> found = attributes(file);
    if (found.isPresent() && found.get().isSymbolicLink()) {
      throw linked(file);
    }
    return found.filter(BasicFileAttributes::isRegularFile);
  }

  boolean isFolder(Path folder) throws IOException {
    for (Path above : between(folder)) {
      if (!isFolder(attributes(above), above)) {
        return false;
      }
    }
    return isFolder(attributes(folder), folder);
  }

  /** False when there is nothing, or a file. */
  private static boolean isFolder(Optional<BasicFileAttributes> found, Path folder)
      throws IOException {
    if (found.isPresent() && found.get().isSymbolicLink()) {
      throw linked(folder);
    }
    return found.isPresent() && found.get().isDirectory();
  }

  private static IOException linked(Path path) {
    return new FileSystemException(
        path.toString(), null, path + " is a symbolic link, and none is followed here");
  }

  /** The folders above the path and below the root, the topmost first. */
  private List<Path> between(Path path) {
    List<Path> between = new ArrayList<>();
    Path folder = root;
    Path relative = root.relativize(path);
    for (int i = 0; i < relative.getNameCount() - 1; i++) {
      folder = folder.resolve(relative.getName(i));
      between.add(folder);
    }
    return between;
  }

  /** What is in a folder; nothing when it vanished. */
  List<Path> children(Path folder) throws IOException {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(children::add);
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    } catch (NoSuchFileException | NotDirectoryException e) {
      if (folder.equals(root)) {
        throw e;
      }
      return List.of();
    }
    return children;
  }

  /** Of the path itself, should it be a link; empty when there is nothing. */
  static Optional<BasicFileAttributes> attributes(Path path) throws IOException {
    try {
      return Optional.of(
          Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  /** Makes names that were added to or removed from the folder survive a crash. */
  void sync(Path folder) throws IOException {
    if (synchronises) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  static Path parent(Path path) {
    return Objects.requireNonNull(path.getParent(), "parent");
  }
}
