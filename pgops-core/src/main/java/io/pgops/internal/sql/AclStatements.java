package io.pgops.internal.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The statements that turn an object's privileges from what they are after its creation into what
 * they were at the source. Statements carry no semicolon, REVOKE comes first. A statement that
 * needs another role stands between SET SESSION AUTHORIZATION and RESET SESSION AUTHORIZATION,
 * which belong together: whoever runs them must reset even when the statement between them fails.
 *
 * <p>Within GRANT, the owner's own entry comes first, then array order, except that a role receives
 * a grant option before it has to use it: array order alone loses privileges that were added to an
 * older entry.
 *
 * <p>Two things no statement can bring back. A grantor that has become a superuser or a member of
 * the owner since it granted: the server then records the owner as the grantor. A grant option that
 * a former grantee holds on what it now owns: it has that option as the owner, so the privilege is
 * granted without it.
 */
public final class AclStatements {
  private final AclKind kind;
  private final String letters;
  private final String owner;
  private final String prefix;
  private final String columnSuffix;
  private final String on;

  private AclStatements(
      AclKind kind, int serverMajor, String owner, String prefix, String columnSuffix, String on) {
    this.kind = kind;
    this.letters = kind.letters(serverMajor);
    this.owner = owner;
    this.prefix = prefix;
    this.columnSuffix = columnSuffix;
    this.on = on;
  }

  /**
   * Statements for an object as a whole.
   *
   * @param serverMajor the major version of the server that {@code current} was read from
   * @param objectSql the object as GRANT writes it: qualified and quoted, with its argument types
   *     if it is a function or procedure
   * @param current the privileges at the source
   * @param base the privileges that the object has right after its creation
   * @throws IllegalArgumentException if an entry holds a privilege that does not apply to the kind
   */
  public static List<String> diff(
      AclKind kind,
      int serverMajor,
      String objectSql,
      String owner,
      List<AclItem> current,
      List<AclItem> base) {
    if (kind == AclKind.COLUMN) {
      throw new IllegalArgumentException("Privileges on a column need the column's name.");
    }
    String on = " ON " + kind.keyword() + ' ' + objectSql;
    return new AclStatements(kind, serverMajor, owner, "", "", on).diff(current, base);
  }

  /**
   * Statements for one column. Grant options that no entry of the column confers are taken to be
   * held on the table, so the table's statements have to run first.
   *
   * @param tableSql the table, qualified and quoted
   * @param column the column's name, unquoted
   * @throws IllegalArgumentException if an entry holds a privilege that does not apply to columns
   */
  public static List<String> columnDiff(
      int serverMajor,
      String tableSql,
      String column,
      String owner,
      List<AclItem> current,
      List<AclItem> base) {
    String on = " ON " + AclKind.COLUMN.keyword() + ' ' + tableSql;
    String suffix = '(' + Identifiers.quote(column) + ')';
    return new AclStatements(AclKind.COLUMN, serverMajor, owner, "", suffix, on)
        .diff(current, base);
  }

  /**
   * Statements for the privileges that new objects of a kind get.
   *
   * @param role the role that will create the objects
   * @param schema the schema that the privileges are limited to; null for all
   * @param base the built-in privileges; empty when there is a schema, since those of a schema only
   *     add to the others
   * @throws IllegalArgumentException if the kind has no default privileges, if an entry holds a
   *     privilege that does not apply to it, or was not granted by the role
   */
  public static List<String> defaultPrivilegesDiff(
      AclKind kind,
      int serverMajor,
      String role,
      @Nullable String schema,
      List<AclItem> current,
      List<AclItem> base) {
    String plural =
        kind.defaultPrivilegesKeyword()
            .orElseThrow(
                () -> new IllegalArgumentException("There are no default privileges for " + kind));
    for (AclItem item : current) {
      if (!item.grantor().equals(role)) {
        throw new IllegalArgumentException(
            "Default privileges of role " + role + " name another grantor: " + item.grantor());
      }
    }
    String prefix =
        "ALTER DEFAULT PRIVILEGES FOR ROLE "
            + Identifiers.quote(role)
            + (schema == null ? "" : " IN SCHEMA " + Identifiers.quote(schema))
            + ' ';
    return new AclStatements(kind, serverMajor, role, prefix, "", " ON " + plural)
        .diff(current, base);
  }

  private List<String> diff(List<AclItem> current, List<AclItem> base) {
    List<String> statements = new ArrayList<>();
    Privileges state = new Privileges(owner, base);
    List<AclItem> wanted = current.stream().map(this::asGrantable).toList();
    // Last granted, first revoked: what depends on an entry was granted after it.
    for (int i = base.size() - 1; i >= 0; i--) {
      AclItem item = base.get(i);
      SortedMap<Character, Boolean> held = state.heldOf(item);
      if (!held.isEmpty() && !wanted.contains(item)) {
        String revoke = privileges("REVOKE ", item, held) + " FROM " + grantee(item);
        boolean cascades = state.revoke(item);
        run(statements, item, cascades ? revoke + " CASCADE" : revoke);
      }
    }
    grant(statements, state, ownerFirst(wanted));
    return statements;
  }

  private void grant(List<String> statements, Privileges state, List<AclItem> wanted) {
    while (true) {
      boolean granted = false;
      for (AclItem item : wanted) {
        SortedMap<Character, Boolean> ready = state.missing(item);
        ready.keySet().removeIf(letter -> !state.mayGrant(item.grantor(), letter));
        if (!ready.isEmpty()) {
          grant(statements, state, item, ready);
          granted = true;
        }
      }
      if (!granted && !grantOnForeignOption(statements, state, wanted)) {
        break;
      }
    }
    for (AclItem item : wanted) {
      if (!state.missing(item).isEmpty()) {
        throw new IllegalArgumentException(
            "Grant options" + on + " go round in a circle: " + wanted);
      }
    }
  }

  /**
   * Grants the first privilege that waits for a grant option which no entry is going to confer:
   * that of a column may come from the table. On other kinds the server's word about it is an
   * error.
   *
   * @return whether there was one
   */
  private boolean grantOnForeignOption(
      List<String> statements, Privileges state, List<AclItem> wanted) {
    for (AclItem item : wanted) {
      SortedMap<Character, Boolean> foreign = state.missing(item);
      foreign
          .keySet()
          .removeIf(
              letter ->
                  wanted.stream()
                      .anyMatch(
                          other ->
                              other.grantee().equals(item.grantor())
                                  && other.privileges().getOrDefault(letter, false)));
      if (!foreign.isEmpty()) {
        grant(statements, state, item, foreign);
        return true;
      }
    }
    return false;
  }

  private void grant(
      List<String> statements,
      Privileges state,
      AclItem item,
      SortedMap<Character, Boolean> granted) {
    for (boolean grantable : new boolean[] {false, true}) {
      SortedMap<Character, Boolean> alike = new TreeMap<>(granted);
      alike.values().removeIf(option -> option != grantable);
      if (!alike.isEmpty()) {
        String grant = privileges("GRANT ", item, alike) + " TO " + grantee(item);
        run(statements, item, grantable ? grant + " WITH GRANT OPTION" : grant);
      }
    }
    state.grant(new AclItem(item.grantee(), granted, item.grantor()));
  }

  private void run(List<String> statements, AclItem item, String statement) {
    boolean byOwner = item.grantor().equals(owner);
    if (!byOwner) {
      statements.add("SET SESSION AUTHORIZATION " + Identifiers.quote(item.grantor()));
    }
    statements.add(statement);
    if (!byOwner) {
      statements.add("RESET SESSION AUTHORIZATION");
    }
  }

  /** The beginning of a statement, up to the object. */
  private String privileges(String verb, AclItem item, SortedMap<Character, Boolean> some) {
    for (char letter : some.keySet()) {
      if (letters.indexOf(letter) < 0) {
        throw new IllegalArgumentException(
            "Privilege '" + letter + "' of " + item + " does not apply to " + kind + on);
      }
    }
    String list =
        some.size() == letters.length()
            ? "ALL" + columnSuffix
            : letters
                .chars()
                .filter(letter -> some.containsKey((char) letter))
                .mapToObj(letter -> AclKind.privilege((char) letter) + columnSuffix)
                .collect(Collectors.joining(", "));
    return prefix + verb + list + on;
  }

  private static String grantee(AclItem item) {
    return item.toPublic() ? "PUBLIC" : Identifiers.quote(item.grantee());
  }

  private AclItem asGrantable(AclItem item) {
    if (!item.grantee().equals(owner) || item.grantor().equals(owner)) {
      return item;
    }
    TreeMap<Character, Boolean> withoutOptions = new TreeMap<>(item.privileges());
    withoutOptions.replaceAll((letter, grantable) -> false);
    return new AclItem(item.grantee(), withoutOptions, item.grantor());
  }

  private List<AclItem> ownerFirst(List<AclItem> items) {
    List<AclItem> ordered = new ArrayList<>(items);
    ordered.removeIf(item -> !isOwners(item));
    items.stream().filter(item -> !isOwners(item)).forEach(ordered::add);
    return ordered;
  }

  private boolean isOwners(AclItem item) {
    return item.grantee().equals(owner) && item.grantor().equals(owner);
  }
}
