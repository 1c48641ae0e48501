package io.pgops.internal.catalog;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A snapshot whose tables are locked, so that what it shows stays readable.
 *
 * @param name under which other sessions may import it
 * @param lsn the write-ahead log's position when it was taken; null when the role may not ask
 * @param time by the server's clock
 * @param attempts how many times the snapshot was taken before one held
 */
public record Snapshot(String name, @Nullable String lsn, Instant time, int attempts) {}
