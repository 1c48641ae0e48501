package io.pgops.internal.kinds;

import io.pgops.internal.catalog.Catalog;
import io.pgops.internal.catalog.CatalogQuery;

/**
 * The operators and functions of operator classes and families: {@code pg_amop} and {@code
 * pg_amproc}. A member that depends on a class belongs to it; the others belong to the family
 * alone.
 */
final class OperatorMembers {
  static final String SEPARATOR = " ,\n    ";

  /** Among those of one number, the older is first, as in pg_dump. */
  private static final String CLAUSES =
      """
      SELECT w.oid, COALESCE((
               SELECT pg_catalog.string_agg(m.clause, E' ,\\n    ' ORDER BY m.place, m.number, m.oid)
                 FROM (SELECT 1 AS place, x.amopstrategy AS number, x.oid,
                              pg_catalog.format('OPERATOR %s %s', x.amopstrategy,
                                                x.amopopr::pg_catalog.regoperator)
                              || CASE WHEN x.amopsortfamily = 0 THEN '' ELSE (
                                   SELECT pg_catalog.format(' FOR ORDER BY %I.%I', n.nspname, f.opfname)
                                     FROM pg_catalog.pg_opfamily f
                                     JOIN pg_catalog.pg_namespace n ON n.oid = f.opfnamespace
                                    WHERE f.oid = x.amopsortfamily) END AS clause
                         FROM pg_catalog.pg_amop x WHERE {operators}
                       UNION ALL
                       SELECT 2, x.amprocnum, x.oid,
                              pg_catalog.format('FUNCTION %s (%s, %s) %s', x.amprocnum,
                                                pg_catalog.format_type(x.amproclefttype, NULL),
                                                pg_catalog.format_type(x.amprocrighttype, NULL),
                                                x.amproc::pg_catalog.regprocedure)
                         FROM pg_catalog.pg_amproc x WHERE {functions}) m), '') AS definition
        FROM pg_catalog.{catalog} w WHERE w.oid = ANY({oids})""";

  /** The clauses of each class. */
  static final CatalogQuery OF_CLASSES =
      clauses(
          Catalog.OPCLASS,
          dependsOn(Catalog.AMOP, "pg_opclass", "= w.oid"),
          dependsOn(Catalog.AMPROC, "pg_opclass", "= w.oid"));

  /** The clauses of each family that are in none of its classes. */
  static final CatalogQuery OF_FAMILIES =
      clauses(
          Catalog.OPFAMILY,
          "x.amopfamily = w.oid AND NOT " + isInClass(Catalog.AMOP),
          "x.amprocfamily = w.oid AND NOT " + isInClass(Catalog.AMPROC));

  private OperatorMembers() {}

  private static CatalogQuery clauses(Catalog catalog, String operators, String functions) {
    return CatalogQuery.of(CLAUSES)
        .with("catalog", catalog.table())
        .with("operators", operators)
        .with("functions", functions);
  }

  /** Whether the row x is written with a class, or with a family of the user's. */
  static String ofUsersFamily(Catalog catalog) {
    return "x.oid >= 16384 AND (" + isInClass(catalog) + " OR " + isOfUsersFamily(catalog) + ")";
  }

  /**
   * Whether the row x was added by an extension, to a family of its own or of the server's: it
   * needs something of the extension's and nothing of the user's. pg_depend does not say it.
   */
  static String ofExtension(Catalog catalog) {
    return isAddedToOthers(catalog) + " AND " + isOfExtensionsOnly(catalog);
  }

  /** The rows that the user added to a family of the server's or of an extension. */
  static String addedByUser(Catalog catalog) {
    return isAddedToOthers(catalog) + " AND NOT " + isOfExtensionsOnly(catalog);
  }

  private static String isAddedToOthers(Catalog catalog) {
    return "x.oid >= 16384 AND NOT " + isInClass(catalog) + " AND NOT " + isOfUsersFamily(catalog);
  }

  private static String isInClass(Catalog catalog) {
    return dependsOn(catalog, "pg_opclass", "<> 0");
  }

  private static String dependsOn(Catalog catalog, String needed, String oid) {
    return """
        EXISTS (SELECT FROM pg_catalog.pg_depend d
                 WHERE d.classid = %d AND d.objid = x.oid
                   AND d.refclassid = 'pg_catalog.%s'::pg_catalog.regclass AND d.refobjid %s)"""
        .formatted(catalog.oid(), needed, oid);
  }

  private static String isOfUsersFamily(Catalog catalog) {
    return """
        EXISTS (SELECT FROM pg_catalog.pg_opfamily f
                 WHERE f.oid = x.%sfamily AND f.oid >= 16384 AND NOT %s)"""
        .formatted(
            catalog == Catalog.AMOP ? "amop" : "amproc",
            isMember("'pg_catalog.pg_opfamily'::pg_catalog.regclass", "f.oid"));
  }

  private static String isOfExtensionsOnly(Catalog catalog) {
    return """
        (SELECT COALESCE(pg_catalog.bool_and(%s), false)
           FROM pg_catalog.pg_depend d
          WHERE d.classid = %d AND d.objid = x.oid AND d.refobjid >= 16384)"""
        .formatted(isMember("d.refclassid", "d.refobjid"), catalog.oid());
  }

  private static String isMember(String catalog, String oid) {
    return """
        EXISTS (SELECT FROM pg_catalog.pg_depend e
                 WHERE e.classid = %s AND e.objid = %s AND e.deptype = 'e')"""
        .formatted(catalog, oid);
  }
}
