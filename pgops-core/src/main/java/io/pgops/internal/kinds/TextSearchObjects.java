package io.pgops.internal.kinds;

import io.pgops.internal.catalog.Catalog;
import io.pgops.internal.catalog.CatalogIndex;
import io.pgops.internal.catalog.CatalogQuery;
import io.pgops.internal.catalog.Exclusion;
import io.pgops.internal.catalog.ObjectId;
import io.pgops.internal.catalog.Row;
import io.pgops.internal.catalog.ServerVersion;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Text search parsers, templates, dictionaries and configurations: {@code pg_ts_parser}, {@code
 * pg_ts_template}, {@code pg_ts_dict}, {@code pg_ts_config} and {@code pg_ts_config_map}.
 */
final class TextSearchObjects implements ObjectKind<TextSearchObjects.TextSearchObject> {
  static final TextSearchObjects PARSERS =
      new TextSearchObjects(
          "TEXT SEARCH PARSER",
          Rank.TEXT_SEARCH_PARSER,
          Catalog.TS_PARSER,
          """
          SELECT p.oid, p.prsnamespace AS namespace, p.prsname AS name, NULL::pg_catalog.oid AS owner,
                 pg_catalog.array_remove(ARRAY['START = ' || p.prsstart::pg_catalog.text,
                       'GETTOKEN = ' || p.prstoken::pg_catalog.text,
                       'END = ' || p.prsend::pg_catalog.text,
                       CASE WHEN p.prsheadline::pg_catalog.oid <> 0
                            THEN 'HEADLINE = ' || p.prsheadline::pg_catalog.text END,
                       'LEXTYPES = ' || p.prslextype::pg_catalog.text], NULL) AS options,
                 NULL::pg_catalog.text[] AS mappings
            FROM pg_catalog.pg_ts_parser p""");

  static final TextSearchObjects TEMPLATES =
      new TextSearchObjects(
          "TEXT SEARCH TEMPLATE",
          Rank.TEXT_SEARCH_TEMPLATE,
          Catalog.TS_TEMPLATE,
          """
          SELECT t.oid, t.tmplnamespace AS namespace, t.tmplname AS name, NULL::pg_catalog.oid AS owner,
                 pg_catalog.array_remove(ARRAY[CASE WHEN t.tmplinit::pg_catalog.oid <> 0
                            THEN 'INIT = ' || t.tmplinit::pg_catalog.text END,
                       'LEXIZE = ' || t.tmpllexize::pg_catalog.text], NULL) AS options,
                 NULL::pg_catalog.text[] AS mappings
            FROM pg_catalog.pg_ts_template t""");

  static final TextSearchObjects DICTIONARIES =
      new TextSearchObjects(
          "TEXT SEARCH DICTIONARY",
          Rank.TEXT_SEARCH_DICTIONARY,
          Catalog.TS_DICT,
          """
          SELECT d.oid, d.dictnamespace AS namespace, d.dictname AS name, d.dictowner AS owner,
                 pg_catalog.array_remove(ARRAY['TEMPLATE = ' || pg_catalog.format('%I.%I', n.nspname, t.tmplname),
                       d.dictinitoption], NULL) AS options,
                 NULL::pg_catalog.text[] AS mappings
            FROM pg_catalog.pg_ts_dict d
            JOIN pg_catalog.pg_ts_template t ON t.oid = d.dicttemplate
            JOIN pg_catalog.pg_namespace n ON n.oid = t.tmplnamespace""");

  static final TextSearchObjects CONFIGURATIONS =
      new TextSearchObjects(
          "TEXT SEARCH CONFIGURATION",
          Rank.TEXT_SEARCH_CONFIGURATION,
          Catalog.TS_CONFIG,
          """
          SELECT c.oid, c.cfgnamespace AS namespace, c.cfgname AS name, c.cfgowner AS owner,
                 ARRAY['PARSER = ' || pg_catalog.format('%I.%I', n.nspname, p.prsname)] AS options,
                 CASE WHEN c.oid >= 16384 THEN ARRAY(
                   SELECT pg_catalog.quote_ident((
                            SELECT k.alias FROM pg_catalog.ts_token_type(c.cfgparser) k
                             WHERE k.tokid = m.maptokentype))
                          || ' WITH '
                          || pg_catalog.string_agg(
                               pg_catalog.format('%I.%I', dn.nspname, d.dictname), ', ' ORDER BY m.mapseqno)
                     FROM pg_catalog.pg_ts_config_map m
                     JOIN pg_catalog.pg_ts_dict d ON d.oid = m.mapdict
                     JOIN pg_catalog.pg_namespace dn ON dn.oid = d.dictnamespace
                    WHERE m.mapcfg = c.oid
                    GROUP BY m.maptokentype ORDER BY m.maptokentype) END AS mappings
            FROM pg_catalog.pg_ts_config c
            JOIN pg_catalog.pg_ts_parser p ON p.oid = c.cfgparser
            JOIN pg_catalog.pg_namespace n ON n.oid = p.prsnamespace""");

  private final String desc;
  private final Rank rank;
  private final Catalog catalog;
  private final String sql;

  /**
   * A text search object.
   *
   * @param options clauses of its CREATE statement
   * @param mappings of a configuration: a token type and its dictionaries in order, as SQL
   */
  record TextSearchObject(Identity identity, List<String> options, List<String> mappings)
      implements DbObject {}

  private TextSearchObjects(String desc, Rank rank, Catalog catalog, String sql) {
    this.desc = desc;
    this.rank = rank;
    this.catalog = catalog;
    this.sql = sql;
  }

  @Override
  public KindInfo info() {
    return new KindInfo(desc, rank);
  }

  @Override
  public Catalog catalog() {
    return catalog;
  }

  @Override
  public CatalogQuery query(ServerVersion server) {
    return CatalogQuery.of(sql);
  }

  @Override
  public Read<TextSearchObject> read(Row row, CatalogIndex index) throws SQLException {
    ObjectId id = catalog.id(row.oid("oid"));
    @Nullable Exclusion excluded = index.exclusion(id, row.oid("namespace"));
    long owner = row.oid("owner");
    return excluded != null
        ? Read.excluded(excluded)
        : Read.found(
            new TextSearchObject(
                new Identity(
                    id,
                    index.schema(row.oid("namespace")),
                    row.text("name"),
                    owner == 0 ? null : index.role(owner)),
                row.texts("options"),
                row.texts("mappings")));
  }

  @Override
  public Ddl ddl(TextSearchObject object, DdlContext context) {
    String sql = desc + " " + object.identity().sql();
    StringBuilder create =
        new StringBuilder("CREATE " + sql + " (\n    ")
            .append(String.join(",\n    ", object.options()))
            .append("\n);\n");
    for (String mapping : object.mappings()) {
      create.append("ALTER " + sql + "\n    ADD MAPPING FOR " + mapping + ";\n");
    }
    return Ddl.of(object.identity().name(), create.toString(), "DROP " + sql + ";\n")
        .commentOn(sql);
  }
}
