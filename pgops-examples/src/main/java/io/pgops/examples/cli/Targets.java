package io.pgops.examples.cli;

import io.pgops.storage.LocalDirectory;
import io.pgops.storage.StorageTarget;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where backups are, as the command line says it. */
final class Targets {
  private Targets() {}

  /** Where backups are written to; a folder is created when absent. */
  static StorageTarget toWrite(String place) {
    return LocalDirectory.at(Path.of(place));
  }

  /** Where backups are read from or removed: nothing is created. */
  static StorageTarget existing(String place) {
    Path folder = Path.of(place);
    if (!Files.isDirectory(folder)) {
      throw new CommandException("There is no folder " + folder + ".");
    }
    return LocalDirectory.at(folder);
  }
}
