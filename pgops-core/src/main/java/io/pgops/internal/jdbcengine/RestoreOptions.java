package io.pgops.internal.jdbcengine;

import org.jspecify.annotations.Nullable;

/**
 * How an archive is to be restored.
 *
 * @param newDatabase the database to create; null for the connection's own, which must be empty
 * @param withOwners whether objects get the owners they had; if not, the connecting role owns them
 * @param withPrivileges whether objects get the privileges they had
 * @param withSecurityLabels whether objects get the security labels they had
 * @param analyze whether statistics are gathered at the end
 * @param allowOlderServer whether a server older than the dumped one is tried
 * @param anyServer whether servers outside the supported versions are tried
 */
public record RestoreOptions(
    @Nullable String newDatabase,
    boolean withOwners,
    boolean withPrivileges,
    boolean withSecurityLabels,
    boolean analyze,
    boolean allowOlderServer,
    boolean anyServer) {}
