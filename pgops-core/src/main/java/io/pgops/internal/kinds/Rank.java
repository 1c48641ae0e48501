package io.pgops.internal.kinds;

/**
 * The order of the kinds where nothing else decides: types before functions before relations before
 * data, and so on.
 */
public enum Rank {
  DATABASE,
  SCHEMA,
  EXTENSION,
  TYPE,
  FUNCTION,
  RELATION,
  SEQUENCE_OWNER,
  DEFAULT,
  PRE_DATA_BOUNDARY,
  TABLE_DATA,
  SEQUENCE_SET,
  POST_DATA_BOUNDARY,
  CONSTRAINT,
  INDEX,
  RULE,
  TRIGGER,
  FOREIGN_KEY
}
