package io.pgops.internal.kinds;

import io.pgops.internal.catalog.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * An object of the user's that cannot be dumped.
 *
 * @param schema null for what is in none
 * @param name its name if it is a relation, which can be selected by it; null for everything else
 * @param partOf the relation it hangs on; null when it stands for itself
 * @param description its kind and name, for messages
 */
public record UnsupportedObject(
    ObjectId id,
    @Nullable String schema,
    @Nullable String name,
    @Nullable ObjectId partOf,
    String description) {}
