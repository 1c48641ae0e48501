package io.pgops.internal.kinds;

import io.pgops.internal.catalog.CatalogIndex;
import io.pgops.internal.catalog.ObjectId;
import io.pgops.internal.catalog.Row;
import io.pgops.internal.sql.AclKind;
import java.sql.SQLException;

/** What the kinds of types share. */
final class Types {
  private Types() {}

  static Identity identity(Row row, ObjectId id, CatalogIndex index) throws SQLException {
    return new Identity(
        id,
        index.schema(row.oid("typnamespace")),
        row.text("typname"),
        index.role(row.oid("typowner")));
  }

  /**
   * @param word TYPE or DOMAIN
   */
  static Ddl ddl(Identity identity, String word, String create) {
    return Ddl.of(identity.name(), create, "DROP " + word + " " + identity.sql() + ";\n")
        .commentOn(word + " " + identity.sql())
        .grantOn(AclKind.TYPE, identity.sql());
  }
}
