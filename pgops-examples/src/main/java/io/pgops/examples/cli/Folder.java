package io.pgops.examples.cli;

import io.pgops.storage.LocalDirectory;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that backups are read from. */
final class Folder {
  private Folder() {}

  /** One that is there: reading must not create one. */
  static LocalDirectory existing(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new CommandException("There is no folder " + folder + ".");
    }
    return LocalDirectory.at(folder);
  }
}
