package io.pgops.internal.catalog;

/**
 * What pg_depend calls an object.
 *
 * @param catalog OID of the catalog that holds it
 * @param oid its own OID there, 0..2^32-1
 */
public record ObjectId(long catalog, long oid) {}
