package io.pgops;

import io.pgops.crypto.Encryption;
import io.pgops.event.PgOpsListener;
import io.pgops.internal.jdbcengine.DumpOptions;
import io.pgops.internal.kinds.DumpScope;
import io.pgops.retention.Retention;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The options of a {@link Backup}, with their defaults. Changed only while a copy is being made.
 */
final class BackupOptions {
  @Nullable String name;
  int jobs = 1;
  @Nullable Compression compression;
  @Nullable Encryption encryption;
  List<Names> schemas = List.of();
  List<Names> excludedSchemas = List.of();
  List<Names> relations = List.of();
  List<Names> excludedRelations = List.of();
  List<Names> excludedData = List.of();
  List<Names> foreignServers = List.of();
  @Nullable Boolean largeObjects;
  DumpScope scope = DumpScope.EVERYTHING;
  @Nullable Integer readableBy;
  boolean statistics;
  boolean skipUnsupported;
  boolean anyServer;
  @Nullable Retention retention;
  @Nullable VerifyLevel verify;
  Duration lockTimeout = Duration.ofSeconds(10);
  Duration idleTimeout = Duration.ofMinutes(5);
  PgOpsListener listener = event -> {};

  BackupOptions() {}

  BackupOptions(BackupOptions other) {
    name = other.name;
    jobs = other.jobs;
    compression = other.compression;
    encryption = other.encryption;
    schemas = other.schemas;
    excludedSchemas = other.excludedSchemas;
    relations = other.relations;
    excludedRelations = other.excludedRelations;
    excludedData = other.excludedData;
    foreignServers = other.foreignServers;
    largeObjects = other.largeObjects;
    scope = other.scope;
    readableBy = other.readableBy;
    statistics = other.statistics;
    skipUnsupported = other.skipUnsupported;
    anyServer = other.anyServer;
    retention = other.retention;
    verify = other.verify;
    lockTimeout = other.lockTimeout;
    idleTimeout = other.idleTimeout;
    listener = other.listener;
  }

  static List<Names> plus(List<Names> before, String[] more, Function<String, Names> kind) {
    List<Names> all = new ArrayList<>(before);
    Stream.of(more).map(kind).forEach(all::add);
    if (all.size() == before.size()) {
      throw new IllegalArgumentException("at least one name is needed");
    }
    return List.copyOf(all);
  }

  /** Refuses what is said about the inside of one database. */
  void requireNoSelection(String what) {
    if (Stream.of(
            schemas, excludedSchemas, relations, excludedRelations, excludedData, foreignServers)
        .anyMatch(names -> !names.isEmpty())) {
      throw new IllegalArgumentException(
          "schemas, tables and foreign servers are chosen in one database, not in " + what);
    }
    if (retention != null || verify != null) {
      throw new IllegalArgumentException(
          "verify(..) and retention(..) are for the backup of one database: for "
              + what
              + " call PgOps.backups(target).verify(id) and prune(policy) afterwards");
    }
  }

  /** Refuses a key that cannot encrypt, before anything is read. */
  void checkEncryption() {
    if (encryption != null) {
      encryption.check();
    }
  }

  DumpOptions forEngine() {
    return new DumpOptions(
        new ObjectSelection(
            schemas,
            excludedSchemas,
            relations,
            excludedRelations,
            excludedData,
            foreignServers,
            largeObjects),
        scope,
        compression == null ? null : compression.inner(),
        readableBy,
        statistics,
        skipUnsupported,
        lockTimeout,
        anyServer);
  }

  /** Why a backup with these options is not of everything; empty when it is. */
  List<String> partialReasons(List<String> skipped) {
    List<String> reasons = new ArrayList<>();
    switch (scope) {
      case SCHEMA_ONLY -> reasons.add("schema-only");
      case DATA_ONLY -> reasons.add("data-only");
      case EVERYTHING -> {}
    }
    add(reasons, "schemas selected", schemas);
    add(reasons, "schemas excluded", excludedSchemas);
    add(reasons, "tables selected", relations);
    add(reasons, "tables excluded", excludedRelations);
    add(reasons, "rows excluded", excludedData);
    if (Boolean.FALSE.equals(largeObjects)) {
      reasons.add("large objects excluded");
    }
    skipped.forEach(object -> reasons.add("skipped: " + object));
    return reasons;
  }

  private static void add(List<String> reasons, String what, List<Names> names) {
    if (!names.isEmpty()) {
      reasons.add(what + ": " + String.join(", ", names.stream().map(Names::text).toList()));
    }
  }
}
