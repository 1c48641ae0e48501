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
 * What a restore may change about the schema public, which is there before and after it.
 *
 * @param acl as aclitem texts
 * @param comment null when it has none
 */
record PublicSchema(String owner, List<String> acl, @Nullable String comment) {

  /** Null when the database has no such schema. */
  static @Nullable PublicSchema read(Lease lease) throws SQLException {
    try (Statement statement = lease.statement();
        ResultSet result =
            statement.executeQuery(
                """
                SELECT r.rolname,
                       COALESCE(n.nspacl, pg_catalog.acldefault('n', n.nspowner))::pg_catalog.text[] AS acl,
                       pg_catalog.obj_description(n.oid, 'pg_namespace') AS comment
                  FROM pg_catalog.pg_namespace n
                  JOIN pg_catalog.pg_roles r ON r.oid = n.nspowner
                 WHERE n.nspname = 'public'""")) {
      if (!result.next()) {
        return null;
      }
      return new PublicSchema(
          result.getString("rolname"), texts(result.getArray("acl")), result.getString("comment"));
    }
  }

  private static List<String> texts(Array array) throws SQLException {
    return Arrays.stream((Object[]) array.getArray()).map(String::valueOf).toList();
  }

  /** The statements that lead from {@code changed} back to this. */
  List<String> statementsFrom(PublicSchema changed, int serverMajor) {
    List<String> statements = new ArrayList<>();
    if (!owner.equals(changed.owner())) {
      statements.add("ALTER SCHEMA public OWNER TO " + Identifiers.quote(owner));
      return statements; // and its privileges are looked at again, since they moved with it
    }
    statements.addAll(
        AclStatements.diff(
            AclKind.SCHEMA,
            serverMajor,
            "public",
            owner,
            new AclChange(parse(acl), parse(changed.acl()))));
    if (!Objects.equals(comment, changed.comment())) {
      statements.add(
          "COMMENT ON SCHEMA public IS " + (comment == null ? "NULL" : Literals.quote(comment)));
    }
    return statements;
  }

  private static List<AclItem> parse(List<String> items) {
    return items.stream().map(AclItem::parse).toList();
  }
}
