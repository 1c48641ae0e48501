package io.pgops.internal.jdbcengine;

import io.pgops.internal.archive.Toc;
import io.pgops.internal.archive.TocEntry;
import io.pgops.internal.sql.SqlScript;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The roles that an archive speaks of: owners, who has privileges or settings, to whom policies
 * apply, and whose user mappings there are.
 */
final class RolesNeeded {
  private static final String NAME = "(\"(?:[^\"]|\"\")+\"|[^\\s\";]+)";
  private static final Pattern GRANTEE =
      Pattern.compile(
          "(?s)^(?:ALTER DEFAULT PRIVILEGES\\s.*\\s)?(?:GRANT|REVOKE)\\s.*\\s(?:TO|FROM)\\s+(?:GROUP\\s+)?"
              + NAME
              + "(?:\\s+WITH GRANT OPTION|\\s+CASCADE)?$");
  private static final Pattern GRANTOR =
      Pattern.compile("(?s)^SET SESSION AUTHORIZATION\\s+" + NAME + "$");

  private static final Pattern IN_DATABASE =
      Pattern.compile("(?s)^ALTER ROLE\\s+" + NAME + "\\s+IN DATABASE\\s.*$");
  private static final Pattern MAPPED =
      Pattern.compile("(?s)^CREATE USER MAPPING FOR\\s+" + NAME + "\\s+SERVER\\s.*$");
  private static final Pattern POLICY =
      Pattern.compile(
          "(?s)^CREATE POLICY NAME ON NAME(?:\\.NAME)?(?: AS RESTRICTIVE)?(?: FOR [A-Z]+)? TO (NAME(?:, NAME)*)(?: (?:USING|WITH CHECK) .*)?$"
              .replace("NAME", "(?:\"(?:[^\"]|\"\")+\"|[^\\s\";,.]+)"));
  private static final Pattern EACH_NAME = Pattern.compile(NAME + "(?:, |$)");
  private static final Pattern CREATOR =
      Pattern.compile("(?s)^ALTER DEFAULT PRIVILEGES FOR ROLE\\s+" + NAME + "\\s.*$");

  private RolesNeeded() {}

  static Set<String> in(Toc toc, RestoreOptions options) {
    Set<String> roles = new TreeSet<>();
    for (TocEntry entry : toc.entries()) {
      if (EntryPass.isOfDatabase(entry) && !options.withProperties()) {
        continue;
      }
      if (options.withOwners() && Ownership.isGiven(entry) && entry.owner() != null) {
        roles.add(entry.owner());
      }
      if (entry.desc().equals("USER MAPPING") && entry.definition() != null) {
        add(MAPPED.matcher(entry.definition()), roles);
      }
      if (options.withPrivileges()
          && EntryPass.of(entry) == EntryPass.PRIVILEGES
          && entry.definition() != null) {
        for (String statement : SqlScript.split(entry.definition())) {
          add(GRANTEE.matcher(statement), roles);
          add(GRANTOR.matcher(statement), roles);
          add(CREATOR.matcher(statement), roles);
        }
      }
      if (entry.desc().equals("DATABASE PROPERTIES") && entry.definition() != null) {
        for (String statement : SqlScript.split(entry.definition())) {
          add(IN_DATABASE.matcher(statement), roles);
        }
      }
      if (entry.desc().equals("POLICY") && entry.definition() != null) {
        for (String statement : SqlScript.split(entry.definition())) {
          addAll(POLICY.matcher(statement), roles);
        }
      }
    }
    return roles;
  }

  private static void addAll(Matcher policy, Set<String> roles) {
    if (policy.matches()) {
      Matcher name = EACH_NAME.matcher(policy.group(1));
      while (name.lookingAt()) {
        add(name.group(1), roles);
        name.region(name.end(), policy.group(1).length());
      }
    }
  }

  private static void add(Matcher matcher, Set<String> roles) {
    if (matcher.matches()) {
      add(matcher.group(1), roles);
    }
  }

  private static void add(String name, Set<String> roles) {
    if (name.startsWith("\"")) {
      roles.add(name.substring(1, name.length() - 1).replace("\"\"", "\""));
    } else if (!name.equalsIgnoreCase("PUBLIC") && !name.equals("CURRENT_USER")) {
      roles.add(name);
    }
  }
}
