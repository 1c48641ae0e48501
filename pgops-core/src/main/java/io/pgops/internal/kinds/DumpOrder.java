package io.pgops.internal.kinds;

import io.pgops.error.ServerException;
import io.pgops.internal.catalog.ObjectId;
import io.pgops.internal.kinds.ConfigurationRelations.ConfigurationRelation;
import io.pgops.internal.order.Graph;
import io.pgops.internal.order.LoopException;
import io.pgops.internal.order.TopologicalSort;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The nodes of a dump in the order in which they are restored, and what each of them needs.
 *
 * @param nodes every node with an entry, in order
 * @param graph what must come before what, loops cut
 * @param lastBeforeData how many of the nodes come before the data
 * @param lastBeforePostData how many of the nodes come before what follows the data
 * @param refreshes what materialized views read
 */
public record DumpOrder(
    List<DumpNode> nodes,
    Graph<DumpNode> graph,
    int lastBeforeData,
    int lastBeforePostData,
    Refreshes refreshes) {

  /**
   * Puts the nodes in order.
   *
   * @param wanted the selected objects
   * @param configuration tables and sequences of extensions whose rows are dumped, though they are
   *     not
   * @param hasData whether a relation's rows are wanted
   */
  public static DumpOrder of(
      CatalogContents contents,
      List<DumpNode> wanted,
      List<ConfigurationRelation> configuration,
      Details details,
      DumpScope scope,
      Predicate<DumpNode> hasData) {
    Refreshes refreshes =
        Refreshes.of(
            contents, wanted, node -> scope != DumpScope.SCHEMA_ONLY && hasData.test(node));
    NodeIndex index = new NodeIndex(contents.index(), wanted);
    Graph<DumpNode> graph = new Graph<>();
    List<DumpNode> all = new ArrayList<>(wanted);
    List<DumpNode> synthetic = new ArrayList<>();
    for (DumpNode node : wanted) {
      synthetic.addAll(goingWith(node, index, details, scope, hasData));
      if (Refreshes.isMaterializedView(node) && refreshes.isFilled(node)) {
        synthetic.add(DumpNode.of(DumpNode.Role.REFRESH, Rank.REFRESH, node.object()));
      }
    }
    for (ConfigurationRelation relation : configuration) {
      synthetic.add(
          relation.isSequence()
              ? DumpNode.of(DumpNode.Role.SEQUENCE_SET, Rank.SEQUENCE_SET, relation)
              : DumpNode.of(DumpNode.Role.TABLE_DATA, Rank.TABLE_DATA, relation));
    }
    all.addAll(synthetic);
    all.addAll(index.shells().values());
    all.add(index.preData());
    all.add(index.postData());
    DumpNode.sorted(all).forEach(graph::add);
    for (DumpNode node : wanted) {
      connect(node, index, graph);
    }
    for (DumpNode node : synthetic) {
      connectToOwner(node, index, graph);
    }
    index.shells().forEach((type, shell) -> connectShell(type, shell, index, graph));
    orderFunctionsAfterOperatorClasses(wanted, index, graph);
    orderDomainChecksAfterRows(wanted, synthetic, graph);
    orderAfterDefaultsOfParents(wanted, synthetic, index, graph);
    PartitionTrees trees = PartitionTrees.of(contents);
    trees.orderAfterAttachments(wanted, index, graph);
    trees.orderMergedKeys(wanted, index, graph);
    trees.orderAfterRows(wanted, synthetic, index, graph);
    orderRowsByForeignKeys(wanted, synthetic, trees, scope, graph);
    orderRefreshes(synthetic, refreshes, index, graph);
    orderEventTriggersLast(wanted, synthetic, graph);
    graph.after(index.postData(), index.preData());
    cutLoops(graph, index);
    // The second halves of what was split have their rank too.
    Graph<DumpNode> cut = graph.inOrder(DumpNode.PREFERRED_ORDER);
    List<DumpNode> sorted = new TopologicalSort<DumpNode>(List.of(), DumpNode::toString).sort(cut);
    return sections(sorted, index, cut, scope, refreshes);
  }

  private static void cutLoops(Graph<DumpNode> graph, NodeIndex index) {
    try {
      new TopologicalSort<>(LoopRules.all(index), DumpNode::toString).sort(graph);
    } catch (LoopException e) {
      throw new ServerException(
          "There is no order in which the objects can be created again: " + e.getMessage(),
          "2BP01",
          "Change one of them so that it does without the next, or leave them out of the backup.",
          e);
    }
  }

  private static List<DumpNode> goingWith(
      DumpNode node,
      NodeIndex index,
      Details details,
      DumpScope scope,
      Predicate<DumpNode> hasData) {
    List<DumpNode> found = new ArrayList<>();
    boolean withRows = scope != DumpScope.SCHEMA_ONLY && hasData.test(node);
    boolean hasRows =
        node.object() instanceof ForeignTables.ForeignTable
            || (node.object() instanceof Tables.Table table && !table.isPartitioned());
    if (hasRows && withRows) {
      found.add(DumpNode.of(DumpNode.Role.TABLE_DATA, Rank.TABLE_DATA, node.object()));
    }
    if (node.object().isRelation()) {
      details.columns(node.identity().id()).stream()
          .filter(Column::losesDefault)
          .map(column -> new LostDefault(node.identity(), column.name()))
          .forEach(lost -> found.add(DumpNode.of(DumpNode.Role.LOST_DEFAULT, Rank.DEFAULT, lost)));
    }
    if (node.object() instanceof Tables.Table table && table.rowSecurity().isEnabled()) {
      found.add(DumpNode.of(DumpNode.Role.ROW_SECURITY, Rank.POLICY, table));
    }
    if (node.object() instanceof LargeObjects.Group && scope != DumpScope.SCHEMA_ONLY) {
      found.add(
          DumpNode.of(DumpNode.Role.LARGE_OBJECT_DATA, Rank.LARGE_OBJECT_DATA, node.object()));
    }
    if (node.object() instanceof Sequences.Sequence sequence) {
      // Its table may not have been selected.
      if (sequence.owner() != null
          && !sequence.isIdentity()
          && index.node(sequence.owner().table()) != null) {
        found.add(DumpNode.of(DumpNode.Role.SEQUENCE_OWNER, Rank.SEQUENCE_OWNER, sequence));
      }
      if (withRows) {
        found.add(DumpNode.of(DumpNode.Role.SEQUENCE_SET, Rank.SEQUENCE_SET, sequence));
      }
    }
    return found;
  }

  private static void connect(DumpNode node, NodeIndex index, Graph<DumpNode> graph) {
    Set<DumpNode> needs = new LinkedHashSet<>(index.needs(node));
    ObjectId parentId = node.object().partOf();
    DumpNode parent = parentId == null ? null : index.node(parentId);
    if (node.isInside() && parent != null) {
      needs.remove(parent);
      graph.after(parent, node);
    } else if (!node.isInside()) {
      if (node.rank().compareTo(Rank.PRE_DATA_BOUNDARY) < 0) {
        graph.after(index.preData(), node);
      } else if (node.rank().compareTo(Rank.POST_DATA_BOUNDARY) < 0) {
        graph.after(node, index.preData());
        graph.after(index.postData(), node);
      } else {
        graph.after(node, index.postData());
      }
    }
    needs.forEach(needed -> graph.after(node, needed));
  }

  private static void connectToOwner(DumpNode node, NodeIndex index, Graph<DumpNode> graph) {
    ObjectId id =
        node.object() instanceof ConfigurationRelation relation
            ? relation.extension()
            : node.identity().id();
    DumpNode owner = index.node(id);
    if (owner != null) {
      graph.after(node, owner);
    }
    if (node.role() == DumpNode.Role.LOST_DEFAULT) {
      graph.after(index.preData(), node);
    } else if (node.role() == DumpNode.Role.SEQUENCE_OWNER) {
      graph.after(index.preData(), node);
      ObjectId table = Objects.requireNonNull(((Sequences.Sequence) node.object()).owner()).table();
      DumpNode tableNode = index.node(table);
      if (tableNode != null) {
        graph.after(node, tableNode);
      }
    } else if (node.rank().compareTo(Rank.POST_DATA_BOUNDARY) > 0) {
      graph.after(node, index.postData());
    } else {
      graph.after(node, index.preData());
      graph.after(index.postData(), node);
    }
  }

  private static void orderRefreshes(
      List<DumpNode> synthetic, Refreshes refreshes, NodeIndex index, Graph<DumpNode> graph) {
    Map<ObjectId, DumpNode> byView = new HashMap<>();
    for (DumpNode node : synthetic) {
      if (node.role() == DumpNode.Role.REFRESH) {
        byView.put(node.identity().id(), node);
        index.runs(node, refreshes.through(node));
      }
    }
    for (DumpNode refresh : byView.values()) {
      for (DumpNode view : refreshes.viewsRead(refresh)) {
        DumpNode earlier = byView.get(view.identity().id());
        if (earlier != null) {
          graph.after(refresh, earlier);
        }
      }
    }
  }

  /** They would fire on the refreshes, and a parallel restore goes by dependencies alone. */
  private static void orderEventTriggersLast(
      List<DumpNode> wanted, List<DumpNode> synthetic, Graph<DumpNode> graph) {
    for (DumpNode node : wanted) {
      if (node.rank() == Rank.EVENT_TRIGGER) {
        synthetic.stream()
            .filter(refresh -> refresh.role() == DumpNode.Role.REFRESH)
            .forEach(refresh -> graph.after(node, refresh));
      }
    }
  }

  /**
   * What a function sorts or groups by is read back by way of the operator classes that are there:
   * where one is missing, another operator is taken in silence. pg_depend names the operators only.
   */
  private static void orderFunctionsAfterOperatorClasses(
      List<DumpNode> wanted, NodeIndex index, Graph<DumpNode> graph) {
    Map<DumpNode, List<DumpNode>> classes = new HashMap<>();
    for (DumpNode node : wanted) {
      if (node.rank() == Rank.OPERATOR_FAMILY) {
        graph
            .needs(node)
            .forEach(needed -> classes.computeIfAbsent(needed, n -> new ArrayList<>(1)).add(node));
      }
    }
    for (DumpNode node : wanted) {
      if (node.object() instanceof Routines.Routine) {
        for (DumpNode needed : List.copyOf(graph.needs(node))) {
          if (needed.object() instanceof Operators.Operator) {
            classes.getOrDefault(needed, List.of()).forEach(c -> index.prefer(node, c, graph));
          }
        }
      }
    }
  }

  /**
   * A table that is made with a parent takes what is the parent's default then, and cannot be made
   * where two parents' defaults differ.
   */
  private static void orderAfterDefaultsOfParents(
      List<DumpNode> wanted, List<DumpNode> synthetic, NodeIndex index, Graph<DumpNode> graph) {
    Map<ObjectId, List<DumpNode>> lost = new HashMap<>();
    for (DumpNode node : synthetic) {
      if (node.role() == DumpNode.Role.LOST_DEFAULT) {
        lost.computeIfAbsent(node.object().partOf(), id -> new ArrayList<>()).add(node);
      }
    }
    for (DumpNode node : wanted) {
      if (node.object() instanceof Tables.Table table) {
        for (DumpNode parent : index.parents(table)) {
          ObjectId id = parent.identity().id();
          lost.getOrDefault(id, List.of()).forEach(one -> graph.after(node, one));
          index.parts(id).stream()
              .filter(part -> part.object() instanceof ColumnDefaults.ColumnDefault)
              .filter(part -> !part.isInside())
              .forEach(part -> graph.after(node, part));
        }
      }
    }
  }

  /** A shell needs nothing but the schema. */
  private static void connectShell(
      DumpNode type, DumpNode shell, NodeIndex index, Graph<DumpNode> graph) {
    index.needs(type).stream()
        .filter(needed -> needed.object() instanceof Schemas.Schema)
        .forEach(schema -> graph.after(shell, schema));
    graph.after(type, shell);
    graph.after(index.preData(), shell);
  }

  /**
   * Rows may break a domain's check that is not validated, and a parallel restore goes by
   * dependencies alone: no table is named by the check itself.
   */
  private static void orderDomainChecksAfterRows(
      List<DumpNode> wanted, List<DumpNode> synthetic, Graph<DumpNode> graph) {
    for (DumpNode node : wanted) {
      if (node.object() instanceof Constraints.Constraint check
          && check.ofDomain()
          && !node.isInside()) {
        synthetic.stream()
            .filter(rows -> rows.role() == DumpNode.Role.TABLE_DATA)
            .forEach(rows -> graph.after(node, rows));
      }
    }
  }

  /**
   * Foreign keys are made after the rows, but for those of extensions; and in a dump of rows alone
   * all are there already.
   */
  private static void orderRowsByForeignKeys(
      List<DumpNode> wanted,
      List<DumpNode> synthetic,
      PartitionTrees trees,
      DumpScope scope,
      Graph<DumpNode> graph) {
    Map<ObjectId, DumpNode> rows = new HashMap<>();
    for (DumpNode node : synthetic) {
      if (node.role() == DumpNode.Role.TABLE_DATA) {
        rows.put(node.identity().id(), node);
      }
    }
    for (DumpNode node : synthetic) {
      if (node.object() instanceof ConfigurationRelation relation) {
        relation
            .references()
            .forEach(referred -> orderRows(relation.identity().id(), referred, rows, graph));
      }
    }
    for (DumpNode node : scope == DumpScope.DATA_ONLY ? wanted : List.<DumpNode>of()) {
      if (node.object() instanceof Constraints.Constraint key && key.references() != null) {
        for (ObjectId referring : trees.withPartitions(key.parent())) {
          for (ObjectId referred : trees.withPartitions(key.references())) {
            orderRows(referring, referred, rows, graph);
          }
        }
      }
    }
  }

  private static void orderRows(
      ObjectId referring, ObjectId referred, Map<ObjectId, DumpNode> rows, Graph<DumpNode> graph) {
    DumpNode later = rows.get(referring);
    DumpNode earlier = rows.get(referred);
    if (later != null && earlier != null && later != earlier) {
      graph.after(later, earlier);
    }
  }

  private static DumpOrder sections(
      List<DumpNode> sorted,
      NodeIndex index,
      Graph<DumpNode> graph,
      DumpScope scope,
      Refreshes refreshes) {
    List<DumpNode> nodes = new ArrayList<>();
    int beforeData = 0;
    int beforePostData = 0;
    for (DumpNode node : sorted) {
      if (node == index.preData()) {
        beforeData = nodes.size();
      } else if (node == index.postData()) {
        beforePostData = nodes.size();
      } else if (node.hasEntry() && isIn(scope, node)) {
        nodes.add(node);
      }
    }
    return new DumpOrder(List.copyOf(nodes), graph, beforeData, beforePostData, refreshes);
  }

  private static boolean isIn(DumpScope scope, DumpNode node) {
    boolean isLargeObject = node.object() instanceof LargeObjects.Group;
    if (scope == DumpScope.SCHEMA_ONLY) {
      return !isLargeObject;
    }
    return scope != DumpScope.DATA_ONLY
        || isLargeObject
        || node.role() == DumpNode.Role.TABLE_DATA
        || node.role() == DumpNode.Role.SEQUENCE_SET;
  }

  /** What a node needs that has an entry, through what has none. */
  public Set<DumpNode> dependencies(DumpNode node) {
    Set<DumpNode> found = new LinkedHashSet<>();
    collect(node, found, new HashSet<>());
    found.remove(node);
    return found;
  }

  private void collect(DumpNode node, Set<DumpNode> found, Set<DumpNode> seen) {
    for (DumpNode needed : graph.needs(node)) {
      if (!seen.add(needed) || needed.role() == DumpNode.Role.BOUNDARY) {
        continue;
      }
      if (needed.hasEntry()) {
        found.add(needed);
      } else {
        collect(needed, found, seen);
      }
    }
  }
}
