package io.pgops.internal.kinds;

import io.pgops.internal.catalog.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * What the server makes along with an object, and what may have been said about it since: the
 * multirange type of a range type, and its constructors.
 *
 * @param rename statements that give it its name, where that is not the one it is made with
 * @param target its kind, and its name, qualified and quoted, with argument types if it has any: as
 *     it stands behind COMMENT ON
 * @param grantOn what it is to GRANT; null when it has no privileges of its own
 * @param acl its privileges; null when it has none of its own
 */
public record Implied(
    ObjectId id,
    String rename,
    String target,
    Ddl.@Nullable GrantTarget grantOn,
    @Nullable ObjectAcl acl) {}
