package io.pgops.internal.kinds;

import io.pgops.internal.catalog.ObjectId;
import io.pgops.internal.sql.Identifiers;

/**
 * That an inherited column has no default though the parent's column has one. No row of a catalog
 * says so.
 *
 * @param table the inheriting table
 */
public record LostDefault(Identity table, String column) implements DbObject {
  @Override
  public Identity identity() {
    return new Identity(table.id(), table.schema(), table.name() + " " + column, table.owner());
  }

  @Override
  public ObjectId partOf() {
    return table.id();
  }

  @Override
  public String describe() {
    return table.sql() + "." + Identifiers.quote(column);
  }

  public Ddl ddl() {
    String alter = table.sql() + " ALTER COLUMN " + Identifiers.quote(column) + " DROP DEFAULT;\n";
    // A default of NULL would not be the same for a column of a domain that has one.
    return Ddl.of(identity().name(), "ALTER TABLE ONLY " + alter, "ALTER TABLE " + alter);
  }
}
