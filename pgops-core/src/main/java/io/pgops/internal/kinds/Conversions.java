package io.pgops.internal.kinds;

import io.pgops.internal.catalog.Catalog;
import io.pgops.internal.catalog.CatalogIndex;
import io.pgops.internal.catalog.CatalogQuery;
import io.pgops.internal.catalog.Exclusion;
import io.pgops.internal.catalog.ObjectId;
import io.pgops.internal.catalog.Row;
import io.pgops.internal.catalog.ServerVersion;
import io.pgops.internal.sql.Literals;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Conversions between encodings: {@code pg_conversion}. */
final class Conversions implements ObjectKind<Conversions.Conversion> {
  /**
   * @param function the name of the function that converts
   */
  record Conversion(Identity identity, boolean isDefault, String from, String to, String function)
      implements DbObject {}

  @Override
  public KindInfo info() {
    return new KindInfo("CONVERSION", Rank.CONVERSION);
  }

  @Override
  public Catalog catalog() {
    return Catalog.CONVERSION;
  }

  @Override
  public CatalogQuery query(ServerVersion server) {
    return CatalogQuery.of(
        """
        SELECT c.oid, c.connamespace, c.conname, c.conowner, c.condefault,
               pg_catalog.pg_encoding_to_char(c.conforencoding) AS from_encoding,
               pg_catalog.pg_encoding_to_char(c.contoencoding) AS to_encoding,
               c.conproc::pg_catalog.text AS function
          FROM pg_catalog.pg_conversion c""");
  }

  @Override
  public Read<Conversion> read(Row row, CatalogIndex index) throws SQLException {
    ObjectId id = Catalog.CONVERSION.id(row.oid("oid"));
    @Nullable Exclusion excluded = index.exclusion(id, row.oid("connamespace"));
    return excluded != null
        ? Read.excluded(excluded)
        : Read.found(
            new Conversion(
                new Identity(
                    id,
                    index.schema(row.oid("connamespace")),
                    row.text("conname"),
                    index.role(row.oid("conowner"))),
                row.flag("condefault"),
                row.text("from_encoding"),
                row.text("to_encoding"),
                row.text("function")));
  }

  @Override
  public Ddl ddl(Conversion conversion, DdlContext context) {
    String sql = conversion.identity().sql();
    return Ddl.of(
            conversion.identity().name(),
            "CREATE "
                + (conversion.isDefault() ? "DEFAULT " : "")
                + "CONVERSION "
                + sql
                + " FOR "
                + Literals.quote(conversion.from())
                + " TO "
                + Literals.quote(conversion.to())
                + " FROM "
                + conversion.function()
                + ";\n",
            "DROP CONVERSION " + sql + ";\n")
        .commentOn("CONVERSION " + sql);
  }
}
