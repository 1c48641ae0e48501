package io.pgops.internal.kinds;

/** Which sections of a database are dumped. */
public enum DumpScope {
  EVERYTHING,
  SCHEMA_ONLY,
  DATA_ONLY
}
