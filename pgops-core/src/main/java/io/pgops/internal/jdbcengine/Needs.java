package io.pgops.internal.jdbcengine;

import io.pgops.internal.archive.Toc;
import io.pgops.internal.archive.TocEntry;
import java.util.Set;
import java.util.TreeSet;

/**
 * What belongs to the whole server, and an archive of a database names.
 *
 * @param roles owners, who has privileges, who has settings
 */
public record Needs(Set<String> roles, Set<String> tablespaces) {
  /** Nothing. */
  public static final Needs NONE = new Needs(Set.of(), Set.of());

  public Needs {
    roles = Set.copyOf(roles);
    tablespaces = Set.copyOf(tablespaces);
  }

  static Needs of(Toc toc) {
    return new Needs(RolesNeeded.in(toc, RestoreOptions.EVERYTHING), tablespaces(toc));
  }

  /** Whether the name reads the same in databases of any encoding. */
  public static boolean isPlain(String name) {
    return name.chars().allMatch(c -> c < 0x80);
  }

  /** Those of the objects in the database; its own stands in its definition. */
  static Set<String> tablespaces(Toc toc) {
    Set<String> tablespaces = new TreeSet<>();
    for (TocEntry entry : toc.entries()) {
      String tablespace = entry.tablespace();
      if (tablespace != null && !tablespace.isEmpty() && !EntryPass.isOfDatabase(entry)) {
        tablespaces.add(tablespace);
      }
    }
    return tablespaces;
  }
}
