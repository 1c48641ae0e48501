package io.pgops.internal.kinds;

import io.pgops.internal.catalog.ObjectId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A live column of a relation, or an attribute of a composite type.
 *
 * @param number attnum
 * @param type as the server spells it, qualified, with its modifiers
 * @param collation qualified and quoted; null when it is the type's own
 * @param notNull whether it forbids nulls, without a constraint that says so
 * @param defaultId its default or generation expression; null when it has none
 * @param generated s for stored, v for virtual, blank otherwise
 * @param identity a for always, d for by default, blank otherwise
 * @param statistics the statistics target; null for the server's default
 * @param storage PLAIN, MAIN, EXTERNAL, EXTENDED; null when it is the type's own
 * @param compression pglz or lz4; null for the default
 * @param options n_distinct and such, as name=value
 * @param acl its privileges as aclitem texts; null when it has none of its own
 */
public record Column(
    int number,
    String name,
    String type,
    @Nullable String collation,
    boolean notNull,
    @Nullable ObjectId defaultId,
    char generated,
    char identity,
    @Nullable Integer statistics,
    @Nullable String storage,
    @Nullable String compression,
    List<String> options,
    @Nullable List<String> acl) {

  /** Whether it takes values: COPY leaves generated columns out. */
  public boolean isCopied() {
    return generated == ' ';
  }
}
