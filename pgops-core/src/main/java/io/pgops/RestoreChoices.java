package io.pgops;

import io.pgops.crypto.Decryption;
import io.pgops.event.PgOpsListener;
import io.pgops.internal.jdbcengine.Needs;
import io.pgops.internal.jdbcengine.RestoreOptions;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The options of a {@link Restore}, with their defaults. Changed only while a copy is being made.
 */
final class RestoreChoices {
  @Nullable String name;
  @Nullable String id;
  @Nullable String newDatabase;
  @Nullable Decryption decryption;
  int jobs = 1;
  boolean withOwners = true;
  boolean withPrivileges = true;
  boolean withTablespaces = true;
  boolean withSecurityLabels = true;
  boolean analyze = true;
  boolean allowPartial;
  boolean allowOlderServer;
  boolean anyServer;
  Duration idleTimeout = Duration.ofMinutes(5);
  PgOpsListener listener = event -> {};

  RestoreChoices() {}

  RestoreChoices(RestoreChoices other) {
    name = other.name;
    id = other.id;
    newDatabase = other.newDatabase;
    decryption = other.decryption;
    jobs = other.jobs;
    withOwners = other.withOwners;
    withPrivileges = other.withPrivileges;
    withTablespaces = other.withTablespaces;
    withSecurityLabels = other.withSecurityLabels;
    analyze = other.analyze;
    allowPartial = other.allowPartial;
    allowOlderServer = other.allowOlderServer;
    anyServer = other.anyServer;
    idleTimeout = other.idleTimeout;
    listener = other.listener;
  }

  RestoreOptions forEngine() {
    return new RestoreOptions(
        null,
        newDatabase,
        newDatabase != null,
        withOwners,
        withPrivileges,
        withTablespaces,
        withSecurityLabels,
        analyze,
        allowOlderServer,
        anyServer,
        Needs.NONE);
  }
}
