package io.pgops.internal.kinds;

import io.pgops.internal.order.Graph;
import io.pgops.internal.order.LoopRule;
import java.util.List;
import java.util.function.Predicate;

/**
 * The loops that databases are known to hold, and how each is cut. Tried in this order on the
 * shortest loops first.
 */
final class LoopRules {
  private LoopRules() {}

  static List<LoopRule<DumpNode>> all(NodeIndex nodes) {
    return List.of(
        giveUpPreference(nodes),
        shellType(nodes),
        splitFunction(nodes),
        itself(),
        defaultOfParent(),
        circularForeignKeys(),
        moveOut("serial or function default", LoopRules::isDefault, nodes),
        moveOut("check through others", LoopRules::isCheck, nodes),
        splitView(nodes),
        postpone("function after the data", LoopRules::isProgram),
        postpone("materialized view after the data", Refreshes::isMaterializedView),
        postpone("default after the data", LoopRules::isDefault));
  }

  /** An operator class calls a function that should have come after it. */
  private static LoopRule<DumpNode> giveUpPreference(NodeIndex nodes) {
    return rule(
        "an order that was only preferred",
        (loop, graph) -> {
          for (int i = 0; i < loop.size(); i++) {
            DumpNode node = loop.get(i);
            DumpNode next = loop.get((i + 1) % loop.size());
            if (nodes.isPreferred(node, next)) {
              graph.cut(node, next);
              return true;
            }
          }
          return false;
        });
  }

  /**
   * A base type and the functions that read and write its values, a range type and the one that
   * brings its values into canonical form: the functions are made when there is no more of the type
   * than its name.
   */
  private static LoopRule<DumpNode> shellType(NodeIndex nodes) {
    return rule(
        "functions that make up a type",
        (loop, graph) -> {
          for (int i = 0; i < loop.size(); i++) {
            DumpNode node = loop.get(i);
            DumpNode next = loop.get((i + 1) % loop.size());
            if (isFunction(node)
                && graph.needs(next).contains(node)
                && nodes.needOnlyShell(node, next, graph)) {
              return true;
            }
          }
          return false;
        });
  }

  /**
   * A function that calls itself in an SQL body, or two that call each other, directly, by an
   * operator or by an aggregate: the function is made without its body first. Not one that only
   * waits for others: until it has its body, it would give wrong values.
   */
  private static LoopRule<DumpNode> splitFunction(NodeIndex nodes) {
    return rule(
        "function split in two",
        (loop, graph) -> {
          if (loop.stream().anyMatch(node -> node.role() == DumpNode.Role.BOUNDARY)) {
            return false;
          }
          for (int i = 0; i < loop.size(); i++) {
            DumpNode node = loop.get(i);
            DumpNode next = loop.get((i + 1) % loop.size());
            if (isFunction(node) && (isFunction(next) || isAggregate(next) || isOperator(next))) {
              if (!node.isSplit()) {
                nodes.splitFunction(node, graph);
              }
              graph.cut(node, next);
              return true;
            }
          }
          return false;
        });
  }

  private static boolean isFunction(DumpNode node) {
    return node.role() == DumpNode.Role.OBJECT && node.object() instanceof Routines.Routine;
  }

  private static boolean isAggregate(DumpNode node) {
    return node.object() instanceof Aggregates.Aggregate;
  }

  private static boolean isOperator(DumpNode node) {
    return node.object() instanceof Operators.Operator;
  }

  /** A table's check may speak of the table's own row type. */
  private static LoopRule<DumpNode> itself() {
    return rule(
        "an object that needs itself",
        (loop, graph) -> {
          if (loop.size() != 1) {
            return false;
          }
          graph.cut(loop.get(0), loop.get(0));
          return true;
        });
  }

  /**
   * A parent's default that calls a function which takes rows of its child: it comes later then.
   */
  private static LoopRule<DumpNode> defaultOfParent() {
    return rule(
        "default of a parent",
        (loop, graph) -> {
          for (int i = 0; i < loop.size(); i++) {
            DumpNode table = loop.get(i);
            DumpNode value = loop.get((i + 1) % loop.size());
            if (table.object() instanceof Tables.Table
                && value.rank() == Rank.DEFAULT
                && !value.isInside()
                && !table.identity().id().equals(value.object().partOf())) {
              graph.cut(table, value);
              return true;
            }
          }
          return false;
        });
  }

  /** In a dump of rows alone, tables that refer to each other have no right order. */
  private static LoopRule<DumpNode> circularForeignKeys() {
    return rule(
        "rows that refer to each other",
        (loop, graph) -> {
          if (!loop.stream().allMatch(node -> node.role() == DumpNode.Role.TABLE_DATA)) {
            return false;
          }
          graph.cut(loop.get(0), loop.get(1));
          return true;
        });
  }

  /**
   * A default that reads a sequence which goes with the column, or a check or default that calls a
   * function which takes the table's row: the expression leaves its parent and is added once all of
   * them are there.
   */
  private static LoopRule<DumpNode> moveOut(
      String name, Predicate<DumpNode> isMovable, NodeIndex nodes) {
    return rule(
        name,
        (loop, graph) -> {
          for (DumpNode node : loop) {
            if (isMovable.test(node) && node.isInside()) {
              nodes.moveOut(node, graph);
              return true;
            }
          }
          return false;
        });
  }

  /**
   * A view that groups by a primary key, two views that use each other, a view and a function that
   * returns its row: the view is made as a stand-in first, and as itself after the data.
   */
  private static LoopRule<DumpNode> splitView(NodeIndex nodes) {
    return rule(
        "view split in two",
        (loop, graph) -> {
          for (int i = 0; i < loop.size(); i++) {
            DumpNode node = loop.get(i);
            if (node.object() instanceof Views.View
                && node.role() == DumpNode.Role.OBJECT
                && !node.isSplit()
                && nodes.needsForDefinitionOnly(node, loop.get((i + 1) % loop.size()))) {
              nodes.splitView(node, graph);
              return true;
            }
          }
          return false;
        });
  }

  /**
   * What groups by a primary key, or uses something that does, and cannot be split: it waits until
   * after the data, which does not need it.
   */
  private static LoopRule<DumpNode> postpone(String name, Predicate<DumpNode> canWait) {
    return rule(
        name,
        (loop, graph) -> {
          for (int i = 0; i < loop.size(); i++) {
            DumpNode node = loop.get(i);
            DumpNode next = loop.get((i + 1) % loop.size());
            if (isPreData(node) && canWait.test(next)) {
              graph.cut(node, next);
              return true;
            }
          }
          return false;
        });
  }

  private static boolean isPreData(DumpNode node) {
    return node.role() == DumpNode.Role.BOUNDARY && node.rank() == Rank.PRE_DATA_BOUNDARY;
  }

  /** A function, or what only gives functions a name. */
  private static boolean isProgram(DumpNode node) {
    return switch (node.rank()) {
      case CAST, FUNCTION, AGGREGATE, OPERATOR, OPERATOR_FAMILY -> true;
      default -> false;
    };
  }

  private static boolean isDefault(DumpNode node) {
    return node.object() instanceof ColumnDefaults.ColumnDefault value && !value.isGenerated();
  }

  private static boolean isCheck(DumpNode node) {
    return node.object() instanceof Constraints.Constraint constraint && constraint.type() == 'c';
  }

  private interface Cut {
    boolean cut(List<DumpNode> loop, Graph<DumpNode> graph);
  }

  private static LoopRule<DumpNode> rule(String name, Cut cut) {
    return new LoopRule<>() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public boolean cut(List<DumpNode> loop, Graph<DumpNode> graph) {
        return cut.cut(loop, graph);
      }
    };
  }
}
