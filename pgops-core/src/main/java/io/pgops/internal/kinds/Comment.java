package io.pgops.internal.kinds;

/**
 * A comment on an object or on one of its columns.
 *
 * @param column attnum, 0 for the object itself
 */
public record Comment(int column, String text) {}
