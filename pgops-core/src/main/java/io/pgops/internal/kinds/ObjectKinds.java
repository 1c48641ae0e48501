package io.pgops.internal.kinds;

import java.util.List;
import java.util.stream.Stream;

/** Every kind of object: the one list. */
public final class ObjectKinds {
  private static final List<ObjectKind<?>> DUMPED =
      List.of(
          new Databases(),
          new Schemas(),
          new Extensions(),
          new Languages(),
          new Collations(),
          new Transforms(),
          new Casts(),
          new BaseTypes(),
          new ShellTypes(),
          new Ranges(),
          new Enums(),
          new Domains(),
          new Composites(),
          Routines.FUNCTIONS,
          Routines.PROCEDURES,
          new Aggregates(),
          new Conversions(),
          new AccessMethods(),
          new Operators(),
          new OperatorFamilies(),
          new OperatorClasses(),
          TextSearchObjects.PARSERS,
          TextSearchObjects.TEMPLATES,
          TextSearchObjects.DICTIONARIES,
          TextSearchObjects.CONFIGURATIONS,
          new ForeignDataWrappers(),
          new ForeignServers(),
          new UserMappings(),
          new Tables(),
          new ForeignTables(),
          new TableAttachments(),
          new Sequences(),
          new Views(),
          new MaterializedViews(),
          new ColumnDefaults(),
          Constraints.KEYS,
          Constraints.NOT_NULLS,
          Constraints.CHECKS,
          Constraints.FOREIGN_KEYS,
          Constraints.TRIGGERS,
          new Indexes(),
          new IndexAttachments(),
          new ExtendedStatistics(),
          new Rules(),
          new Triggers(),
          new Policies(),
          new Publications(),
          new PublishedTables(),
          new PublishedSchemas(),
          new Subscriptions(),
          new EventTriggers(),
          new LargeObjects(),
          new DefaultAcls());

  /** In the order in which they are read; between them they read every row of their catalogs. */
  public static final List<ObjectKind<?>> ALL =
      Stream.concat(DUMPED.stream(), UnsupportedKinds.ALL.stream()).toList();

  private ObjectKinds() {}
}
