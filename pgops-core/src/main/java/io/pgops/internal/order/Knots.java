package io.pgops.internal.order;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The knots of a graph: its strongly connected components of more than one node, or of one that
 * needs itself. Tarjan's algorithm with a stack of its own, since a chain of views may be deeper
 * than a thread's.
 */
final class Knots<N> {
  private final Graph<N> graph;
  private final List<N> starts;
  private final Set<N> within;
  private final Map<N, Integer> index = new HashMap<>();
  private final Map<N, Integer> low = new HashMap<>();
  private final Deque<N> open = new ArrayDeque<>();
  private final Set<N> isOpen = new HashSet<>();
  private final List<List<N>> found = new ArrayList<>();

  private record Visit<N>(N node, Iterator<N> needs) {}

  Knots(Graph<N> graph, List<N> within) {
    this.graph = graph;
    this.starts = within;
    this.within = new HashSet<>(within);
  }

  List<List<N>> find() {
    for (N start : starts) {
      if (!index.containsKey(start)) {
        walk(start);
      }
    }
    return found;
  }

  private void walk(N start) {
    Deque<Visit<N>> visits = new ArrayDeque<>();
    visits.push(enter(start));
    while (!visits.isEmpty()) {
      Visit<N> visit = visits.element();
      if (visit.needs().hasNext()) {
        N next = visit.needs().next();
        if (!within.contains(next)) {
          continue;
        }
        Integer seen = index.get(next);
        if (seen == null) {
          visits.push(enter(next));
        } else if (isOpen.contains(next)) {
          low.merge(visit.node(), seen, Math::min);
        }
      } else {
        visits.pop();
        leave(visit.node());
        Visit<N> parent = visits.peek();
        if (parent != null) {
          low.merge(parent.node(), low.getOrDefault(visit.node(), 0), Math::min);
        }
      }
    }
  }

  private Visit<N> enter(N node) {
    int number = index.size();
    index.put(node, number);
    low.put(node, number);
    open.push(node);
    isOpen.add(node);
    return new Visit<>(node, graph.needs(node).iterator());
  }

  private void leave(N node) {
    if (!low.getOrDefault(node, 0).equals(index.get(node))) {
      return;
    }
    List<N> knot = new ArrayList<>();
    N member;
    do {
      member = open.pop();
      isOpen.remove(member);
      knot.add(member);
    } while (!member.equals(node));
    if (knot.size() > 1 || graph.needs(node).contains(node)) {
      Collections.reverse(knot);
      found.add(knot);
    }
  }

  /** The shortest loop inside a knot; each node needs the next, the last one the first. */
  static <N> List<N> shortestLoop(Graph<N> graph, List<N> knot) {
    Set<N> within = new HashSet<>(knot);
    List<N> best = List.of();
    for (N start : knot) {
      if (graph.needs(start).contains(start)) {
        return List.of(start);
      }
      // A knot of thousands holds many loops of two or three; those are found without trying every
      // start.
      if (best.isEmpty() || best.size() > 2) {
        List<N> loop =
            loopFrom(graph, start, within, best.isEmpty() ? Integer.MAX_VALUE : best.size());
        if (loop != null) {
          best = loop;
        }
      }
    }
    return best;
  }

  private static <N> @Nullable List<N> loopFrom(
      Graph<N> graph, N start, Set<N> within, int shorterThan) {
    Map<N, N> cameFrom = new HashMap<>();
    Map<N, Integer> distance = new HashMap<>();
    Deque<N> queue = new ArrayDeque<>();
    queue.add(start);
    distance.put(start, 0);
    while (!queue.isEmpty()) {
      N node = queue.remove();
      int far = distance.getOrDefault(node, 0);
      if (far + 1 >= shorterThan) {
        return null;
      }
      for (N next : graph.needs(node)) {
        if (next.equals(start)) {
          List<N> loop = new ArrayList<>();
          for (@Nullable N step = node; step != null; step = cameFrom.get(step)) {
            loop.add(step);
          }
          Collections.reverse(loop);
          return loop;
        }
        if (within.contains(next) && !distance.containsKey(next)) {
          distance.put(next, far + 1);
          cameFrom.put(next, node);
          queue.add(next);
        }
      }
    }
    return null;
  }
}
