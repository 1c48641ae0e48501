package io.pgops.internal.kinds;

import io.pgops.internal.catalog.Catalog;
import io.pgops.internal.catalog.CatalogIndex;
import io.pgops.internal.catalog.CatalogQuery;
import io.pgops.internal.catalog.CatalogSession;
import io.pgops.internal.catalog.Exclusion;
import io.pgops.internal.catalog.Row;
import io.pgops.internal.catalog.ServerVersion;
import io.pgops.internal.sql.AclKind;
import io.pgops.internal.sql.Identifiers;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Foreign tables: {@code pg_class} of relkind f. Their rows are elsewhere, and are dumped only
 * where that is asked for.
 */
public final class ForeignTables implements ObjectKind<ForeignTables.ForeignTable> {
  /**
   * A foreign table.
   *
   * @param server name of the server that has its rows
   * @param parents the qualified and quoted names of the tables that it inherits from, in order;
   *     none for a partition
   */
  public record ForeignTable(
      Identity identity, ObjectAcl acl, String server, GenericOptions options, List<String> parents)
      implements DbObject {
    @Override
    public boolean isRelation() {
      return true;
    }
  }

  @Override
  public KindInfo info() {
    return new KindInfo("FOREIGN TABLE", Rank.RELATION);
  }

  @Override
  public Catalog catalog() {
    return Catalog.CLASS;
  }

  @Override
  public CatalogQuery query(ServerVersion server) {
    return CatalogQuery.of(
            """
        SELECT c.oid, c.relnamespace, c.relname, c.relowner, c.relacl::pg_catalog.text[] AS acl,
               pg_catalog.acldefault('r', c.relowner)::pg_catalog.text[] AS acldefault,
               s.srvname, f.ftoptions, {parents}
          FROM pg_catalog.pg_class c
          JOIN pg_catalog.pg_foreign_table f ON f.ftrelid = c.oid
          JOIN pg_catalog.pg_foreign_server s ON s.oid = f.ftserver
         WHERE c.relkind = 'f'""")
        .with("parents", Parents.COLUMNS);
  }

  @Override
  public Read<ForeignTable> read(Row row, CatalogIndex index) throws SQLException {
    Identity identity = Relations.identity(row, index);
    @Nullable Exclusion excluded = index.exclusion(identity.id(), row.oid("relnamespace"));
    if (excluded != null) {
      return Read.excluded(excluded);
    }
    return Read.found(
        new ForeignTable(
            identity,
            ObjectAcl.of(row, index.role(row.oid("relowner"))),
            row.text("srvname"),
            GenericOptions.of(row, "ftoptions"),
            Parents.of(row)));
  }

  @Override
  public void readDetails(CatalogSession session, List<ForeignTable> selected, Details details)
      throws SQLException {
    Columns.read(session, Details.ids(selected), details);
  }

  @Override
  public Ddl ddl(ForeignTable table, DdlContext context) {
    String sql = table.identity().sql();
    String alter = "ALTER FOREIGN TABLE ONLY " + sql;
    StringBuilder create =
        new StringBuilder("CREATE FOREIGN TABLE ")
            .append(sql)
            .append(new TableElements(table.identity().id(), false, context).text())
            .append(Parents.clause(table.parents()))
            .append("\nSERVER ")
            .append(Identifiers.quote(table.server()))
            .append(table.options().clause("\n"))
            .append(";\n");
    for (Column column : context.details().columns(table.identity().id())) {
      if (!column.foreignOptions().isEmpty()) {
        create
            .append(alter + " ALTER COLUMN " + Identifiers.quote(column.name()))
            .append(column.foreignOptions().clause(" "))
            .append(";\n");
      }
      create.append(TableElements.alterations(alter, column, context));
    }
    return Ddl.of(table.identity().name(), create.toString(), "DROP FOREIGN TABLE " + sql + ";\n")
        .commentOn("FOREIGN TABLE " + sql)
        .grantOn(AclKind.TABLE, sql)
        .storage("", null, 'f');
  }
}
