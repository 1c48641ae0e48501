package io.pgops.internal.kinds;

/**
 * The order of the kinds where nothing else decides: types before functions before relations before
 * data, and so on.
 */
public enum Rank {
  DATABASE,
  SCHEMA,
  LANGUAGE,
  COLLATION,
  TRANSFORM,
  EXTENSION,
  /**
   * Before whatever has expressions: a view that uses a cast is known to need the cast's function
   * only, and a domain's check that of a cast without a function not at all.
   */
  CAST,
  TYPE,
  FUNCTION,
  AGGREGATE,
  ACCESS_METHOD,
  OPERATOR,
  OPERATOR_FAMILY,
  CONVERSION,
  TEXT_SEARCH_PARSER,
  TEXT_SEARCH_TEMPLATE,
  TEXT_SEARCH_DICTIONARY,
  TEXT_SEARCH_CONFIGURATION,
  FOREIGN_DATA_WRAPPER,
  SERVER,
  RELATION,
  TABLE_ATTACH,
  SEQUENCE_OWNER,
  DEFAULT,
  PRE_DATA_BOUNDARY,
  TABLE_DATA,
  SEQUENCE_SET,
  LARGE_OBJECT,
  LARGE_OBJECT_DATA,
  STATISTICS_DATA,
  POST_DATA_BOUNDARY,
  CONSTRAINT,
  INDEX,
  INDEX_ATTACH,
  STATISTICS,
  RULE,
  TRIGGER,
  FOREIGN_KEY,
  POLICY,
  PUBLICATION,
  PUBLICATION_MEMBER,
  SUBSCRIPTION,
  DEFAULT_PRIVILEGES,
  REFRESH,
  /** Last, so that none fires on what is restored. */
  EVENT_TRIGGER
}
