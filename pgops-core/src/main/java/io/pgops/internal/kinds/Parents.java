package io.pgops.internal.kinds;

import io.pgops.internal.catalog.Row;
import io.pgops.internal.sql.Identifiers;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;

/** The tables that a table inherits from, in the order that decides the order of its columns. */
final class Parents {
  private static final String SOURCE =
      """
      FROM pg_catalog.pg_inherits i
            JOIN pg_catalog.pg_class p ON p.oid = i.inhparent
            JOIN pg_catalog.pg_namespace pn ON pn.oid = p.relnamespace
            WHERE i.inhrelid = c.oid AND NOT c.relispartition ORDER BY i.inhseqno""";

  /** For the select list of a query over pg_class, which is called c. */
  static final String COLUMNS =
      "ARRAY(SELECT pn.nspname::pg_catalog.text "
          + SOURCE
          + ") AS parent_schemas, ARRAY(SELECT p.relname::pg_catalog.text "
          + SOURCE
          + ") AS parent_names";

  private Parents() {}

  /** Qualified and quoted names; none for a partition. */
  static List<String> of(Row row) throws SQLException {
    List<String> schemas = row.texts("parent_schemas");
    List<String> names = row.texts("parent_names");
    return IntStream.range(0, names.size())
        .mapToObj(i -> Identifiers.qualified(schemas.get(i), names.get(i)))
        .toList();
  }

  /** The clause of CREATE; empty for who has none. */
  static String clause(List<String> parents) {
    return parents.isEmpty() ? "" : "\nINHERITS (" + String.join(", ", parents) + ")";
  }
}
