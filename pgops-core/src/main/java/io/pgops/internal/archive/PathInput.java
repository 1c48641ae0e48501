package io.pgops.internal.archive;

import io.pgops.error.ArchiveFormatException;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A local file, opened anew for every stream. */
record PathInput(Path path, long size) implements ArchiveInput {

  static PathInput of(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      throw ArchiveFormatException.unsupported(
          Files.exists(path.resolve("toc.dat"))
              ? path + " is a directory archive, which this version of PgOps does not read"
              : path + " is a directory, not an archive",
          "Restore a directory archive with pg_restore, or dump with --format=custom.",
          -1);
    }
    return new PathInput(path, Files.size(path));
  }

  @Override
  public String name() {
    return path.toString();
  }

  @Override
  public InputStream open(long offset) throws IOException {
    FileInputStream file = new FileInputStream(path.toFile());
    try {
      file.getChannel().position(offset);
      return file;
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  /** Nothing: every stream is its reader's own. */
  @Override
  public void close() {}
}
