package io.pgops.internal.jdbcengine;

import io.pgops.internal.manifest.EntryReport;
import java.io.IOException;
import java.io.OutputStream;

/** Where an archive goes. */
public interface ArchiveSink {
  /**
   * Begins the archive: nothing was written before.
   *
   * @return takes the archive's bytes, from the first to the last; never rewound
   */
  OutputStream begin(ServerFacts server) throws IOException;

  /** Where that is, for messages. */
  String describe();

  /** Told of each data entry once it is written. */
  void written(EntryReport entry) throws IOException;
}
