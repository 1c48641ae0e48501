package io.pgops.internal.kinds;

import io.pgops.internal.catalog.Catalog;
import io.pgops.internal.catalog.CatalogIndex;
import io.pgops.internal.catalog.ObjectId;
import io.pgops.internal.catalog.Row;
import io.pgops.internal.sql.Identifiers;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An index and the marks on it, whether it stands alone or behind a constraint.
 *
 * @param sql its qualified and quoted name
 * @param name its name
 * @param options storage parameters that the server's text of a constraint leaves out, as
 *     name=value
 * @param suffix what that text ends in, behind which options cannot stand: the deferrability
 * @param tablespace "" for the database's own
 * @param isClustered whether CLUSTER uses it
 * @param isReplicaIdentity whether it is its table's replica identity
 * @param isAttached whether it is part of a partitioned table's index, with which it is dropped
 * @param boundTo names of extensions it is dropped with
 */
public record BackingIndex(
    ObjectId id,
    String sql,
    String name,
    List<String> options,
    String suffix,
    String tablespace,
    boolean isClustered,
    boolean isReplicaIdentity,
    boolean isAttached,
    List<String> boundTo) {
  /** Whether the index i of pg_index is part of a partitioned table's. */
  static final String IS_ATTACHED =
      "EXISTS (SELECT FROM pg_catalog.pg_inherits ii WHERE ii.inhrelid = i.indexrelid)";

  static @Nullable BackingIndex ofConstraint(Row row, String schema, CatalogIndex index)
      throws SQLException {
    String name = row.textOrNull("index_name");
    if (name == null) {
      return null;
    }
    ObjectId id = Catalog.CLASS.id(row.oid("conindid"));
    String suffix =
        (row.flag("condeferrable") ? " DEFERRABLE" : "")
            + (row.flag("condeferred") ? " INITIALLY DEFERRED" : "");
    return new BackingIndex(
        id,
        Identifiers.qualified(schema, name),
        name,
        // The server's text of an exclusion constraint has them already.
        row.letter("contype") == 'x' ? List.of() : row.texts("index_options"),
        suffix,
        row.text("tablespace"),
        row.flag("is_clustered"),
        row.flag("is_replica_identity"),
        row.flag("is_attached"),
        index.boundTo(id));
  }

  /** The constraint's clause with the index's storage parameters put where they belong. */
  String withOptions(String definition) {
    if (options.isEmpty()) {
      return definition;
    }
    if (!definition.endsWith(suffix)) {
      throw new IllegalStateException("unexpected constraint text: " + definition);
    }
    return definition.substring(0, definition.length() - suffix.length())
        + " WITH ("
        + Relations.options(options)
        + ")"
        + suffix;
  }

  void appendMarks(StringBuilder create, String tableSql, Details details) {
    for (IndexColumns.Target target : details.statisticsTargets(id)) {
      create.append(
          "ALTER INDEX "
              + sql
              + " ALTER COLUMN "
              + target.column()
              + " SET STATISTICS "
              + target.statistics()
              + ";\n");
    }
    if (isClustered) {
      create.append("ALTER TABLE " + tableSql + " CLUSTER ON " + Identifiers.quote(name) + ";\n");
    }
    if (isReplicaIdentity) {
      create.append(
          "ALTER TABLE ONLY "
              + tableSql
              + " REPLICA IDENTITY USING INDEX "
              + Identifiers.quote(name)
              + ";\n");
    }
    for (String extension : boundTo) {
      create.append(
          "ALTER INDEX " + sql + " DEPENDS ON EXTENSION " + Identifiers.quote(extension) + ";\n");
    }
  }
}
