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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Extensions: {@code pg_extension}. Their version is left out, so that the target's newest is
 * installed.
 */
final class Extensions implements ObjectKind<Extensions.Extension> {
  /**
   * @param schema where its objects live
   * @param configuration OIDs of its tables and sequences whose rows are the user's
   * @param conditions for each of those a WHERE clause, or ""
   */
  record Extension(
      Identity identity, String schema, List<Long> configuration, List<String> conditions)
      implements DbObject {
    /** An extension comes with a comment; an empty one takes it away. */
    @Override
    public String commentToSay(@Nullable String comment) {
      return Objects.requireNonNullElse(comment, "");
    }
  }

  @Override
  public KindInfo info() {
    return new KindInfo("EXTENSION", Rank.EXTENSION);
  }

  @Override
  public Catalog catalog() {
    return Catalog.EXTENSION;
  }

  @Override
  public CatalogQuery query(ServerVersion server) {
    return CatalogQuery.of(
        "SELECT oid, extname, extnamespace, extconfig, extcondition FROM pg_catalog.pg_extension");
  }

  @Override
  public Read<Extension> read(Row row, CatalogIndex index) throws SQLException {
    ObjectId id = Catalog.EXTENSION.id(row.oid("oid"));
    if (id.oid() < CatalogIndex.FIRST_USER_OID) {
      return Read.excluded(Exclusion.BUILT_IN);
    }
    return Read.found(
        new Extension(
            new Identity(id, null, row.text("extname"), null),
            index.schema(row.oid("extnamespace")),
            row.numbers("extconfig"),
            row.texts("extcondition")));
  }

  @Override
  public Ddl ddl(Extension extension, DdlContext context) {
    String sql = extension.identity().sql();
    return Ddl.of(
            extension.identity().name(),
            "CREATE EXTENSION IF NOT EXISTS "
                + sql
                + " WITH SCHEMA "
                + Identifiers.quote(extension.schema())
                + ";\n",
            "DROP EXTENSION " + sql + ";\n")
        .commentOn("EXTENSION " + sql);
  }
}
