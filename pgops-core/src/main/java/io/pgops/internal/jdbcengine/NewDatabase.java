package io.pgops.internal.jdbcengine;

import io.pgops.error.RestoreException;
import io.pgops.internal.archive.Toc;
import io.pgops.internal.archive.TocEntry;
import io.pgops.internal.exec.Activity;
import io.pgops.internal.exec.Lease;
import io.pgops.internal.exec.Leases;
import io.pgops.internal.sql.Identifiers;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A database that a restore creates, with the encoding and locale of the dumped one, and drops
 * again when it fails.
 */
final class NewDatabase {
  private static final Pattern TABLESPACE =
      Pattern.compile(" TABLESPACE = (?:\"(?:[^\"]|\"\")+\"|[a-z_][a-z0-9_]*);\\s*$");

  private final String name;

  NewDatabase(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  /** Refuses a name that is taken. */
  void requireAbsent(Lease lease) throws SQLException {
    if (isThere(lease)) {
      throw new RestoreException(
          "Database " + name + " exists already.",
          List.of(),
          "It was not touched.",
          "Choose another name, or drop it first.",
          null);
    }
  }

  boolean isThere(Lease lease) throws SQLException {
    try (PreparedStatement statement =
        lease
            .connection()
            .prepareStatement("SELECT 1 FROM pg_catalog.pg_database WHERE datname = ?")) {
      statement.setString(1, name);
      try (ResultSet result = statement.executeQuery()) {
        return result.next();
      }
    }
  }

  void create(Lease lease, Toc toc, RestoreOptions options) throws SQLException {
    String sql =
        entry(toc)
            .map(e -> renamed(String.valueOf(e.definition()), e.tag(), "DATABASE "))
            .map(create -> options.withTablespaces() ? create : withoutTablespace(create))
            .orElse(
                "CREATE DATABASE "
                    + Identifiers.quote(name)
                    + " WITH TEMPLATE = template0 ENCODING = 'UTF8'");
    lease.activity().waitingFor("creating the database", Activity.Kind.SERVER_STATEMENT);
    try (Statement statement = lease.statement()) {
      statement.execute(sql);
    }
    lease.activity().working();
  }

  /** It is the last that CREATE DATABASE says, in our archives and in pg_dump's. */
  private static String withoutTablespace(String create) {
    return TABLESPACE.matcher(create).replaceFirst(";\n");
  }

  static Optional<TocEntry> entry(Toc toc) {
    return toc.entries().stream().filter(e -> e.desc().equals("DATABASE")).findFirst();
  }

  /** What the archive says of the database as a whole, said of this one. */
  TocEntry renamed(TocEntry entry, Toc toc) {
    String old = entry(toc).map(TocEntry::tag).orElse(toc.header().database());
    return TocEntry.builder(entry.dumpId(), entry.desc(), entry.tag(), entry.section())
        .definition(renamed(String.valueOf(entry.definition()), old, "DATABASE "))
        .build();
  }

  /**
   * Gives the database to the dumped one's owner.
   *
   * @param from its present owner
   */
  void giveTo(@Nullable String owner, RestoreOptions options, String from, EntryRunner runner)
      throws SQLException {
    if (options.withOwners() && owner != null && !owner.equals(from)) {
      runner.giveDatabase(name, owner);
    }
  }

  /**
   * The statements with the old name replaced wherever it follows the word. Inside quoted text the
   * word stands before other things; an old name there would have to be spelled exactly so, quotes
   * included.
   */
  private String renamed(String sql, String old, String word) {
    String quoted = Identifiers.quote(name);
    String always = "\"" + old.replace("\"", "\"\"") + "\"";
    StringBuilder result = new StringBuilder();
    int from = 0;
    for (int at = sql.indexOf(word); at >= 0; at = sql.indexOf(word, from)) {
      int start = at + word.length();
      result.append(sql, from, start);
      from = start;
      for (String spelled : List.of(always, Identifiers.quote(old), old)) {
        int end = start + spelled.length();
        if (sql.startsWith(spelled, start)
            && (end >= sql.length() || " ;\n".indexOf(sql.charAt(end)) >= 0)) {
          result.append(quoted);
          from = end;
          break;
        }
      }
    }
    return result.append(sql, from, sql.length()).toString();
  }

  /**
   * Drops it, whoever is connected.
   *
   * @return that it is gone, one sentence
   */
  String drop(Lease lease, Leases leases) throws SQLException {
    if (isThere(lease)) {
      try (Statement statement = lease.statement()) {
        // a template cannot be dropped
        statement.execute("ALTER DATABASE " + Identifiers.quote(name) + " IS_TEMPLATE false");
      }
    }
    if (hasSubscriptions(lease)) {
      try (Lease inside = leases.openForCleanUp(name, "dropping the subscriptions again")) {
        SubscriptionDrop.all(inside);
      }
    }
    return drop(lease, " WITH (FORCE)");
  }

  /** With one, a database cannot be dropped. */
  private boolean hasSubscriptions(Lease lease) throws SQLException {
    try (PreparedStatement statement =
        lease
            .connection()
            .prepareStatement(
                """
                SELECT 1 FROM pg_catalog.pg_subscription s
                  JOIN pg_catalog.pg_database d ON d.oid = s.subdbid WHERE d.datname = ?""")) {
      statement.setString(1, name);
      try (ResultSet result = statement.executeQuery()) {
        return result.next();
      }
    }
  }

  /**
   * Drops it if it holds nothing and nobody is connected: for one that was absent a moment ago, and
   * of which it is not known who created it.
   */
  String dropIfEmpty(Lease lease, Leases leases) throws SQLException {
    try (Lease inside = leases.openForCleanUp(name, "looking into the new database")) {
      if (!TargetContents.of(inside, ServerFacts.read(inside)).isEmpty()) {
        return "Database " + name + " holds something that is not of this restore.";
      }
    }
    return drop(lease, "");
  }

  private String drop(Lease lease, String how) throws SQLException {
    lease.activity().waitingFor("dropping the database again", Activity.Kind.SERVER_STATEMENT);
    try (Statement statement = lease.statement()) {
      statement.execute("DROP DATABASE IF EXISTS " + Identifiers.quote(name) + how);
    }
    return "Database " + name + " was dropped again.";
  }
}
