package io.pgops.internal.kinds;

import io.pgops.internal.catalog.Catalog;
import io.pgops.internal.catalog.CatalogIndex;
import io.pgops.internal.catalog.CatalogQuery;
import io.pgops.internal.catalog.Exclusion;
import io.pgops.internal.catalog.ObjectId;
import io.pgops.internal.catalog.Row;
import io.pgops.internal.catalog.ServerVersion;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Casts: {@code pg_cast}, but for those that come with range types. */
final class Casts implements ObjectKind<Casts.Cast> {
  /**
   * Its name is its two types; it has no owner and no schema.
   *
   * @param how what stands behind the types in CREATE CAST
   */
  record Cast(Identity identity, String how) implements DbObject {
    @Override
    public String describe() {
      return identity.name();
    }
  }

  @Override
  public KindInfo info() {
    return new KindInfo("CAST", Rank.CAST);
  }

  @Override
  public Catalog catalog() {
    return Catalog.CAST;
  }

  @Override
  public CatalogQuery query(ServerVersion server) {
    return CatalogQuery.of(
            """
            SELECT c.oid, pg_catalog.format_type(c.castsource, NULL) AS source,
                   pg_catalog.format_type(c.casttarget, NULL) AS target,
                   c.castcontext, c.castmethod, {function} AS function
              FROM pg_catalog.pg_cast c
             WHERE c.oid NOT IN ({rangecasts})""")
        .with("function", Routines.signatureOf("c.castfunc"))
        .with("rangecasts", PartRows.RANGE_CASTS);
  }

  @Override
  public Read<Cast> read(Row row, CatalogIndex index) throws SQLException {
    ObjectId id = Catalog.CAST.id(row.oid("oid"));
    @Nullable Exclusion excluded = index.exclusion(id);
    return excluded != null
        ? Read.excluded(excluded)
        : Read.found(
            new Cast(
                new Identity(
                    id, null, "(" + row.text("source") + " AS " + row.text("target") + ")", null),
                how(row)));
  }

  private static String how(Row row) throws SQLException {
    char method = row.letter("castmethod");
    char context = row.letter("castcontext");
    return switch (method) {
          case 'f' -> "WITH FUNCTION " + row.text("function");
          case 'b' -> "WITHOUT FUNCTION";
          case 'i' -> "WITH INOUT";
          default -> throw new IllegalStateException("unknown method of a cast: " + method);
        }
        + switch (context) {
          case 'e' -> "";
          case 'a' -> " AS ASSIGNMENT";
          case 'i' -> " AS IMPLICIT";
          default -> throw new IllegalStateException("unknown context of a cast: " + context);
        };
  }

  @Override
  public Ddl ddl(Cast cast, DdlContext context) {
    String name = "CAST " + cast.identity().name();
    return Ddl.of(name, "CREATE " + name + " " + cast.how() + ";\n", "DROP " + name + ";\n")
        .commentOn(name);
  }
}
