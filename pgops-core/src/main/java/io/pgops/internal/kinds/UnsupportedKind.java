package io.pgops.internal.kinds;

import io.pgops.internal.catalog.Catalog;
import io.pgops.internal.catalog.CatalogIndex;
import io.pgops.internal.catalog.CatalogQuery;
import io.pgops.internal.catalog.Exclusion;
import io.pgops.internal.catalog.ObjectId;
import io.pgops.internal.catalog.Row;
import io.pgops.internal.catalog.ServerVersion;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A kind of object that is found and named, but cannot be dumped yet. Its query gives oid, name
 * and, for what lives in one, namespace; an oid of 0 in namespace says that it has none.
 */
final class UnsupportedKind implements ObjectKind<DbObject> {
  private final String word;
  private final Catalog catalog;
  private final String sql;

  UnsupportedKind(String word, Catalog catalog, String sql) {
    this.word = word;
    this.catalog = catalog;
    this.sql = sql;
  }

  @Override
  public KindInfo info() {
    return new KindInfo(word.toUpperCase(Locale.ROOT), Rank.RELATION);
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
  public Read<DbObject> read(Row row, CatalogIndex index) throws SQLException {
    ObjectId id = catalog.id(row.oid("oid"));
    long namespace = row.oid("namespace");
    @Nullable Exclusion excluded =
        namespace == 0 ? index.exclusion(id) : index.exclusion(id, namespace);
    if (excluded != null) {
      return Read.excluded(excluded);
    }
    long relation = row.oid("relation");
    return Read.unsupported(
        new UnsupportedObject(
            id,
            namespace == 0 ? null : index.schema(namespace),
            row.textOrNull("relname"),
            relation == 0 ? null : Catalog.CLASS.id(relation),
            word + " " + row.text("name")));
  }

  @Override
  public Ddl ddl(DbObject object, DdlContext context) {
    throw new IllegalStateException("a " + word + " is never read as an object");
  }
}
