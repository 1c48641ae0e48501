package io.pgops.internal.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** An archive that can be read from any position, any number of times. */
public interface ArchiveInput extends AutoCloseable {

  /** How messages call it: a path or a key, nothing secret. */
  String name();

  /** Its size in bytes; it never changes. */
  long size();

  /**
   * A stream from {@code offset} (0 to {@link #size()}) to the end, which the caller closes.
   *
   * @throws IOException if it cannot be read
   */
  InputStream open(long offset) throws IOException;

  @Override
  void close() throws IOException;

  /**
   * A local file.
   *
   * @throws io.pgops.error.ArchiveFormatException if it is a directory
   * @throws IOException if there is no such file
   */
  static ArchiveInput of(Path path) throws IOException {
    return PathInput.of(path);
  }
}
