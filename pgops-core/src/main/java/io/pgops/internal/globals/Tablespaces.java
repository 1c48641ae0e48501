package io.pgops.internal.globals;

import io.pgops.internal.catalog.CatalogQuery;
import io.pgops.internal.catalog.CatalogSession;
import io.pgops.internal.catalog.Row;
import io.pgops.internal.sql.AclChange;
import io.pgops.internal.sql.AclKind;
import io.pgops.internal.sql.AclStatements;
import io.pgops.internal.sql.Identifiers;
import io.pgops.internal.sql.Literals;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** All tablespaces but the server's own. */
final class Tablespaces {
  /** What the server says of one inside its data directory. */
  private static final String IN_PLACE = "pg_tblspc/";

  private Tablespaces() {}

  static List<GlobalObject> read(CatalogSession session) throws SQLException {
    SharedDescriptions descriptions =
        SharedDescriptions.read(session, "pg_tablespace", "TABLESPACE");
    int major = session.server().major();
    List<GlobalObject> objects = new ArrayList<>();
    session.read(
        CatalogQuery.of(
            """
            SELECT t.oid, t.spcname, pg_catalog.pg_get_userbyid(t.spcowner) AS owner,
                   pg_catalog.pg_tablespace_location(t.oid) AS location, t.spcoptions AS options,
                   COALESCE(t.spcacl, pg_catalog.acldefault('t', t.spcowner))::pg_catalog.text[] AS acl,
                   pg_catalog.acldefault('t', t.spcowner)::pg_catalog.text[] AS acldefault
              FROM pg_catalog.pg_tablespace t
             WHERE t.spcname !~ '^pg_'
             ORDER BY t.spcname"""),
        row -> {
          String name = row.text("spcname");
          String location = row.text("location");
          objects.add(
              new TablespacePlace(
                      name, row.text("owner"), location.startsWith(IN_PLACE) ? "" : location)
                  .toObject());
          String properties =
              options(row, name)
                  + privileges(row, name, major)
                  + descriptions.sql(row.oid("oid"), name);
          if (!properties.isEmpty()) {
            objects.add(new GlobalObject(GlobalKind.TABLESPACE_PROPERTIES, name, properties));
          }
        });
    return objects;
  }

  private static String options(Row row, String name) throws SQLException {
    List<String> options = row.texts("options");
    return options.isEmpty()
        ? ""
        : options.stream()
            .map(option -> option.split("=", 2))
            .map(parts -> Identifiers.quote(parts[0]) + " = " + Literals.quote(parts[1]))
            .collect(
                Collectors.joining(
                    ", ", "ALTER TABLESPACE " + Identifiers.quote(name) + " SET (", ");\n"));
  }

  private static String privileges(Row row, String name, int major) throws SQLException {
    return Parameters.script(
        AclStatements.diff(
            AclKind.TABLESPACE,
            major,
            Identifiers.quote(name),
            row.text("owner"),
            new AclChange(
                Parameters.parse(row.texts("acl")), Parameters.parse(row.texts("acldefault")))));
  }
}
