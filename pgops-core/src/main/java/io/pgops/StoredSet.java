package io.pgops;

import io.pgops.internal.manifest.SetManifest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Backups of all databases of a server, made together, on a storage target: as the set's manifest
 * tells. Immutable.
 */
public final class StoredSet {
  private final SetManifest manifest;

  StoredSet(SetManifest manifest) {
    this.manifest = manifest;
  }

  SetManifest manifest() {
    return manifest;
  }

  /** What {@link BackupStore#getSet} takes. */
  public String id() {
    return manifest.id().toString();
  }

  /** The name that the set was given; the first part of its id. */
  public String name() {
    return manifest.id().name();
  }

  /** The databases in it, in the order in which they were dumped. */
  public List<String> databases() {
    return manifest.members().stream()
        .filter(member -> member.database() != null)
        .map(member -> Objects.requireNonNull(member.database()))
        .toList();
  }

  /** The ids of its backups: of the globals first, if they are in it, then of each database. */
  public List<String> backupIds() {
    return manifest.members().stream().map(member -> member.id().toString()).toList();
  }

  /** The id of the backup of the globals; empty if they are not in it. */
  public Optional<String> globalsId() {
    return manifest.members().stream()
        .filter(member -> member.database() == null)
        .map(member -> member.id().toString())
        .findFirst();
  }

  /** Databases that the server had and the set has not, each with the reason. */
  public List<String> skipped() {
    return manifest.skipped().stream().map(s -> s.database() + ": " + s.reason()).toList();
  }

  /** By the clock of the host that wrote it. */
  public Instant startedAt() {
    return manifest.startedAt();
  }

  /** By the clock of the host that wrote it. */
  public Instant endedAt() {
    return manifest.endedAt();
  }

  /** From start to end; zero if the host's clock was set back meanwhile. */
  public Duration duration() {
    return manifest.endedAt().isBefore(manifest.startedAt())
        ? Duration.ZERO
        : Duration.between(manifest.startedAt(), manifest.endedAt());
  }

  /** Whether the whole server is in it. */
  public boolean complete() {
    return manifest.scope().complete();
  }

  /** Why it is partial, such as "without globals"; empty exactly when it is complete. */
  public List<String> partialReasons() {
    return manifest.scope().reasons();
  }

  /** Bytes that the objects of its backups take on the target, manifests not counted. */
  public long size() {
    return manifest.members().stream().mapToLong(SetManifest.Member::size).sum();
  }

  /** Rows in all tables of all databases. */
  public long rows() {
    return manifest.members().stream().mapToLong(SetManifest.Member::rows).sum();
  }

  /** Tables whose rows are in it. */
  public int tables() {
    return manifest.members().stream().mapToInt(SetManifest.Member::tables).sum();
  }

  /** The version of the server that was dumped, as it told it. */
  public String serverVersion() {
    return manifest.server().version();
  }

  @Override
  public String toString() {
    return id() + (complete() ? "" : " (partial: " + String.join(", ", partialReasons()) + ")");
  }
}
