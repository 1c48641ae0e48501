package io.pgops.internal.kinds;

import io.pgops.internal.catalog.Catalog;
import java.util.List;

/** What a database may hold that cannot be dumped: found, named, and a reason to stop. */
final class UnsupportedKinds {
  private UnsupportedKinds() {}

  static final List<ObjectKind<?>> ALL =
      List.of(
          addedToOthers("operator", Catalog.AMOP, "amop"),
          addedToOthers("function", Catalog.AMPROC, "amproc"));

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
}
