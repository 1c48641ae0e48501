package io.pgops.internal.copy;

/**
 * What went through a COPY.
 *
 * @param bytes of the rows as text, line feeds included
 */
public record RowCount(long rows, long bytes) {}
