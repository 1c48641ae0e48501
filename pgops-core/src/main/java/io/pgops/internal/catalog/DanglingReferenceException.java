package io.pgops.internal.catalog;

/**
 * A catalog row names an owner or a schema that is not there: the catalogs are damaged, and a guess
 * would be wrong.
 */
public final class DanglingReferenceException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  DanglingReferenceException(String kind, long oid) {
    super("the catalogs name a " + kind + " with OID " + oid + ", which does not exist");
  }
}
