package io.pgops.internal.kinds;

import io.pgops.internal.catalog.Exclusion;

/**
 * What became of a catalog row: every row is one of these, and they are counted.
 *
 * @param <T> the kind's objects
 */
public sealed interface Read<T extends DbObject> {
  /** The row is an object of the user's. */
  record Found<T extends DbObject>(T object) implements Read<T> {}

  /**
   * The row is no object of the user's, for a named reason.
   *
   * @param name kind and name of what should be known to be left out; "" where nothing is missed
   */
  record Excluded<T extends DbObject>(Exclusion reason, String name) implements Read<T> {}

  /** The row is an object of the user's that cannot be dumped. */
  record Unsupported<T extends DbObject>(UnsupportedObject object) implements Read<T> {}

  /**
   * The row is an object of the user's that could be dumped, but not by this role.
   *
   * @param description its kind and name
   */
  record Unreadable<T extends DbObject>(String description) implements Read<T> {}

  static <T extends DbObject> Read<T> found(T object) {
    return new Found<>(object);
  }

  static <T extends DbObject> Read<T> excluded(Exclusion reason) {
    return new Excluded<>(reason, "");
  }

  static <T extends DbObject> Read<T> excluded(Exclusion reason, String name) {
    return new Excluded<>(reason, name);
  }

  static <T extends DbObject> Read<T> unreadable(String description) {
    return new Unreadable<>(description);
  }

  static <T extends DbObject> Read<T> unsupported(UnsupportedObject object) {
    return new Unsupported<>(object);
  }
}
