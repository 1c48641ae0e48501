package io.pgops.internal.globals;

import io.pgops.internal.catalog.CatalogQuery;
import io.pgops.internal.catalog.CatalogSession;
import io.pgops.internal.sql.Identifiers;
import io.pgops.internal.sql.Literals;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Comments and security labels of objects of one shared catalog. */
final class SharedDescriptions {
  private final String word;
  private final Map<Long, String> comments = new HashMap<>();
  private final Map<Long, Map<String, String>> labels = new HashMap<>();

  private SharedDescriptions(String word) {
    this.word = word;
  }

  /**
   * @param catalog such as pg_authid
   * @param word what statements call its objects, such as ROLE
   */
  static SharedDescriptions read(CatalogSession session, String catalog, String word)
      throws SQLException {
    SharedDescriptions found = new SharedDescriptions(word);
    String ofCatalog = " WHERE d.classoid = 'pg_catalog." + catalog + "'::pg_catalog.regclass";
    session.read(
        CatalogQuery.of(
            "SELECT d.objoid, d.description FROM pg_catalog.pg_shdescription d" + ofCatalog),
        row -> found.comments.put(row.oid("objoid"), row.text("description")));
    session.read(
        CatalogQuery.of(
            "SELECT d.objoid, d.provider, d.label FROM pg_catalog.pg_shseclabel d" + ofCatalog),
        row ->
            found
                .labels
                .computeIfAbsent(row.oid("objoid"), oid -> new TreeMap<>())
                .put(row.text("provider"), row.text("label")));
    return found;
  }

  /** The statements for one of them; empty where there is nothing to say. */
  String sql(long oid, String name) {
    StringBuilder sql = new StringBuilder();
    String object = " ON " + word + " " + Identifiers.quote(name) + " IS ";
    String comment = comments.get(oid);
    if (comment != null) {
      sql.append("COMMENT").append(object).append(Literals.quote(comment)).append(";\n");
    }
    labels
        .getOrDefault(oid, Map.of())
        .forEach(
            (provider, label) ->
                sql.append("SECURITY LABEL FOR ")
                    .append(Identifiers.quote(provider))
                    .append(object)
                    .append(Literals.quote(label))
                    .append(";\n"));
    return sql.toString();
  }
}
