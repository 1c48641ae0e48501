package io.pgops.internal.jdbcengine;

import io.pgops.internal.archive.Section;
import io.pgops.internal.catalog.Catalog;
import io.pgops.internal.catalog.CatalogQuery;
import io.pgops.internal.catalog.CatalogSession;
import io.pgops.internal.catalog.ObjectId;
import io.pgops.internal.catalog.Row;
import io.pgops.internal.catalog.ServerVersion;
import io.pgops.internal.kinds.DumpNode;
import io.pgops.internal.sql.Literals;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the planner knows of a table, materialized view or index, as calls of the functions by which
 * servers since 18 take it.
 *
 * @param of the object that must be there before: the relation, or the constraint that an index
 *     belongs to
 */
record RelationStatistics(
    ObjectId of, Section section, String schema, String name, String statements) {
  private static final int RELATIONS_A_QUERY = 1000;

  private static final String RELATIONS =
      """
      SELECT c.oid, n.nspname, c.relname, c.relkind, c.relpages, c.reltuples::text AS reltuples,
             c.relallvisible, {all_frozen} AS relallfrozen, COALESCE(k.oid, 0) AS constraint_oid
        FROM pg_catalog.pg_class c
        JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
        LEFT JOIN pg_catalog.pg_index i ON i.indexrelid = c.oid
        LEFT JOIN pg_catalog.pg_constraint k ON k.conindid = c.oid AND k.conrelid = i.indrelid
             AND k.contype IN ('p', 'u', 'x')
       WHERE (c.oid = ANY ({oids}) OR i.indrelid = ANY ({oids}) AND i.indisvalid AND i.indisready)
         AND c.relkind IN ('r', 'p', 'm', 'f', 'i', 'I')
       ORDER BY n.nspname, c.relname""";

  /** Its range columns are new in 17. */
  private static final String ATTRIBUTES =
      """
      SELECT c.oid, c.relkind, a.attname, a.attnum, s.inherited, s.null_frac::text,
             s.avg_width::text, s.n_distinct::text, s.most_common_vals::text,
             s.most_common_freqs::text, s.histogram_bounds::text, s.correlation::text,
             s.most_common_elems::text, s.most_common_elem_freqs::text,
             s.elem_count_histogram::text, {range_length_histogram} AS range_length_histogram,
             {range_empty_frac} AS range_empty_frac, {range_bounds_histogram} AS range_bounds_histogram
        FROM pg_catalog.pg_stats s
        JOIN pg_catalog.pg_namespace n ON n.nspname = s.schemaname
        JOIN pg_catalog.pg_class c ON c.relnamespace = n.oid AND c.relname = s.tablename
        JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attname = s.attname
        LEFT JOIN pg_catalog.pg_index i ON i.indexrelid = c.oid
       WHERE c.oid = ANY ({oids}) OR i.indrelid = ANY ({oids})
       ORDER BY c.oid, a.attnum, s.inherited""";

  /** What the functions call them is what the view does; with the types they want. */
  private static final Map<String, String> VALUES = values();

  private static Map<String, String> values() {
    Map<String, String> types = new LinkedHashMap<>();
    types.put("null_frac", "real");
    types.put("avg_width", "integer");
    types.put("n_distinct", "real");
    types.put("most_common_vals", "text");
    types.put("most_common_freqs", "real[]");
    types.put("histogram_bounds", "text");
    types.put("correlation", "real");
    types.put("most_common_elems", "text");
    types.put("most_common_elem_freqs", "real[]");
    types.put("elem_count_histogram", "real[]");
    types.put("range_length_histogram", "text");
    types.put("range_empty_frac", "real");
    types.put("range_bounds_histogram", "text");
    return types;
  }

  /** Those of the relations among the nodes, and of their indexes, as far as the role may see. */
  static List<RelationStatistics> read(CatalogSession session, List<DumpNode> nodes)
      throws SQLException {
    List<Long> oids =
        nodes.stream()
            .map(node -> node.identity().id())
            .filter(id -> id.catalog() == Catalog.CLASS.oid())
            .map(ObjectId::oid)
            .toList();
    List<RelationStatistics> found = new ArrayList<>();
    for (int from = 0; from < oids.size(); from += RELATIONS_A_QUERY) {
      int to = Math.min(from + RELATIONS_A_QUERY, oids.size());
      found.addAll(readBatch(session, oids.subList(from, to)));
    }
    return found;
  }

  private static List<RelationStatistics> readBatch(CatalogSession session, List<Long> oids)
      throws SQLException {
    ServerVersion server = session.server();
    String array =
        oids.stream()
            .map(String::valueOf)
            .collect(Collectors.joining(",", "'{", "}'::pg_catalog.oid[]"));
    Map<Long, Relation> relations = new LinkedHashMap<>();
    session.read(
        CatalogQuery.of(RELATIONS)
            .with("oids", array)
            .with("all_frozen", server.pick(18, "c.relallfrozen", "NULL::integer")),
        row -> {
          relations.put(row.oid("oid"), Relation.of(row, server));
        });
    session.read(
        CatalogQuery.of(ATTRIBUTES)
            .with("oids", array)
            .with("range_length_histogram", since17(server, "range_length_histogram"))
            .with("range_empty_frac", since17(server, "range_empty_frac"))
            .with("range_bounds_histogram", since17(server, "range_bounds_histogram")),
        row -> {
          Relation relation = relations.get(row.oid("oid"));
          if (relation != null) {
            relation.statements().append(attribute(row, relation.arguments()));
          }
        });
    return relations.values().stream().map(Relation::whole).toList();
  }

  private static String since17(ServerVersion server, String column) {
    return server.pick(17, "s." + column + "::text", "NULL::text");
  }

  private static String attribute(Row row, String relation) throws SQLException {
    StringBuilder call = new StringBuilder("SELECT pg_catalog.pg_restore_attribute_stats(");
    call.append(relation);
    // columns of indexes have names that the server gave them
    if (isIndex(row)) {
      call.append(", 'attnum', '").append(row.number("attnum")).append("'::smallint");
    } else {
      call.append(", 'attname', ").append(Literals.quote(row.text("attname")));
    }
    call.append(", 'inherited', '").append(row.flag("inherited")).append("'::boolean");
    for (Map.Entry<String, String> value : VALUES.entrySet()) {
      append(call, value.getKey(), row.textOrNull(value.getKey()), value.getValue());
    }
    return call.append(");\n").toString();
  }

  private static void append(StringBuilder call, String name, @Nullable String value, String type) {
    if (value != null) {
      call.append(", '").append(name).append("', ");
      call.append(Literals.quote(value)).append("::").append(type);
    }
  }

  private static boolean isIndex(Row row) throws SQLException {
    return Character.toLowerCase(row.letter("relkind")) == 'i';
  }

  /**
   * A row of {@link #RELATIONS}.
   *
   * @param arguments that name it, in each call
   * @param statements those of its attributes are added
   */
  private record Relation(
      ObjectId of,
      Section section,
      String schema,
      String name,
      String arguments,
      StringBuilder statements) {

    static Relation of(Row row, ServerVersion server) throws SQLException {
      String schema = row.text("nspname");
      String name = row.text("relname");
      String arguments =
          "'version', '"
              + server.number()
              + "'::integer, 'schemaname', "
              + Literals.quote(schema)
              + ", 'relname', "
              + Literals.quote(name);
      StringBuilder call =
          new StringBuilder("SELECT pg_catalog.pg_restore_relation_stats(").append(arguments);
      append(call, "relpages", row.text("relpages"), "integer");
      append(call, "reltuples", row.text("reltuples"), "real");
      append(call, "relallvisible", row.text("relallvisible"), "integer");
      append(call, "relallfrozen", row.textOrNull("relallfrozen"), "integer");
      boolean isOfRows = isIndex(row) || row.letter("relkind") == 'm';
      long constraint = row.oid("constraint_oid");
      return new Relation(
          constraint == 0 ? Catalog.CLASS.id(row.oid("oid")) : Catalog.CONSTRAINT.id(constraint),
          isOfRows ? Section.POST_DATA : Section.DATA,
          schema,
          name,
          arguments,
          call.append(");\n"));
    }

    RelationStatistics whole() {
      return new RelationStatistics(of, section, schema, name, statements.toString());
    }
  }
}
