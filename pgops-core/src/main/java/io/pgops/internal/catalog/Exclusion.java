package io.pgops.internal.catalog;

/**
 * Why a row of a catalog is no object of the user's. Each row is either an object or has one of
 * these reasons; both are counted.
 */
public enum Exclusion {
  BUILT_IN("came with the server"),
  SYSTEM_SCHEMA("lives in a system schema"),
  TEMPORARY("is temporary"),
  EXTENSION_MEMBER("belongs to an extension"),
  PART_OF_RELATION("is part of a relation"),
  PART_OF_TYPE("is part of a type"),
  PART_OF_CONSTRAINT("is part of a constraint"),
  PART_OF_OPERATOR_FAMILY("is part of an operator class or family"),
  UNDEFINED_OPERATOR(
      "is an operator that others name as their commutator or negator, without a function"),
  INVALID_INDEX("is invalid, left by a failed concurrent build, and is not dumped"),
  INHERITED("is inherited from a parent"),
  DETACHING(
      "is being detached by DETACH PARTITION .. CONCURRENTLY, and is dumped as it will be: detached"),
  OTHER_ENCODING("is for another encoding than the database's"),
  OTHER_DATABASE("belongs to another database"),
  IMPLIED("is made by the server with its owner");

  private final String reason;

  Exclusion(String reason) {
    this.reason = reason;
  }

  /** What is so about the row, as in "the row ...". */
  public String reason() {
    return reason;
  }
}
