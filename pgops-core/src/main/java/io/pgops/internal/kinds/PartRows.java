package io.pgops.internal.kinds;

import io.pgops.internal.catalog.Catalog;
import io.pgops.internal.catalog.CatalogIndex;
import io.pgops.internal.catalog.Exclusion;
import java.util.List;

/**
 * Rows that are no objects because another object includes them: counted by the server instead of
 * being read one by one.
 *
 * @param condition over the catalog's row, which is called x
 */
record PartRows(Catalog catalog, Exclusion reason, String condition) {
  /** Whether the row t of pg_type is the array type that comes with another type. */
  static final String IS_ARRAY =
      "EXISTS (SELECT FROM pg_catalog.pg_type e WHERE e.typarray = t.oid)";

  /** The casts that come with range types. */
  static final String RANGE_CASTS =
      """
      SELECT a.oid FROM pg_catalog.pg_cast a
        JOIN pg_catalog.pg_range r ON r.rngtypid = a.castsource AND r.rngmultitypid = a.casttarget""";

  static final List<PartRows> ALL =
      List.of(
          new PartRows(
              Catalog.TYPE,
              Exclusion.PART_OF_TYPE,
              "x.typtype = 'b' AND x.typisdefined AND EXISTS (SELECT FROM pg_catalog.pg_type e WHERE e.typarray = x.oid)"),
          new PartRows(Catalog.TYPE, Exclusion.PART_OF_TYPE, "x.typtype = 'm'"),
          new PartRows(Catalog.CAST, Exclusion.PART_OF_TYPE, "x.oid IN (" + RANGE_CASTS + ")"),
          new PartRows(
              Catalog.TYPE,
              Exclusion.PART_OF_RELATION,
              "x.typtype = 'c' AND EXISTS (SELECT FROM pg_catalog.pg_class c WHERE c.oid = x.typrelid AND c.relkind <> 'c')"),
          new PartRows(Catalog.CLASS, Exclusion.PART_OF_RELATION, "x.relkind = 't'"),
          new PartRows(Catalog.CLASS, Exclusion.PART_OF_TYPE, "x.relkind = 'c'"),
          new PartRows(Catalog.REWRITE, Exclusion.PART_OF_RELATION, "x.rulename = '_RETURN'"),
          new PartRows(Catalog.AMOP, Exclusion.BUILT_IN, "x.oid < " + CatalogIndex.FIRST_USER_OID),
          new PartRows(
              Catalog.AMOP,
              Exclusion.PART_OF_OPERATOR_FAMILY,
              OperatorMembers.ofUsersFamily(Catalog.AMOP)),
          new PartRows(
              Catalog.AMOP, Exclusion.EXTENSION_MEMBER, OperatorMembers.ofExtension(Catalog.AMOP)),
          new PartRows(
              Catalog.AMPROC, Exclusion.BUILT_IN, "x.oid < " + CatalogIndex.FIRST_USER_OID),
          new PartRows(
              Catalog.AMPROC,
              Exclusion.PART_OF_OPERATOR_FAMILY,
              OperatorMembers.ofUsersFamily(Catalog.AMPROC)),
          new PartRows(
              Catalog.AMPROC,
              Exclusion.EXTENSION_MEMBER,
              OperatorMembers.ofExtension(Catalog.AMPROC)));
}
