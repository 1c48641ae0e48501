package io.pgops.internal.kinds;

import io.pgops.internal.catalog.Catalog;
import io.pgops.internal.catalog.CatalogIndex;
import io.pgops.internal.catalog.CatalogQuery;
import io.pgops.internal.catalog.CatalogSession;
import io.pgops.internal.catalog.Exclusion;
import io.pgops.internal.catalog.ObjectId;
import io.pgops.internal.catalog.Row;
import io.pgops.internal.catalog.ServerVersion;
import io.pgops.internal.sql.Identifiers;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tables in publications: {@code pg_publication_rel}. Each goes with its table; a table of an
 * extension's is there wherever the extension is.
 */
final class PublishedTables implements ObjectKind<PublishedTables.PublishedTable> {
  /**
   * @param columns names of those that are published; empty for all
   * @param hasFilter whether only some rows are published
   * @param partOf the table; null when that is an extension's
   */
  record PublishedTable(
      Identity identity,
      String publication,
      List<String> columns,
      boolean hasFilter,
      @Nullable ObjectId partOf)
      implements DbObject {
    @Override
    public String describe() {
      return identity.sql() + " of publication " + Identifiers.quote(publication);
    }

    @Override
    public String tieBreaker() {
      return publication;
    }

    @Override
    public boolean isOfWholeDatabase() {
      return true;
    }
  }

  @Override
  public KindInfo info() {
    return new KindInfo("PUBLICATION TABLE", Rank.PUBLICATION_MEMBER);
  }

  @Override
  public Catalog catalog() {
    return Catalog.PUBLICATION_REL;
  }

  @Override
  public CatalogQuery query(ServerVersion server) {
    return CatalogQuery.of(
            """
            SELECT r.oid, p.pubname, p.pubowner, c.oid AS table_oid, c.relnamespace, c.relname,
                   {columns} AS columns, {filtered} AS has_filter
              FROM pg_catalog.pg_publication_rel r
              JOIN pg_catalog.pg_publication p ON p.oid = r.prpubid
              JOIN pg_catalog.pg_class c ON c.oid = r.prrelid""")
        .with(
            "columns",
            server.pick(
                15,
                """
                ARRAY(SELECT a.attname::pg_catalog.text
                        FROM pg_catalog.unnest(r.prattrs) WITH ORDINALITY AS k (attnum, place)
                        JOIN pg_catalog.pg_attribute a ON a.attrelid = r.prrelid AND a.attnum = k.attnum
                       ORDER BY k.place)""",
                "NULL::pg_catalog.text[]"))
        .with("filtered", server.pick(15, "r.prqual IS NOT NULL", "false"));
  }

  @Override
  public Read<PublishedTable> read(Row row, CatalogIndex index) throws SQLException {
    ObjectId table = Catalog.CLASS.id(row.oid("table_oid"));
    @Nullable Exclusion excluded = Relations.exclusion(row, table, index);
    if (excluded != null && excluded != Exclusion.EXTENSION_MEMBER) {
      return Read.excluded(excluded);
    }
    return Read.found(
        new PublishedTable(
            new Identity(
                Catalog.PUBLICATION_REL.id(row.oid("oid")),
                index.schema(row.oid("relnamespace")),
                row.text("relname"),
                index.role(row.oid("pubowner"))),
            row.text("pubname"),
            row.texts("columns"),
            row.flag("has_filter"),
            excluded == null ? table : null));
  }

  @Override
  public void readDetails(CatalogSession session, List<PublishedTable> selected, Details details)
      throws SQLException {
    if (session.server().atLeast(15)) {
      Details.readDefinitions(
          session,
          Catalog.PUBLICATION_REL,
          selected.stream().filter(PublishedTable::hasFilter).toList(),
          CatalogQuery.of(
              """
              SELECT r.oid, pg_catalog.pg_get_expr(r.prqual, r.prrelid) AS definition
                FROM pg_catalog.pg_publication_rel r WHERE r.oid = ANY({oids})"""),
          details);
    }
  }

  @Override
  public Ddl ddl(PublishedTable table, DdlContext context) {
    String columns =
        table.columns().isEmpty()
            ? ""
            : table.columns().stream()
                .map(Identifiers::quote)
                .collect(Collectors.joining(", ", " (", ")"));
    String filter =
        table.hasFilter()
            ? " WHERE (" + context.details().definition(table.identity().id()) + ")"
            : "";
    return Ddl.of(
        table.publication() + " " + table.identity().name(),
        "ALTER PUBLICATION "
            + Identifiers.quote(table.publication())
            + " ADD TABLE ONLY "
            + table.identity().sql()
            + columns
            + filter
            + ";\n",
        "");
  }
}
