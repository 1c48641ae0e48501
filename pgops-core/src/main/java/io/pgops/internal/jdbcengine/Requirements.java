package io.pgops.internal.jdbcengine;

import io.pgops.internal.archive.Toc;
import io.pgops.internal.archive.TocEntry;
import io.pgops.internal.exec.Lease;
import io.pgops.internal.sql.Literals;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What an archive needs and a server may lack: found before anything is begun. */
final class Requirements {
  private Requirements() {}

  /** Each reason why the restore cannot go well, as a sentence. */
  static List<String> unmet(Lease lease, ServerFacts server, Toc toc, RestoreOptions options)
      throws SQLException {
    List<String> problems = new ArrayList<>();
    int dumped = majorOf(toc.header().serverVersion());
    if (dumped > server.version().major() && !options.allowOlderServer()) {
      problems.add(
          "The archive is of PostgreSQL "
              + dumped
              + ", the server is "
              + server.version().text()
              + ": an older server may not understand it.");
    }
    addMissing(
        problems,
        "role",
        readable(RolesNeeded.in(toc, options), toc, server, options),
        with(options.expected().roles(), names(lease, "SELECT rolname FROM pg_catalog.pg_roles")));
    if (!server.isSuperuser()) {
      problems.addAll(new RestoreRights(lease, server, toc, options).lacking());
    }
    Set<String> extensions = new TreeSet<>();
    boolean holdsDefinitions = false;
    boolean holdsRows = false;
    for (TocEntry entry : toc.entries()) {
      if (entry.desc().equals("EXTENSION") || isLanguageByName(entry)) {
        extensions.add(entry.tag());
      }
      holdsDefinitions |= isDefinition(entry);
      holdsRows |= isRows(entry);
    }
    if (!holdsDefinitions && holdsRows) {
      problems.add("The archive holds rows only, and no tables to put them in.");
    }
    addMissing(
        problems,
        "extension",
        extensions,
        names(lease, "SELECT name FROM pg_catalog.pg_available_extensions"));
    addMissing(
        problems,
        "tablespace",
        options.withTablespaces() ? Needs.tablespaces(toc) : Set.of(),
        with(
            options.expected().tablespaces(),
            names(lease, "SELECT spcname FROM pg_catalog.pg_tablespace")));
    return problems;
  }

  /**
   * Names of roles are bytes, whatever the encoding of the database that reads them. One that is to
   * be created in another encoding than that of the database we look from has its own idea of all
   * but the plainest.
   */
  private static Set<String> readable(
      Set<String> names, Toc toc, ServerFacts server, RestoreOptions options) {
    String definition = NewDatabase.entry(toc).map(e -> String.valueOf(e.definition())).orElse("");
    boolean same =
        options.newDatabase() == null
            || definition.contains(" ENCODING = " + Literals.quote(server.encoding()));
    return same ? names : names.stream().filter(Needs::isPlain).collect(Collectors.toSet());
  }

  private static Set<String> with(Set<String> expected, Set<String> there) {
    there.addAll(expected);
    return there;
  }

  /** A language without its functions, as pg_dump writes it, stands for the extension it is of. */
  private static boolean isLanguageByName(TocEntry entry) {
    String create = entry.definition();
    return entry.desc().equals("PROCEDURAL LANGUAGE")
        && create != null
        && !create.contains(" HANDLER ");
  }

  private static boolean isDefinition(TocEntry entry) {
    return !EntryPass.isSpecial(entry)
        && !EntryPass.isOfDatabase(entry)
        && !isRows(entry)
        && !isOfLargeObject(entry);
  }

  private static boolean isRows(TocEntry entry) {
    return entry.desc().equals("TABLE DATA") || entry.desc().equals("SEQUENCE SET");
  }

  /** They are data, yet need nothing that is there already. */
  private static boolean isOfLargeObject(TocEntry entry) {
    return entry.desc().startsWith("BLOB") || entry.tag().startsWith("LARGE OBJECT");
  }

  private static void addMissing(
      List<String> problems, String word, Set<String> needed, Set<String> there) {
    Set<String> missing = new TreeSet<>(needed);
    missing.removeAll(there);
    if (!missing.isEmpty()) {
      problems.add(
          "The server lacks the "
              + word
              + (missing.size() == 1 ? " " : "s ")
              + String.join(", ", missing)
              + ".");
    }
  }

  static Set<String> names(Lease lease, String query) throws SQLException {
    Set<String> names = new HashSet<>();
    try (Statement statement = lease.statement();
        ResultSet result = statement.executeQuery(query)) {
      while (result.next()) {
        names.add(result.getString(1));
      }
    }
    return names;
  }

  /** The number that a version text begins with; 0 when it begins with none. */
  static int majorOf(String version) {
    int end = 0;
    while (end < version.length() && Character.isDigit(version.charAt(end))) {
      end++;
    }
    return end == 0 || end > 4 ? 0 : Integer.parseInt(version.substring(0, end));
  }
}
