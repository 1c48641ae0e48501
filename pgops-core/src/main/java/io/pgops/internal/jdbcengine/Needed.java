package io.pgops.internal.jdbcengine;

import io.pgops.internal.catalog.ObjectId;
import io.pgops.internal.kinds.CatalogContents;
import io.pgops.internal.kinds.DumpNode;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Objects with everything that they need, dumped or not: whatever the server may name when it
 * describes them.
 */
final class Needed {
  private Needed() {}

  static Set<ObjectId> by(CatalogContents catalog, Collection<DumpNode> nodes) {
    Map<ObjectId, List<ObjectId>> aliases = new HashMap<>();
    for (DumpNode node : catalog.objects()) {
      aliases.put(node.identity().id(), node.object().aliases());
    }
    Set<ObjectId> found = new HashSet<>();
    Deque<ObjectId> queue = new ArrayDeque<>();
    nodes.forEach(node -> queue.add(node.identity().id()));
    while (!queue.isEmpty()) {
      ObjectId id = queue.remove();
      if (found.add(id)) {
        queue.addAll(catalog.index().needs(id));
        queue.addAll(aliases.getOrDefault(id, List.of()));
      }
    }
    return found;
  }
}
