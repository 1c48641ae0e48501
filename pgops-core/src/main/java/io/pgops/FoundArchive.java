package io.pgops;

import io.pgops.crypto.Decryption;
import io.pgops.internal.archive.ArchiveInput;
import io.pgops.internal.jdbcengine.ArchiveSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An archive, and the backup that it is of.
 *
 * @param backup null for a file that is no backup's
 */
record FoundArchive(ArchiveSource source, @Nullable StoredBackup backup) implements AutoCloseable {
  /**
   * @param decryption null when none was given
   */
  static FoundArchive ofFile(Path file, @Nullable Decryption decryption) throws IOException {
    ArchiveInput input = ArchiveInput.of(file);
    return new FoundArchive(
        new ArchiveSource(
            decryption == null || input.isArchive() ? input : new DecryptedInput(input, decryption),
            Map.of(),
            null),
        null);
  }

  @Override
  public void close() throws IOException {
    source.input().close();
  }
}
