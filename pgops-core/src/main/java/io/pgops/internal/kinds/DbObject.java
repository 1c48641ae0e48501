package io.pgops.internal.kinds;

import io.pgops.internal.catalog.ObjectId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An object of the database, as its kind read it from the catalogs. Immutable. */
public interface DbObject {
  Identity identity();

  /** Its name for messages, behind its kind. */
  default String describe() {
    return identity().sql();
  }

  /** Its privileges, or null for a kind that has none. */
  default @Nullable ObjectAcl acl() {
    return null;
  }

  /**
   * The comment that has to be set once it is made, or null for none: differs from the comment it
   * has where it is made with one.
   *
   * @param comment the comment it has; null for none
   */
  default @Nullable String commentToSay(@Nullable String comment) {
    return comment;
  }

  /**
   * The object it cannot be selected or left out without, such as an index's table; null when it
   * stands for itself.
   */
  default @Nullable ObjectId partOf() {
    return null;
  }

  /**
   * Whether it is dumped only where nothing was selected, although it is named by a schema or part
   * of something.
   */
  default boolean isOfWholeDatabase() {
    return false;
  }

  /**
   * What of it the connecting role may not read and it is dumped without, as in "options of ...";
   * null when nothing.
   */
  default @Nullable String unreadable() {
    return null;
  }

  /** Whether it is chosen by its own name among the tables: a table, view or sequence. */
  default boolean isRelation() {
    return false;
  }

  /** How many rows of its catalog it stands for. */
  default int rows() {
    return 1;
  }

  /** What puts objects of the same rank and name in order, such as argument types: never an OID. */
  default String tieBreaker() {
    return "";
  }

  /** What it needs beyond what pg_depend says. */
  default List<ObjectId> alsoNeeds() {
    return List.of();
  }

  /**
   * Other names under which pg_depend speaks of it, such as a view's rewrite rule; what they need,
   * it needs.
   */
  default List<ObjectId> aliases() {
    return List.of();
  }
}
