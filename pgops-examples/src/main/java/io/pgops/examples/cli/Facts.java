package io.pgops.examples.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** What is known about one thing, a line each, the values below each other. */
final class Facts {
  private record Fact(String label, String value) {}

  private final List<Fact> facts = new ArrayList<>();

  void add(String label, String value) {
    facts.add(new Fact(label, value));
  }

  /** A line with the label for each. */
  void addAll(String label, List<String> values) {
    values.forEach(value -> add(label, value));
  }

  void print(PrintWriter out) {
    int width = facts.stream().mapToInt(fact -> fact.label.length()).max().orElse(0);
    for (Fact fact : facts) {
      out.println(
          fact.label + " ".repeat(width - fact.label.length() + 2) + Printable.of(fact.value));
    }
  }
}
