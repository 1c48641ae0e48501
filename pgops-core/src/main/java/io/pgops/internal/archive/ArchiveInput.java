package io.pgops.internal.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;

/** An archive that can be read from any position, any number of times. */
public interface ArchiveInput extends AutoCloseable {

  /** How messages call it: a path or a key, nothing secret. */
  String name();

  /** The {@link #size()} that means: not known before its end is reached. */
  long UNKNOWN = Long.MAX_VALUE;

  /** Its size in bytes, which never changes; or {@link #UNKNOWN}. */
  long size();

  /** Whether a stream from a position takes as long as reading all that is before it. */
  default boolean sequential() {
    return false;
  }

  /** Whether it begins as a custom archive does. */
  default boolean isArchive() throws IOException {
    byte[] magic = TocLayout.magic();
    try (InputStream in = open(0)) {
      return Arrays.equals(in.readNBytes(magic.length), magic);
    }
  }

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
