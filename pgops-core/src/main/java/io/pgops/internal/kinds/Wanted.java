package io.pgops.internal.kinds;

import io.pgops.internal.catalog.ObjectId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What of a database's contents a dump is to hold: a step of its own after reading, since "no
 * object of the user's" and "not wanted" are different things.
 *
 * @param nodes the selected objects
 * @param unsupported what was selected and cannot be dumped, as "kind name", in a stable order
 * @param unreadable what was selected and the connecting role may not read, as "kind name"
 */
public record Wanted(List<DumpNode> nodes, List<String> unsupported, List<String> unreadable) {

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
              && selected.contains(sequence.owner().table());
      boolean onlyWithAll = node.object().isOfWholeDatabase() && !selection.isEverything();
      // As in pg_dump, statistics are not selected with a table's name, nor without their schema.
      boolean isElsewhere =
          node.object() instanceof ExtendedStatistics.StatisticsObject
              && !isSelected(node, selection, isVisible);
      boolean isIn = selected.contains(parent == null ? node.identity().id() : parent);
      if (!onlyWithAll && !isElsewhere && (withColumn || isIn)) {
        nodes.add(node);
      }
    }
    List<String> unsupported = new ArrayList<>();
    Map<ObjectId, String> missing = new HashMap<>();
    for (UnsupportedObject object : contents.unsupportedObjects()) {
      if (isSelected(object, selected, selection, isVisible)) {
        missing.put(object.id(), object.description());
        unsupported.add(object.description());
      }
    }
    if (selection.isEverything()) {
      unsupported.addAll(contents.unsupportedFacts());
    }
    for (Map.Entry<DumpNode, String> misread : RowTypeValues.misread(contents, nodes).entrySet()) {
      missing.put(misread.getKey().identity().id(), misread.getKey().toString());
      unsupported.add(misread.getValue());
      nodes.remove(misread.getKey());
    }
    return withoutWhatNeeds(missing, contents, selection, nodes, unsupported);
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
    if (object instanceof LargeObjects.Group) {
      return selection.wantsLargeObjects();
    }
    if (identity.schema() == null) {
      return selection.isEverything();
    }
    if (object.isRelation()) {
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

  /**
   * What needs something that cannot be dumped cannot be restored: it goes too, and is named. What
   * needs something that was not selected stays, whether that could be dumped or not: it may be
   * there where the dump is restored.
   */
  private static Wanted withoutWhatNeeds(
      Map<ObjectId, String> missing,
      CatalogContents contents,
      Selection selection,
      List<DumpNode> nodes,
      List<String> unsupported) {
    NodeIndex index = new NodeIndex(contents.index(), nodes);
    Map<DumpNode, String> gone = new LinkedHashMap<>();
    int before;
    do {
      before = gone.size();
      for (DumpNode node : nodes) {
        String needed = gone.containsKey(node) ? null : missingNeed(node, index, missing);
        if (needed != null) {
          gone.put(node, needed);
          String name = isGenerated(node) ? needed : node.toString();
          missing.put(node.identity().id(), name);
          node.object().aliases().forEach(alias -> missing.put(alias, name));
        }
      }
    } while (gone.size() > before);
    gone.forEach(
        (node, needed) -> {
          ObjectId parent = node.object().partOf();
          // A table goes with all that hangs on it.
          if (parent == null || !missing.containsKey(parent)) {
            unsupported.add(node + ", which needs " + needed);
          }
        });
    List<DumpNode> left = nodes.stream().filter(node -> !gone.containsKey(node)).toList();
    return new Wanted(
        left,
        unsupported.stream().sorted().toList(),
        Stream.concat(
                selection.isEverything() ? contents.unreadable().stream() : Stream.empty(),
                left.stream().map(node -> node.object().unreadable()).filter(Objects::nonNull))
            .sorted()
            .toList());
  }

  private static @Nullable String missingNeed(
      DumpNode node, NodeIndex index, Map<ObjectId, String> missing) {
    ObjectId parent = node.object().partOf();
    if (missing.isEmpty()) {
      return null;
    }
    return Stream.of(
            Stream.ofNullable(parent), index.neededIds(node).stream(), expressions(node, index))
        .flatMap(Function.identity())
        .map(missing::get)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** A table can do without its defaults and checks, but not without what makes a column. */
  private static Stream<ObjectId> expressions(DumpNode node, NodeIndex index) {
    return index.parts(node.identity().id()).stream()
        .filter(Wanted::isGenerated)
        .map(part -> part.identity().id());
  }

  private static boolean isGenerated(DumpNode node) {
    return node.object() instanceof ColumnDefaults.ColumnDefault value && value.isGenerated();
  }
}
