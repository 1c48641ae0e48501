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
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collations: {@code pg_collation}. Their version is left out: it is that of the library on the
 * machine.
 */
final class Collations implements ObjectKind<Collations.Collation> {
  /**
   * @param parameters what stands between the parentheses of its CREATE COLLATION
   */
  record Collation(Identity identity, List<String> parameters) implements DbObject {}

  @Override
  public KindInfo info() {
    return new KindInfo("COLLATION", Rank.COLLATION);
  }

  @Override
  public Catalog catalog() {
    return Catalog.COLLATION;
  }

  @Override
  public CatalogQuery query(ServerVersion server) {
    return CatalogQuery.of(
            """
            SELECT c.oid, c.collnamespace, c.collname, c.collowner, c.collprovider,
                   c.collisdeterministic, c.collcollate, c.collctype, {locale} AS locale, {rules} AS rules,
                   c.collencoding IN (-1, d.encoding) AS is_usable
              FROM pg_catalog.pg_collation c
              JOIN pg_catalog.pg_database d ON d.datname = pg_catalog.current_database()""")
        .with(
            "locale",
            server.pick(
                17, "c.colllocale", server.pick(15, "c.colliculocale", "NULL::pg_catalog.text")))
        .with("rules", server.pick(16, "c.collicurules", "NULL::pg_catalog.text"));
  }

  @Override
  public Read<Collation> read(Row row, CatalogIndex index) throws SQLException {
    ObjectId id = Catalog.COLLATION.id(row.oid("oid"));
    @Nullable Exclusion excluded = index.exclusion(id, row.oid("collnamespace"));
    if (excluded == null && !row.flag("is_usable")) {
      excluded = Exclusion.OTHER_ENCODING;
    }
    return excluded != null
        ? Read.excluded(excluded)
        : Read.found(
            new Collation(
                new Identity(
                    id,
                    index.schema(row.oid("collnamespace")),
                    row.text("collname"),
                    index.role(row.oid("collowner"))),
                parameters(row)));
  }

  private static List<String> parameters(Row row) throws SQLException {
    List<String> all = new ArrayList<>();
    char provider = row.letter("collprovider");
    all.add(
        "provider = "
            + switch (provider) {
              case 'b' -> "builtin";
              case 'c' -> "libc";
              case 'i' -> "icu";
              default -> throw new IllegalStateException("unknown collation provider " + provider);
            });
    if (!row.flag("collisdeterministic")) {
      all.add("deterministic = false");
    }
    String locale = row.textOrNull("locale");
    // Until 14 the locale of ICU stood where those of libc still stand.
    String collate = locale == null ? row.text("collcollate") : locale;
    String ctype = locale == null ? row.text("collctype") : locale;
    if (collate.equals(ctype)) {
      all.add("locale = " + Literals.quote(collate));
    } else {
      all.add("lc_collate = " + Literals.quote(collate));
      all.add("lc_ctype = " + Literals.quote(ctype));
    }
    String rules = row.textOrNull("rules");
    if (rules != null) {
      all.add("rules = " + Literals.quote(rules));
    }
    return all;
  }

  @Override
  public Ddl ddl(Collation collation, DdlContext context) {
    String sql = collation.identity().sql();
    return Ddl.of(
            collation.identity().name(),
            "CREATE COLLATION " + sql + " (" + String.join(", ", collation.parameters()) + ");\n",
            "DROP COLLATION " + sql + ";\n")
        .commentOn("COLLATION " + sql);
  }
}
