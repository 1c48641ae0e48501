package io.pgops.internal.kinds;

import io.pgops.internal.catalog.Catalog;
import io.pgops.internal.catalog.CatalogIndex;
import io.pgops.internal.catalog.Exclusion;
import io.pgops.internal.catalog.ObjectId;
import io.pgops.internal.catalog.Row;
import io.pgops.internal.sql.Identifiers;
import io.pgops.internal.sql.Literals;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the kinds of relations, and of things that hang on relations, share. */
final class Relations {
  private Relations() {}

  /** From the columns oid, relnamespace, relname, relowner. */
  static Identity identity(Row row, CatalogIndex index) throws SQLException {
    return new Identity(
        Catalog.CLASS.id(row.oid("oid")),
        index.schema(row.oid("relnamespace")),
        row.text("relname"),
        index.role(row.oid("relowner")));
  }

  /** Why a thing that hangs on a relation is not the user's: because the relation is not. */
  static @Nullable Exclusion exclusion(Row row, ObjectId relation, CatalogIndex index)
      throws SQLException {
    return index.exclusion(relation, row.oid("relnamespace"));
  }

  /** The storage parameters as a list for WITH; empty when there are none. */
  static String options(List<String> reloptions) {
    return options(reloptions, List.of());
  }

  /** The same with those of the relation's TOAST table. */
  static String options(List<String> reloptions, List<String> toastOptions) {
    List<String> rendered = new ArrayList<>();
    reloptions.forEach(option -> rendered.add(option("", option)));
    toastOptions.forEach(option -> rendered.add(option("toast.", option)));
    return String.join(", ", rendered);
  }

  /** {@code name='value'}, with the name's prefix kept apart from its quoting. */
  static String option(String prefix, String option) {
    int equals = option.indexOf('=');
    String name = equals < 0 ? option : option.substring(0, equals);
    String value = equals < 0 ? "" : option.substring(equals + 1);
    return prefix + Identifiers.quote(name) + "=" + Literals.quote(value);
  }
}
