package io.pgops.internal.kinds;

import io.pgops.internal.catalog.Catalog;
import io.pgops.internal.catalog.CatalogIndex;
import io.pgops.internal.catalog.ObjectId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Values of a table's row type are written by the place of its columns, and would be read into
 * others where the table is restored with its columns in another order.
 */
final class RowTypeValues {
  private final CatalogIndex index;
  private final Map<ObjectId, Tables.Table> tables = new HashMap<>();

  private final Map<ObjectId, ObjectId> composites = new HashMap<>();

  private RowTypeValues(CatalogContents contents) {
    this.index = contents.index();
    for (DumpNode node : contents.objects()) {
      if (node.object() instanceof Tables.Table table) {
        tables.put(table.identity().id(), table);
      } else if (node.object() instanceof Composites.Composite type) {
        composites.put(type.identity().id(), type.relation());
      }
    }
  }

  /** The tables among the nodes that hold such values, each with what is wrong about it. */
  static Map<DumpNode, String> misread(CatalogContents contents, List<DumpNode> nodes) {
    RowTypeValues values = new RowTypeValues(contents);
    Map<DumpNode, String> found = new LinkedHashMap<>();
    if (values.tables.values().stream().noneMatch(Tables.Table::isReordered)) {
      return found;
    }
    for (DumpNode node : nodes) {
      if (node.object() instanceof Tables.Table table) {
        Tables.Table other = values.reorderedWithin(table.identity().id());
        if (other != null) {
          found.put(
              node,
              node
                  + ", which holds rows of "
                  + other.identity().sql()
                  + ", whose columns would be in another order");
        }
      }
    }
    return found;
  }

  /** A table whose rows are in a column of the table, however deep, and would be misread. */
  private Tables.@Nullable Table reorderedWithin(ObjectId table) {
    Set<ObjectId> seen = new HashSet<>();
    Deque<ObjectId> queue = new ArrayDeque<>(typesOf(table));
    while (!queue.isEmpty()) {
      ObjectId id = queue.remove();
      if (!seen.add(id)) {
        continue;
      }
      if (id.catalog() == Catalog.CLASS.oid()) {
        Tables.Table rows = tables.get(id);
        if (rows != null && isReordered(rows)) {
          return rows;
        }
        queue.addAll(typesOf(id));
      } else {
        // A row type needs its relation, an array its elements, a domain its base.
        index.needs(id).stream()
            .filter(needed -> isType(needed) || needed.catalog() == Catalog.CLASS.oid())
            .forEach(queue::add);
        // A composite type is needed by its relation, and not the other way round.
        ObjectId attributes = composites.get(id);
        if (attributes != null) {
          queue.add(attributes);
        }
      }
    }
    return null;
  }

  private List<ObjectId> typesOf(ObjectId relation) {
    return index.needs(relation).stream().filter(RowTypeValues::isType).toList();
  }

  private static boolean isType(ObjectId id) {
    return id.catalog() == Catalog.TYPE.oid();
  }

  /** Whether it is, or a table is that it inherits from. */
  private boolean isReordered(Tables.Table table) {
    if (table.isReordered()) {
      return true;
    }
    return !table.parents().isEmpty()
        && index.needs(table.identity().id()).stream()
            .map(tables::get)
            .anyMatch(parent -> parent != null && isReordered(parent));
  }
}
