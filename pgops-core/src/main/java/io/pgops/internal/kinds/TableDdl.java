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
    List<String> elements = elements();
    StringBuilder create = new StringBuilder();
    List<ParentColumn> disagreements = context.details().disagreements(table.identity().id());
    disagreements.forEach(column -> create.append(column.agree()));
    create
        .append("CREATE ")
        .append(table.unlogged() ? "UNLOGGED TABLE " : "TABLE ")
        .append(sql)
        .append(table.type() == null ? "" : " OF " + table.type());
    if (!elements.isEmpty()) {
      create.append(" (\n    ").append(String.join(",\n    ", elements)).append("\n)");
    } else if (table.type() == null) {
      create.append(" ()");
    }
    if (!table.parents().isEmpty()) {
      create.append("\nINHERITS (").append(String.join(", ", table.parents())).append(')');
    }
    if (table.isPartitioned()) {
      create.append("\nPARTITION BY ").append(context.details().definition(table.identity().id()));
    }
    List<String> options = new ArrayList<>();
    table.options().forEach(option -> options.add(Relations.option("", option)));
    table.toastOptions().forEach(option -> options.add(Relations.option("toast.", option)));
    if (!options.isEmpty()) {
      create.append("\nWITH (").append(String.join(", ", options)).append(')');
    }
    create.append(";\n");
    disagreements.forEach(column -> create.append(column.disagree()));
    columns.forEach(column -> appendAlterations(create, column));
    switch (table.replicaIdentity()) {
      case 'n' -> create.append("ALTER TABLE ONLY " + sql + " REPLICA IDENTITY NOTHING;\n");
      case 'f' -> create.append("ALTER TABLE ONLY " + sql + " REPLICA IDENTITY FULL;\n");
      default -> {} // by the primary key, or set with the index
    }
    return create.toString();
  }

  /** Its columns and constraints, as far as no type and no parent brings them. */
  private List<String> elements() {
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
      Constraints.Constraint notNull = notNulls.get(column.number());
      String properties = properties(column, notNull);
      if (column.local() && table.type() == null) {
        elements.add(Identifiers.quote(column.name()) + typeOf(column) + properties);
      } else if (column.local()) {
        elements.addAll(
            properties.isEmpty()
                ? List.of()
                : List.of(Identifiers.quote(column.name()) + properties));
      } else if (notNull != null) {
        elements.add(notNull(notNull, " " + Identifiers.quote(column.name())).strip());
      }
    }
    elements.addAll(checks);
    return elements;
  }

  private String clause(Constraints.Constraint constraint) {
    return "CONSTRAINT "
        + Identifiers.quote(constraint.identity().name())
        + " "
        + context.details().definition(constraint.identity().id());
  }

  private static String typeOf(Column column) {
    return " "
        + column.type()
        + (column.collation() == null ? "" : " COLLATE " + column.collation());
  }

  /** What stands behind a column's type. */
  private String properties(Column column, Constraints.@Nullable Constraint notNull) {
    StringBuilder properties = new StringBuilder();
    if (column.defaultId() != null && context.isInside(column.defaultId())) {
      String expression = context.details().definition(column.defaultId());
      switch (column.generated()) {
        case 's' ->
            properties.append(" GENERATED ALWAYS AS (").append(expression).append(") STORED");
        case 'v' -> properties.append(" GENERATED ALWAYS AS (").append(expression).append(')');
        default -> properties.append(" DEFAULT ").append(expression);
      }
    } else if (column.hidesDefault()) {
      // Its parents' defaults may differ, so that there must be one; it is dropped then.
      properties.append(" DEFAULT NULL");
    }
    if (notNull != null) {
      properties.append(notNull(notNull, ""));
    } else if (column.notNull()) {
      properties.append(" NOT NULL");
    }
    return properties.toString();
  }

  /**
   * @param column its name with a blank before it where the constraint stands apart from it
   */
  private static String notNull(Constraints.Constraint constraint, String column) {
    return " CONSTRAINT "
        + Identifiers.quote(constraint.identity().name())
        + " NOT NULL"
        + column
        + (constraint.noInherit() ? " NO INHERIT" : "");
  }

  private void appendAlterations(StringBuilder create, Column column) {
    String alteration =
        "ALTER TABLE ONLY " + sql + " ALTER COLUMN " + Identifiers.quote(column.name());
    if (column.local() && column.hidesDefault()) {
      create.append(alteration).append(" DROP DEFAULT;\n");
    }
    if (!column.local() && column.notNull()) {
      create.append(alteration).append(" SET NOT NULL;\n");
    }
    if (column.nullable()) {
      create.append(alteration).append(" DROP NOT NULL;\n");
    }
    // It comes with a parent's expression, and was given one of its own.
    if (!column.local()
        && column.defaultId() != null
        && column.generated() != ' '
        && context.isInside(column.defaultId())) {
      create
          .append(alteration)
          .append(" SET EXPRESSION AS (")
          .append(context.details().definition(column.defaultId()))
          .append(");\n");
    }
    String alter = alteration + " SET ";
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
