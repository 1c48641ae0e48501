package io.pgops;

import java.util.Map;
import java.util.TreeMap;

/**
 * The options of a {@link ClusterRestore} and of a {@link GlobalsRestore}, with their defaults.
 * Changed only while a copy is being made.
 */
final class ClusterChoices {
  boolean globals = true;
  boolean keepExisting;
  Map<String, String> tablespaces = Map.of();

  ClusterChoices() {}

  ClusterChoices(ClusterChoices other) {
    globals = other.globals;
    keepExisting = other.keepExisting;
    tablespaces = other.tablespaces;
  }

  void tablespaceAt(String name, String directory) {
    if (!directory.isEmpty() && !directory.startsWith("/")) {
      throw new IllegalArgumentException(
          "a tablespace needs an absolute path, and not \"" + directory + "\"");
    }
    Map<String, String> all = new TreeMap<>(tablespaces);
    all.put(name, directory);
    tablespaces = all;
  }
}
