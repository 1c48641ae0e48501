package io.pgops.internal.jdbcengine;

/**
 * What a restore did.
 *
 * @param database into which
 * @param entries entries that were run
 * @param bytes of the rows, as text, and of the large objects
 */
public record RestoreReport(
    ServerFacts server,
    String database,
    int entries,
    int tables,
    long rows,
    long largeObjects,
    long bytes) {}
