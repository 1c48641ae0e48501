package io.pgops.internal.kinds;

import io.pgops.internal.catalog.Catalog;
import io.pgops.internal.catalog.CatalogQuery;
import io.pgops.internal.catalog.CatalogSession;
import io.pgops.internal.catalog.Exclusion;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The proof that no catalog row was overlooked: of each catalog, the rows that the server counts
 * are the rows that became an object, were excluded for a named reason, or are not supported.
 * Filled by one thread.
 */
public final class Completeness {
  private final Map<Catalog, Long> total = new EnumMap<>(Catalog.class);
  private final Map<Catalog, Long> objects = new EnumMap<>(Catalog.class);
  private final Map<Catalog, Long> unsupported = new EnumMap<>(Catalog.class);
  private final Map<Catalog, Map<Exclusion, Long>> excluded = new EnumMap<>(Catalog.class);

  void objects(Catalog catalog, long rows) {
    objects.merge(catalog, rows, Long::sum);
  }

  void unsupported(Catalog catalog) {
    unsupported.merge(catalog, 1L, Long::sum);
  }

  void excluded(Catalog catalog, Exclusion reason, long rows) {
    excluded
        .computeIfAbsent(catalog, c -> new EnumMap<>(Exclusion.class))
        .merge(reason, rows, Long::sum);
  }

  /**
   * Asks the server, in the same snapshot, how many rows there are, and how many are parts of
   * others.
   */
  void count(CatalogSession session, List<Catalog> catalogs) throws SQLException {
    List<String> totals = new ArrayList<>();
    for (Catalog catalog : catalogs) {
      totals.add(
          "SELECT '"
              + catalog.name()
              + "' AS catalog, pg_catalog.count(*) AS rows FROM pg_catalog."
              + catalog.countable());
    }
    session.read(
        CatalogQuery.of(String.join(" UNION ALL ", totals)),
        row -> total.put(Catalog.valueOf(row.text("catalog")), row.bigNumber("rows")));
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < PartRows.ALL.size(); i++) {
      PartRows part = PartRows.ALL.get(i);
      parts.add(
          "SELECT "
              + i
              + " AS part, pg_catalog.count(*) AS rows FROM pg_catalog."
              + part.catalog().table()
              + " x WHERE "
              + part.condition());
    }
    session.read(
        CatalogQuery.of(String.join(" UNION ALL ", parts)),
        row -> {
          PartRows part = PartRows.ALL.get(row.number("part"));
          excluded(part.catalog(), part.reason(), row.bigNumber("rows"));
        });
  }

  /**
   * The catalogs whose rows do not add up, each with its numbers; empty when nothing was
   * overlooked.
   */
  public List<String> discrepancies() {
    List<String> found = new ArrayList<>();
    for (Map.Entry<Catalog, Long> entry : total.entrySet()) {
      long accounted = accounted(entry.getKey());
      if (accounted != entry.getValue()) {
        found.add(entry.getKey().table() + ": " + accounted + " of " + entry.getValue() + " rows");
      }
    }
    return found;
  }

  private long accounted(Catalog catalog) {
    return objects.getOrDefault(catalog, 0L)
        + unsupported.getOrDefault(catalog, 0L)
        + excluded.getOrDefault(catalog, Map.of()).values().stream()
            .mapToLong(Long::longValue)
            .sum();
  }

  /** How many objects of the user's were found in all catalogs together. */
  public long objects() {
    return objects.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Rows excluded, by reason, over all catalogs. */
  public Map<Exclusion, Long> exclusions() {
    Map<Exclusion, Long> sums = new TreeMap<>();
    excluded.values().forEach(m -> m.forEach((reason, n) -> sums.merge(reason, n, Long::sum)));
    return sums;
  }
}
