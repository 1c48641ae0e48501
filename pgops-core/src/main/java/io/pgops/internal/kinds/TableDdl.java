package io.pgops.internal.kinds;

import io.pgops.internal.sql.Identifiers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
    List<String> elements = new ArrayList<>();
    Map<Integer, Constraints.Constraint> notNulls = new HashMap<>();
    List<String> checks = new ArrayList<>();
    for (DbObject inside : context.inside(table.identity().id())) {
      Constraints.Constraint constraint = (Constraints.Constraint) inside;
      if (constraint.type() == 'n') {
        constraint.columns().forEach(number -> notNulls.put(number, constraint));
      } else {
        checks.add(clause(constraint));
      }
    }
    for (Column column : columns) {
      elements.add(element(column, notNulls.get(column.number())));
    }
    elements.addAll(checks);
    StringBuilder create =
        new StringBuilder("CREATE ")
            .append(table.unlogged() ? "UNLOGGED TABLE " : "TABLE ")
            .append(sql)
            .append(" (");
    if (!elements.isEmpty()) {
      create.append("\n    ").append(String.join(",\n    ", elements)).append('\n');
    }
    create.append(')');
    String options = Relations.options(table.options(), table.toastOptions());
    if (!options.isEmpty()) {
      create.append("\nWITH (").append(options).append(')');
    }
    create.append(";\n");
    columns.forEach(column -> appendAlterations(create, sql, column));
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

  private String clause(Constraints.Constraint constraint) {
    return "CONSTRAINT "
        + Identifiers.quote(constraint.identity().name())
        + " "
        + context.details().definition(constraint.identity().id());
  }

  private String element(Column column, Constraints.@Nullable Constraint notNull) {
    StringBuilder element =
        new StringBuilder(Identifiers.quote(column.name())).append(' ').append(column.type());
    if (column.collation() != null) {
      element.append(" COLLATE ").append(column.collation());
    }
    if (column.defaultId() != null && context.isInside(column.defaultId())) {
      String expression = context.details().definition(column.defaultId());
      switch (column.generated()) {
        case 's' -> element.append(" GENERATED ALWAYS AS (").append(expression).append(") STORED");
        case 'v' -> element.append(" GENERATED ALWAYS AS (").append(expression).append(')');
        default -> element.append(" DEFAULT ").append(expression);
      }
    }
    if (notNull != null) {
      element.append(' ').append(notNull(notNull));
    } else if (column.notNull()) {
      element.append(" NOT NULL");
    }
    return element.toString();
  }

  private static String notNull(Constraints.Constraint constraint) {
    return "CONSTRAINT "
        + Identifiers.quote(constraint.identity().name())
        + " NOT NULL"
        + (constraint.noInherit() ? " NO INHERIT" : "");
  }

  /** What is said of a column behind the statement that makes its relation. */
  static void appendAlterations(StringBuilder create, String sql, Column column) {
    String alter =
        "ALTER TABLE ONLY " + sql + " ALTER COLUMN " + Identifiers.quote(column.name()) + " SET ";
    if (column.statistics() != null) {
      create.append(alter).append("STATISTICS ").append(column.statistics()).append(";\n");
    }
    if (column.storage() != null) {
      create.append(alter).append("STORAGE ").append(column.storage()).append(";\n");
    }
    if (column.compression() != null) {
      create.append(alter).append("COMPRESSION ").append(column.compression()).append(";\n");
    }
    if (!column.options().isEmpty()) {
      create.append(alter).append('(').append(Relations.options(column.options())).append(");\n");
    }
  }
}
