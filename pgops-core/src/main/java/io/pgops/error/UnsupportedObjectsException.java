package io.pgops.error;

import java.util.List;

/** The database holds objects that this version cannot dump; nothing was written. */
public final class UnsupportedObjectsException extends PgOpsException {
  private static final long serialVersionUID = 1L;

  private static final int NAMED_IN_MESSAGE = 20;

  private final String[] objects;

  /**
   * @param objects every object found, as "kind name", in a stable order; at least one
   */
  public UnsupportedObjectsException(List<String> objects) {
    super(
        "The database holds "
            + objects.size()
            + (objects.size() == 1 ? " object" : " objects")
            + " that this version of PgOps cannot dump: "
            + String.join(", ", objects.subList(0, Math.min(NAMED_IN_MESSAGE, objects.size())))
            + (objects.size() > NAMED_IN_MESSAGE ? ", ..." : ""),
        "Use skipUnsupported() for a backup without them, which is marked as partial.",
        null);
    this.objects = objects.toArray(String[]::new);
  }

  /** Every object found, as "kind name". */
  public List<String> objects() {
    return List.of(objects);
  }
}
