package io.pgops;

import io.pgops.internal.archive.ArchiveInput;
import io.pgops.internal.jdbcengine.ArchiveSource;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An archive, and the backup that it is of.
 *
 * @param backup null for a file that is no backup's
 */
record FoundArchive(ArchiveSource source, @Nullable StoredBackup backup) implements AutoCloseable {
  static FoundArchive ofFile(ArchiveInput input) {
    return new FoundArchive(new ArchiveSource(input, Map.of(), null), null);
  }

  @Override
  public void close() throws IOException {
    source.input().close();
  }
}
