package io.pgops.internal.kinds;

import io.pgops.internal.catalog.Catalog;
import java.util.List;

/**
 * What a database may hold that cannot be dumped yet: found, named, and a reason to stop. One line
 * leaves with each new kind.
 */
final class UnsupportedKinds {
  private UnsupportedKinds() {}

  static final List<ObjectKind<?>> ALL =
      List.of(
          addedToOthers("operator", Catalog.AMOP, "amop"),
          addedToOthers("function", Catalog.AMPROC, "amproc"),
          new UnsupportedKind(
              "default privileges of",
              Catalog.DEFAULT_ACL,
              """
              SELECT d.oid, 0 AS namespace, NULL::pg_catalog.text AS relname, 0 AS relation, pg_catalog.pg_get_userbyid(d.defaclrole) AS name
                FROM pg_catalog.pg_default_acl d"""),
          new UnsupportedKind(
              "large object",
              Catalog.LARGE_OBJECT_METADATA,
              "SELECT GREATEST(l.oid::pg_catalog.int8, 16384) AS oid, 0 AS namespace, NULL::pg_catalog.text AS relname, 0 AS relation,"
                  + " l.oid::pg_catalog.text AS name FROM pg_catalog.pg_largeobject_metadata l"));

  private static UnsupportedKind relation(String word, String condition) {
    return new UnsupportedKind(
        word,
        Catalog.CLASS,
        "SELECT c.oid, c.relnamespace AS namespace, c.relname, 0 AS relation, pg_catalog.format('%I.%I', n.nspname, c.relname) AS name"
            + " FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE "
            + condition);
  }

  /**
   * What the user added to an operator family of the server's or of an extension: nobody else makes
   * it again.
   */
  private static UnsupportedKind addedToOthers(String word, Catalog catalog, String columns) {
    return new UnsupportedKind(
        word + " added to a built-in operator family",
        catalog,
        """
        SELECT x.oid, 0 AS namespace, NULL::pg_catalog.text AS relname, 0 AS relation,
               pg_catalog.format('%I.%I USING %I: %s', n.nspname, f.opfname, m.amname, x.{member}) AS name
          FROM pg_catalog.{catalog} x
          JOIN pg_catalog.pg_opfamily f ON f.oid = x.{columns}family
          JOIN pg_catalog.pg_namespace n ON n.oid = f.opfnamespace
          JOIN pg_catalog.pg_am m ON m.oid = f.opfmethod
         WHERE {condition}"""
            .replace(
                "{member}",
                catalog == Catalog.AMOP
                    ? "amopopr::pg_catalog.regoperator"
                    : "amproc::pg_catalog.regprocedure")
            .replace("{catalog}", catalog.table())
            .replace("{columns}", columns)
            .replace("{condition}", OperatorMembers.addedByUser(catalog)));
  }

  /**
   * @param prefix what the catalog's column names begin with
   */
  private static UnsupportedKind inSchema(String word, Catalog catalog, String prefix) {
    return new UnsupportedKind(
        word,
        catalog,
        "SELECT x.oid, x."
            + prefix
            + "namespace AS namespace, NULL::pg_catalog.text AS relname, 0 AS relation, pg_catalog.format('%I.%I', n.nspname, x."
            + prefix
            + "name) AS name FROM pg_catalog."
            + catalog.table()
            + " x JOIN pg_catalog.pg_namespace n ON n.oid = x."
            + prefix
            + "namespace");
  }

  private static UnsupportedKind named(String word, Catalog catalog, String nameColumn) {
    return new UnsupportedKind(
        word,
        catalog,
        "SELECT x.oid, 0 AS namespace, NULL::pg_catalog.text AS relname, 0 AS relation, pg_catalog.quote_ident(x."
            + nameColumn
            + ") AS name FROM pg_catalog."
            + catalog.table()
            + " x");
  }
}
