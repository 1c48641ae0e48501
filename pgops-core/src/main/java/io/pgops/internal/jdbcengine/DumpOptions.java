package io.pgops.internal.jdbcengine;

import io.pgops.internal.kinds.DumpScope;
import io.pgops.internal.kinds.Selection;
import io.pgops.internal.stream.Compression;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a dump is to hold, and how.
 *
 * @param selection which objects; a fresh one for each attempt is not needed
 * @param compression null for the best that the archive's readers know
 * @param readableBy the oldest major version whose pg_restore must read the archive; null for the
 *     dumped server's own
 * @param statistics whether what the planner knows of the rows is dumped too
 * @param skipUnsupported whether to go on without what cannot be dumped
 * @param lockTimeout how long to wait for a table that another session has locked
 * @param anyServer whether servers outside the supported versions are dumped
 */
public record DumpOptions(
    Selection selection,
    DumpScope scope,
    @Nullable Compression compression,
    @Nullable Integer readableBy,
    boolean statistics,
    boolean skipUnsupported,
    Duration lockTimeout,
    boolean anyServer) {}
