package io.pgops.storage;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** What {@link StorageTarget#list} found. Immutable, and sorted whatever it was made from. */
public final class Listing {
  private final List<StoredObject> objects;
  private final List<String> folders;

  private Listing(List<StoredObject> objects, List<String> folders) {
    this.objects = objects;
    this.folders = folders;
  }

  /**
   * A listing as a target found it.
   *
   * @param objects in any order
   * @param folders prefixes, each ending in "/", in any order
   */
  public static Listing of(Collection<StoredObject> objects, Collection<String> folders) {
    folders.forEach(StorageKeys::requirePrefix);
    return new Listing(
        objects.stream().sorted(Comparator.comparing(StoredObject::key)).toList(),
        folders.stream().sorted().toList());
  }

  /** The objects, in the {@link String#compareTo} order of their keys. */
  public List<StoredObject> objects() {
    return objects;
  }

  /**
   * The sub-folders as prefixes, from the target's root on and ending in "/", sorted; empty for a
   * recursive listing.
   */
  public List<String> folders() {
    return folders;
  }

  @Override
  public String toString() {
    return "folders " + folders + ", objects " + objects;
  }
}
