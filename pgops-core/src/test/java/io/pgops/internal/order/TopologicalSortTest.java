package io.pgops.internal.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

class TopologicalSortTest {
  @Test
  void withoutNeedsThePreferredOrderStays() {
    assertThat(sort(graph("c a b"))).containsExactly("c", "a", "b");
  }

  @Test
  void aNodeComesRightAfterWhatItNeedsAndNothingElseMoves() {
    assertThat(sort(graph("a b c d", "a>c"))).containsExactly("b", "c", "a", "d");
  }

  @Test
  void everyOrderOfARandomGraphIsTopological() {
    Random random = new Random(20251120);
    for (int run = 0; run < 200; run++) {
      int nodes = 1 + random.nextInt(30);
      Graph<Integer> graph = new Graph<>();
      for (int node = 0; node < nodes; node++) {
        graph.add(node);
      }
      List<Integer> hidden = new ArrayList<>(graph.nodes());
      java.util.Collections.shuffle(hidden, random);
      for (int edge = 0; edge < nodes * 2; edge++) {
        int first = random.nextInt(nodes);
        int second = random.nextInt(nodes);
        if (first < second) {
          graph.after(hidden.get(second), hidden.get(first));
        }
      }
      List<Integer> sorted = new TopologicalSort<Integer>(List.of(), String::valueOf).sort(graph);
      assertThat(sorted).containsExactlyInAnyOrderElementsOf(graph.nodes());
      for (int place = 0; place < sorted.size(); place++) {
        assertThat(sorted.subList(0, place)).containsAll(graph.needs(sorted.get(place)));
      }
    }
  }

  @Test
  void aLoopThatNoRuleKnowsIsAnErrorThatPrintsItsPath() {
    assertThatThrownBy(() -> sort(graph("x a b c", "a>b", "b>c", "c>a")))
        .isInstanceOf(LoopException.class)
        .hasMessage("no rule cuts the loop a -> b -> c -> a");
  }

  @Test
  void theShortestLoopIsCutFirst() {
    List<List<String>> cut = new ArrayList<>();
    LoopRule<String> rule =
        rule(
            (loop, graph) -> {
              cut.add(List.copyOf(loop));
              graph.cut(loop.get(0), loop.get(1 % loop.size()));
              return true;
            });
    Graph<String> graph = graph("a b c d", "a>b", "b>c", "c>d", "d>a", "c>b");
    new TopologicalSort<>(List.of(rule), node -> node).sort(graph);
    assertThat(cut.get(0)).containsExactlyInAnyOrder("b", "c");
  }

  @Test
  void aNodeThatNeedsItselfIsALoop() {
    LoopRule<String> rule =
        rule(
            (loop, graph) -> {
              graph.cut(loop.get(0), loop.get(0));
              return loop.size() == 1;
            });
    Graph<String> graph = graph("b a", "a>a", "b>a");
    assertThat(new TopologicalSort<>(List.of(rule), node -> node).sort(graph))
        .containsExactly("a", "b");
  }

  @Test
  void loopsThroughANodeThatACutAddedAreFound() {
    // Cutting a's loop adds "a2", which is in a loop with c, and that has nothing to do with a's.
    LoopRule<String> rule =
        rule(
            (loop, graph) -> {
              if (loop.equals(List.of("a"))) {
                graph.cut("a", "a");
                graph.add("a2");
                graph.after("a2", "a");
                graph.after("a2", "c");
                graph.after("c", "a2");
              } else {
                graph.cut("c", "a2");
              }
              return true;
            });
    Graph<String> graph = graph("a b c", "a>a");
    assertThat(new TopologicalSort<>(List.of(rule), node -> node).sort(graph))
        .containsExactly("a", "b", "c", "a2");
  }

  @Test
  void aRuleThatCutsNothingIsADefect() {
    assertThatThrownBy(
            () ->
                new TopologicalSort<>(List.of(rule((loop, graph) -> true)), node -> node)
                    .sort(graph("a b", "a>b", "b>a")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("a test's rule");
  }

  @Test
  void aChainOfHundredThousandNeedsNoDeepStack() {
    Graph<Integer> graph = new Graph<>();
    int nodes = 100_000;
    for (int node = 0; node < nodes; node++) {
      graph.add(node);
    }
    for (int node = 1; node < nodes; node++) {
      graph.after(node - 1, node);
    }
    assertThat(new TopologicalSort<Integer>(List.of(), String::valueOf).sort(graph).get(0))
        .isEqualTo(nodes - 1);
  }

  private static List<String> sort(Graph<String> graph) {
    return new TopologicalSort<String>(List.of(), node -> node).sort(graph);
  }

  /** Nodes in their preferred order, and {@code a>b} for a that needs b. */
  private static Graph<String> graph(String nodes, String... needs) {
    Graph<String> graph = new Graph<>();
    for (String node : nodes.split(" ", -1)) {
      graph.add(node);
    }
    for (String need : needs) {
      String[] pair = need.split(">", -1);
      graph.after(pair[0], pair[1]);
    }
    return graph;
  }

  private static LoopRule<String> rule(BiPredicate<List<String>, Graph<String>> cut) {
    return new LoopRule<>() {
      @Override
      public String name() {
        return "a test's rule";
      }

      @Override
      public boolean cut(List<String> loop, Graph<String> graph) {
        return cut.test(loop, graph);
      }
    };
  }
}
