package io.pgops.internal.jdbcengine;

import io.pgops.error.ArchiveFormatException;
import io.pgops.internal.archive.TocEntry;
import io.pgops.internal.sql.Identifiers;
import io.pgops.internal.sql.Oids;
import io.pgops.internal.sql.SqlScript;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A group of large objects in an archive. Its definition is no SQL but a list of OIDs, and its
 * privileges are those of the first, to be given to each.
 */
final class LargeObjectGroup {
  /** What is done in one transaction, with a lock on each: the server's lock table is not large. */
  static final int AT_A_TIME = 500;

  private static final Pattern OF_ONE =
      Pattern.compile("(?s)((?:GRANT|REVOKE) [A-Z, ]+ ON LARGE OBJECT )(\\d+)( (?:TO|FROM) .*)");
  private static final Pattern AS_OTHER_ROLE =
      Pattern.compile("(?s)(?:SET|RESET) SESSION AUTHORIZATION\\b.*");

  private final TocEntry entry;
  private final Oids oids;

  private LargeObjectGroup(TocEntry entry, Oids oids) {
    this.entry = entry;
    this.oids = oids;
  }

  static boolean is(TocEntry entry) {
    return entry.desc().equals("BLOB METADATA");
  }

  /**
   * @throws ArchiveFormatException if the entry lists no OIDs
   */
  static LargeObjectGroup of(TocEntry entry) {
    String definition = entry.definition();
    try {
      return new LargeObjectGroup(
          entry,
          Oids.of(
              String.valueOf(definition)
                  .lines()
                  .filter(line -> !line.isEmpty())
                  .mapToLong(Long::parseLong)));
    } catch (IllegalArgumentException e) {
      throw new ArchiveFormatException(
          entry.describe() + " does not list the OIDs of large objects: " + e.getMessage(), -1);
    }
  }

  /** The one that an entry of an archive without groups makes. */
  static LargeObjectGroup ofOne(TocEntry entry) {
    return of(
        TocEntry.builder(entry.dumpId(), entry.desc(), entry.tag(), entry.section())
            .definition(entry.tag())
            .build());
  }

  Oids oids() {
    return oids;
  }

  /** The group in pieces that fit into a transaction. */
  List<LargeObjectGroup> batches() {
    return oids.batches(AT_A_TIME).stream().map(o -> new LargeObjectGroup(entry, o)).toList();
  }

  /** An entry of these large objects only. */
  TocEntry asEntry() {
    return TocEntry.builder(entry.dumpId(), entry.desc(), oids.toString(), entry.section())
        .definition(oids.joined("\n"))
        .build();
  }

  /** The statements that make them, and give them to their owner, in one message. */
  String create(@Nullable String owner) {
    StringBuilder sql =
        new StringBuilder("SELECT pg_catalog.lo_create(o.oid) FROM pg_catalog.unnest(");
    sql.append(oids.literal()).append(") AS o (oid);\n");
    if (owner != null) {
      oids.stream()
          .forEach(
              oid ->
                  sql.append("ALTER LARGE OBJECT ")
                      .append(oid)
                      .append(" OWNER TO ")
                      .append(Identifiers.quote(owner))
                      .append(";\n"));
    }
    return sql.toString();
  }

  /** Removes those that are there. */
  String unlink() {
    return "SELECT pg_catalog.lo_unlink(m.oid) FROM pg_catalog.pg_largeobject_metadata m WHERE m.oid = ANY("
        + oids.literal()
        + ")";
  }

  /**
   * The privileges of the first, said of each of them.
   *
   * @param ofFirst the statements in the archive
   * @throws ArchiveFormatException if they are about something else
   */
  String privileges(TocEntry acl, String ofFirst) {
    List<String> statements = new ArrayList<>();
    for (String statement : SqlScript.split(ofFirst)) {
      Matcher ofOne = OF_ONE.matcher(statement);
      if (ofOne.matches()) {
        statements.add(ofOne.group(1) + oids.joined(", ") + ofOne.group(3));
      } else if (AS_OTHER_ROLE.matcher(statement).matches()) {
        statements.add(statement);
      } else {
        throw new ArchiveFormatException(
            acl.describe() + " says more than who may do what to large objects", -1);
      }
    }
    return String.join(";\n", statements) + ";\n";
  }
}
