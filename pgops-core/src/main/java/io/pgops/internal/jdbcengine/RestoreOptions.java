package io.pgops.internal.jdbcengine;

import org.jspecify.annotations.Nullable;

/**
 * How an archive is to be restored.
 *
 * @param database the one to restore into, or beside which a new one is created; null for the
 *     connections' own. It must be empty if it is restored into
 * @param newDatabase the database to create; null for one that is there
 * @param withProperties whether the database gets the owner, privileges and settings that the
 *     dumped one had, from this restore or after it
 * @param withOwners whether objects get the owners they had; if not, the connecting role owns them
 * @param withPrivileges whether objects get the privileges they had
 * @param withTablespaces whether objects go into the tablespaces they were in
 * @param withSecurityLabels whether objects get the security labels they had
 * @param analyze whether statistics are gathered at the end
 * @param allowOlderServer whether a server older than the dumped one is tried
 * @param anyServer whether servers outside the supported versions are tried
 * @param expected what the server may lack as yet, and will have when the restore begins
 */
public record RestoreOptions(
    @Nullable String database,
    @Nullable String newDatabase,
    boolean withProperties,
    boolean withOwners,
    boolean withPrivileges,
    boolean withTablespaces,
    boolean withSecurityLabels,
    boolean analyze,
    boolean allowOlderServer,
    boolean anyServer,
    Needs expected) {
  /** All that an archive holds. */
  static final RestoreOptions EVERYTHING =
      new RestoreOptions(null, null, true, true, true, true, true, true, true, true, Needs.NONE);

  /** The same for a database that is created, and gets all its properties. */
  public RestoreOptions intoNew(String name) {
    return new RestoreOptions(
        null,
        name,
        true,
        withOwners,
        withPrivileges,
        withTablespaces,
        withSecurityLabels,
        analyze,
        allowOlderServer,
        anyServer,
        expected);
  }

  /** The same for a database that is there, and whose properties are restored later. */
  public RestoreOptions intoExisting(String name) {
    return new RestoreOptions(
        name,
        null,
        true,
        withOwners,
        withPrivileges,
        withTablespaces,
        withSecurityLabels,
        analyze,
        allowOlderServer,
        anyServer,
        expected);
  }

  /** The same where roles and tablespaces will have been made before. */
  public RestoreOptions expecting(Needs needs) {
    return new RestoreOptions(
        database,
        newDatabase,
        withProperties,
        withOwners,
        withPrivileges,
        withTablespaces,
        withSecurityLabels,
        analyze,
        allowOlderServer,
        anyServer,
        needs);
  }
}
