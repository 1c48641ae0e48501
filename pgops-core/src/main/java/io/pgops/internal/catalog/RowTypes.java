package io.pgops.internal.catalog;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the text of rows depends on though their tables are locked: the labels of enumerations and
 * the attributes of composite types. The server prints values with what they are at that moment, so
 * rows might not fit the definitions in the archive. Immutable.
 */
public final class RowTypes {
  private final Map<String, Part> parts;

  /**
   * @param value what of it is printed, or decides what is
   */
  private record Part(String type, String value) {}

  private RowTypes(Map<String, Part> parts) {
    this.parts = parts;
  }

  /**
   * As the session's transaction sees them now.
   *
   * @param objects the types that matter, and whatever else
   */
  public static RowTypes of(CatalogSession session, Set<ObjectId> objects) throws SQLException {
    Map<String, Part> parts = new HashMap<>();
    session.read(
        CatalogQuery.of(
            """
            SELECT 'label ' || e.oid AS part, e.enumtypid AS oid, pg_catalog.format('%I.%I', n.nspname, t.typname) AS type,
                   e.enumlabel::pg_catalog.text AS value
              FROM pg_catalog.pg_enum e
              JOIN pg_catalog.pg_type t ON t.oid = e.enumtypid
              JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace
             WHERE t.oid >= 16384
            UNION ALL
            SELECT 'attributes ' || c.oid, c.reltype, pg_catalog.format('%I.%I', n.nspname, c.relname),
                   COALESCE(pg_catalog.string_agg(a.attnum || ' ' || a.atttypid || ' ' || a.attisdropped, ',' ORDER BY a.attnum), '')
              FROM pg_catalog.pg_class c
              JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
              LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
             WHERE c.oid >= 16384 AND c.reltype <> 0 AND n.nspname !~ '^pg_'
             GROUP BY c.oid, c.reltype, n.nspname, c.relname"""),
        row -> {
          if (objects.contains(Catalog.TYPE.id(row.oid("oid")))) {
            parts.put(row.text("part"), new Part(row.text("type"), row.text("value")));
          }
        });
    return new RowTypes(parts);
  }

  /**
   * The type that was altered between these and later ones, so that rows may be printed otherwise;
   * null when none was. A new label alters nothing that was there.
   */
  public @Nullable String firstChange(RowTypes later) {
    for (Map.Entry<String, Part> entry : parts.entrySet()) {
      Part now = later.parts.get(entry.getKey());
      if (now == null || !now.value().equals(entry.getValue().value())) {
        return entry.getValue().type();
      }
    }
    return null;
  }
}
