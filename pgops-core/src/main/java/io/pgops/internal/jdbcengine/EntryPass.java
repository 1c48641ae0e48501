package io.pgops.internal.jdbcengine;

import io.pgops.internal.archive.TocEntry;

/**
 * When an entry's turn comes: privileges after the data, since they may take away what the restore
 * needs; then what reads it; and last what would fire on any of these.
 */
enum EntryPass {
  OBJECTS,
  PRIVILEGES,
  REFRESHES,
  /** When nothing that follows could change them: making an index does. */
  STATISTICS,
  EVENT_TRIGGERS;

  static EntryPass of(TocEntry entry) {
    return switch (entry.desc()) {
      case "ACL", "ACL LANGUAGE", "DEFAULT ACL" -> PRIVILEGES;
      case "MATERIALIZED VIEW DATA" -> REFRESHES;
      case "STATISTICS DATA" -> STATISTICS;
      case "EVENT TRIGGER" -> EVENT_TRIGGERS;
      case "COMMENT", "SECURITY LABEL" ->
          entry.tag().startsWith("EVENT TRIGGER ") ? EVENT_TRIGGERS : OBJECTS;
      default -> OBJECTS;
    };
  }

  /** Whether it is about the database as a whole, and so only of use when that is new. */
  static boolean isOfDatabase(TocEntry entry) {
    return switch (entry.desc()) {
      case "DATABASE", "DATABASE PROPERTIES" -> true;
      case "ACL", "COMMENT", "SECURITY LABEL" -> entry.tag().startsWith("DATABASE ");
      default -> false;
    };
  }

  /** Entries that say how the archive itself is to be read: interpreted, never run. */
  static boolean isSpecial(TocEntry entry) {
    return switch (entry.desc()) {
      case "ENCODING", "STDSTRINGS", "SEARCHPATH" -> true;
      default -> false;
    };
  }
}
