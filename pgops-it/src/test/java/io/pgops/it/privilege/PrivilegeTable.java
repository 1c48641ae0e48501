package io.pgops.it.privilege;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of docs/privileges.md, and what was seen in its place. A cell may say something else for
 * some versions: {@code yes; 14: reported} or {@code reported; 16+: yes}.
 */
final class PrivilegeTable {
  private static final Path PAGE = Path.of("../docs/privileges.md");

  private final Map<String, List<String>> said = new LinkedHashMap<>();
  private final Map<String, String[]> seen = new LinkedHashMap<>();
  private final int major;

  private PrivilegeTable(int major) {
    this.major = major;
  }

  static PrivilegeTable read(String section, int major) throws IOException {
    PrivilegeTable table = new PrivilegeTable(major);
    boolean isIn = false;
    for (String line : Files.readAllLines(PAGE)) {
      if (line.startsWith("## ")) {
        isIn = line.equals("## " + section);
      } else if (isIn && line.startsWith("| ") && !line.startsWith("| what |")) {
        List<String> cells = Arrays.stream(line.split("\\|")).map(String::strip).toList();
        List<String> outcomes =
            cells.subList(2, cells.size()).stream().map(table::ofThisVersion).toList();
        table.said.put(cells.get(1), outcomes);
      }
    }
    return table;
  }

  private String ofThisVersion(String cell) {
    String outcome = "";
    for (String part : cell.split("; ", -1)) {
      int colon = part.indexOf(": ");
      if (colon < 0) {
        outcome = part;
      } else {
        String versions = part.substring(0, colon);
        boolean andNewer = versions.endsWith("+");
        int version = Integer.parseInt(versions.replace("+", ""));
        if (major == version || (andNewer && major > version)) {
          outcome = part.substring(colon + 2);
        }
      }
    }
    return outcome;
  }

  List<String> rows() {
    return List.copyOf(said.keySet());
  }

  /**
   * @param column 1 for the first role
   */
  void sees(String row, int column, String outcome) {
    String[] outcomes =
        seen.computeIfAbsent(row, r -> new String[said.values().iterator().next().size()]);
    outcomes[column - 1] = outcome;
  }

  void requireSame() {
    Map<String, List<String>> outcomes = new LinkedHashMap<>();
    seen.forEach((row, cells) -> outcomes.put(row, Arrays.asList(cells)));
    assertThat(outcomes).isEqualTo(said);
  }
}
