package io.pgops.internal.kinds;

import io.pgops.internal.catalog.ObjectId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which materialized views a restore fills, and what each of them reads: one can be filled only
 * once all that it reads are, through views and functions too.
 */
public final class Refreshes {
  private final Map<ObjectId, Reading> readings = new HashMap<>();
  private final Set<DumpNode> filled = new HashSet<>();
  private final List<String> notices = new ArrayList<>();

  /**
   * What a materialized view reads.
   *
   * @param views other materialized views, or itself
   * @param through views and functions on the way to what it reads
   * @param underRowSecurity whether policies work on one of the tables
   */
  private record Reading(Set<DumpNode> views, Set<DumpNode> through, boolean underRowSecurity) {}

  private Refreshes() {}

  /**
   * @param wanted the selected objects; the others are taken to be where the dump is restored
   * @param hasData whether a relation's rows are wanted
   */
  static Refreshes of(
      CatalogContents contents, Collection<DumpNode> wanted, Predicate<DumpNode> hasData) {
    Refreshes refreshes = new Refreshes();
    List<DumpNode> views =
        contents.objects().stream().filter(Refreshes::isMaterializedView).toList();
    if (!views.isEmpty()) {
      NodeIndex index = new NodeIndex(contents.index(), contents.objects());
      views.forEach(view -> refreshes.readings.put(view.identity().id(), read(view, index)));
      refreshes.fill(views, new HashSet<>(wanted), hasData);
    }
    return refreshes;
  }

  private static Reading read(DumpNode view, NodeIndex index) {
    Set<DumpNode> views = new LinkedHashSet<>();
    Set<DumpNode> through = new LinkedHashSet<>();
    boolean underRowSecurity = false;
    Set<DumpNode> seen = new HashSet<>();
    Deque<DumpNode> queue = new ArrayDeque<>(index.needs(view));
    while (!queue.isEmpty()) {
      DumpNode node = queue.remove();
      if (!seen.add(node)) {
        continue;
      }
      if (isMaterializedView(node)) {
        views.add(node);
      } else if (node.object() instanceof Tables.Table table) {
        underRowSecurity |= table.rowSecurity().isEnabled();
      } else {
        through.add(node);
        queue.addAll(index.needs(node));
      }
    }
    return new Reading(views, through, underRowSecurity);
  }

  static boolean isMaterializedView(DumpNode node) {
    return node.object() instanceof MaterializedViews.MaterializedView;
  }

  private void fill(List<DumpNode> views, Set<DumpNode> wanted, Predicate<DumpNode> hasData) {
    List<DumpNode> asked = new ArrayList<>();
    for (DumpNode view : views) {
      MaterializedViews.MaterializedView object =
          (MaterializedViews.MaterializedView) view.object();
      if (object.populated() && (!wanted.contains(view) || hasData.test(view))) {
        asked.add(view);
      }
    }
    // One that reads itself, directly or not, never gets its turn.
    boolean more;
    do {
      more = false;
      for (DumpNode view : asked) {
        if (filled.containsAll(viewsRead(view))) {
          more |= filled.add(view);
        }
      }
    } while (more);
    for (DumpNode view : asked) {
      if (wanted.contains(view) && !filled.contains(view)) {
        DumpNode missing =
            viewsRead(view).stream().filter(v -> !filled.contains(v)).findFirst().orElseThrow();
        notices.add(view + " is restored without rows: it reads " + missing + ", which has none");
      }
    }
  }

  /** Whether the materialized view has rows after a restore. */
  boolean isFilled(DumpNode view) {
    return filled.contains(view);
  }

  Set<DumpNode> viewsRead(DumpNode view) {
    return reading(view).views();
  }

  /** Views and functions on the way to what the materialized view reads. */
  Set<DumpNode> through(DumpNode view) {
    return reading(view).through();
  }

  /** Whether policies may decide which rows its owner sees. */
  public boolean isUnderRowSecurity(DumpNode view) {
    return reading(view).underRowSecurity();
  }

  /** Which materialized views lose their rows, as sentences. */
  public List<String> notices() {
    return List.copyOf(notices);
  }

  private Reading reading(DumpNode view) {
    Reading reading = readings.get(view.identity().id());
    if (reading == null) {
      throw new IllegalArgumentException(view + " is no materialized view");
    }
    return reading;
  }
}
