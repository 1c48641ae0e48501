package io.pgops;

import java.io.IOException;

/** Finds the archive that is to be restored, once the operation runs. */
@FunctionalInterface
interface ArchiveFinder {
  FoundArchive find() throws IOException;
}
