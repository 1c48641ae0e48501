package io.pgops.it.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import io.pgops.internal.archive.TocEntry;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The state of a {@link Turmoil} as a dump tells it. Everything that is told in several places, or
 * from several sources, must be told alike.
 */
record TurmoilDump(Archived dump) {
  long step() {
    return Long.parseLong(only(dump.rows("step")));
  }

  Map<String, String> state() {
    Map<String, String> state = new TreeMap<>();
    for (String table : dump.tags("TABLE")) {
      if (table.startsWith("pair_")) {
        List<String> rows = dump.rows(table);
        String generation = only(column(rows, 1));
        assertThat(dump.definition("COMMENT", "TABLE " + table)).contains("'" + generation + "'");
        state.put(table, generation + " x " + rows.size());
      } else if (table.startsWith("extra_")) {
        state.put(table, only(dump.rows(table)));
      }
    }
    state.put("shape", shape());
    state.put("looks", found("VIEW", "looks", " (\\d+) AS version"));
    assertThat(dump.definition("COMMENT", "VIEW looks")).contains("'" + state.get("looks") + "'");
    state.put("column", found("VIEW", "columns", " AS c_(\\d+)"));
    assertThat(dump.definition("COMMENT", "COLUMN columns.c_" + state.get("column")))
        .contains("'" + state.get("column") + "'");
    String twice = dump.definition("FUNCTION", "twice(integer)");
    state.put("twice", one(twice, "DEFAULT (\\d+)"));
    assertThat(twice).contains("SELECT " + state.get("twice"));
    state.put("named", found("VIEW", "calls", "named_(\\d+)\\(\\)"));
    assertThat(dump.tags("FUNCTION")).contains("named_" + state.get("named") + "()");
    state.put("kind", tagged("TYPE", "kind_"));
    assertThat(dump.definition("FUNCTION", "takes(public.kind_" + state.get("kind") + ")"))
        .contains("public.kind_" + state.get("kind"));
    state.put("mood", found("TYPE", "mood", "'m_(\\d+)'"));
    assertThat(dump.rows("feeling")).containsExactly("m_" + state.get("mood"));
    assertThat(found("VIEW", "glad", "'m_(\\d+)'")).isEqualTo(state.get("mood"));
    state.put("phoenix", only(dump.rows("phoenix")));
    assertThat(dump.definition("TABLE", "phoenix")).contains("g_" + state.get("phoenix") + " ");
    state.put("place", tagged("SCHEMA", "place_"));
    assertThat(dump.entries())
        .filteredOn(entry -> entry.tag().equals("thing"))
        .hasSize(2)
        .extracting(TocEntry::namespace)
        .containsOnly("place_" + state.get("place"));
    state.put("index", tagged("INDEX", "index_"));
    assertThat(dump.definition("INDEX", "index_" + state.get("index")))
        .contains("index_" + state.get("index"));
    state.put("sequence", tagged("SEQUENCE", "sequence_"));
    assertThat(dump.tags("SEQUENCE SET")).containsExactly("sequence_" + state.get("sequence"));
    return state;
  }

  private String shape() {
    List<String> rows = dump.rows("shape");
    assertThat(rows).hasSize(20);
    return one(dump.definition("TABLE", "shape"), "v (\\w+)") + " " + only(column(rows, 1));
  }

  private String found(String desc, String tag, String regex) {
    return one(dump.definition(desc, tag), regex);
  }

  private String tagged(String desc, String prefix) {
    return only(
        dump.tags(desc).stream()
            .filter(tag -> tag.startsWith(prefix))
            .map(tag -> tag.substring(prefix.length()))
            .toList());
  }

  private static List<String> column(List<String> rows, int index) {
    return rows.stream().map(row -> row.split("\t", -1)[index]).toList();
  }

  private static String one(String text, String regex) {
    Matcher matcher = Pattern.compile(regex).matcher(text);
    assertThat(matcher.find()).as("%s in %s", regex, text).isTrue();
    return matcher.group(1);
  }

  private static String only(List<String> values) {
    Set<String> different = new LinkedHashSet<>(values);
    assertThat(different).hasSize(1);
    return different.iterator().next();
  }
}
