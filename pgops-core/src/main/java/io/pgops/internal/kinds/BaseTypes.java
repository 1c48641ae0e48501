package io.pgops.internal.kinds;

import io.pgops.internal.catalog.Catalog;
import io.pgops.internal.catalog.CatalogIndex;
import io.pgops.internal.catalog.CatalogQuery;
import io.pgops.internal.catalog.Exclusion;
import io.pgops.internal.catalog.ObjectId;
import io.pgops.internal.catalog.Row;
import io.pgops.internal.catalog.ServerVersion;
import io.pgops.internal.sql.Literals;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Base types: {@code pg_type} of typtype b, but for array types. */
final class BaseTypes implements ObjectKind<BaseTypes.BaseType> {
  /**
   * @param parameters what stands between the parentheses of its CREATE TYPE
   */
  record BaseType(Identity identity, ObjectAcl acl, List<String> parameters) implements FromShell {}

  @Override
  public KindInfo info() {
    return new KindInfo("TYPE", Rank.TYPE);
  }

  @Override
  public Catalog catalog() {
    return Catalog.TYPE;
  }

  @Override
  public CatalogQuery query(ServerVersion server) {
    return CatalogQuery.of(
            """
        SELECT t.oid, t.typnamespace, t.typname, t.typowner, t.typacl::pg_catalog.text[] AS acl,
               pg_catalog.acldefault('T', t.typowner)::pg_catalog.text[] AS acldefault,
               t.typlen, t.typbyval, t.typalign, t.typstorage, t.typcategory, t.typispreferred,
               t.typdelim, t.typdefault, t.typcollation <> 0 AS is_collatable,
               t.typinput::pg_catalog.text AS input, t.typoutput::pg_catalog.text AS output,
               t.typreceive::pg_catalog.text AS receive, t.typsend::pg_catalog.text AS send,
               t.typmodin::pg_catalog.text AS typmod_in, t.typmodout::pg_catalog.text AS typmod_out,
               t.typanalyze::pg_catalog.text AS analyze, t.typsubscript::pg_catalog.text AS subscript,
               CASE WHEN t.typelem <> 0 THEN pg_catalog.format_type(t.typelem, NULL) END AS element
          FROM pg_catalog.pg_type t WHERE t.typtype = 'b' AND t.typisdefined AND NOT {isarray}""")
        .with("isarray", PartRows.IS_ARRAY);
  }

  @Override
  public Read<BaseType> read(Row row, CatalogIndex index) throws SQLException {
    ObjectId id = Catalog.TYPE.id(row.oid("oid"));
    @Nullable Exclusion excluded = index.exclusion(id, row.oid("typnamespace"));
    return excluded != null
        ? Read.excluded(excluded)
        : Read.found(
            new BaseType(
                Types.identity(row, id, index),
                ObjectAcl.of(row, index.role(row.oid("typowner"))),
                parameters(row)));
  }

  private static List<String> parameters(Row row) throws SQLException {
    List<String> all = new ArrayList<>();
    int length = row.number("typlen");
    all.add("INTERNALLENGTH = " + (length == -1 ? "variable" : Integer.toString(length)));
    addFunction(row, "INPUT", all);
    addFunction(row, "OUTPUT", all);
    addFunction(row, "RECEIVE", all);
    addFunction(row, "SEND", all);
    addFunction(row, "TYPMOD_IN", all);
    addFunction(row, "TYPMOD_OUT", all);
    addFunction(row, "ANALYZE", all);
    addFunction(row, "SUBSCRIPT", all);
    String element = row.textOrNull("element");
    if (element != null) {
      all.add("ELEMENT = " + element);
    }
    if (row.flag("is_collatable")) {
      all.add("COLLATABLE = true");
    }
    String value = row.textOrNull("typdefault");
    if (value != null) {
      all.add("DEFAULT = " + Literals.quote(value));
    }
    String category = row.text("typcategory");
    if (!category.equals("U")) {
      all.add("CATEGORY = " + Literals.quote(category));
    }
    if (row.flag("typispreferred")) {
      all.add("PREFERRED = true");
    }
    String delimiter = row.text("typdelim");
    if (!delimiter.equals(",")) {
      all.add("DELIMITER = " + Literals.quote(delimiter));
    }
    all.add("ALIGNMENT = " + alignment(row.letter("typalign")));
    all.add("STORAGE = " + storage(row.letter("typstorage")));
    if (row.flag("typbyval")) {
      all.add("PASSEDBYVALUE");
    }
    return all;
  }

  private static void addFunction(Row row, String parameter, List<String> all) throws SQLException {
    String function = Types.function(row, parameter.toLowerCase(Locale.ROOT));
    if (function != null) {
      all.add(parameter + " = " + function);
    }
  }

  private static String alignment(char letter) {
    return switch (letter) {
      case 'c' -> "char";
      case 's' -> "int2";
      case 'i' -> "int4";
      case 'd' -> "double";
      default -> throw new IllegalStateException("unknown alignment of a type: " + letter);
    };
  }

  private static String storage(char letter) {
    return switch (letter) {
      case 'p' -> "plain";
      case 'e' -> "external";
      case 'x' -> "extended";
      case 'm' -> "main";
      default -> throw new IllegalStateException("unknown storage of a type: " + letter);
    };
  }

  @Override
  public Ddl ddl(BaseType type, DdlContext context) {
    return Types.ddlOfFunctions(
        type.identity(),
        "CREATE TYPE "
            + type.identity().sql()
            + " (\n    "
            + String.join(",\n    ", type.parameters())
            + "\n);\n");
  }
}
