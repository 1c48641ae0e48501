package io.pgops.it.completeness;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import io.pgops.it.server.EveryServer;
import io.pgops.it.server.PostgresServer;
import io.pgops.it.server.SideBySide;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;

/**
 * A server whose catalogs have a column nobody has thought of fails here: it may say something
 * about an object that a backup should say too.
 */
@SideBySide
class ColumnCoverageIT {
  private static final Pattern COLUMN = Pattern.compile("(\\w+?)(?:@(\\d+))?(?:-(\\d+))?");

  @ParameterizedTest
  @EveryServer
  void everyColumnOfEveryCatalogWasConsidered(PostgresServer server) {
    Set<String> there =
        server
            .rows(
                """
                SELECT c.relname || '.' || a.attname
                  FROM pg_catalog.pg_class c JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid
                 WHERE c.relnamespace = 'pg_catalog'::pg_catalog.regnamespace AND c.relkind = 'r'
                   AND a.attnum > 0 AND NOT a.attisdropped""")
            .stream()
            .map(row -> String.valueOf(row.get(0)))
            .collect(toCollection(TreeSet::new));
    assertThat(there).isEqualTo(considered(server.major()));
  }

  private static Set<String> considered(int major) {
    return Resources.lines("columns.txt").stream()
        .flatMap(line -> columns(line, major))
        .collect(toCollection(TreeSet::new));
  }

  private static Stream<String> columns(String line, int major) {
    String[] parts = line.split(" \\| ", -1);
    if (parts.length != 3) {
      throw new IllegalStateException("not as \"catalog | reason | columns\": " + line);
    }
    return Stream.of(parts[2].split(" ", -1))
        .map(COLUMN::matcher)
        .filter(column -> isIn(column, major))
        .map(column -> parts[0] + "." + column.group(1));
  }

  private static boolean isIn(Matcher column, int major) {
    if (!column.matches()) {
      throw new IllegalStateException("no column: " + column);
    }
    String since = column.group(2);
    String last = column.group(3);
    return (since == null || Integer.parseInt(since) <= major)
        && (last == null || major <= Integer.parseInt(last));
  }
}
