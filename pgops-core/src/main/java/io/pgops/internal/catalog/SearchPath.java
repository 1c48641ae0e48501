package io.pgops.internal.catalog;

import io.pgops.internal.sql.Literals;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where the connecting role finds a name without a schema. Asked once, before our own transactions
 * empty the search path.
 *
 * @param schemas in their order, pg_catalog included
 */
record SearchPath(List<String> schemas) {
  static SearchPath read(CatalogSession session) throws SQLException {
    List<String> schemas = new ArrayList<>();
    session.execute("BEGIN ISOLATION LEVEL READ COMMITTED, READ ONLY");
    // A function and a cast: with the owner's search path, an operator could be anybody's.
    session.read(
        CatalogQuery.of("SELECT pg_catalog.current_schemas(true)::pg_catalog.text[] AS schemas"),
        row -> schemas.addAll(row.texts("schemas")));
    session.execute("ROLLBACK");
    return new SearchPath(List.copyOf(schemas));
  }

  /** OIDs of the relations that their bare names find, in the session's transaction. */
  Set<Long> visible(CatalogSession session) throws SQLException {
    Set<Long> oids = new HashSet<>();
    session.read(
        CatalogQuery.of(
                """
                SELECT v.oid
                  FROM (SELECT DISTINCT ON (c.relname) c.oid
                          FROM pg_catalog.unnest({schemas}) WITH ORDINALITY AS s (name, place)
                          JOIN pg_catalog.pg_namespace n ON n.nspname = s.name
                          JOIN pg_catalog.pg_class c ON c.relnamespace = n.oid
                         ORDER BY c.relname, s.place) v
                 WHERE v.oid >= 16384""")
            .with(
                "schemas",
                schemas.stream()
                    .map(Literals::quote)
                    .collect(Collectors.joining(", ", "ARRAY[", "]::pg_catalog.text[]"))),
        row -> oids.add(row.oid("oid")));
    return oids;
  }
}
