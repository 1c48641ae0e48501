package io.pgops.internal.order;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Nodes in a preferred order, and which must come after which. Nodes are compared by {@code
 * equals}. Not thread-safe.
 *
 * @param <N> the nodes
 */
public final class Graph<N> {
  private final Map<N, Set<N>> needs = new LinkedHashMap<>();

  /** Adds a node at the end of the preferred order; a node that is there keeps its place. */
  public void add(N node) {
    needs.computeIfAbsent(node, n -> new LinkedHashSet<>());
  }

  /** Says that {@code node} must come after {@code needed}. Both must have been added. */
  public void after(N node, N needed) {
    require(needed);
    require(node).add(needed);
  }

  /** Takes back {@link #after}; nothing happens when it was never said. */
  public void cut(N node, N needed) {
    require(node).remove(needed);
  }

  public boolean contains(N node) {
    return needs.containsKey(node);
  }

  /** What {@code node} must come after. */
  public Set<N> needs(N node) {
    return Collections.unmodifiableSet(require(node));
  }

  /** The same with another preferred order. */
  public Graph<N> inOrder(Comparator<N> order) {
    Graph<N> sorted = new Graph<>();
    nodes().stream()
        .sorted(order)
        .forEach(node -> sorted.needs.put(node, new LinkedHashSet<>(require(node))));
    return sorted;
  }

  /** All nodes, in the preferred order. */
  public List<N> nodes() {
    return new ArrayList<>(needs.keySet());
  }

  private Set<N> require(N node) {
    Set<N> found = needs.get(node);
    if (found == null) {
      throw new IllegalArgumentException("not in the graph: " + node);
    }
    return found;
  }
}
