package io.pgops.internal.kinds;

import io.pgops.internal.catalog.CatalogIndex;
import io.pgops.internal.catalog.ObjectId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Everything a database holds, as one snapshot shows it.
 *
 * @param objects one node for each object of the user's
 * @param unsupportedObjects the objects that cannot be dumped, as "kind name"
 * @param unsupportedFacts what else cannot be dumped, as "kind name"
 * @param notices what is left out and should be known, as sentences
 * @param completeness the account of the catalogs' rows
 */
public record CatalogContents(
    CatalogIndex index,
    List<DumpNode> objects,
    Comments comments,
    Map<ObjectId, String> unsupportedObjects,
    List<String> unsupportedFacts,
    List<String> notices,
    Completeness completeness) {

  /** All that cannot be dumped, as "kind name", in a stable order. */
  public List<String> unsupported() {
    return Stream.concat(unsupportedObjects.values().stream(), unsupportedFacts.stream())
        .sorted()
        .toList();
  }
}
