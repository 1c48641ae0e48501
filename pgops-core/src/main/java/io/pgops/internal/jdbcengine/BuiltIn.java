package io.pgops.internal.jdbcengine;

import io.pgops.internal.exec.Lease;
import io.pgops.internal.sql.AclChange;
import io.pgops.internal.sql.AclItem;
import io.pgops.internal.sql.AclKind;
import io.pgops.internal.sql.AclStatements;
import io.pgops.internal.sql.Identifiers;
import io.pgops.internal.sql.Literals;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An object that an empty database has, and what a restore may change about it: the schema public,
 * the language plpgsql and its extension.
 *
 * @param acl as aclitem texts; null where there are no privileges
 * @param comment null when it has none
 */
record BuiltIn(
    String word, String name, String owner, @Nullable List<String> acl, @Nullable String comment) {
  private static final String QUERY =
      """
      SELECT 'SCHEMA' AS word, n.nspname AS name, pg_catalog.pg_get_userbyid(n.nspowner) AS owner,
             COALESCE(n.nspacl, pg_catalog.acldefault('n', n.nspowner))::pg_catalog.text[] AS acl,
             pg_catalog.obj_description(n.oid, 'pg_namespace') AS comment
        FROM pg_catalog.pg_namespace n WHERE n.nspname = 'public'
      UNION ALL
      SELECT 'LANGUAGE', l.lanname, pg_catalog.pg_get_userbyid(l.lanowner),
             COALESCE(l.lanacl, pg_catalog.acldefault('l', l.lanowner))::pg_catalog.text[],
             pg_catalog.obj_description(l.oid, 'pg_language')
        FROM pg_catalog.pg_language l WHERE l.lanispl
      UNION ALL
      SELECT 'EXTENSION', e.extname, pg_catalog.pg_get_userbyid(e.extowner), NULL,
             pg_catalog.obj_description(e.oid, 'pg_extension')
        FROM pg_catalog.pg_extension e""";

  static List<BuiltIn> read(Lease lease) throws SQLException {
    List<BuiltIn> found = new ArrayList<>();
    try (Statement statement = lease.statement();
        ResultSet result = statement.executeQuery(QUERY)) {
      while (result.next()) {
        found.add(
            new BuiltIn(
                result.getString("word"),
                result.getString("name"),
                result.getString("owner"),
                texts(result.getArray("acl")),
                result.getString("comment")));
      }
    }
    return found;
  }

  private static @Nullable List<String> texts(@Nullable Array array) throws SQLException {
    return array == null
        ? null
        : Arrays.stream((Object[]) array.getArray()).map(String::valueOf).toList();
  }

  boolean isSameAs(BuiltIn other) {
    return word.equals(other.word) && name.equals(other.name);
  }

  /** The statements that lead from {@code changed} back to this. */
  List<String> statementsFrom(BuiltIn changed, int serverMajor) {
    List<String> statements = new ArrayList<>();
    String object = word + " " + Identifiers.quote(name);
    if (!owner.equals(changed.owner)) {
      statements.add("ALTER " + object + " OWNER TO " + Identifiers.quote(owner));
      return statements; // and its privileges are looked at again, since they moved with it
    }
    if (acl != null && changed.acl != null) {
      statements.addAll(
          AclStatements.diff(
              AclKind.valueOf(word),
              serverMajor,
              Identifiers.quote(name),
              owner,
              new AclChange(AclItem.parse(acl), AclItem.parse(changed.acl))));
    }
    if (!Objects.equals(comment, changed.comment)) {
      statements.add(
          "COMMENT ON " + object + " IS " + (comment == null ? "NULL" : Literals.quote(comment)));
    }
    return statements;
  }
}
