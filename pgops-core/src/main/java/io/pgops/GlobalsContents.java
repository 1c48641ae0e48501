package io.pgops;

import io.pgops.internal.globals.GlobalObject;
import java.util.List;

/** What a backup of globals holds; passwords' verifiers are never told. Immutable. */
public final class GlobalsContents {
  private final List<GlobalObject> objects;

  GlobalsContents(List<GlobalObject> objects) {
    this.objects = List.copyOf(objects);
  }

  /** Every piece of the script in its order, as "KIND name". */
  public List<String> entries() {
    return objects.stream()
        .map(object -> (object.kind().desc() + " " + object.name()).strip())
        .toList();
  }
}
