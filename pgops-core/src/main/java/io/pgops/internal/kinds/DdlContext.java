package io.pgops.internal.kinds;

import io.pgops.internal.catalog.ObjectId;
import java.util.List;

/** What a kind may look up while it writes an object's DDL. */
public interface DdlContext {
  Details details();

  /**
   * The objects of a kind that are written inside their parent: checks and not-nulls, in the
   * catalog's order.
   */
  List<DbObject> inside(ObjectId parent);

  /**
   * Whether the object is written inside its parent, rather than in an entry of its own or not at
   * all.
   */
  boolean isInside(ObjectId id);

  /**
   * Whether a view or function has to be made in two steps, because it needs something that needs
   * it.
   */
  boolean isSplit(ObjectId id);
}
