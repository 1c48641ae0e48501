package io.pgops;

import io.pgops.internal.kinds.Selection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a request selects, and which of its names were met. For one run. */
final class ObjectSelection implements Selection {
  private final List<Names> schemas;
  private final List<Names> excludedSchemas;
  private final List<Names> relations;
  private final List<Names> excludedRelations;
  private final List<Names> excludedData;
  private final List<Names> foreignServers;
  private final @Nullable Boolean largeObjects;
  private final Set<Names> met = new HashSet<>();

  /**
   * Empty lists select everything but foreign data, and exclude nothing.
   *
   * @param largeObjects whether they are wanted; null for: where everything is
   */
  ObjectSelection(
      List<Names> schemas,
      List<Names> excludedSchemas,
      List<Names> relations,
      List<Names> excludedRelations,
      List<Names> excludedData,
      List<Names> foreignServers,
      @Nullable Boolean largeObjects) {
    this.schemas = schemas;
    this.excludedSchemas = excludedSchemas;
    this.relations = relations;
    this.excludedRelations = excludedRelations;
    this.excludedData = excludedData;
    this.foreignServers = foreignServers;
    this.largeObjects = largeObjects;
  }

  @Override
  public boolean isEverything() {
    return schemas.isEmpty() && relations.isEmpty();
  }

  @Override
  public boolean isByRelation() {
    return !relations.isEmpty();
  }

  @Override
  public boolean wantsLargeObjects() {
    return largeObjects == null ? isEverything() : largeObjects;
  }

  @Override
  public boolean wantsSchema(String schema) {
    boolean included = anyMeets(schemas, schema) || schemas.isEmpty();
    boolean excluded = anyMeets(excludedSchemas, schema);
    return included && !excluded;
  }

  @Override
  public boolean wantsRelation(String schema, String name, boolean visible) {
    boolean excluded = anyMeets(excludedRelations, schema, name, visible);
    boolean included =
        isByRelation() ? anyMeets(relations, schema, name, visible) : wantsSchema(schema);
    return included && !excluded;
  }

  @Override
  public boolean wantsData(String schema, String name, boolean visible) {
    return !anyMeets(excludedData, schema, name, visible);
  }

  @Override
  public boolean wantsForeignData(String server) {
    return anyMeets(foreignServers, server);
  }

  @Override
  public List<String> unmatched() {
    return Stream.of(
            schemas, excludedSchemas, relations, excludedRelations, excludedData, foreignServers)
        .flatMap(List::stream)
        .filter(names -> !met.contains(names))
        .map(Names::text)
        .toList();
  }

  // All are asked, not only the first that matches: each must have met something in the end.
  private boolean anyMeets(List<Names> all, String name) {
    boolean found = false;
    for (Names names : all) {
      if (names.isUnqualified(name)) {
        met.add(names);
        found = true;
      }
    }
    return found;
  }

  private boolean anyMeets(List<Names> all, String schema, String name, boolean visible) {
    boolean found = false;
    for (Names names : all) {
      if (names.isRelation(schema, name, visible)) {
        met.add(names);
        found = true;
      }
    }
    return found;
  }
}
