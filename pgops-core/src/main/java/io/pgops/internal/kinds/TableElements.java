package io.pgops.internal.kinds;

import io.pgops.internal.catalog.ObjectId;
import io.pgops.internal.sql.Identifiers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands between the parentheses of a table's CREATE: columns and constraints, as far as no
 * type and no parent brings them.
 */
final class TableElements {
  private final ObjectId table;
  private final boolean ofType;
  private final DdlContext context;

  /**
   * @param ofType whether a composite type brings the columns
   */
  TableElements(ObjectId table, boolean ofType, DdlContext context) {
    this.table = table;
    this.ofType = ofType;
    this.context = context;
  }

  /**
   * With the parentheses and a blank before them; empty for a table of a type that adds nothing.
   */
  String text() {
    List<String> elements = elements();
    if (!elements.isEmpty()) {
      return " (\n    " + String.join(",\n    ", elements) + "\n)";
    }
    return ofType ? "" : " ()";
  }

  private List<String> elements() {
    List<String> elements = new ArrayList<>();
    Map<Integer, Constraints.Constraint> notNulls = new HashMap<>();
    List<String> checks = new ArrayList<>();
    for (DbObject inside : context.inside(table)) {
      Constraints.Constraint constraint = (Constraints.Constraint) inside;
      if (constraint.type() == 'n') {
        constraint.columns().forEach(number -> notNulls.put(number, constraint));
      } else {
        checks.add(clause(constraint));
      }
    }
    for (Column column : context.details().columns(table)) {
      Constraints.Constraint notNull = notNulls.get(column.number());
      String properties = properties(column, notNull);
      if (column.local() && !ofType) {
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

  /** What CREATE cannot say of a column, as statements. */
  static String alterations(String alterTable, Column column, DdlContext context) {
    StringBuilder statements = new StringBuilder();
    String alter = alterTable + " ALTER COLUMN " + Identifiers.quote(column.name());
    if (column.local() && column.hidesDefault()) {
      statements.append(alter).append(" DROP DEFAULT;\n");
    }
    if (!column.local() && column.notNull()) {
      statements.append(alter).append(" SET NOT NULL;\n");
    }
    if (column.nullable()) {
      statements.append(alter).append(" DROP NOT NULL;\n");
    }
    // It comes with a parent's expression, and was given one of its own.
    if (!column.local()
        && column.defaultId() != null
        && column.generated() != ' '
        && context.isInside(column.defaultId())) {
      statements
          .append(alter)
          .append(" SET EXPRESSION AS (")
          .append(context.details().definition(column.defaultId()))
          .append(");\n");
    }
    return statements.append(column.alterations(alterTable)).toString();
  }
}
