package io.pgops.internal.kinds;

import io.pgops.internal.catalog.Catalog;
import io.pgops.internal.catalog.CatalogQuery;
import io.pgops.internal.catalog.CatalogSession;
import io.pgops.internal.catalog.ObjectId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was read for the selected objects only: definitions, columns. Filled while reading, then
 * only read.
 */
public final class Details {
  private static final int OBJECTS_A_QUERY = 5000;

  private final Map<ObjectId, String> definitions = new HashMap<>();
  private final Map<ObjectId, RoutineBody> routines = new HashMap<>();
  private final Map<ObjectId, List<Column>> columns = new HashMap<>();
  private final Map<ObjectId, List<Implied>> implied = new HashMap<>();

  private final Map<ObjectId, List<IndexColumns.Target>> statisticsTargets = new HashMap<>();

  private final Map<ObjectId, List<ParentColumn>> disagreements = new HashMap<>();

  void definition(ObjectId id, @Nullable String text) {
    if (text == null) {
      throw new VanishedException(id);
    }
    definitions.put(id, text);
  }

  /** The server's text for the object. */
  public String definition(ObjectId id) {
    String text = definitions.get(id);
    if (text == null) {
      throw new VanishedException(id);
    }
    return text;
  }

  void routine(ObjectId id, RoutineBody routine) {
    routines.put(id, routine);
  }

  RoutineBody routine(ObjectId id) {
    RoutineBody routine = routines.get(id);
    if (routine == null) {
      throw new VanishedException(id);
    }
    return routine;
  }

  void implied(ObjectId owner, Implied thing) {
    implied.computeIfAbsent(owner, id -> new ArrayList<>(1)).add(thing);
  }

  /** What the server makes along with the object. */
  public List<Implied> implied(ObjectId owner) {
    return implied.getOrDefault(owner, List.of());
  }

  void columns(ObjectId relation, List<Column> list) {
    columns.put(relation, list);
  }

  /** The relation's live columns in their order; empty for one without. */
  public List<Column> columns(ObjectId relation) {
    return columns.getOrDefault(relation, List.of());
  }

  void disagreement(ObjectId table, ParentColumn column) {
    disagreements.computeIfAbsent(table, id -> new ArrayList<>(1)).add(column);
  }

  /**
   * The columns of the table's parents that store their values otherwise than its other parents.
   */
  List<ParentColumn> disagreements(ObjectId table) {
    return disagreements.getOrDefault(table, List.of());
  }

  void statisticsTarget(ObjectId index, IndexColumns.Target target) {
    statisticsTargets.computeIfAbsent(index, id -> new ArrayList<>(1)).add(target);
  }

  List<IndexColumns.Target> statisticsTargets(ObjectId index) {
    return statisticsTargets.getOrDefault(index, List.of());
  }

  /** Hands the OIDs on as array literals, some thousands at a time. */
  static void inBatches(Collection<ObjectId> objects, BatchReader reader) throws SQLException {
    Iterator<ObjectId> iterator = objects.iterator();
    while (iterator.hasNext()) {
      StringBuilder oids = new StringBuilder("'{");
      for (int i = 0; i < OBJECTS_A_QUERY && iterator.hasNext(); i++) {
        oids.append(i == 0 ? "" : ",").append(iterator.next().oid());
      }
      reader.read(oids.append("}'::pg_catalog.oid[]").toString());
    }
  }

  static List<ObjectId> ids(Collection<? extends DbObject> objects) {
    return objects.stream().map(object -> object.identity().id()).toList();
  }

  /**
   * Reads a query of {@code oid} and {@code definition}; the query has <code>{oids}</code> where
   * the array goes.
   */
  static void readDefinitions(
      CatalogSession session,
      Catalog catalog,
      Collection<? extends DbObject> objects,
      CatalogQuery query,
      Details details)
      throws SQLException {
    inBatches(
        ids(objects),
        oids ->
            session.read(
                query.with("oids", oids),
                row ->
                    details.definition(catalog.id(row.oid("oid")), row.textOrNull("definition"))));
  }

  /** Reads one batch. */
  @FunctionalInterface
  interface BatchReader {
    void read(String oids) throws SQLException;
  }
}
