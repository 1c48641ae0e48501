package io.pgops.internal.kinds;

import java.util.List;

/**
 * Which objects are wanted. Implementations remember which of their patterns matched nothing; for
 * one thread.
 */
public interface Selection {
  /** Whether nothing was selected, so that objects outside of any schema are dumped too. */
  boolean isEverything();

  /**
   * Whether relations were selected by name: then nothing but them and what hangs on them is
   * dumped.
   */
  boolean isByRelation();

  boolean wantsLargeObjects();

  boolean wantsSchema(String schema);

  /** Of tables, views and sequences. */
  boolean wantsRelation(String schema, String name, boolean visible);

  boolean wantsData(String schema, String name, boolean visible);

  /** Whether rows that are on a foreign server are wanted. */
  boolean wantsForeignData(String server);

  /** The names and patterns that have met nothing so far, as the caller wrote them. */
  List<String> unmatched();
}
