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
import org.jspecify.annotations.Nullable;

/**
 * The ties between partitions and their partitioned tables: {@code pg_inherits}. A partition is
 * made as a table of its own, so that its columns keep their order, and attached then.
 */
final class TableAttachments implements ObjectKind<TableAttachments.TableAttachment> {
  /**
   * @param identity named like the partition
   */
  record TableAttachment(Identity identity, ObjectId table, ObjectId parent, String parentSql)
      implements DbObject {
    @Override
    public ObjectId partOf() {
      return table;
    }

    @Override
    public List<ObjectId> alsoNeeds() {
      return List.of(table, parent);
    }
  }

  @Override
  public KindInfo info() {
    return new KindInfo("TABLE ATTACH", Rank.TABLE_ATTACH);
  }

  @Override
  public Catalog catalog() {
    return Catalog.INHERITS;
  }

  @Override
  public CatalogQuery query(ServerVersion server) {
    return CatalogQuery.of(
        """
        SELECT i.inhrelid, i.inhparent, i.inhdetachpending, c.relnamespace, c.relname, c.relowner,
               c.relispartition, pn.nspname AS parent_schema, p.relname AS parent_name
          FROM pg_catalog.pg_inherits i
          JOIN pg_catalog.pg_class c ON c.oid = i.inhrelid
          JOIN pg_catalog.pg_class p ON p.oid = i.inhparent
          JOIN pg_catalog.pg_namespace pn ON pn.oid = p.relnamespace
         WHERE c.relkind NOT IN ('i', 'I')""");
  }

  @Override
  public Read<TableAttachment> read(Row row, CatalogIndex index) throws SQLException {
    ObjectId table = Catalog.CLASS.id(row.oid("inhrelid"));
    @Nullable Exclusion excluded = Relations.exclusion(row, table, index);
    if (excluded == null && !row.flag("relispartition")) {
      // Its CREATE TABLE names its parents.
      excluded = Exclusion.PART_OF_RELATION;
    }
    if (excluded != null) {
      return Read.excluded(excluded);
    }
    Identity identity =
        new Identity(
            Catalog.INHERITS.id(row.oid("inhrelid")),
            index.schema(row.oid("relnamespace")),
            row.text("relname"),
            index.role(row.oid("relowner")));
    if (row.flag("inhdetachpending")) {
      return Read.excluded(Exclusion.DETACHING, "partition " + identity.sql());
    }
    return Read.found(
        new TableAttachment(
            identity,
            table,
            Catalog.CLASS.id(row.oid("inhparent")),
            Identifiers.qualified(row.text("parent_schema"), row.text("parent_name"))));
  }

  @Override
  public void readDetails(CatalogSession session, List<TableAttachment> selected, Details details)
      throws SQLException {
    Details.readDefinitions(
        session,
        Catalog.INHERITS,
        selected,
        CatalogQuery.of(
            """
            SELECT c.oid, pg_catalog.pg_get_expr(c.relpartbound, c.oid) AS definition
              FROM pg_catalog.pg_class c WHERE c.oid = ANY({oids})"""),
        details);
  }

  @Override
  public Ddl ddl(TableAttachment attachment, DdlContext context) {
    Identity identity = attachment.identity();
    return Ddl.of(
        identity.name(),
        "ALTER TABLE ONLY "
            + attachment.parentSql()
            + " ATTACH PARTITION "
            + identity.sql()
            + " "
            + context.details().definition(identity.id())
            + ";\n",
        "");
  }
}
