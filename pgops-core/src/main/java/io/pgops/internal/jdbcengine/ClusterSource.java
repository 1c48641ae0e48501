package io.pgops.internal.jdbcengine;

import io.pgops.internal.globals.GlobalObject;
import java.io.IOException;
import java.util.List;

/**
 * What a whole server is restored from.
 *
 * @param globals in the order in which they can be made; empty when they are not to be restored
 * @param serverMajor of which major version the dumped server was
 */
public record ClusterSource(List<GlobalObject> globals, List<Member> databases, int serverMajor) {
  public ClusterSource {
    globals = List.copyOf(globals);
    databases = List.copyOf(databases);
  }

  /** A database's archive. */
  public record Member(String database, Archive archive) {}

  /** Opens an archive, which is closed by whoever asked for it. */
  @FunctionalInterface
  public interface Archive {
    ArchiveSource open() throws IOException;
  }
}
