package io.pgops.internal.kinds;

import io.pgops.internal.catalog.Catalog;
import io.pgops.internal.catalog.CatalogIndex;
import io.pgops.internal.catalog.CatalogQuery;
import io.pgops.internal.catalog.CatalogSession;
import io.pgops.internal.catalog.ObjectId;
import io.pgops.internal.catalog.Row;
import io.pgops.internal.sql.AclChange;
import io.pgops.internal.sql.AclItem;
import io.pgops.internal.sql.AclKind;
import io.pgops.internal.sql.Identifiers;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Privileges that were changed on what no dump makes: what came with the server, members of
 * extensions, system columns. Compared with what {@code pg_init_privs} says they had at first.
 * Changes in the information schema are not among them: nobody wrote down what it had.
 */
public final class ChangedPrivileges {
  private static final String IS_MEMBER =
      """
      EXISTS (SELECT FROM pg_catalog.pg_depend d
               WHERE d.classid = o.class AND d.objid = o.oid AND d.deptype = 'e')""";

  /** Columns whose privileges are not those of the beginning; their relations are x. */
  private static final String COLUMNS =
      """
      FROM pg_catalog.pg_attribute a
      LEFT JOIN pg_catalog.pg_init_privs i
        ON i.classoid = 'pg_catalog.pg_class'::pg_catalog.regclass AND i.objoid = a.attrelid
           AND i.objsubid = a.attnum
     WHERE NOT a.attisdropped AND COALESCE(a.attacl, i.initprivs) IS NOT NULL
       AND a.attacl::pg_catalog.text IS DISTINCT FROM i.initprivs::pg_catalog.text""";

  private static final String OBJECTS =
      "SELECT o.*, i.initprivs::pg_catalog.text[] AS initial, n.nspname FROM ("
          + String.join(
              " UNION ALL ",
              part(
                  "pg_class",
                  "rel",
                  "c.relnamespace",
                  "CASE c.relkind WHEN 'S' THEN 'SEQUENCE' ELSE 'TABLE' END",
                  "CASE c.relkind WHEN 'S' THEN 's'::\"char\" ELSE 'r' END",
                  "c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S')"),
              part(
                  "pg_proc",
                  "pro",
                  "c.pronamespace",
                  "CASE c.prokind WHEN 'p' THEN 'PROCEDURE' ELSE 'FUNCTION' END",
                  "'f'",
                  "c.proacl IS NOT NULL"),
              part("pg_type", "typ", "c.typnamespace", "'TYPE'", "'T'", "c.typacl IS NOT NULL"),
              part("pg_language", "lan", "0", "'LANGUAGE'", "'l'", "c.lanpltrusted"),
              part("pg_foreign_data_wrapper", "fdw", "0", "'FOREIGN_DATA_WRAPPER'", "'F'", "true"),
              part("pg_foreign_server", "srv", "0", "'FOREIGN_SERVER'", "'S'", "true"),
              part("pg_namespace", "nsp", "0", "'SCHEMA'", "'n'", "c.nspacl IS NOT NULL"))
          + """
          ) o
           LEFT JOIN pg_catalog.pg_namespace n ON n.oid = o.namespace
           LEFT JOIN pg_catalog.pg_init_privs i
             ON i.classoid = o.class AND i.objoid = o.oid AND i.objsubid = 0
          WHERE (o.oid < 16384 AND CASE o.kind WHEN 'SCHEMA' THEN o.name = 'pg_catalog'
                                   ELSE COALESCE(n.nspname, 'pg_catalog') = 'pg_catalog' END
                 OR {member})
            AND (COALESCE(o.acl, i.initprivs) IS NOT NULL
                 AND o.acl::pg_catalog.text IS DISTINCT FROM i.initprivs::pg_catalog.text
                 OR o.class = 'pg_catalog.pg_class'::pg_catalog.regclass
                    AND o.oid IN (SELECT a.attrelid {columns}))
          ORDER BY o.kind, n.nspname, o.name, o.arguments"""
              .replace("{member}", IS_MEMBER)
              .replace("{columns}", COLUMNS);

  private final List<Changed> all = new ArrayList<>();
  private final Map<ObjectId, List<OnColumn>> columns = new HashMap<>();

  /**
   * An object whose privileges, or those of its columns, were changed.
   *
   * @param extension whose member it is; null for what came with the server
   * @param schema null for what has none
   * @param objectSql as GRANT writes it
   */
  public record Changed(
      ObjectId id,
      @Nullable ObjectId extension,
      AclKind kind,
      @Nullable String schema,
      String objectSql,
      String owner,
      AclChange change,
      List<OnColumn> columns) {}

  /** A column whose privileges were changed. */
  public record OnColumn(String name, AclChange change) {}

  private ChangedPrivileges() {}

  /**
   * @param prefix what the catalog's column names begin with
   * @param kind the name of an {@link AclKind}
   * @param letter what acldefault calls it
   */
  private static String part(
      String catalog,
      String prefix,
      String namespace,
      String kind,
      String letter,
      String condition) {
    return """
        SELECT 'pg_catalog.{catalog}'::pg_catalog.regclass::pg_catalog.oid AS class, c.oid,
               {namespace}::pg_catalog.oid AS namespace, c.{prefix}name AS name,
               {arguments} AS arguments, {kind} AS kind, c.{prefix}owner AS owner,
               c.{prefix}acl AS acl,
               pg_catalog.acldefault({letter}, c.{prefix}owner)::pg_catalog.text[] AS usual
          FROM pg_catalog.{catalog} c WHERE {condition}
        """
        .replace("{catalog}", catalog)
        .replace("{prefix}", prefix)
        .replace("{namespace}", namespace)
        .replace(
            "{arguments}",
            catalog.equals("pg_proc")
                ? "pg_catalog.pg_get_function_identity_arguments(c.oid)"
                : "NULL::pg_catalog.text")
        .replace("{kind}", kind)
        .replace("{letter}", letter)
        .replace("{condition}", condition);
  }

  /** Two queries, whatever the number of objects. */
  public static ChangedPrivileges read(CatalogSession session, CatalogIndex index)
      throws SQLException {
    ChangedPrivileges found = new ChangedPrivileges();
    session.read(
        CatalogQuery.of(
            """
            SELECT a.attrelid, a.attname, a.attacl::pg_catalog.text[] AS acl,
                   i.initprivs::pg_catalog.text[] AS initial
            """
                + COLUMNS
                + """
                  AND (a.attnum < 0 OR a.attrelid < 16384
                       OR EXISTS (SELECT FROM pg_catalog.pg_depend d
                                   WHERE d.classid = 'pg_catalog.pg_class'::pg_catalog.regclass
                                     AND d.objid = a.attrelid AND d.deptype = 'e'))
                ORDER BY a.attrelid, a.attnum"""),
        row ->
            found
                .columns
                .computeIfAbsent(Catalog.CLASS.id(row.oid("attrelid")), id -> new ArrayList<>(1))
                .add(
                    new OnColumn(
                        row.text("attname"),
                        new AclChange(
                            AclItem.parse(row.texts("acl")),
                            AclItem.parse(row.texts("initial"))))));
    session.read(CatalogQuery.of(OBJECTS), row -> found.add(row, index));
    return found;
  }

  private void add(Row row, CatalogIndex index) throws SQLException {
    ObjectId id = new ObjectId(row.oid("class"), row.oid("oid"));
    Long extension = id.oid() < CatalogIndex.FIRST_USER_OID ? null : index.extensionOf(id);
    String schema = row.textOrNull("nspname");
    String name = row.text("name");
    String arguments = row.textOrNull("arguments");
    List<String> usual = row.texts("usual");
    List<String> acl = row.textsOrNull("acl");
    List<String> initial = row.textsOrNull("initial");
    all.add(
        new Changed(
            id,
            extension == null ? null : Catalog.EXTENSION.id(extension),
            AclKind.valueOf(row.text("kind")),
            schema,
            (schema == null ? Identifiers.quote(name) : Identifiers.qualified(schema, name))
                + (arguments == null ? "" : "(" + arguments + ")"),
            index.role(row.oid("owner")),
            new AclChange(
                AclItem.parse(acl == null ? usual : acl),
                AclItem.parse(initial == null ? usual : initial)),
            columns.getOrDefault(id, List.of())));
  }

  /** In a stable order. */
  public List<Changed> all() {
    return all;
  }

  /** Columns of the relation that no table definition names, such as ctid. */
  public List<OnColumn> systemColumns(ObjectId relation) {
    return relation.oid() < CatalogIndex.FIRST_USER_OID
        ? List.of()
        : columns.getOrDefault(relation, List.of());
  }
}
