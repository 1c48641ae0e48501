package io.pgops.internal.sql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The privileges on one object while GRANT and REVOKE statements run against it: knows who may
 * grant what, and what a revocation takes along.
 */
final class Privileges {
  private record Pair(String grantee, String grantor) {}

  private final String owner;
  private final Map<Pair, SortedMap<Character, Boolean>> held = new HashMap<>();

  private final @Nullable Privileges onTable;

  /**
   * @param onTable for a column, the privileges on its table, which confer grant options too
   */
  Privileges(String owner, List<AclItem> items, @Nullable Privileges onTable) {
    this.owner = owner;
    this.onTable = onTable;
    items.forEach(this::grant);
  }

  /** Whether the role may grant the privilege: owners always may. */
  boolean mayGrant(String role, char letter) {
    return role.equals(owner)
        || (onTable != null && onTable.mayGrant(role, letter))
        || held.entrySet().stream()
            .anyMatch(
                e -> e.getKey().grantee().equals(role) && e.getValue().getOrDefault(letter, false));
  }

  /**
   * Whether the server takes this grant: the grantor has the option, and if it hands it on, has it
   * otherwise than from the grantee.
   */
  boolean accepts(AclItem item, char letter, boolean withOption) {
    return mayGrant(item.grantor(), letter)
        && (!withOption || mayGrantWithout(item.grantee(), item.grantor(), letter));
  }

  private boolean mayGrantWithout(String excluded, String role, char letter) {
    Set<String> able = new HashSet<>(Set.of(owner));
    boolean more = true;
    while (more) {
      more = false;
      for (Map.Entry<Pair, SortedMap<Character, Boolean>> entry : held.entrySet()) {
        String grantor = entry.getKey().grantor();
        String grantee = entry.getKey().grantee();
        boolean option = entry.getValue().getOrDefault(letter, false);
        if (option && able.contains(grantor) && !grantee.equals(excluded)) {
          more |= able.add(grantee);
        }
      }
    }
    return able.contains(role);
  }

  /** What the item's grantee now holds from the item's grantor. */
  SortedMap<Character, Boolean> heldOf(AclItem item) {
    return held.getOrDefault(new Pair(item.grantee(), item.grantor()), new TreeMap<>());
  }

  /** The privileges of the item that its grantee does not hold, or not with the grant option. */
  SortedMap<Character, Boolean> missing(AclItem item) {
    SortedMap<Character, Boolean> now = heldOf(item);
    SortedMap<Character, Boolean> missing = new TreeMap<>(item.privileges());
    missing
        .entrySet()
        .removeIf(
            e -> {
              Boolean grantable = now.get(e.getKey());
              return grantable != null && (grantable || !e.getValue());
            });
    return missing;
  }

  void grant(AclItem item) {
    SortedMap<Character, Boolean> target =
        held.computeIfAbsent(new Pair(item.grantee(), item.grantor()), pair -> new TreeMap<>());
    item.privileges()
        .forEach((letter, grantable) -> target.merge(letter, grantable, Boolean::logicalOr));
  }

  /**
   * Takes the item's privileges from its grantee, as far as its grantor gave them.
   *
   * @return whether others lost privileges that depended on it, so that the server asks for CASCADE
   */
  boolean revoke(AclItem item) {
    SortedMap<Character, Boolean> theirs = heldOf(item);
    SortedMap<Character, Boolean> taken = new TreeMap<>(theirs);
    taken.keySet().retainAll(item.privileges().keySet());
    theirs.keySet().removeAll(taken.keySet());
    return revokeDependents(item.grantee(), taken);
  }

  private boolean revokeDependents(String role, SortedMap<Character, Boolean> taken) {
    List<Character> noLongerGrantable = new ArrayList<>();
    taken.forEach(
        (letter, grantable) -> {
          if (grantable && !mayGrant(role, letter)) {
            noLongerGrantable.add(letter);
          }
        });
    boolean any = false;
    for (Pair pair : List.copyOf(held.keySet())) {
      if (!pair.grantor().equals(role)) {
        continue;
      }
      SortedMap<Character, Boolean> theirs = held.getOrDefault(pair, new TreeMap<>());
      SortedMap<Character, Boolean> lost = new TreeMap<>(theirs);
      lost.keySet().retainAll(noLongerGrantable);
      if (!lost.isEmpty()) {
        any = true;
        theirs.keySet().removeAll(lost.keySet());
        revokeDependents(pair.grantee(), lost);
      }
    }
    return any;
  }
}
