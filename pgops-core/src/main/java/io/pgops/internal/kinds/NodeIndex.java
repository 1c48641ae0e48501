package io.pgops.internal.kinds;

import io.pgops.internal.catalog.Catalog;
import io.pgops.internal.catalog.CatalogIndex;
import io.pgops.internal.catalog.ObjectId;
import io.pgops.internal.order.Graph;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the node behind what pg_depend names, directly or through what has no node: row types,
 * array types, extension members.
 */
final class NodeIndex {
  private final CatalogIndex index;
  private final Map<ObjectId, DumpNode> byId = new HashMap<>();
  private final Map<ObjectId, List<DumpNode>> parts = new HashMap<>();
  private final Map<DumpNode, Set<DumpNode>> preferred = new HashMap<>();
  private final Map<DumpNode, Set<DumpNode>> runners = new HashMap<>();
  private final Map<DumpNode, DumpNode> shells = new LinkedHashMap<>();
  private final DumpNode preData = DumpNode.boundary(Rank.PRE_DATA_BOUNDARY);
  private final DumpNode postData = DumpNode.boundary(Rank.POST_DATA_BOUNDARY);

  NodeIndex(CatalogIndex index, Collection<DumpNode> objects) {
    this.index = index;
    for (DumpNode node : objects) {
      byId.put(node.identity().id(), node);
      node.object().aliases().forEach(alias -> byId.put(alias, node));
      if (node.object() instanceof FromShell) {
        shells.put(node, DumpNode.shellOf(node));
      }
      ObjectId parent = node.object().partOf();
      if (parent != null) {
        parts.computeIfAbsent(parent, id -> new ArrayList<>()).add(node);
      }
    }
  }

  @Nullable DumpNode node(ObjectId id) {
    return byId.get(id);
  }

  /** The shells, by their types. */
  Map<DumpNode, DumpNode> shells() {
    return shells;
  }

  /** The nodes that belong to an object. */
  List<DumpNode> parts(ObjectId parent) {
    return parts.getOrDefault(parent, List.of());
  }

  DumpNode preData() {
    return preData;
  }

  DumpNode postData() {
    return postData;
  }

  /** The nodes an object needs; only a function that calls itself needs itself. */
  Set<DumpNode> needs(DumpNode node) {
    Set<DumpNode> found = nodes(neededIds(starts(node)));
    if (!(node.object() instanceof Routines.Routine)) {
      found.remove(node);
    }
    return found;
  }

  /** The tables that a table inherits from. */
  List<DumpNode> parents(Tables.Table table) {
    return table.parents().isEmpty()
        ? List.of()
        : index.needs(table.identity().id()).stream()
            .map(byId::get)
            .filter(node -> node != null && node.object() instanceof Tables.Table)
            .toList();
  }

  private List<ObjectId> starts(DumpNode node) {
    List<ObjectId> starts = new ArrayList<>(index.needs(node.identity().id()));
    node.object().aliases().forEach(alias -> starts.addAll(index.needs(alias)));
    starts.addAll(node.object().alsoNeeds());
    return starts;
  }

  /** Everything an object needs up to the nodes it needs, those included. */
  Set<ObjectId> neededIds(DumpNode node) {
    return neededIds(starts(node));
  }

  private Set<ObjectId> neededIds(List<ObjectId> starts) {
    Set<ObjectId> seen = new LinkedHashSet<>();
    Deque<ObjectId> queue = new ArrayDeque<>(starts);
    while (!queue.isEmpty()) {
      ObjectId id = queue.remove();
      if (seen.add(id) && !byId.containsKey(id)) {
        Long extension = index.extensionOf(id);
        if (extension != null) {
          queue.add(Catalog.EXTENSION.id(extension));
        }
        queue.addAll(index.needs(id));
      }
    }
    return seen;
  }

  private Set<DumpNode> nodes(Set<ObjectId> ids) {
    Set<DumpNode> found = new LinkedHashSet<>();
    for (ObjectId id : ids) {
      DumpNode node = byId.get(id);
      if (node != null) {
        found.add(node);
      }
    }
    return found;
  }

  /** Puts a node after another one, unless they need each other the other way round. */
  void prefer(DumpNode node, DumpNode before, Graph<DumpNode> graph) {
    if (!graph.needs(node).contains(before)) {
      graph.after(node, before);
      preferred.computeIfAbsent(node, n -> new HashSet<>()).add(before);
    }
  }

  /** Whether that order was only preferred. */
  boolean isPreferred(DumpNode node, DumpNode before) {
    return preferred.getOrDefault(node, Set.of()).contains(before);
  }

  /**
   * Says that restoring a node runs others, so that it has to wait for what they are in the end.
   */
  void runs(DumpNode node, Set<DumpNode> others) {
    runners.put(node, others);
  }

  private void runAfter(DumpNode split, DumpNode second, Graph<DumpNode> graph) {
    runners.forEach(
        (runner, run) -> {
          if (run.contains(split)) {
            graph.after(runner, second);
          }
        });
  }

  /** Takes an expression out of its parent, to be added after it. */
  void moveOut(DumpNode node, Graph<DumpNode> graph) {
    ObjectId parentId = node.object().partOf();
    DumpNode parent = parentId == null ? null : byId.get(parentId);
    if (parent == null) {
      throw new IllegalStateException(node + " is inside nothing");
    }
    node.moveOut();
    graph.cut(parent, node);
    graph.after(node, parent);
    if (node.rank().compareTo(Rank.POST_DATA_BOUNDARY) > 0) {
      graph.after(node, postData);
      graph.cut(preData, node);
    }
  }

  /** Lets a function, which a type needs, do with the type's shell; false if there is no shell. */
  boolean needOnlyShell(DumpNode function, DumpNode type, Graph<DumpNode> graph) {
    DumpNode shell = shells.get(type);
    if (shell == null) {
      return false;
    }
    shell.moveOut();
    graph.cut(function, type);
    graph.after(function, shell);
    return true;
  }

  /** Parts a function from its body: the body gets a node of its own. */
  void splitFunction(DumpNode function, Graph<DumpNode> graph) {
    DumpNode body = function.with(DumpNode.Role.FUNCTION_BODY);
    graph.add(body);
    graph.needs(function).forEach(needed -> graph.after(body, needed));
    graph.after(body, function);
    if (graph.needs(preData).contains(function)) {
      graph.after(preData, body);
    }
    runAfter(function, body, graph);
    function.split();
  }

  /**
   * Whether a view needs a node for its definition only, not for the names and types of its
   * columns.
   */
  boolean needsForDefinitionOnly(DumpNode view, DumpNode needed) {
    return !forColumns(view).contains(needed);
  }

  private Set<DumpNode> forColumns(DumpNode view) {
    return nodes(neededIds(index.needs(view.identity().id())));
  }

  /** Parts a view from its definition: the definition gets a node of its own, after the data. */
  void splitView(DumpNode view, Graph<DumpNode> graph) {
    DumpNode rule = DumpNode.of(DumpNode.Role.VIEW_RULE, Rank.RULE, view.object());
    graph.add(rule);
    graph.after(rule, view);
    graph.after(rule, postData);
    Set<DumpNode> forColumns = forColumns(view);
    for (DumpNode needed : List.copyOf(graph.needs(view))) {
      graph.after(rule, needed);
      if (!forColumns.contains(needed)) {
        graph.cut(view, needed);
      }
    }
    for (DumpNode part : parts(view.identity().id())) {
      if (part.rank().compareTo(Rank.POST_DATA_BOUNDARY) > 0) {
        graph.after(part, rule);
      }
    }
    runAfter(view, rule, graph);
    view.split();
  }
}
