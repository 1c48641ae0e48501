package io.pgops.internal.jdbcengine;

import io.pgops.internal.archive.TocEntry;
import io.pgops.internal.sql.SqlScript;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a database works without, so that a role that may not make it leaves it out and says so,
 * rather than to fail with everything else. Nothing that holds rows, and nothing that other
 * definitions are made of.
 */
final class Dispensable {
  private static final Pattern GRANTOR = Pattern.compile("(?s)^SET SESSION AUTHORIZATION\\s+(.+)$");
  private static final String OWN_AGAIN = "RESET SESSION AUTHORIZATION";

  /** Values of settings may be anybody's secrets. */
  private static final Pattern SETTING =
      Pattern.compile("(?s)^(ALTER (?:DATABASE|ROLE) .*? SET (?:\"[^\"]+\"|[^\\s=]+)).*$");

  private Dispensable() {}

  static boolean is(TocEntry entry) {
    return switch (entry.desc()) {
      case "COMMENT",
          "SECURITY LABEL",
          "ACL",
          "ACL LANGUAGE",
          "DEFAULT ACL",
          "DATABASE PROPERTIES",
          "USER MAPPING",
          "EVENT TRIGGER",
          "PUBLICATION",
          "PUBLICATION TABLE",
          "PUBLICATION TABLES IN SCHEMA",
          "SUBSCRIPTION" ->
          true;
      default -> entry.desc().equals("SCHEMA") && entry.tag().equals("public");
    };
  }

  /** Whether each of its statements stands for itself. */
  static boolean isSeveral(TocEntry entry) {
    return EntryPass.of(entry) == EntryPass.PRIVILEGES
        || entry.desc().equals("DATABASE PROPERTIES");
  }

  /**
   * A statement of several.
   *
   * @param name what may be told of it
   */
  record Part(String sql, String name) {}

  /** The statements, each as one that is run alone. */
  static List<Part> parts(String definition) {
    List<Part> parts = new ArrayList<>();
    @Nullable String grantor = null;
    for (String statement : SqlScript.split(definition)) {
      Matcher by = GRANTOR.matcher(statement);
      if (by.matches()) {
        grantor = by.group(1);
      } else if (statement.equals(OWN_AGAIN)) {
        grantor = null;
      } else if (grantor == null) {
        parts.add(new Part(statement, SETTING.matcher(statement).replaceFirst("$1")));
      } else {
        // Only a superuser may change the session's role, but a member may act as the grantor.
        parts.add(
            new Part(
                "SET LOCAL ROLE " + grantor + ";\n" + statement, statement + " by " + grantor));
      }
    }
    return parts;
  }
}
