package io.pgops.internal.kinds;

import io.pgops.internal.catalog.Catalog;
import io.pgops.internal.catalog.CatalogIndex;
import io.pgops.internal.catalog.CatalogQuery;
import io.pgops.internal.catalog.CatalogSession;
import io.pgops.internal.catalog.ObjectId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tables and sequences of extensions whose rows the user changes: their rows are dumped, their
 * definitions are not.
 */
public final class ConfigurationRelations {
  private ConfigurationRelations() {}

  /**
   * A table or sequence of an extension.
   *
   * @param extension what must be there before its rows
   * @param isSequence whether it is a sequence
   * @param condition a WHERE clause for the rows that are the user's; "" for all
   * @param references the tables that its foreign keys refer to; they are there before its rows are
   */
  public record ConfigurationRelation(
      Identity identity,
      ObjectId extension,
      boolean isSequence,
      String condition,
      Set<ObjectId> references)
      implements DbObject {}

  /** Those of the extensions among the nodes; their columns are read into the details. */
  public static List<ConfigurationRelation> read(
      CatalogSession session, CatalogIndex index, Collection<DumpNode> nodes, Details details)
      throws SQLException {
    Map<ObjectId, String> conditions = new HashMap<>();
    Map<ObjectId, ObjectId> extensions = new HashMap<>();
    for (DumpNode node : nodes) {
      if (node.object() instanceof Extensions.Extension extension) {
        for (int i = 0; i < extension.configuration().size(); i++) {
          ObjectId id = Catalog.CLASS.id(extension.configuration().get(i));
          conditions.put(id, extension.conditions().get(i));
          extensions.put(id, extension.identity().id());
        }
      }
    }
    Map<ObjectId, Set<ObjectId>> references = references(session, conditions.keySet());
    List<ConfigurationRelation> found = new ArrayList<>();
    Details.inBatches(
        conditions.keySet(),
        oids ->
            session.read(
                CatalogQuery.of(
                        """
                        SELECT c.oid, c.relnamespace, c.relname, c.relowner, c.relkind
                          FROM pg_catalog.pg_class c WHERE c.oid = ANY({oids}) ORDER BY c.oid""")
                    .with("oids", oids),
                row -> {
                  Identity identity = Relations.identity(row, index);
                  found.add(
                      new ConfigurationRelation(
                          identity,
                          extensions.getOrDefault(identity.id(), identity.id()),
                          row.letter("relkind") == 'S',
                          conditions.getOrDefault(identity.id(), ""),
                          references.getOrDefault(identity.id(), Set.of())));
                }));
    Columns.read(session, conditions.keySet(), details);
    return found;
  }

  private static Map<ObjectId, Set<ObjectId>> references(
      CatalogSession session, Set<ObjectId> relations) throws SQLException {
    Map<ObjectId, Set<ObjectId>> references = new HashMap<>();
    Details.inBatches(
        relations,
        oids ->
            session.read(
                CatalogQuery.of(
                        """
                        SELECT k.conrelid, k.confrelid FROM pg_catalog.pg_constraint k
                         WHERE k.contype = 'f' AND k.conrelid = ANY({oids})
                         ORDER BY k.conrelid, k.confrelid""")
                    .with("oids", oids),
                row ->
                    references
                        .computeIfAbsent(
                            Catalog.CLASS.id(row.oid("conrelid")), id -> new LinkedHashSet<>())
                        .add(Catalog.CLASS.id(row.oid("confrelid")))));
    return references;
  }
}
