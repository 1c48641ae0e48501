package io.pgops.internal.kinds;

import io.pgops.internal.catalog.ObjectId;
import io.pgops.internal.sql.Identifiers;
import org.jspecify.annotations.Nullable;

/**
 * Who an object is.
 *
 * @param schema its schema's name, null for what has none
 * @param name its own name, as it is: not quoted
 * @param owner its owner's role name, null for what has none
 */
public record Identity(ObjectId id, @Nullable String schema, String name, @Nullable String owner) {
  /** The qualified and quoted name. */
  public String sql() {
    return schema == null ? Identifiers.quote(name) : Identifiers.qualified(schema, name);
  }
}
