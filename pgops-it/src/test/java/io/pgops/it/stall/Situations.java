package io.pgops.it.stall;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * What may happen, crossed with how the application is connected: all of it with {@code
 * -Dpgops.heavy=true}, otherwise every situation once, each in the next way.
 */
final class Situations {
  /** Sets the scene and plays it. */
  @FunctionalInterface
  interface Play {
    void in(Way way) throws Exception;
  }

  private record Situation(String name, Set<Way> ways, boolean sample, Play play) {}

  static final boolean HEAVY = Boolean.getBoolean("pgops.heavy");

  private final List<Situation> all = new ArrayList<>();

  Situations add(String name, Set<Way> ways, Play play) {
    all.add(new Situation(name, ways, true, play));
    return this;
  }

  Situations add(String name, Play play) {
    return add(name, EnumSet.allOf(Way.class), play);
  }

  /** One that only the full matrix has. */
  Situations heavy(String name, Set<Way> ways, Play play) {
    all.add(new Situation(name, ways, false, play));
    return this;
  }

  Situations heavy(String name, Play play) {
    return heavy(name, EnumSet.allOf(Way.class), play);
  }

  Stream<DynamicTest> tests() {
    List<DynamicTest> tests = new ArrayList<>();
    int next = 0;
    for (Situation situation : all) {
      if (!HEAVY && !situation.sample) {
        continue;
      }
      List<Way> ways = List.copyOf(situation.ways);
      List<Way> chosen = HEAVY ? ways : List.of(ways.get(next++ % ways.size()));
      for (Way way : chosen) {
        tests.add(
            DynamicTest.dynamicTest(
                situation.name + " (" + way + ")", () -> situation.play.in(way)));
      }
    }
    return tests.stream();
  }
}
