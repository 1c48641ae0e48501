package io.pgops.internal.order;

import java.util.List;

/**
 * One known way in which things can need each other in a circle, and how it is cut.
 *
 * @param <N> the nodes
 */
public interface LoopRule<N> {
  /** What the rule is called in messages. */
  String name();

  /**
   * Cuts the loop if this rule is for it.
   *
   * @param loop each node needs the next, the last one needs the first
   * @param graph where to cut; at least one edge of the loop must be gone when true is returned
   * @return whether the rule was for this loop
   */
  boolean cut(List<N> loop, Graph<N> graph);
}
