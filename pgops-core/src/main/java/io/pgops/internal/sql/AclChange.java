package io.pgops.internal.sql;

import java.util.List;

/**
 * How the privileges on something differ from those it was created with.
 *
 * @param current the privileges it has, in array order
 * @param base the privileges it has right after its creation, in array order
 */
public record AclChange(List<AclItem> current, List<AclItem> base) {

  /** Copies both lists. */
  public AclChange {
    current = List.copyOf(current);
    base = List.copyOf(base);
  }
}
