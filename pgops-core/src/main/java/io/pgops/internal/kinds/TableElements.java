package io.pgops.internal.kinds;

import io.pgops.internal.catalog.ObjectId;
import io.pgops.internal.sql.Identifiers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands between the parentheses of a table's CREATE: columns, and checks. */
final class TableElements {
  private final ObjectId table;
  private final DdlContext context;

  TableElements(ObjectId table, DdlContext context) {
    this.table = table;
    this.context = context;
  }

  /** With the parentheses. */
  String text() {
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
      elements.add(element(column, notNulls.get(column.number())));
    }
    elements.addAll(checks);
    return elements.isEmpty() ? "()" : "(\n    " + String.join(",\n    ", elements) + "\n)";
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
}
