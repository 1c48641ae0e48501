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
 * <p>Three things no statement can bring back; who may do what stays the same in all of them. A
 * grantor that has become a superuser or a member of the owner since it granted: the server records
 * the owner as the grantor. A grantor without the grant option, as a column keeps them when the
 * option on the table is revoked, and roles that granted the option to each other, where the server
 * refuses the second: the owner grants in their place.
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
   * @param serverMajor the major version of the server that the privileges were read from
   * @param objectSql the object as GRANT writes it: qualified and quoted, with its argument types
   *     if it is a function or procedure
   * @throws IllegalArgumentException if an entry holds a privilege that does not apply to the kind
   */
  public static List<String> diff(
      AclKind kind, int serverMajor, String objectSql, String owner, AclChange change) {
    if (kind == AclKind.COLUMN) {
      throw new IllegalArgumentException("Privileges on a column need the column's name.");
    }
    String on = " ON " + kind.keyword() + ' ' + objectSql;
    return new AclStatements(kind, serverMajor, owner, "", "", on).diff(change, null);
  }

  /**
   * Statements for one column, to be run after those of its table.
   *
   * @param serverMajor the major version of the server that the privileges were read from
   * @param tableSql the table, qualified and quoted
   * @param column the column's name, unquoted
   * @param owner the table's owner
   * @param onTable the table's privileges: their grant options hold for columns, and what is
   *     revoked on the table is revoked on its columns
   * @throws IllegalArgumentException if an entry holds a privilege that does not apply to columns
   */
  public static List<String> columnDiff(
      int serverMajor,
      String tableSql,
      String column,
      String owner,
      AclChange onTable,
      AclChange change) {
    String on = " ON " + AclKind.COLUMN.keyword() + ' ' + tableSql;
    String suffix = '(' + Identifiers.quote(column) + ')';
    return new AclStatements(AclKind.COLUMN, serverMajor, owner, "", suffix, on)
        .diff(
            new AclChange(change.current(), afterTableRevokes(owner, onTable, change.base())),
            new Privileges(owner, onTable.current(), null));
  }

  /**
   * Statements for the privileges that new objects of a kind get.
   *
   * @param serverMajor the major version of the server that the privileges were read from
   * @param role the role that will create the objects
   * @param schema the schema that the privileges are limited to; null for all
   * @param change its base are the built-in privileges; empty when there is a schema, since those
   *     of a schema only add to the others
   * @throws IllegalArgumentException if the kind has no default privileges, or an entry holds a
   *     privilege that does not apply to it
   */
  public static List<String> defaultPrivilegesDiff(
      AclKind kind, int serverMajor, String role, @Nullable String schema, AclChange change) {
    String plural =
        kind.defaultPrivilegesKeyword()
            .orElseThrow(
                () -> new IllegalArgumentException("There are no default privileges for " + kind));
    String prefix =
        "ALTER DEFAULT PRIVILEGES FOR ROLE "
            + Identifiers.quote(role)
            + (schema == null ? "" : " IN SCHEMA " + Identifiers.quote(schema))
            + ' ';
    return new AclStatements(kind, serverMajor, role, prefix, "", " ON " + plural)
        .diff(change, null);
  }

  private List<String> diff(AclChange change, @Nullable Privileges onTable) {
    List<String> statements = new ArrayList<>();
    Privileges state = new Privileges(owner, change.base(), onTable);
    // Last granted, first revoked: what depends on an entry was granted after it.
    for (int i = change.base().size() - 1; i >= 0; i--) {
      AclItem item = change.base().get(i);
      SortedMap<Character, Boolean> held = state.heldOf(item);
      if (!held.isEmpty() && !change.current().contains(item)) {
        String revoke = privileges("REVOKE ", item, held) + " FROM " + grantee(item);
        boolean cascades = state.revoke(item);
        run(statements, item, cascades ? revoke + " CASCADE" : revoke);
      }
    }
    grant(statements, state, ownerFirst(change.current()));
    return statements;
  }

  private void grant(List<String> statements, Privileges state, List<AclItem> wanted) {
    boolean done = false;
    while (!done) {
      done = true;
      boolean granted = false;
      for (AclItem item : wanted) {
        SortedMap<Character, Boolean> missing = state.missing(item);
        SortedMap<Character, Boolean> ready = new TreeMap<>(missing);
        ready.entrySet().removeIf(e -> !state.accepts(item, e.getKey(), e.getValue()));
        if (!ready.isEmpty()) {
          grant(statements, state, item, ready);
          granted = true;
        }
        done &= ready.size() == missing.size();
      }
      if (!done && !granted) {
        ownerGrantsFirstOf(wanted, state);
      }
    }
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

  /** Puts the owner in the place of the first grantor that will not be able to grant. */
  private void ownerGrantsFirstOf(List<AclItem> wanted, Privileges state) {
    boolean inCircle = wanted.stream().allMatch(item -> helpless(item, wanted, state).isEmpty());
    for (int i = 0; i < wanted.size(); i++) {
      AclItem item = wanted.get(i);
      SortedMap<Character, Boolean> letters =
          inCircle ? state.missing(item) : helpless(item, wanted, state);
      if (!letters.isEmpty()) {
        SortedMap<Character, Boolean> others = new TreeMap<>(item.privileges());
        others.keySet().removeAll(letters.keySet());
        wanted.set(i, new AclItem(item.grantee(), others, item.grantor()));
        wanted.add(i, new AclItem(item.grantee(), letters, owner));
        return;
      }
    }
  }

  /** The missing privileges whose grantor need not wait for an entry to confer the option. */
  private static SortedMap<Character, Boolean> helpless(
      AclItem item, List<AclItem> wanted, Privileges state) {
    SortedMap<Character, Boolean> helpless = state.missing(item);
    helpless.keySet().removeIf(letter -> waits(item.grantor(), letter, wanted, state));
    return helpless;
  }

  /** Whether the grantor lacks the option, but an entry is going to confer it. */
  private static boolean waits(
      String grantor, char letter, List<AclItem> wanted, Privileges state) {
    return !state.mayGrant(grantor, letter)
        && wanted.stream()
            .anyMatch(
                item ->
                    item.grantee().equals(grantor)
                        && item.privileges().getOrDefault(letter, false));
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
    // ALL also covers privileges that a newer server has and the source did not know.
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

  private static List<AclItem> afterTableRevokes(
      String owner, AclChange onTable, List<AclItem> columnBase) {
    Privileges column = new Privileges(owner, columnBase, null);
    for (AclItem item : onTable.base()) {
      if (!onTable.current().contains(item)) {
        column.revoke(item);
      }
    }
    return columnBase.stream()
        .map(item -> new AclItem(item.grantee(), column.heldOf(item), item.grantor()))
        .toList();
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
