package io.pgops.internal.globals;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A server's globals as of one moment.
 *
 * @param objects in the order in which they can be made
 * @param withPasswords whether roles' verifiers are in it
 * @param databases all but template0
 * @param notices what should be known, each a sentence
 */
public record Globals(
    List<GlobalObject> objects,
    boolean withPasswords,
    List<ClusterDatabase> databases,
    List<String> notices) {
  public Globals {
    objects = List.copyOf(objects);
    databases = List.copyOf(databases);
    notices = List.copyOf(notices);
  }

  /** Names of the roles in it; the server's own, which begin with pg_, are not. */
  public Set<String> roles() {
    return names(objects, GlobalKind.ROLE);
  }

  /** Names of the tablespaces in it. */
  public Set<String> tablespaces() {
    return names(objects, GlobalKind.TABLESPACE);
  }

  /** Names of the objects of one kind. */
  public static Set<String> names(Collection<GlobalObject> objects, GlobalKind kind) {
    return objects.stream()
        .filter(object -> object.kind() == kind)
        .map(GlobalObject::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
