package io.pgops.internal.jdbcengine;

import io.pgops.internal.manifest.EntryReport;
import java.io.IOException;
import java.io.OutputStream;

/** Where an archive goes. */
public interface ArchiveSink {
  /** Takes the archive's bytes, from the first to the last; never rewound. */
  OutputStream archive();

  /** Told of each data entry once it is written. */
  void written(EntryReport entry) throws IOException;
}
