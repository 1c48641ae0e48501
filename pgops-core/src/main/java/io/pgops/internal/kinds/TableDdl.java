package io.pgops.internal.kinds;

import java.util.List;

/** A table's CREATE statement, and the ALTERs for what CREATE cannot say. */
final class TableDdl {
  private final Tables.Table table;
  private final DdlContext context;
  private final String sql;
  private final List<Column> columns;

  TableDdl(Tables.Table table, DdlContext context) {
    this.table = table;
    this.context = context;
    this.sql = table.identity().sql();
    this.columns = context.details().columns(table.identity().id());
  }

  String create() {
    StringBuilder create = new StringBuilder();
    List<ParentColumn> disagreements = context.details().disagreements(table.identity().id());
    disagreements.forEach(column -> create.append(column.agree()));
    create
        .append("CREATE ")
        .append(table.unlogged() ? "UNLOGGED TABLE " : "TABLE ")
        .append(sql)
        .append(table.type() == null ? "" : " OF " + table.type())
        .append(new TableElements(table.identity().id(), table.type() != null, context).text())
        .append(Parents.clause(table.parents()));
    if (table.isPartitioned()) {
      create.append("\nPARTITION BY ").append(context.details().definition(table.identity().id()));
    }
    String options = Relations.options(table.options(), table.toastOptions());
    if (!options.isEmpty()) {
      create.append("\nWITH (").append(options).append(')');
    }
    create.append(";\n");
    disagreements.forEach(column -> create.append(column.disagree()));
    columns.forEach(
        column ->
            create.append(TableElements.alterations("ALTER TABLE ONLY " + sql, column, context)));
    appendReplicaIdentity(create, sql, table.replicaIdentity());
    if (table.rowSecurity().isForced()) {
      create.append("ALTER TABLE ONLY " + sql + " FORCE ROW LEVEL SECURITY;\n");
    }
    return create.toString();
  }

  static void appendReplicaIdentity(StringBuilder create, String sql, char replicaIdentity) {
    switch (replicaIdentity) {
      case 'n' -> create.append("ALTER TABLE ONLY " + sql + " REPLICA IDENTITY NOTHING;\n");
      case 'f' -> create.append("ALTER TABLE ONLY " + sql + " REPLICA IDENTITY FULL;\n");
      default -> {} // by the primary key, or set with the index
    }
  }
}
