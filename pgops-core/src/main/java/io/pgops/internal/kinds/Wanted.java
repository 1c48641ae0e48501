package io.pgops.internal.kinds;

import io.pgops.internal.catalog.ObjectId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongPredicate;

/**
 * What of a database's contents a dump is to hold: a step of its own after reading, since "no
 * object of the user's" and "not wanted" are different things.
 *
 * @param nodes the selected objects
 * @param unsupported what was selected and cannot be dumped, as "kind name", in a stable order
 */
public record Wanted(List<DumpNode> nodes, List<String> unsupported) {

  /**
   * Applies a selection.
   *
   * @param isVisible whether the name of the relation with that OID finds it without a schema
   */
  public static Wanted of(CatalogContents contents, Selection selection, LongPredicate isVisible) {
    Set<ObjectId> selected = new HashSet<>();
    List<DumpNode> nodes = new ArrayList<>();
    for (DumpNode node : contents.objects()) {
      if (node.object().partOf() == null && isSelected(node, selection, isVisible)) {
        selected.add(node.identity().id());
      }
    }
    for (DumpNode node : contents.objects()) {
      ObjectId parent = node.object().partOf();
      boolean withColumn =
          node.object() instanceof Sequences.Sequence sequence
              && sequence.owner() != null
              && selection.isByRelation()
              && selected.contains(sequence.owner().table());
      if (withColumn || selected.contains(parent == null ? node.identity().id() : parent)) {
        nodes.add(node);
      }
    }
    List<String> unsupported = new ArrayList<>();
    Set<ObjectId> missing = new HashSet<>();
    for (UnsupportedObject object : contents.unsupportedObjects()) {
      missing.add(object.id());
      if (isSelected(object, selected, selection, isVisible)) {
        unsupported.add(object.description());
      }
    }
    if (selection.isEverything()) {
      unsupported.addAll(contents.unsupportedFacts());
    }
    return withoutWhatNeeds(missing, contents, nodes, unsupported);
  }

  private static boolean isSelected(DumpNode node, Selection selection, LongPredicate isVisible) {
    Identity identity = node.identity();
    DbObject object = node.object();
    if (object instanceof Databases.Database) {
      return true;
    }
    if (object instanceof Schemas.Schema) {
      return !selection.isByRelation() && selection.wantsSchema(identity.name());
    }
    if (identity.schema() == null) {
      return selection.isEverything();
    }
    boolean isRelation =
        object instanceof Tables.Table
            || object instanceof Views.View
            || object instanceof Sequences.Sequence;
    if (isRelation) {
      return selection.wantsRelation(
          identity.schema(), identity.name(), isVisible.test(identity.id().oid()));
    }
    return !selection.isByRelation() && selection.wantsSchema(identity.schema());
  }

  private static boolean isSelected(
      UnsupportedObject object,
      Set<ObjectId> selected,
      Selection selection,
      LongPredicate isVisible) {
    if (object.partOf() != null && selection.isByRelation()) {
      return selected.contains(object.partOf());
    }
    if (object.name() != null && object.schema() != null) {
      return selection.wantsRelation(
          object.schema(), object.name(), isVisible.test(object.id().oid()));
    }
    if (object.schema() == null) {
      return selection.isEverything();
    }
    return !selection.isByRelation() && selection.wantsSchema(object.schema());
  }

  /** What needs something that cannot be dumped cannot be restored: it goes too, and is named. */
  private static Wanted withoutWhatNeeds(
      Set<ObjectId> missing,
      CatalogContents contents,
      List<DumpNode> nodes,
      List<String> unsupported) {
    NodeIndex index = new NodeIndex(contents.index(), nodes);
    Set<DumpNode> gone = new HashSet<>();
    int before;
    do {
      before = gone.size();
      for (DumpNode node : nodes) {
        if (!gone.contains(node) && needsMissing(node, index, missing)) {
          gone.add(node);
          missing.add(node.identity().id());
          missing.addAll(node.object().aliases());
          unsupported.add(node + ", which needs one of these");
        }
      }
    } while (gone.size() > before);
    return new Wanted(
        nodes.stream().filter(node -> !gone.contains(node)).toList(),
        unsupported.stream().sorted().toList());
  }

  private static boolean needsMissing(DumpNode node, NodeIndex index, Set<ObjectId> missing) {
    ObjectId parent = node.object().partOf();
    return !missing.isEmpty()
        && ((parent != null && missing.contains(parent))
            || index.neededIds(node).stream().anyMatch(missing::contains));
  }
}
