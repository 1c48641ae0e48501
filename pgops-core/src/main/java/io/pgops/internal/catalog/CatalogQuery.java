package io.pgops.internal.catalog;

/**
 * A query over the catalogs. Its columns are the same for every version of the server; only the
 * expressions behind <code>{placeholders}</code> differ.
 *
 * @param sql without a semicolon; every name qualified, since the search path is empty
 */
public record CatalogQuery(String sql) {
  public static CatalogQuery of(String sql) {
    return new CatalogQuery(sql);
  }

  /** Puts an expression in the place of <code>{name}</code>. */
  public CatalogQuery with(String name, String expression) {
    String placeholder = "{" + name + "}";
    if (!sql.contains(placeholder)) {
      throw new IllegalArgumentException("the query has no " + placeholder);
    }
    return new CatalogQuery(sql.replace(placeholder, expression));
  }
}
