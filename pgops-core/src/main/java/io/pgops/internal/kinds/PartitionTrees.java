package io.pgops.internal.kinds;

import io.pgops.internal.catalog.ObjectId;
import io.pgops.internal.order.Graph;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which partitions belong to which partitioned table, and so for their indexes. Immutable. */
public final class PartitionTrees {
  private final Map<ObjectId, ObjectId> parents = new HashMap<>();
  private final Map<ObjectId, List<ObjectId>> partitions = new HashMap<>();
  private final Map<ObjectId, List<IndexAttachments.IndexAttachment>> indexes = new HashMap<>();
  private final Map<ObjectId, Tables.Table> tables = new HashMap<>();

  private PartitionTrees() {}

  /** The trees of a whole database, whatever of it is dumped. */
  public static PartitionTrees of(CatalogContents contents) {
    PartitionTrees trees = new PartitionTrees();
    for (DumpNode node : contents.objects()) {
      if (node.object() instanceof TableAttachments.TableAttachment attachment) {
        trees.parents.put(attachment.table(), attachment.parent());
        list(trees.partitions, attachment.parent()).add(attachment.table());
      } else if (node.object() instanceof IndexAttachments.IndexAttachment attachment) {
        list(trees.indexes, attachment.parent()).add(attachment);
      } else if (node.object() instanceof Tables.Table table) {
        trees.tables.put(table.identity().id(), table);
      }
    }
    return trees;
  }

  private static <T> List<T> list(Map<ObjectId, List<T>> lists, ObjectId id) {
    return lists.computeIfAbsent(id, i -> new ArrayList<>());
  }

  /** A table with its partitions and theirs. */
  Set<ObjectId> withPartitions(ObjectId table) {
    Set<ObjectId> found = new LinkedHashSet<>();
    Deque<ObjectId> queue = new ArrayDeque<>(List.of(table));
    while (!queue.isEmpty()) {
      ObjectId id = queue.remove();
      if (found.add(id)) {
        queue.addAll(partitions.getOrDefault(id, List.of()));
      }
    }
    return found;
  }

  /**
   * The partitioned table through which a partition's rows are to be loaded, since in another
   * database they may belong to another partition; null when they are sure to belong to the same.
   */
  public Tables.@Nullable Table loadedThrough(ObjectId partition) {
    boolean differs = false;
    Tables.@Nullable Table root = null;
    for (@Nullable ObjectId id = parents.get(partition); id != null; id = parents.get(id)) {
      root = tables.get(id);
      differs |= root != null && root.hashesDiffer();
    }
    return differs ? root : null;
  }

  /**
   * A foreign key to a partitioned table needs the index behind the key it refers to, which is
   * valid once those of all partitions are attached.
   */
  void orderAfterAttachments(List<DumpNode> wanted, NodeIndex nodes, Graph<DumpNode> graph) {
    for (DumpNode node : wanted) {
      if (node.rank() == Rank.FOREIGN_KEY) {
        for (ObjectId needed : nodes.neededIds(node)) {
          orderAfterAttachments(node, needed, nodes, graph);
        }
      }
    }
  }

  private void orderAfterAttachments(
      DumpNode key, ObjectId index, NodeIndex nodes, Graph<DumpNode> graph) {
    for (IndexAttachments.IndexAttachment attachment : indexes.getOrDefault(index, List.of())) {
      DumpNode node = nodes.node(attachment.identity().id());
      if (node != null) {
        graph.after(key, node);
      }
      orderAfterAttachments(key, attachment.index(), nodes, graph);
    }
  }

  /** A partition's key must be there before that of its partitioned table, to become part of it. */
  void orderMergedKeys(List<DumpNode> wanted, NodeIndex nodes, Graph<DumpNode> graph) {
    for (DumpNode node : wanted) {
      if (node.object() instanceof Constraints.Constraint key && key.mergedInto() != null) {
        DumpNode whole = nodes.node(key.mergedInto());
        if (whole != null) {
          graph.cut(node, whole);
          graph.after(whole, node);
        }
      }
    }
  }

  /**
   * Rows that are loaded through a partitioned table may get into any of its partitions, so what
   * comes after the rows of one comes after those of all: a parallel restore goes by dependencies
   * alone.
   */
  void orderAfterRows(
      List<DumpNode> wanted, List<DumpNode> synthetic, NodeIndex nodes, Graph<DumpNode> graph) {
    Map<ObjectId, List<DumpNode>> rowsOf = new HashMap<>();
    for (DumpNode rows : synthetic) {
      Tables.Table root =
          rows.role() == DumpNode.Role.TABLE_DATA ? loadedThrough(rows.identity().id()) : null;
      if (root != null) {
        for (ObjectId table : withPartitions(root.identity().id())) {
          list(rowsOf, table).add(rows);
        }
      }
    }
    for (DumpNode node : rowsOf.isEmpty() ? List.<DumpNode>of() : wanted) {
      if (!node.isInside() && node.rank().compareTo(Rank.POST_DATA_BOUNDARY) > 0) {
        for (ObjectId needed : nodes.neededIds(node)) {
          rowsOf.getOrDefault(needed, List.of()).forEach(rows -> graph.after(node, rows));
        }
      }
    }
  }
}
