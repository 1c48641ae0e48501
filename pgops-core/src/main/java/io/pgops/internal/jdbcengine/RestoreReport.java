package io.pgops.internal.jdbcengine;

import java.util.List;

/**
 * What a restore did.
 *
 * @param database into which
 * @param entries entries that were run
 * @param bytes of the rows, as text, and of the large objects
 * @param leftOut what the role may not make and the database can do without, with the reason
 */
public record RestoreReport(
    ServerFacts server,
    String database,
    int entries,
    int tables,
    long rows,
    long largeObjects,
    long bytes,
    List<String> leftOut) {}
