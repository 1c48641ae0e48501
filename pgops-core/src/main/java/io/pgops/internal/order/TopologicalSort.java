package io.pgops.internal.order;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Function;

/**
 * Orders a graph so that everything comes after what it needs; among what could come next, the
 * earliest in the preferred order does. Loops are cut by the first rule that knows them.
 *
 * @param <N> the nodes
 */
public final class TopologicalSort<N> {
  private final List<LoopRule<N>> rules;
  private final Function<N, String> describe;

  /**
   * @param rules tried in this order on each loop, the shortest loops first
   * @param describe how a node is named in messages
   */
  public TopologicalSort(List<LoopRule<N>> rules, Function<N, String> describe) {
    this.rules = List.copyOf(rules);
    this.describe = describe;
  }

  /**
   * The nodes in order. Cuts the graph's loops as it goes.
   *
   * @throws LoopException if a loop is known to no rule; the message prints its path
   */
  public List<N> sort(Graph<N> graph) {
    Deque<List<N>> suspects = new ArrayDeque<>();
    int searched;
    do {
      // A cut can add nodes, which may be in loops with any other.
      searched = graph.nodes().size();
      suspects.add(graph.nodes());
      while (!suspects.isEmpty()) {
        for (List<N> knot : new Knots<>(graph, suspects.remove()).find()) {
          cut(Knots.shortestLoop(graph, knot), graph);
          suspects.add(knot);
        }
      }
    } while (graph.nodes().size() > searched);
    return inOrder(graph);
  }

  private void cut(List<N> loop, Graph<N> graph) {
    for (LoopRule<N> rule : rules) {
      if (rule.cut(loop, graph)) {
        if (isWhole(loop, graph)) {
          throw new IllegalStateException("the rule \"" + rule.name() + "\" cut nothing");
        }
        return;
      }
    }
    throw LoopException.of(loop, describe);
  }

  private static <N> boolean isWhole(List<N> loop, Graph<N> graph) {
    for (int i = 0; i < loop.size(); i++) {
      N node = loop.get(i);
      if (!graph.contains(node) || !graph.needs(node).contains(loop.get((i + 1) % loop.size()))) {
        return false;
      }
    }
    return true;
  }

  private List<N> inOrder(Graph<N> graph) {
    List<N> nodes = graph.nodes();
    Map<N, Integer> place = new HashMap<>();
    Map<N, Integer> missing = new HashMap<>();
    Map<N, List<N>> neededBy = new HashMap<>();
    for (int i = 0; i < nodes.size(); i++) {
      N node = nodes.get(i);
      place.put(node, i);
      missing.put(node, graph.needs(node).size());
      for (N needed : graph.needs(node)) {
        neededBy.computeIfAbsent(needed, n -> new ArrayList<>()).add(node);
      }
    }
    PriorityQueue<Integer> ready = new PriorityQueue<>();
    for (N node : nodes) {
      if (missing.getOrDefault(node, 0) == 0) {
        ready.add(place.getOrDefault(node, 0));
      }
    }
    List<N> ordered = new ArrayList<>(nodes.size());
    Set<N> done = new HashSet<>();
    while (!ready.isEmpty()) {
      N node = nodes.get(ready.remove());
      ordered.add(node);
      done.add(node);
      for (N next : neededBy.getOrDefault(node, List.of())) {
        if (missing.merge(next, -1, Integer::sum) == 0) {
          ready.add(place.getOrDefault(next, 0));
        }
      }
    }
    if (done.size() != nodes.size()) {
      throw new IllegalStateException("a loop was left uncut");
    }
    return ordered;
  }
}
