package io.pgops.internal.kinds;

import io.pgops.internal.catalog.ObjectId;

/**
 * An object of the snapshot could not be described any more: it was dropped or changed after the
 * snapshot was taken. The server's pg_get functions see the present, not the snapshot.
 */
public final class VanishedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  VanishedException(ObjectId id) {
    super(
        "object "
            + id.oid()
            + " of catalog "
            + id.catalog()
            + " was dropped or changed while it was being read");
  }
}
