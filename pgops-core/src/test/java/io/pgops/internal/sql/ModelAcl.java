package io.pgops.internal.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The server's handling of the privileges on a sequence, for letters r, w and U. */
final class ModelAcl {
  private static final Pattern STATEMENT =
      Pattern.compile(
          "(GRANT|REVOKE) (.*) ON SEQUENCE x (?:TO|FROM) (\\w+)( WITH GRANT OPTION| CASCADE)?");

  /** One letter in one entry. */
  private static final class Grant {
    final String grantor;
    final String grantee;
    final char letter;
    boolean option;

    Grant(String grantor, String grantee, char letter) {
      this.grantor = grantor;
      this.grantee = grantee;
      this.letter = letter;
    }
  }

  private final String owner;
  private final List<Grant> grants = new ArrayList<>();

  ModelAcl(String owner) {
    this.owner = owner;
  }

  ModelAcl copy() {
    ModelAcl copy = new ModelAcl(owner);
    for (Grant grant : grants) {
      copy.entry(grant.grantor, grant.grantee, grant.letter).option = grant.option;
    }
    return copy;
  }

  /** The entries in the order in which each was first granted. */
  List<AclItem> items() {
    List<AclItem> items = new ArrayList<>();
    List<String> seen = new ArrayList<>();
    for (Grant first : grants) {
      if (!seen.contains(first.grantee + '/' + first.grantor)) {
        seen.add(first.grantee + '/' + first.grantor);
        TreeMap<Character, Boolean> letters = new TreeMap<>();
        grants.stream()
            .filter(g -> g.grantee.equals(first.grantee) && g.grantor.equals(first.grantor))
            .forEach(g -> letters.put(g.letter, g.option));
        items.add(new AclItem(first.grantee, letters, first.grantor));
      }
    }
    return items;
  }

  /** Runs a statement; false if the server would refuse it or do only part of it. */
  boolean run(String session, String statement) {
    Matcher matcher = STATEMENT.matcher(statement);
    if (!matcher.matches()) {
      throw new AssertionError("Not in the model: " + statement);
    }
    String letters =
        matcher
            .group(2)
            .replace("ALL", "rwU")
            .replace("SELECT", "r")
            .replace("UPDATE", "w")
            .replace("USAGE", "U")
            .replace(", ", "");
    String role = matcher.group(3).equals("PUBLIC") ? "" : matcher.group(3);
    boolean tail = matcher.group(4) != null;
    return matcher.group(1).equals("GRANT")
        ? grant(session, role, letters, tail)
        : revoke(session, role, letters, tail);
  }

  boolean grant(String grantor, String grantee, String letters, boolean option) {
    boolean all = true;
    for (int i = 0; i < letters.length(); i++) {
      char letter = letters.charAt(i);
      boolean allowed =
          mayGrant(grantor, letter) && !(option && isCircle(grantor, grantee, letter));
      if (allowed) {
        entry(grantor, grantee, letter).option |= option;
      }
      all &= allowed;
    }
    return all;
  }

  boolean revoke(String grantor, String grantee, String letters, boolean cascade) {
    boolean all = true;
    for (int i = 0; i < letters.length(); i++) {
      char letter = letters.charAt(i);
      all &= mayGrant(grantor, letter) && revoke(grantor, grantee, letter, cascade);
    }
    return all;
  }

  private boolean revoke(String grantor, String grantee, char letter, boolean cascade) {
    grants.removeIf(
        g -> g.letter == letter && g.grantor.equals(grantor) && g.grantee.equals(grantee));
    if (mayGrant(grantee, letter)) {
      return true;
    }
    List<Grant> dependents =
        grants.stream().filter(g -> g.letter == letter && g.grantor.equals(grantee)).toList();
    for (Grant dependent : dependents) {
      revoke(dependent.grantor, dependent.grantee, letter, true);
    }
    return cascade || dependents.isEmpty();
  }

  private boolean mayGrant(String role, char letter) {
    return role.equals(owner)
        || grants.stream().anyMatch(g -> g.letter == letter && g.option && g.grantee.equals(role));
  }

  /** Whether the grantor has its option from the grantee. */
  private boolean isCircle(String grantor, String grantee, char letter) {
    if (grantor.equals(owner)) {
      return false;
    }
    ModelAcl without = copy();
    for (Grant grant : List.copyOf(without.grants)) {
      if (grant.letter == letter && grant.option && grant.grantee.equals(grantee)) {
        without.revoke(grant.grantor, grantee, letter, true);
      }
    }
    return !without.mayGrant(grantor, letter);
  }

  /** What each role may do, and whether it may hand it on, whoever gave it. */
  Map<String, Boolean> effective() {
    Map<String, Boolean> effective = new TreeMap<>();
    for (Grant grant : grants) {
      boolean option = grant.option || grant.grantee.equals(owner);
      effective.merge(grant.grantee + ' ' + grant.letter, option, Boolean::logicalOr);
    }
    return effective;
  }

  /** Whether roles other than the owner handed a grant option round in a circle. */
  boolean hasCircle() {
    return grants.stream().anyMatch(g -> g.option && leadsTo(g.grantor, g.grantee, g.letter, 0));
  }

  private boolean leadsTo(String target, String role, char letter, int depth) {
    return !role.equals(owner)
        && (role.equals(target)
            || (depth < grants.size()
                && grants.stream()
                    .anyMatch(
                        g ->
                            g.option
                                && g.letter == letter
                                && g.grantor.equals(role)
                                && leadsTo(target, g.grantee, letter, depth + 1))));
  }

  private Grant entry(String grantor, String grantee, char letter) {
    for (Grant grant : grants) {
      if (grant.letter == letter
          && grant.grantor.equals(grantor)
          && grant.grantee.equals(grantee)) {
        return grant;
      }
    }
    Grant grant = new Grant(grantor, grantee, letter);
    grants.add(grant);
    return grant;
  }
}
