package io.pgops.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/**
 * Gives a finished file its name, in one step that cannot overwrite.
 *
 * <p>A rename would overwrite: {@code Files.move} without REPLACE_EXISTING looks first and renames
 * then, and another process may come in between. A hard link fails when the name is taken.
 */
final class Publication {

  /** {@link Files#createLink}; of its own so that its absence can be tested. */
  interface HardLinks {
    @SuppressWarnings("UnusedReturnValue")
    Path create(Path link, Path existing) throws IOException;
  }

  private final HardLinks links;

  Publication(HardLinks links) {
    this.links = links;
  }

  /** A name in the file's folder that no listing shows and nobody else uses. */
  static Path pendingBeside(Path file) {
    return file.resolveSibling(StorageKeys.RESERVED + UUID.randomUUID());
  }

  /**
   * After it, {@code file} is what {@code pending} was; {@code pending} may be there still.
   *
   * @throws FileAlreadyExistsException if there is such a file; both are as before
   */
  void publish(Path pending, Path file) throws IOException {
    try {
      links.create(file, pending);
    } catch (FileAlreadyExistsException | NoSuchFileException | AccessDeniedException e) {
      throw e;
    } catch (UnsupportedOperationException | FileSystemException e) {
      if (canLink(pending)) {
        throw e;
      }
      publishUnderLock(pending, file);
    }
  }

  /**
   * Tells "no hard links here" from any other failure: were one writer to link and another to
   * rename, the rename could overwrite.
   */
  private boolean canLink(Path pending) throws IOException {
    Path probe = pendingBeside(pending);
    try {
      links.create(probe, pending);
    } catch (UnsupportedOperationException | FileSystemException e) {
      return false;
    }
    Files.delete(probe);
    return true;
  }

  private static void publishUnderLock(Path pending, Path file) throws IOException {
    Path lock = lockOf(file);
    try {
      Files.createFile(lock);
    } catch (FileAlreadyExistsException e) {
      throw new FileAlreadyExistsException(
          file.toString(),
          null,
          "another writer is publishing it; if there is none, remove the lock " + lock);
    }
    try {
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        throw new FileAlreadyExistsException(file.toString());
      }
      Files.move(pending, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.delete(lock);
    }
  }

  /** One name for one file, whatever its length: the file's own may be as long as names can be. */
  static Path lockOf(Path file) {
    String name = String.valueOf(file.getFileName());
    return file.resolveSibling(
        StorageKeys.RESERVED
            + "lock-"
            + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
  }
}
