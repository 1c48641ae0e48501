package io.pgops.internal.kinds;

import io.pgops.internal.catalog.CatalogIndex;
import io.pgops.internal.catalog.ObjectId;
import java.util.List;

/**
 * Everything a database holds, as one snapshot shows it.
 *
 * @param objects one node for each object of the user's
 * @param unsupportedObjects the objects that cannot be dumped
 * @param unsupportedFacts what else cannot be dumped, as "kind name"
 * @param unreadable the objects that the connecting role may not read, as "kind name"
 * @param notices what is left out and should be known, as sentences
 * @param completeness the account of the catalogs' rows
 */
public record CatalogContents(
    CatalogIndex index,
    List<DumpNode> objects,
    Comments comments,
    SecurityLabels labels,
    ChangedPrivileges privileges,
    List<UnsupportedObject> unsupportedObjects,
    List<String> unsupportedFacts,
    List<String> unreadable,
    List<String> notices,
    Completeness completeness) {

  /** An object for messages: kind and name where it is the user's. */
  public String describe(ObjectId id) {
    return objects.stream()
        .filter(node -> node.identity().id().equals(id) || node.object().aliases().contains(id))
        .map(DumpNode::toString)
        .findFirst()
        .orElse("object " + id.oid() + " of catalog " + id.catalog());
  }
}
