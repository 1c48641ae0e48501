package io.pgops.internal.jdbcengine;

import io.pgops.internal.archive.TocEntry;
import io.pgops.internal.sql.Identifiers;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The statement that gives an entry's object to its owner, as pg_restore derives it from the
 * entry's other fields.
 */
final class Ownership {
  /** What stands behind ALTER for kinds whose name follows from schema and tag. */
  private static final Map<String, String> BY_NAME =
      Map.ofEntries(
          Map.entry("SCHEMA", "SCHEMA"),
          Map.entry("DATABASE", "DATABASE"),
          Map.entry("TABLE", "TABLE"),
          Map.entry("VIEW", "VIEW"),
          Map.entry("MATERIALIZED VIEW", "MATERIALIZED VIEW"),
          Map.entry("FOREIGN TABLE", "FOREIGN TABLE"),
          Map.entry("SEQUENCE", "SEQUENCE"),
          Map.entry("TYPE", "TYPE"),
          Map.entry("DOMAIN", "DOMAIN"),
          Map.entry("COLLATION", "COLLATION"),
          Map.entry("CONVERSION", "CONVERSION"),
          Map.entry("TEXT SEARCH DICTIONARY", "TEXT SEARCH DICTIONARY"),
          Map.entry("TEXT SEARCH CONFIGURATION", "TEXT SEARCH CONFIGURATION"),
          Map.entry("STATISTICS", "STATISTICS"),
          Map.entry("PROCEDURAL LANGUAGE", "PROCEDURAL LANGUAGE"),
          Map.entry("FOREIGN DATA WRAPPER", "FOREIGN DATA WRAPPER"),
          Map.entry("SERVER", "SERVER"),
          Map.entry("PUBLICATION", "PUBLICATION"),
          Map.entry("SUBSCRIPTION", "SUBSCRIPTION"),
          Map.entry("EVENT TRIGGER", "EVENT TRIGGER"));

  /** Kinds whose name needs the argument types, which only the drop statement has. */
  private static final Set<String> BY_DROP =
      Set.of("FUNCTION", "PROCEDURE", "AGGREGATE", "OPERATOR", "OPERATOR CLASS", "OPERATOR FAMILY");

  private Ownership() {}

  /** Whether the entry gives what it makes to an owner. */
  static boolean isGiven(TocEntry entry) {
    String owner = entry.owner();
    return statement(entry) != null
        || (LargeObjectGroup.is(entry) && owner != null && !owner.isEmpty());
  }

  /** Null for an entry whose object has no owner of its own. */
  static @Nullable String statement(TocEntry entry) {
    String owner = entry.owner();
    String drop = entry.dropStatement();
    if (owner == null || owner.isEmpty() || drop == null || drop.isEmpty()) {
      return null;
    }
    String object = object(entry, drop);
    return object == null
        ? null
        : "ALTER " + object + " OWNER TO " + Identifiers.quote(owner) + ";";
  }

  private static @Nullable String object(TocEntry entry, String drop) {
    if (BY_DROP.contains(entry.desc())) {
      String statement = drop.strip();
      String name = statement.substring("DROP ".length());
      return name.endsWith(";") ? name.substring(0, name.length() - 1) : name;
    }
    if (entry.desc().equals("BLOB")) {
      return "LARGE OBJECT " + LargeObjectGroup.ofOne(entry).oids();
    }
    String word = BY_NAME.get(entry.desc());
    if (word == null) {
      return null;
    }
    String namespace = entry.namespace();
    return word
        + " "
        + (namespace == null || namespace.isEmpty()
            ? Identifiers.quote(entry.tag())
            : Identifiers.qualified(namespace, entry.tag()));
  }
}
