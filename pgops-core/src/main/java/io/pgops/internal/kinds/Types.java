package io.pgops.internal.kinds;

import io.pgops.internal.catalog.CatalogIndex;
import io.pgops.internal.catalog.ObjectId;
import io.pgops.internal.catalog.Row;
import io.pgops.internal.sql.AclKind;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What the kinds of types share. */
public final class Types {
  private Types() {}

  static Identity identity(Row row, ObjectId id, CatalogIndex index) throws SQLException {
    return new Identity(
        id,
        index.schema(row.oid("typnamespace")),
        row.text("typname"),
        index.role(row.oid("typowner")));
  }

  /** The name in a column of type regproc; null for no function. */
  static @Nullable String function(Row row, String column) throws SQLException {
    String name = row.text(column);
    return name.equals("-") ? null : name;
  }

  /**
   * @param word TYPE or DOMAIN
   */
  static Ddl ddl(Identity identity, String word, String create) {
    return ddl(identity, word, create, "");
  }

  /** Of a type that functions make up: they need it, and it them, so it cannot go alone. */
  static Ddl ddlOfFunctions(Identity identity, String create) {
    return ddl(identity, "TYPE", create, " CASCADE");
  }

  private static Ddl ddl(Identity identity, String word, String create, String how) {
    return Ddl.of(identity.name(), create, "DROP " + word + " " + identity.sql() + how + ";\n")
        .commentOn(word + " " + identity.sql())
        .grantOn(AclKind.TYPE, identity.sql());
  }

  /** The statement that makes the type's name known. */
  public static String createShell(Identity type) {
    return "CREATE TYPE " + type.sql() + ";\n";
  }
}
