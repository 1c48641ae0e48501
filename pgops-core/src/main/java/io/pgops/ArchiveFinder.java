package io.pgops;

import io.pgops.internal.exec.JobContext;
import java.io.IOException;

/** Finds the archive that is to be restored, once the operation runs. */
@FunctionalInterface
interface ArchiveFinder {
  FoundArchive find(JobContext job) throws IOException;
}
