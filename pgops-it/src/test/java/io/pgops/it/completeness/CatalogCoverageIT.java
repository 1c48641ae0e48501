package io.pgops.it.completeness;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import io.pgops.internal.catalog.ServerVersion;
import io.pgops.internal.kinds.ObjectKind;
import io.pgops.internal.kinds.ObjectKinds;
import io.pgops.it.server.EveryServer;
import io.pgops.it.server.PostgresServer;
import io.pgops.it.server.SideBySide;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;

/**
 * A server that has a catalog nobody has thought of fails here: it may hold what a backup should.
 */
@SideBySide
class CatalogCoverageIT {
  private static final Pattern LINE = Pattern.compile("(\\w+)(?: since (\\d+))?: (.+)");

  /** Each catalog with the major version that brought it and the reason it is read by no kind. */
  private static final Map<String, Considered> CONSIDERED = considered();

  private record Considered(int since, String reason) {}

  @ParameterizedTest
  @EveryServer
  void everyCatalogIsReadByAKindOrWasConsidered(PostgresServer server) {
    Set<String> known = readByKinds(server);
    CONSIDERED.forEach(
        (name, considered) -> {
          if (considered.since <= server.major()) {
            known.add(name);
          }
        });
    assertThat(catalogs(server)).isEqualTo(known);
  }

  @ParameterizedTest
  @EveryServer
  void noCatalogIsBothReadByAKindAndExcused(PostgresServer server) {
    assertThat(CONSIDERED.keySet()).doesNotContainAnyElementsOf(readByKinds(server));
  }

  private static Set<String> readByKinds(PostgresServer server) {
    ServerVersion version = new ServerVersion(server.versionNumber(), server.toString());
    return ObjectKinds.ALL.stream()
        .map(ObjectKind::catalog)
        .filter(catalog -> catalog.isKnownTo(version))
        .map(catalog -> catalog.table())
        .collect(toCollection(TreeSet::new));
  }

  private static Set<String> catalogs(PostgresServer server) {
    List<List<String>> rows =
        server.rows(
            """
            SELECT relname FROM pg_catalog.pg_class
             WHERE relnamespace = 'pg_catalog'::pg_catalog.regnamespace AND relkind = 'r'""");
    return rows.stream().map(row -> row.get(0)).collect(toCollection(TreeSet::new));
  }

  private static Map<String, Considered> considered() {
    Map<String, Considered> considered = new TreeMap<>();
    for (String line : Resources.lines("catalogs.txt")) {
      Matcher parts = LINE.matcher(line);
      if (!parts.matches()) {
        throw new IllegalStateException("not as \"name since version: reason\": " + line);
      }
      int since = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
      considered.put(parts.group(1), new Considered(since, parts.group(3)));
    }
    return considered;
  }
}
