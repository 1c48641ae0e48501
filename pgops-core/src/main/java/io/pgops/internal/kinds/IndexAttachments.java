package io.pgops.internal.kinds;

import io.pgops.internal.catalog.Catalog;
import io.pgops.internal.catalog.CatalogIndex;
import io.pgops.internal.catalog.CatalogQuery;
import io.pgops.internal.catalog.Exclusion;
import io.pgops.internal.catalog.ObjectId;
import io.pgops.internal.catalog.Row;
import io.pgops.internal.catalog.ServerVersion;
import io.pgops.internal.sql.Identifiers;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ties between the indexes of partitions and those of their partitioned tables, the ones behind
 * constraints included: {@code pg_inherits}. The upper index becomes valid with the last of them.
 */
final class IndexAttachments implements ObjectKind<IndexAttachments.IndexAttachment> {
  /**
   * @param identity named like the partition's index
   * @param table the partition
   */
  record IndexAttachment(
      Identity identity,
      ObjectId index,
      ObjectId table,
      ObjectId parent,
      ObjectId parentTable,
      String parentSql)
      implements DbObject {
    @Override
    public ObjectId partOf() {
      return table;
    }

    @Override
    public List<ObjectId> alsoNeeds() {
      return List.of(index, parent, table, parentTable);
    }
  }

  @Override
  public KindInfo info() {
    return new KindInfo("INDEX ATTACH", Rank.INDEX_ATTACH);
  }

  @Override
  public Catalog catalog() {
    return Catalog.INHERITS;
  }

  @Override
  public CatalogQuery query(ServerVersion server) {
    return CatalogQuery.of(
        """
        SELECT i.inhrelid, i.inhparent, c.relnamespace, c.relname, c.relowner, x.indrelid,
               px.indrelid AS parent_table, pn.nspname AS parent_schema, p.relname AS parent_name,
               c.relkind = 'I' OR x.indisvalid AND x.indisready AS is_valid,
               EXISTS (SELECT FROM pg_catalog.pg_inherits t
                        WHERE t.inhrelid = x.indrelid AND t.inhdetachpending) AS is_detaching
          FROM pg_catalog.pg_inherits i
          JOIN pg_catalog.pg_class c ON c.oid = i.inhrelid
          JOIN pg_catalog.pg_index x ON x.indexrelid = c.oid
          JOIN pg_catalog.pg_class p ON p.oid = i.inhparent
          JOIN pg_catalog.pg_index px ON px.indexrelid = p.oid
          JOIN pg_catalog.pg_namespace pn ON pn.oid = p.relnamespace
         WHERE c.relkind IN ('i', 'I')""");
  }

  @Override
  public Read<IndexAttachment> read(Row row, CatalogIndex index) throws SQLException {
    ObjectId table = Catalog.CLASS.id(row.oid("indrelid"));
    @Nullable Exclusion excluded = Relations.exclusion(row, table, index);
    if (excluded == null && !row.flag("is_valid")) {
      excluded = Exclusion.INVALID_INDEX;
    }
    if (excluded == null && row.flag("is_detaching")) {
      excluded = Exclusion.DETACHING;
    }
    if (excluded != null) {
      return Read.excluded(excluded);
    }
    return Read.found(
        new IndexAttachment(
            new Identity(
                Catalog.INHERITS.id(row.oid("inhrelid")),
                index.schema(row.oid("relnamespace")),
                row.text("relname"),
                index.role(row.oid("relowner"))),
            Catalog.CLASS.id(row.oid("inhrelid")),
            table,
            Catalog.CLASS.id(row.oid("inhparent")),
            Catalog.CLASS.id(row.oid("parent_table")),
            Identifiers.qualified(row.text("parent_schema"), row.text("parent_name"))));
  }

  @Override
  public Ddl ddl(IndexAttachment attachment, DdlContext context) {
    return Ddl.of(
        attachment.identity().name(),
        "ALTER INDEX "
            + attachment.parentSql()
            + " ATTACH PARTITION "
            + attachment.identity().sql()
            + ";\n",
        "");
  }
}
