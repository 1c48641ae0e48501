package io.pgops.internal.jdbcengine;

import io.pgops.internal.archive.Toc;
import java.util.List;

/**
 * What a restore would do.
 *
 * @param database into which
 * @param problems why it would be refused, each a sentence; empty when it would begin
 */
public record RestorePreview(ServerFacts server, Toc toc, String database, List<String> problems) {}
