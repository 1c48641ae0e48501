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
 * Column defaults and generation expressions: {@code pg_attrdef}. They stand inside their table,
 * but for those of views, those of columns that a parent brings, and those that a loop drives out,
 * such as a serial column's.
 */
public final class ColumnDefaults implements ObjectKind<ColumnDefaults.ColumnDefault> {
  /**
   * A default or generation expression.
   *
   * @param relationSql the relation's qualified and quoted name
   * @param isGenerated whether it is a generation expression, which cannot be made apart from its
   *     table
   * @param isApart whether the relation has no place for it: a view, or a table that inherits the
   *     column
   */
  public record ColumnDefault(
      Identity identity,
      ObjectId relation,
      String relationName,
      String relationSql,
      String column,
      boolean isGenerated,
      boolean isApart)
      implements DbObject {
    @Override
    public String describe() {
      return "of " + relationSql + "." + Identifiers.quote(column);
    }

    @Override
    public ObjectId partOf() {
      return relation;
    }
  }

  @Override
  public KindInfo info() {
    return new KindInfo("DEFAULT", Rank.DEFAULT);
  }

  @Override
  public Catalog catalog() {
    return Catalog.ATTRDEF;
  }

  @Override
  public CatalogQuery query(ServerVersion server) {
    return CatalogQuery.of(
            """
        SELECT d.oid, d.adrelid, c.relnamespace, c.relname, c.relkind, c.relowner,
               a.attname, a.attgenerated <> '' AS is_generated,
               c.relkind = 'v' OR NOT a.attislocal AND NOT c.relispartition AND a.attgenerated = ''
                 AND NOT {parents_disagree} AS is_apart,
               a.attgenerated <> '' AND NOT c.relispartition AND (
                 SELECT pg_catalog.bool_and(pg_catalog.pg_get_expr(pd.adbin, pd.adrelid)
                                            = pg_catalog.pg_get_expr(d.adbin, d.adrelid))
                   FROM pg_catalog.pg_inherits i
                   JOIN pg_catalog.pg_attribute pa ON pa.attrelid = i.inhparent AND pa.attname = a.attname
                   JOIN pg_catalog.pg_attrdef pd ON pd.adrelid = pa.attrelid AND pd.adnum = pa.attnum
                  WHERE i.inhrelid = d.adrelid AND pa.attgenerated <> '') IS TRUE AS is_inherited
          FROM pg_catalog.pg_attrdef d
          JOIN pg_catalog.pg_class c ON c.oid = d.adrelid
          JOIN pg_catalog.pg_attribute a ON a.attrelid = d.adrelid AND a.attnum = d.adnum""")
        .with("parents_disagree", Columns.PARENTS_DISAGREE);
  }

  @Override
  public Read<ColumnDefault> read(Row row, CatalogIndex index) throws SQLException {
    ObjectId relation = Catalog.CLASS.id(row.oid("adrelid"));
    @Nullable Exclusion excluded = Relations.exclusion(row, relation, index);
    if (excluded == null && row.flag("is_inherited")) {
      excluded = Exclusion.INHERITED;
    }
    if (excluded != null) {
      return Read.excluded(excluded);
    }
    String schema = index.schema(row.oid("relnamespace"));
    return Read.found(
        new ColumnDefault(
            new Identity(
                Catalog.ATTRDEF.id(row.oid("oid")),
                schema,
                row.text("relname") + " " + row.text("attname"),
                index.role(row.oid("relowner"))),
            relation,
            row.text("relname"),
            Identifiers.qualified(schema, row.text("relname")),
            row.text("attname"),
            row.flag("is_generated"),
            row.flag("is_apart")));
  }

  @Override
  public void readDetails(CatalogSession session, List<ColumnDefault> selected, Details details)
      throws SQLException {
    Details.readDefinitions(
        session,
        Catalog.ATTRDEF,
        selected,
        CatalogQuery.of(
            """
            SELECT d.oid, pg_catalog.pg_get_expr(d.adbin, d.adrelid) AS definition
              FROM pg_catalog.pg_attrdef d WHERE d.oid = ANY({oids})"""),
        details);
  }

  @Override
  public Ddl ddl(ColumnDefault value, DdlContext context) {
    String column = Identifiers.quote(value.column());
    return Ddl.of(
        value.relationName() + " " + value.column(),
        "ALTER TABLE ONLY "
            + value.relationSql()
            + " ALTER COLUMN "
            + column
            + " SET DEFAULT "
            + context.details().definition(value.identity().id())
            + ";\n",
        "ALTER TABLE " + value.relationSql() + " ALTER COLUMN " + column + " DROP DEFAULT;\n");
  }
}
