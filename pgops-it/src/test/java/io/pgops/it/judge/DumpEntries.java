package io.pgops.it.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The entries of a plain dump, without their order. */
final class DumpEntries {
  private static final String SETTING = "SET default_";

  private DumpEntries() {}

  /** Each entry as one text, with the settings under which it is made. */
  static List<String> sorted(List<String> dump) {
    List<String> entries = new ArrayList<>();
    TreeMap<String, String> settings = new TreeMap<>();
    StringBuilder entry = new StringBuilder();
    for (int i = 0; i < dump.size(); i++) {
      String line = dump.get(i);
      if (line.equals("--") && i + 1 < dump.size() && dump.get(i + 1).startsWith("-- Name: ")) {
        entries.add(entry.toString().strip());
        entry = new StringBuilder(settings.values() + "\n");
      }
      if (line.startsWith(SETTING)) {
        settings.put(line.substring(0, line.indexOf('=')), line);
      } else {
        entry.append(line).append('\n');
      }
    }
    entries.add(entry.toString().strip());
    entries.sort(null);
    return entries;
  }
}
