package io.pgops.it.server;

import org.jspecify.annotations.Nullable;

/**
 * A client's backend as the server sees it.
 *
 * @param pid its process id, as numbered on the server's machine
 * @param database the database it is connected to
 * @param application the client's application_name
 * @param state active, idle, idle in transaction, ...; null where hidden
 * @param query its last query's text
 */
public record Backend(
    int pid,
    @Nullable String database,
    @Nullable String application,
    @Nullable String state,
    @Nullable String query) {}
