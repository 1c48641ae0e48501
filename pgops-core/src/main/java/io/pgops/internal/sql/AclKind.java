package io.pgops.internal.sql;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A kind of object that carries privileges: what GRANT calls it, and which privileges apply to it.
 */
public enum AclKind {
  /** Tables, views, materialized views, foreign tables. */
  TABLE("TABLE", "rawdDxtm", "TABLES"),
  /** A column of a {@link #TABLE}. */
  COLUMN("TABLE", "rawx", null),
  SEQUENCE("SEQUENCE", "rwU", "SEQUENCES"),
  /** Functions, aggregates, window functions. As default privileges: procedures too. */
  FUNCTION("FUNCTION", "X", "FUNCTIONS"),
  PROCEDURE("PROCEDURE", "X", null),
  /** Types and domains. */
  TYPE("TYPE", "U", "TYPES"),
  SCHEMA("SCHEMA", "UC", "SCHEMAS"),
  DATABASE("DATABASE", "CTc", null),
  LANGUAGE("LANGUAGE", "U", null),
  FOREIGN_DATA_WRAPPER("FOREIGN DATA WRAPPER", "U", null),
  FOREIGN_SERVER("FOREIGN SERVER", "U", null),
  LARGE_OBJECT("LARGE OBJECT", "rw", "LARGE OBJECTS"),
  /** Configuration parameters, from PostgreSQL 15 on. */
  PARAMETER("PARAMETER", "sA", null),
  TABLESPACE("TABLESPACE", "C", null);

  private static final char MAINTAIN = 'm';

  private final String keyword;
  private final String letters;
  private final Optional<String> defaultPrivilegesKeyword;

  AclKind(String keyword, String letters, @Nullable String defaultPrivilegesKeyword) {
    this.keyword = keyword;
    this.letters = letters;
    this.defaultPrivilegesKeyword = Optional.ofNullable(defaultPrivilegesKeyword);
  }

  /** What GRANT and REVOKE write between ON and the object; a column is granted ON TABLE. */
  public String keyword() {
    return keyword;
  }

  /** What ALTER DEFAULT PRIVILEGES calls the kind; empty where there are none for it. */
  public Optional<String> defaultPrivilegesKeyword() {
    return defaultPrivilegesKeyword;
  }

  /**
   * The letters in aclitem text that apply to this kind, in the order in which GRANT lists them.
   *
   * @param serverMajor the major version of the server that the privileges were read from
   */
  public String letters(int serverMajor) {
    return serverMajor >= 17 ? letters : letters.replace(String.valueOf(MAINTAIN), "");
  }

  /** The keyword of a privilege's letter; the same for every kind. */
  static String privilege(char letter) {
    return switch (letter) {
      case 'r' -> "SELECT";
      case 'a' -> "INSERT";
      case 'w' -> "UPDATE";
      case 'd' -> "DELETE";
      case 'D' -> "TRUNCATE";
      case 'x' -> "REFERENCES";
      case 't' -> "TRIGGER";
      case MAINTAIN -> "MAINTAIN";
      case 'X' -> "EXECUTE";
      case 'U' -> "USAGE";
      case 'C' -> "CREATE";
      case 'c' -> "CONNECT";
      case 'T' -> "TEMPORARY";
      case 's' -> "SET";
      case 'A' -> "ALTER SYSTEM";
      default -> throw new IllegalArgumentException("Unknown privilege letter: " + letter);
    };
  }
}
