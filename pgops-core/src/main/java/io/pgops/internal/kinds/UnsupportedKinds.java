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
          inSchema("operator", Catalog.OPERATOR, "opr"),
          inSchema("operator class", Catalog.OPCLASS, "opc"),
          inSchema("operator family", Catalog.OPFAMILY, "opf"),
          inSchema("text search parser", Catalog.TS_PARSER, "prs"),
          inSchema("text search template", Catalog.TS_TEMPLATE, "tmpl"),
          inSchema("text search dictionary", Catalog.TS_DICT, "dict"),
          inSchema("text search configuration", Catalog.TS_CONFIG, "cfg"),
          inSchema("extended statistics", Catalog.STATISTIC_EXT, "stx"),
          named("access method", Catalog.AM, "amname"),
          named("event trigger", Catalog.EVENT_TRIGGER, "evtname"),
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
