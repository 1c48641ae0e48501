package io.pgops.internal.kinds;

import io.pgops.internal.catalog.Catalog;
import io.pgops.internal.catalog.CatalogIndex;
import io.pgops.internal.catalog.CatalogQuery;
import io.pgops.internal.catalog.CatalogSession;
import io.pgops.internal.catalog.ObjectId;
import io.pgops.internal.catalog.Row;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Security labels: {@code pg_seclabel}, and {@code pg_shseclabel} for the database itself. Those of
 * extension members are dumped too: nobody knows which of them the extension's script made, and to
 * set those again changes nothing.
 */
public final class SecurityLabels {
  private final Map<ObjectId, List<SecurityLabel>> labels = new HashMap<>();
  private final List<OfMember> ofMembers = new ArrayList<>();

  /**
   * A label of what an extension makes.
   *
   * @param schema of the labelled object; null when it has none
   * @param target what stands behind ON
   */
  public record OfMember(
      ObjectId extension, @Nullable String schema, String target, String statement) {}

  private SecurityLabels() {}

  public static SecurityLabels read(CatalogSession session, CatalogIndex index)
      throws SQLException {
    SecurityLabels all = new SecurityLabels();
    session.read(
        CatalogQuery.of(
            """
            SELECT s.classoid, s.objoid, s.objsubid, s.provider, s.label, o.type,
                   (pg_catalog.parse_ident(o.schema))[1] AS schema, o.identity
              FROM pg_catalog.pg_seclabel s
              LEFT JOIN LATERAL pg_catalog.pg_identify_object(s.classoid, s.objoid, s.objsubid) o
                ON EXISTS (SELECT FROM pg_catalog.pg_depend d
                            WHERE d.classid = s.classoid AND d.objid = s.objoid AND d.deptype = 'e')
            UNION ALL
            SELECT s.classoid, s.objoid, 0, s.provider, s.label, NULL, NULL, NULL
              FROM pg_catalog.pg_shseclabel s
              JOIN pg_catalog.pg_database b ON b.oid = s.objoid
             WHERE s.classoid = 'pg_catalog.pg_database'::pg_catalog.regclass
               AND b.datname = pg_catalog.current_database()
             ORDER BY 1, 2, 3, 4"""),
        row -> all.add(row, index));
    return all;
  }

  private void add(Row row, CatalogIndex index) throws SQLException {
    ObjectId id = new ObjectId(row.oid("classoid"), row.oid("objoid"));
    SecurityLabel label =
        new SecurityLabel(row.number("objsubid"), row.text("provider"), row.text("label"));
    Long extension = index.extensionOf(id);
    if (extension == null) {
      labels.computeIfAbsent(id, i -> new ArrayList<>(1)).add(label);
      return;
    }
    String type = row.textOrNull("type");
    if (type == null) {
      throw new VanishedException(id);
    }
    String target =
        (type.endsWith(" column") ? "COLUMN" : type.toUpperCase(Locale.ROOT))
            + " "
            + row.text("identity");
    ofMembers.add(
        new OfMember(
            Catalog.EXTENSION.id(extension),
            row.textOrNull("schema"),
            target,
            label.statement(target)));
  }

  /** The labels of the object and its columns, the object's own first. */
  public List<SecurityLabel> on(ObjectId id) {
    return labels.getOrDefault(id, List.of());
  }

  /** The labels of what the extension makes. */
  public List<OfMember> ofMembers(ObjectId extension) {
    return ofMembers.stream().filter(label -> label.extension().equals(extension)).toList();
  }
}
