package io.pgops.internal.jdbcengine;

import io.pgops.internal.archive.ArchiveInput;
import io.pgops.internal.manifest.EntryReport;
import io.pgops.internal.manifest.Manifest;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An archive, and what is known of it from elsewhere.
 *
 * @param reports of its data entries, by dump id; empty when nothing vouches for it: then all of it
 *     is checked first
 * @param beginning what its header and table of contents must be; null when unknown
 */
public record ArchiveSource(
    ArchiveInput input,
    Map<Integer, EntryReport> reports,
    Manifest.@Nullable Beginning beginning) {}
