package io.pgops.internal.globals;

import io.pgops.internal.catalog.CatalogQuery;
import io.pgops.internal.catalog.CatalogSession;
import io.pgops.internal.sql.AclChange;
import io.pgops.internal.sql.AclItem;
import io.pgops.internal.sql.AclKind;
import io.pgops.internal.sql.AclStatements;
import io.pgops.internal.sql.Settings;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Who may set which configuration parameter; since 15. */
final class Parameters {
  private Parameters() {}

  static List<GlobalObject> read(CatalogSession session) throws SQLException {
    List<GlobalObject> objects = new ArrayList<>();
    int major = session.server().major();
    session.read(
        CatalogQuery.of(
            """
            SELECT p.parname, p.paracl::pg_catalog.text[] AS acl,
                   pg_catalog.acldefault('p', 10)::pg_catalog.text[] AS acldefault,
                   pg_catalog.pg_get_userbyid(10) AS owner
              FROM pg_catalog.pg_parameter_acl p
             ORDER BY p.parname"""),
        row -> {
          AclChange change = new AclChange(parse(row.texts("acl")), parse(row.texts("acldefault")));
          List<String> statements =
              AclStatements.diff(
                  AclKind.PARAMETER,
                  major,
                  Settings.name(row.text("parname")),
                  row.text("owner"),
                  change);
          if (!statements.isEmpty()) {
            objects.add(
                new GlobalObject(GlobalKind.PARAMETER, row.text("parname"), script(statements)));
          }
        });
    return objects;
  }

  static List<AclItem> parse(List<String> items) {
    return items.stream().map(AclItem::parse).toList();
  }

  static String script(List<String> statements) {
    StringBuilder sql = new StringBuilder();
    statements.forEach(statement -> sql.append(statement).append(";\n"));
    return sql.toString();
  }
}
