package io.pgops.storage;

import io.pgops.error.StorageException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Objects as files under one directory, a key's segments as its folders.
 *
 * <p>Files are readable and writable by their owner only (0600), folders made for them likewise
 * (0700), where the file system knows such permissions. A commit is on the disk when it returns:
 * file and folders are synchronised (folders only where the file system can, which Windows cannot).
 * What is being written is a file {@code .pending-...} beside its final place; a process that was
 * killed leaves it there, and no listing shows it. A folder whose last object is deleted goes with
 * it.
 *
 * <p>Symbolic links below the directory are never followed: an operation that meets one on its way
 * fails, and a listing leaves it out. Other processes may use the same directory at the same time.
 * It is not protected from someone who may write to it.
 *
 * <p>Publishing takes a hard link, which cannot overwrite. On file systems without hard links it
 * takes a lock file {@code .pending-lock-...} and a rename; a process killed within that instant
 * leaves the lock, which blocks this one key until the file is removed.
 *
 * <p>Closing a pending object ends a write that is blocked in another thread, as far as the
 * operating system lets go of it: a network file system mounted "hard" does not, until its server
 * is back.
 *
 * <p>Safe for use by many threads.
 */
public final class LocalDirectory implements StorageTarget {
  private final Path root;
  private final Folders folders;
  private final Publication publication;
  private final StorageFailure failure;

  private LocalDirectory(Path root, Folders folders, Publication publication) {
    this.root = root;
    this.folders = folders;
    this.publication = publication;
    this.failure = new StorageFailure(describe());
  }

  /**
   * The directory, which is created with its parents when absent. It may be a symbolic link.
   *
   * @throws StorageException if it cannot be created or is no directory
   */
  public static LocalDirectory at(Path directory) {
    return at(directory, Files::createLink);
  }

  static LocalDirectory at(Path directory, Publication.HardLinks links) {
    try {
      if (!Files.isDirectory(directory)) {
        Folders.createWithParents(directory);
      }
      Path root = directory.toRealPath();
      Folders folders = Folders.under(root);
      return new LocalDirectory(root, folders, new Publication(links));
    } catch (IOException e) {
      throw new StorageException(
          "Directory " + directory + " cannot be used: " + StorageFailure.reason(e),
          "Check that the path is a directory that this process may use.",
          e);
    }
  }

  @Override
  public PendingObject create(String key) throws IOException {
    StorageKeys.requireKey(key);
    Path file = path("creating", key);
    List<Path> created = new ArrayList<>();
    try {
      while (true) {
        try {
          folders.create(file, created);
          if (Folders.attributes(file).isPresent()) {
            throw new FileAlreadyExistsException(key);
          }
          Path pending = Publication.pendingBeside(file);
          FileChannel channel =
              FileChannel.open(
                  pending,
                  Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                  folders.filePermissions());
          return new PendingFile(
              key, file, pending, channel, created, folders, publication, failure);
        } catch (NoSuchFileException e) {
          // the abort of another object may just have removed the folder that it had made
          if (!Files.isDirectory(root)) {
            throw e;
          }
        }
      }
    } catch (IOException e) {
      Folders.removeEmpty(created);
      throw e instanceof FileAlreadyExistsException exists
          ? failure.exists(key, exists)
          : failure.of("creating", key, e);
    }
  }

  @Override
  public InputStream open(String key, long offset, long length) throws IOException {
    StorageKeys.requireKey(key);
    if (offset < 0 || length < TO_END) {
      throw new IllegalArgumentException(
          "range of \"" + key + "\": offset " + offset + ", length " + length);
    }
    Path file = path("reading", key);
    try {
      if (folders.object(file).isEmpty()) {
        throw new NoSuchFileException(key);
      }
      return FileRange.open(key, file, offset, length, failure);
    } catch (NoSuchFileException e) {
      throw failure.missing(key, e);
    } catch (IOException e) {
      throw failure.of("reading", key, e);
    }
  }

  @Override
  public Optional<StoredObject> stat(String key) throws IOException {
    StorageKeys.requireKey(key);
    Path file = path("looking for", key);
    try {
      return folders.object(file).map(found -> stored(key, found));
    } catch (IOException e) {
      throw failure.of("looking for", key, e);
    }
  }

  @Override
  public Listing list(String prefix, boolean recursive) throws IOException {
    StorageKeys.requirePrefix(prefix);
    Path folder = prefix.isEmpty() ? root : path("listing", prefix);
    List<StoredObject> objects = new ArrayList<>();
    List<String> subfolders = new ArrayList<>();
    try {
      if (prefix.isEmpty() || folders.isFolder(folder)) {
        list(prefix, folder, recursive, objects, subfolders);
      }
    } catch (IOException e) {
      throw failure.of("listing", prefix, e);
    }
    return Listing.of(objects, subfolders);
  }

  private void list(
      String prefix,
      Path folder,
      boolean recursive,
      List<StoredObject> objects,
      List<String> subfolders)
      throws IOException {
    for (Path child : folders.children(folder)) {
      String key = prefix + child.getFileName();
      Optional<BasicFileAttributes> found = Folders.attributes(child);
      // a name that is no key was not put here by us and could not be asked for
      if (found.isEmpty() || !StorageKeys.isKey(key)) {
        continue;
      }
      if (found.get().isRegularFile()) {
        objects.add(stored(key, found.get()));
      } else if (found.get().isDirectory() && recursive) {
        list(key + "/", child, true, objects, subfolders);
      } else if (found.get().isDirectory() && holdsObject(key + "/", child)) {
        subfolders.add(key + "/");
      }
    }
  }

  private boolean holdsObject(String prefix, Path folder) throws IOException {
    for (Path child : folders.children(folder)) {
      String key = prefix + child.getFileName();
      Optional<BasicFileAttributes> found = Folders.attributes(child);
      if (found.isPresent()
          && StorageKeys.isKey(key)
          && (found.get().isRegularFile()
              || (found.get().isDirectory() && holdsObject(key + "/", child)))) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void delete(Collection<String> keys) throws IOException {
    keys.forEach(StorageKeys::requireKey);
    List<IOException> failures = new ArrayList<>();
    Set<Path> changed = new LinkedHashSet<>();
    for (String key : keys) {
      Path file = path("deleting", key);
      try {
        if (folders.object(file).isPresent() && Files.deleteIfExists(file)) {
          changed.add(Folders.parent(file));
        }
      } catch (IOException e) {
        failures.add(failure.of("deleting", key, e));
      }
    }
    // retention removes manifests first: a crash must not bring one back whose data is gone
    for (Path folder : changed) {
      try {
        folders.sync(folder);
        folders.removeEmptyUpTo(folder);
      } catch (IOException e) {
        failures.add(failure.of("deleting", root.relativize(folder) + "/", e));
      }
    }
    if (!failures.isEmpty()) {
      IOException all =
          new IOException(
              String.join("; ", failures.stream().map(StorageFailure::reason).toList()));
      failures.forEach(all::addSuppressed);
      throw all;
    }
  }

  @Override
  public String describe() {
    return "directory " + root;
  }

  @Override
  public String toString() {
    return describe();
  }

  private static StoredObject stored(String key, BasicFileAttributes found) {
    return StoredObject.of(key, found.size(), found.lastModifiedTime().toInstant());
  }

  private Path path(String doing, String key) throws IOException {
    try {
      return root.resolve(key);
    } catch (InvalidPathException e) {
      throw failure.of(doing, key, "this file system cannot hold such a name", e);
    }
  }
}
