package io.pgops.internal.kinds;

import io.pgops.internal.catalog.ObjectId;
import io.pgops.internal.sql.Identifiers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A live column of a relation, or an attribute of a composite type.
 *
 * @param number attnum
 * @param type as the server spells it, qualified, with its modifiers
 * @param collation qualified and quoted; null when it is the type's own
 * @param local whether its relation declares it, rather than a parent of its; or has to, since its
 *     parents' defaults differ
 * @param notNull whether it forbids nulls, without a constraint that says so, neither here nor in a
 *     parent
 * @param nullable whether it allows nulls that a parent forbids
 * @param defaultId its default or generation expression; null when it has none
 * @param hidesDefault whether it has no default where a parent's column has one
 * @param generated s for stored, v for virtual, blank otherwise
 * @param identity a for always, d for by default, blank otherwise
 * @param statistics the statistics target; null for the server's default
 * @param storage PLAIN, MAIN, EXTERNAL, EXTENDED; null when it is the type's own, or comes from a
 *     parent
 * @param compression pglz or lz4; null for the default, which is spelled where a parent has another
 * @param options n_distinct and such, as name=value
 * @param foreignOptions a foreign table's for it
 * @param acl its privileges as aclitem texts; null when it has none of its own
 */
public record Column(
    int number,
    String name,
    String type,
    @Nullable String collation,
    boolean local,
    boolean notNull,
    boolean nullable,
    @Nullable ObjectId defaultId,
    boolean hidesDefault,
    char generated,
    char identity,
    @Nullable Integer statistics,
    @Nullable String storage,
    @Nullable String compression,
    List<String> options,
    GenericOptions foreignOptions,
    @Nullable List<String> acl) {

  /** Whether a parent brings it, and it has no default where the parent has one. */
  boolean losesDefault() {
    return hidesDefault && !local;
  }

  /** Whether it takes values: COPY leaves generated columns out. */
  public boolean isCopied() {
    return generated == ' ';
  }

  /**
   * The statements for what CREATE cannot say, or not on every server.
   *
   * @param alterTable {@code ALTER .. name}, of its table
   */
  String alterations(String alterTable) {
    String set = alterTable + " ALTER COLUMN " + Identifiers.quote(name) + " SET ";
    StringBuilder statements = new StringBuilder();
    if (statistics != null) {
      statements.append(set).append("STATISTICS ").append(statistics).append(";\n");
    }
    if (storage != null) {
      statements.append(set).append("STORAGE ").append(storage).append(";\n");
    }
    if (compression != null) {
      statements.append(set).append("COMPRESSION ").append(compression).append(";\n");
    }
    if (!options.isEmpty()) {
      statements.append(set).append('(').append(Relations.options(options)).append(");\n");
    }
    return statements.toString();
  }
}
